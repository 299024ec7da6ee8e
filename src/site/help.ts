import type { Situs } from '../domain/portal.ts'
import { lengkap, link } from './link.ts'

/** Where every code of the checker is explained: a page of the portal where it has an address, else the guide. */
export function helpOf(situs: Situs | undefined): string {
  if (situs?.alamat) return lengkap({ situs }, link.galat())
  const guide = 'data/README.md'
  return situs?.repositori ? `${situs.repositori}/blob/HEAD/${guide}` : guide
}
