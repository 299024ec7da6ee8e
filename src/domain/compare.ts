import { isAbsent } from './cell.ts'
import { tingkatKlasifikasi, type Klasifikasi } from './klasifikasi.ts'
import type { KodeDesa } from './kode.ts'
import type { Edition, Kabupaten } from './portal.ts'
import type { RalatRow, Wilayah } from './rows.ts'
import { berlakuPada } from './valid.ts'

export interface Perpindahan {
  readonly kode_desa: KodeDesa
  readonly kampung: string
  readonly dari: Klasifikasi
  readonly ke: Klasifikasi
}

/** What changed in the classes from one edition to a later one. */
export interface Changes {
  readonly naik: readonly Perpindahan[]
  readonly turun: readonly Perpindahan[]
  readonly tetap: readonly Perpindahan[]
  /** has a class that it had not */
  readonly baru: readonly Omit<Perpindahan, 'dari'>[]
  /** had a class and is no longer reported with one */
  readonly hilang: readonly Omit<Perpindahan, 'ke'>[]
  /** areas that ended between the two dates of data */
  readonly berakhir: readonly Wilayah[]
  /** corrections of the later edition */
  readonly ralat: readonly RalatRow[]
}

/** Compares the classes of two editions, kampung by kampung of each desa. */
export function changesBetween(before: Edition, after: Edition, kabupaten: Kabupaten): Changes {
  const old = classes(before)
  const now = classes(after)
  const moved: Perpindahan[] = []
  const baru: Changes['baru'][number][] = []
  for (const [key, { kode_desa, kampung, kelas: ke }] of now) {
    const dari = old.get(key)?.kelas
    if (dari === undefined) baru.push({ kode_desa, kampung, ke })
    else moved.push({ kode_desa, kampung, dari, ke })
  }
  const step = ({ dari, ke }: Perpindahan): number => tingkatKlasifikasi(ke) - tingkatKlasifikasi(dari)
  return {
    naik: moved.filter((one) => step(one) > 0),
    turun: moved.filter((one) => step(one) < 0),
    tetap: moved.filter((one) => step(one) === 0),
    baru,
    hilang: [...old]
      .filter(([key]) => !now.has(key))
      .map(([, { kode_desa, kampung, kelas: dari }]) => ({
        kode_desa,
        kampung,
        dari,
      })),
    berakhir: [...kabupaten.desa.values()].filter(
      (desa) => berlakuPada(desa, before.tanggal_data) && !berlakuPada(desa, after.tanggal_data),
    ),
    ralat: after.ralat,
  }
}

function classes(edition: Edition): ReadonlyMap<string, { kode_desa: KodeDesa; kampung: string; kelas: Klasifikasi }> {
  const found = new Map<string, { kode_desa: KodeDesa; kampung: string; kelas: Klasifikasi }>()
  for (const { kode_desa, kampung, klasifikasi } of [...edition.klasifikasi.values()].flat())
    if (!isAbsent(klasifikasi))
      found.set(`${kode_desa} ${kampung}`, {
        kode_desa,
        kampung,
        kelas: klasifikasi,
      })
  return found
}
