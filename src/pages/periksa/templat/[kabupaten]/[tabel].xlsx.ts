import type { APIRoute, GetStaticPaths } from 'astro'
import { TEMPLATES, templateName, templatesOf, templateXlsx } from '../../../../import/template.ts'
import { loadPortal } from '../../../../load/portal.ts'

export const getStaticPaths = (() =>
  [...loadPortal().kabupaten.values()].flatMap((kabupaten) =>
    templatesOf(kabupaten).map((schema) => ({
      params: { kabupaten: kabupaten.folder, tabel: templateName(kabupaten, schema).replace(/\.xlsx$/, '') },
      props: { kode: kabupaten.kode, berkas: schema.file },
    })),
  )) satisfies GetStaticPaths

export const GET: APIRoute<{ kode: string; berkas: string }> = async ({ props }) => {
  const portal = loadPortal()
  const schema = TEMPLATES.find(({ file }) => file === props.berkas)!
  const bytes = await templateXlsx(portal, portal.kabupaten.get(props.kode)!, schema)
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  })
}
