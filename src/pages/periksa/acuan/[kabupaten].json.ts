import type { APIRoute, GetStaticPaths } from 'astro'
import { acuanOf } from '../../../client/periksa/acuan.ts'
import { loadPortal } from '../../../load/portal.ts'

export const getStaticPaths = (() =>
  [...loadPortal().kabupaten.keys()].map((kabupaten) => ({ params: { kabupaten } }))) satisfies GetStaticPaths

export const GET: APIRoute = ({ params }) => {
  const portal = loadPortal()
  const acuan = acuanOf(portal, portal.kabupaten.get(params['kabupaten']!)!)
  // Where a row stands in its file is of no use in the browser.
  return Response.json(JSON.parse(JSON.stringify(acuan, (key, value: unknown) => (key === 'at' ? undefined : value))))
}
