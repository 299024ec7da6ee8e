import type { KodeDesa } from './kode.ts'
import { remember } from './memo.ts'
import { berlaku, type Edition, type Kabupaten } from './portal.ts'
import type { Tanggal, Wilayah } from './rows.ts'

/** Whether an area had begun and not ended by a date; dates that lack a day or month are compared as far as they go. */
export const berlakuPada = (wilayah: Wilayah, tanggal: Tanggal): boolean =>
  wilayah.berlaku_mulai.slice(0, tanggal.length) <= tanggal.slice(0, wilayah.berlaku_mulai.length) &&
  (berlaku(wilayah) || wilayah.berlaku_sampai >= tanggal.slice(0, wilayah.berlaku_sampai.length))

/**
 * The desa and kelurahan that an edition speaks of, by code: those that stood on its date of data, whatever became of
 * them since. Every count of an edition is over these. Where it is not recorded when a successor began, it is left out while an
 * area that it follows stood, unless the edition has a class row of it. Found once.
 */
export const desaPada = remember((kabupaten: Kabupaten, edition: Edition): ReadonlyMap<KodeDesa, Wilayah> => {
  const desa = new Map([...kabupaten.desa].filter(([, one]) => berlakuPada(one, edition.tanggal_data)))
  const later = [...desa.values()].flatMap((one) => one.pengganti).filter((kode) => !edition.klasifikasi.has(kode))
  for (const kode of later) desa.delete(kode)
  return desa
})
