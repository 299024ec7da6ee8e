import type { Kabupaten, Portal } from '../../domain/portal.ts'
import { kecamatanOf, type Kode } from '../../domain/kode.ts'
import { lengkap, link } from '../../site/link.ts'
import { api as text } from '../../text/id/api.ts'
import { umum } from '../../text/id/umum.ts'
import type { JenisBerkas } from './skema.ts'

/** Where each kind of file stands below `/api/v1/`. */
export const letak = {
  indeks: () => 'index.json',
  kabupaten: (kode: Kode) => `kabupaten/${kode}.json`,
  kecamatan: (kode: Kode) => `kecamatan/${kode}.json`,
  desa: (kode: Kode) => `desa/${kode}.json`,
  edisi: (kabupaten: Kode, edisi: string) => `edisi/${kabupaten}/${edisi}.json`,
  angka: (kabupaten: Kode) => `angka/${kabupaten}.json`,
  sumber: () => 'sumber.json',
  fakta: () => 'fakta.json',
  aturan: () => 'aturan.json',
} as const satisfies Record<JenisBerkas, (...parts: never[]) => string>

export const skemaPath = (jenis: JenisBerkas): string => `skema/${jenis}.json`

/** What every file begins with. */
export function kepala(portal: Portal, jenis: JenisBerkas, path: string, halaman: string, kabupaten?: Kabupaten) {
  const contoh = kabupaten?.contoh ?? false
  return {
    versi: 1 as const,
    skema: lengkap(portal, link.api(skemaPath(jenis))),
    alamat: lengkap(portal, link.api(path)),
    halaman: lengkap(portal, halaman),
    contoh,
    peringatan: contoh ? `${umum.contohTanda}: ${umum.contohPita}` : null,
    lisensi: contoh ? text.lisensiContoh : portal.situs.lisensi_data,
  }
}

/** Where to find another area. */
export function rujukan(portal: Portal, kabupaten: Kabupaten, kode: Kode) {
  const to = (nama: string, path: string, halaman: string) => ({
    kode,
    nama,
    alamat: lengkap(portal, link.api(path)),
    halaman: lengkap(portal, halaman),
  })
  if (kode === kabupaten.kode) return to(kabupaten.nama, letak.kabupaten(kode), link.kabupaten(kode))
  if (kode === kecamatanOf(kode))
    return to(kabupaten.kecamatan.get(kode)!.nama, letak.kecamatan(kode), link.kecamatan(kode))
  return to(kabupaten.desa.get(kode)!.nama, letak.desa(kode), link.desa(kode))
}
