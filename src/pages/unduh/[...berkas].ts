import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { APIRoute, GetStaticPaths } from 'astro'
import { loadPortal } from '../../load/portal.ts'

const dataDir = () => resolve(process.env['DATA_DIR'] ?? 'data')

// The very bytes that were checked and read: a download is the file itself.
export const getStaticPaths = (() => {
  const portal = loadPortal()
  const files = [
    'sumber.csv',
    'istilah.csv',
    ...[...portal.kabupaten.values()].flatMap((k) => [
      ...['wilayah', 'angka', 'pencanangan', 'opd'].map((table) => `${k.folder}/${table}.csv`),
      ...k.edisi.flatMap((e) => [...e.tabel].map((table) => `${e.folder}/${table}.csv`)),
    ]),
  ]
  return files.filter((file) => existsSync(join(dataDir(), file))).map((berkas) => ({ params: { berkas } }))
}) satisfies GetStaticPaths

export const GET: APIRoute = ({ params }) =>
  new Response(readFileSync(join(dataDir(), params['berkas']!)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  })
