import { isAbsent } from './cell.ts'
import { kelengkapan } from './completeness.ts'
import { KLASIFIKASI, type Klasifikasi } from './klasifikasi.ts'
import { kecamatanOf, type Kode } from './kode.ts'
import { isLaunchKnown } from './launch.ts'
import { remember } from './memo.ts'
import { latest, type Edition, type Kabupaten, type Portal } from './portal.ts'
import { editionProfileOf, profileOf } from './profile.ts'
import type { KlasifikasiRow, Wilayah } from './rows.ts'
import { desaPada } from './valid.ts'

/** A rollup of one kabupaten or kecamatan in one edition, over the desa that stood on its date. */
export interface Summary {
  /** desa and kelurahan */
  readonly desa: number
  /** those among them that are kelurahan */
  readonly kelurahan: number
  /** kampung of each class as corrected; empty where the edition publishes no table of classes */
  readonly kelas: ReadonlyMap<Klasifikasi, number>
  /** desa of which no class is reported; a suppressed one is */
  readonly tanpaKelas: number
  /** rows of kampung, those without a class included */
  readonly kampung: number
  /** desa whose launch has a known date */
  readonly pencanangan: number
  /** mean share, 0 to 1, of the parts of a profile that are reported */
  readonly lengkap: number
}

const summaries = remember((portal: Portal, kabupaten: Kabupaten, edition: Edition): ReadonlyMap<Kode, Summary> => {
  const desa = [...desaPada(kabupaten, edition).values()]
  const groups = Map.groupBy(desa, (one) => kecamatanOf(one.kode))
  return new Map([
    [kabupaten.kode, sumUp(portal, edition, desa)],
    ...[...kabupaten.kecamatan.keys()].map((kode) => [kode, sumUp(portal, edition, groups.get(kode) ?? [])] as const),
  ])
})

/**
 * Sums up a kabupaten, or one kecamatan of it, in the newest edition unless told otherwise. Each edition once.
 * @throws where the code names no kecamatan of the kabupaten
 */
export function summaryOf(
  portal: Portal,
  kabupaten: Kabupaten,
  kecamatan?: Kode,
  edition: Edition = latest(kabupaten),
): Summary {
  const summary = summaries(portal, kabupaten, edition).get(kecamatan ?? kabupaten.kode)
  if (!summary) throw new Error(`no kecamatan ${kecamatan} in ${kabupaten.kode}`)
  return summary
}

function sumUp(portal: Portal, edition: Edition, desa: readonly Wilayah[]): Summary {
  const kampung = desa.flatMap(({ kode }) => edition.klasifikasi.get(kode) ?? [])
  const counts = countByClass(kampung)
  const isTold = new Set(kampung.filter((row) => row.klasifikasi !== 'kosong').map((row) => row.kode_desa))
  const profiles = desa.map(({ kode }) => profileOf(portal, kode))
  const shares = profiles.map((profile) => {
    const { ada, dari } = kelengkapan(profile, editionProfileOf(portal, edition, profile.wilayah.kode))
    return ada / dari
  })
  return {
    desa: desa.length,
    kelurahan: desa.filter((one) => one.jenis === 'kelurahan').length,
    kelas: edition.tabel.has('klasifikasi') ? counts : new Map(),
    tanpaKelas: desa.filter(({ kode }) => !isTold.has(kode)).length,
    kampung: kampung.length,
    pencanangan: profiles.filter(isLaunchKnown).length,
    lengkap: shares.length === 0 ? 0 : shares.reduce((total, share) => total + share, 0) / shares.length,
  }
}

/** How many rows each class has, zero included; rows without a class are in none. */
export function countByClass(rows: readonly KlasifikasiRow[]): ReadonlyMap<Klasifikasi, number> {
  const counts = new Map<Klasifikasi, number>(KLASIFIKASI.map((kelas) => [kelas, 0]))
  for (const { klasifikasi } of rows)
    if (!isAbsent(klasifikasi)) counts.set(klasifikasi, (counts.get(klasifikasi) ?? 0) + 1)
  return counts
}

/** The official totals of each class, or undefined where the edition holds none. */
export const officialTotals = (edition: Edition): ReadonlyMap<Klasifikasi, number> | undefined =>
  edition.total.length === 0 ? undefined : new Map(edition.total.map((row) => [row.klasifikasi, row.jumlah]))
