/**
 * Kemendagri area codes: text with dots, never a number.
 * `33` province, `33.16` kabupaten, `33.16.09` kecamatan, `33.16.09.1013` desa or kelurahan.
 */
export type Kode = string
export type KodeKabupaten = Kode
export type KodeKecamatan = Kode
export type KodeDesa = Kode

/** The nation, in tables of public figures only. */
export const NASIONAL = 'ID'

export const POLA_KABUPATEN = /^\d{2}\.\d{2}$/
const POLA_KECAMATAN = /^\d{2}\.\d{2}\.\d{2}$/
export const POLA_DESA = /^\d{2}\.\d{2}\.\d{2}\.[123]\d{3}$/

/** Name of an edition: its year and month. */
export const POLA_EDISI = /^\d{4}-(0[1-9]|1[0-2])$/
/** Name of the folder of a kabupaten, and of a mapping. */
export const POLA_FOLDER = /^[a-z0-9-]+$/

export type Tingkat = 'kabupaten' | 'kecamatan' | 'desa'

/** Level of a code inside a kabupaten, or `undefined` where the text is no such code. */
export function tingkatOf(kode: string): Tingkat | undefined {
  if (POLA_DESA.test(kode)) return 'desa'
  if (POLA_KECAMATAN.test(kode)) return 'kecamatan'
  if (POLA_KABUPATEN.test(kode)) return 'kabupaten'
  return undefined
}

/** `33.16.09.1013` -> `33.16.09` */
export const kecamatanOf = (kode: KodeDesa): KodeKecamatan => kode.slice(0, 8)

/** `33.16.09.1013` or `33.16.09` -> `33.16` */
export const kabupatenOf = (kode: Kode): KodeKabupaten => kode.slice(0, 5)
