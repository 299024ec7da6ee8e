import type { Kabupaten, Portal } from '../domain/portal.ts'
import { utama } from '../domain/portal.ts'
import { loadPortal } from '../load/portal.ts'

/** Paths of a page that every kabupaten has: one without a code, which is of the main one, and one for each. */
export const kabupatenPaths = () => [undefined, ...loadPortal().kabupaten.keys()].map((kode) => ({ params: { kode } }))

export const kabupatenAt = (portal: Portal, kode: string | undefined): Kabupaten =>
  kode === undefined ? utama(portal) : portal.kabupaten.get(kode)!
