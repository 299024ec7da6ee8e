import { POLA_EDISI } from '../domain/kode.ts'
import type { Situs } from '../domain/portal.ts'
import { lapor as text } from '../text/id/lapor.ts'
import { teksLaporan, tertulis, type Laporan } from '../text/lapor.ts'
import { formulir, kontakOf, surel, whatsapp } from './kirim.ts'
import { base } from './link.ts'

/** The ways by which a report goes out, each with it filled in; `github` only where there is a repository. */
export interface CaraLapor {
  readonly teks: string
  readonly github: string | undefined
  readonly whatsapp: string
  readonly surel: string
}

/** @param kontak of the office, as `kabupaten.json` has it; '' where it has none */
export function caraLapor({ repositori }: Pick<Situs, 'repositori'>, of: Laporan, kontak: string): CaraLapor {
  const teks = teksLaporan(of)
  const judul = text.perihal(of.angka?.nama ?? of.halaman)
  const ke = kontakOf(kontak)
  return {
    teks,
    github: repositori
      ? formulir(repositori, { judul, alamat: of.halaman, tertulis: tertulis(of).join('\n') })
      : undefined,
    whatsapp: whatsapp(teks, ke.nomor),
    surel: surel(judul, teks, ke.surel),
  }
}

/**
 * The page and edition that an address of /lapor/ names after its `#`, as `link.lapor` writes it; undefined where it
 * names no page of this portal. Anyone can write such an address: nothing but a path and an edition is taken from it.
 */
export function dilaporkan(
  fragment: string,
  origin: string,
): { readonly halaman: string; readonly edisi: string } | undefined {
  const url = fragment.startsWith(base) ? urlOf(fragment, origin) : undefined
  if (url?.origin !== origin) return undefined
  const edisi = url.searchParams.get('edisi') ?? ''
  return { halaman: `${origin}${url.pathname}`, edisi: POLA_EDISI.test(edisi) ? edisi : '' }
}

/** As `URL.parse`, which older phones do not have. */
function urlOf(address: string, base: string): URL | undefined {
  try {
    return new URL(address, base)
  } catch {
    return undefined
  }
}
