import { berlaku, latest, type Edition, type Kabupaten } from './portal.ts'
import type { Tanggal, Wilayah } from './rows.ts'

/** Whether an area had not ended by a date; dates that lack a day or month are compared as far as they go. */
export const berlakuPada = (wilayah: Wilayah, tanggal: Tanggal): boolean =>
  berlaku(wilayah) || wilayah.berlaku_sampai >= tanggal.slice(0, wilayah.berlaku_sampai.length)

/**
 * The desa and kelurahan of an edition: those of today for the newest, those of its date for an older one.
 * A successor of an area that still stood is left out until the edition has a class row of it.
 */
export function desaPada(kabupaten: Kabupaten, edition: Edition): readonly Wilayah[] {
  const desa = [...kabupaten.desa.values()]
  if (edition === latest(kabupaten)) return desa.filter(berlaku)
  const stood = desa.filter((one) => berlakuPada(one, edition.tanggal_data))
  const later = new Set(stood.flatMap((one) => one.pengganti).filter((kode) => !edition.klasifikasi.has(kode)))
  return stood.filter((one) => !later.has(one.kode))
}
