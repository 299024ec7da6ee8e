import type { Kabupaten, Portal } from '../domain/portal.ts'
import { utama } from '../domain/portal.ts'
import { link } from './link.ts'

/** Addresses of the pages that every kabupaten has: short ones for the main one, those with a code for the others. */
export function pagesOf(portal: Pick<Portal, 'kabupaten'>, { kode: own }: Pick<Kabupaten, 'kode'>) {
  const kode = own === utama(portal).kode ? undefined : own
  return {
    rumah: kode ? link.kabupaten(kode) : link.home(),
    peta: link.peta(kode),
    opd: link.opd(kode),
    perubahan: link.perubahan(kode),
    angka: (id?: string) => link.angka(kode, id),
    banding: (pilihan?: string) => link.banding(kode, pilihan),
  }
}

/** The same pages of the main kabupaten by code: each has two addresses, of which the short one counts. */
export function shortOf(portal: Pick<Portal, 'kabupaten'>, address: string): string {
  const { kode } = utama(portal)
  const pages = pagesOf(portal, { kode })
  const short: Readonly<Record<string, string>> = {
    [link.kabupaten(kode)]: pages.rumah,
    [link.peta(kode)]: pages.peta,
    [link.opd(kode)]: pages.opd,
    [link.perubahan(kode)]: pages.perubahan,
    [link.angka(kode)]: pages.angka(),
    [link.banding(kode)]: pages.banding(),
  }
  return short[address] ?? address
}
