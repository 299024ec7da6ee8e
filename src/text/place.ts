import { kecamatanOf, NASIONAL, type Kode, type KodeDesa, type KodeKecamatan } from '../domain/kode.ts'
import { namesakesOf } from '../domain/namesake.ts'
import type { Kabupaten } from '../domain/portal.ts'
import type { Wilayah } from '../domain/rows.ts'
import { angka } from './id/angka.ts'
import { umum } from './id/umum.ts'

/** `Kabupaten Blora`, `Kecamatan Jati`, `Kelurahan Manikjenar`. */
export const areaName = ({ jenis, nama }: Pick<Wilayah, 'jenis' | 'nama'>): string =>
  umum.wilayah(umum.jenis[jenis], nama)

/** Whom to ask about a kabupaten: its office, or itself where none is named. */
export const kantorOf = (kabupaten: Kabupaten): string => kabupaten.opd_pengelola || areaName(kabupaten)

/** The same for any area that a public figure is of: the nation, a province, or an area of the kabupaten. */
export function placeName(kabupaten: Kabupaten, kode: Kode): string {
  if (kode === NASIONAL) return angka.nasional
  if (kode.length === 2) return angka.provinsi(kabupaten.provinsi)
  if (kode === kabupaten.kode) return areaName(kabupaten)
  const area = kabupaten.kecamatan.get(kode) ?? kabupaten.desa.get(kode)
  return area ? areaName(area) : kode
}

/**
 * The name of a village, and what tells it from others of that name in the kabupaten: its kecamatan, or its code where
 * a namesake lies in the same one, as a desa that became a kelurahan does.
 * @param lingkup the kecamatan that the reader is told of anyway
 */
export function villageName(kabupaten: Kabupaten, kode: KodeDesa, lingkup?: KodeKecamatan): string {
  const area = kabupaten.desa.get(kode)
  return area ? `${area.nama}${apart(kabupaten, kode, lingkup)}` : kode
}

/** `Kelurahan Manikjenar`, with what tells it from its namesakes. */
export function fullVillageName(kabupaten: Kabupaten, kode: KodeDesa): string {
  const area = kabupaten.desa.get(kode)
  return area ? `${areaName(area)}${apart(kabupaten, kode)}` : kode
}

/** What tells a village from its namesakes, as it follows the name. */
function apart(kabupaten: Kabupaten, kode: KodeDesa, lingkup?: KodeKecamatan): string {
  const kecamatan = kecamatanOf(kode)
  const others = namesakesOf(kabupaten, kode).map((other) => kecamatanOf(other.kode))
  if (others.includes(kecamatan)) return `, ${kode}`
  if (others.length === 0 || kecamatan === lingkup) return ''
  const nama = kabupaten.kecamatan.get(kecamatan)?.nama ?? kecamatan
  return `, ${umum.wilayah(umum.jenis.kecamatan, nama)}`
}
