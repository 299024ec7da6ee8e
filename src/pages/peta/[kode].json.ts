import type { APIRoute } from 'astro'
import { petaData } from '../../geo/peta-data.ts'
import { loadPortal } from '../../load/portal.ts'

export const getStaticPaths = () => [...loadPortal().kabupaten.keys()].map((kode) => ({ params: { kode } }))

export const GET: APIRoute = ({ params, locals }) =>
  Response.json(petaData(locals.portal, locals.portal.kabupaten.get(params.kode!)!))
