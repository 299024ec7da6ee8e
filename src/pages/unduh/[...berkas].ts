import type { APIRoute, GetStaticPaths } from 'astro'
import { downloadsOf } from '../../domain/downloads.ts'
import { downloadBytes } from '../../load/download.ts'
import { loadPortal } from '../../load/portal.ts'

export const getStaticPaths = (() =>
  downloadsOf(loadPortal()).map((berkas) => ({ params: { berkas } }))) satisfies GetStaticPaths

// The very bytes that were checked and read: a download is the file itself.
export const GET: APIRoute = ({ params }) =>
  new Response(new Uint8Array(downloadBytes(params['berkas']!)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  })
