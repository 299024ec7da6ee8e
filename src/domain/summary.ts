import { isAbsent } from './cell.ts'
import { kelengkapan } from './completeness.ts'
import { KLASIFIKASI, type Klasifikasi } from './klasifikasi.ts'
import { kecamatanOf, type Kode } from './kode.ts'
import { latest, type Edition, type Kabupaten, type Portal } from './portal.ts'
import { editionProfileOf, profileOf } from './profile.ts'
import { desaPada } from './valid.ts'

/** A rollup of one kabupaten or kecamatan in one edition. */
export interface Summary {
  /** desa and kelurahan */
  readonly desa: number
  /** those among them that are kelurahan */
  readonly kelurahan: number
  /** kampung of each class as corrected; empty where the edition publishes no table of classes */
  readonly kelas: ReadonlyMap<Klasifikasi, number>
  /** desa with no class in this edition */
  readonly tanpaKelas: number
  /** rows of kampung, those without a class included */
  readonly kampung: number
  /** desa with a known launch */
  readonly pencanangan: number
  /** mean share, 0 to 1, of the parts of a profile that are reported */
  readonly lengkap: number
}

/** Sums up a kabupaten, or one kecamatan of it. */
export function summaryOf(
  portal: Portal,
  kabupaten: Kabupaten,
  kecamatan?: Kode,
  edition: Edition = latest(kabupaten),
): Summary {
  const isInside = (kode: Kode): boolean => kecamatan === undefined || kecamatanOf(kode) === kecamatan
  const desa = desaPada(kabupaten, edition).filter(({ kode }) => isInside(kode))
  const kampung = [...edition.klasifikasi].flatMap(([kode, rows]) => (isInside(kode) ? rows : []))

  const launched = new Set(kabupaten.pencanangan.map((row) => row.kode_desa))
  const hasClass = new Set(kampung.filter((row) => !isAbsent(row.klasifikasi)).map((row) => row.kode_desa))
  const shares = desa.map(({ kode }) => {
    const { ada, dari } = kelengkapan(profileOf(portal, kode), editionProfileOf(portal, edition, kode))
    return ada / dari
  })
  return {
    desa: desa.length,
    kelurahan: desa.filter((one) => one.jenis === 'kelurahan').length,
    kelas: new Map(
      edition.tabel.has('klasifikasi')
        ? KLASIFIKASI.map((kelas) => [kelas, kampung.filter((row) => row.klasifikasi === kelas).length])
        : [],
    ),
    tanpaKelas: desa.filter(({ kode }) => !hasClass.has(kode)).length,
    kampung: kampung.length,
    pencanangan: desa.filter(({ kode }) => launched.has(kode)).length,
    lengkap: shares.length === 0 ? 0 : shares.reduce((total, share) => total + share, 0) / shares.length,
  }
}

/** The official totals of each class, or undefined where the edition holds none. */
export const officialTotals = (edition: Edition): ReadonlyMap<Klasifikasi, number> | undefined =>
  edition.total.length === 0 ? undefined : new Map(edition.total.map((row) => [row.klasifikasi, row.jumlah]))
