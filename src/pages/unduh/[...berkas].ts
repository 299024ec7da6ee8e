import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { APIRoute, GetStaticPaths } from 'astro'
import { downloadsOf } from '../../domain/downloads.ts'
import { loadPortal } from '../../load/portal.ts'

export const getStaticPaths = (() =>
  downloadsOf(loadPortal()).map((berkas) => ({ params: { berkas } }))) satisfies GetStaticPaths

// The very bytes that were checked and read: a download is the file itself.
export const GET: APIRoute = ({ params }) =>
  new Response(readFileSync(join(resolve(process.env['DATA_DIR'] ?? 'data'), params['berkas']!)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  })
