import type { APIRoute, GetStaticPaths } from 'astro'
import { berkasOf } from '../files/semua.ts'
import { loadPortal } from '../load/portal.ts'

const berkas = () => new Map(berkasOf(loadPortal()).map(({ path, isi }) => [path, isi]))

// A build writes these files itself, beside Astro (scripts/build/files.ts); only the development server asks here.
export const getStaticPaths = (() =>
  import.meta.env.DEV
    ? [...berkas().keys()].map((path) => ({ params: { berkas: path } }))
    : []) satisfies GetStaticPaths

export const GET: APIRoute = async ({ params }) => {
  const isi = await berkas().get(params['berkas']!)!()
  return new Response(typeof isi === 'string' ? isi : new Uint8Array(isi))
}
