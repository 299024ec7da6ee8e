import { isAbsent } from './cell.ts'
import { tingkatKlasifikasi, type Klasifikasi } from './klasifikasi.ts'
import type { KodeDesa } from './kode.ts'
import type { Edition, Kabupaten } from './portal.ts'
import type { KlasifikasiRow, RalatRow, Wilayah } from './rows.ts'
import { berlakuPada, desaPada } from './valid.ts'

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
  /** had a class that is now suppressed, which is a report */
  readonly disembunyikan: readonly Omit<Perpindahan, 'ke'>[]
  /** had a class that now does not apply, which is a report too */
  readonly tidak_berlaku: readonly Omit<Perpindahan, 'ke'>[]
  /** has a class that was suppressed */
  readonly dibuka: readonly Omit<Perpindahan, 'dari'>[]
  /** areas that ended between the two dates of data */
  readonly berakhir: readonly Wilayah[]
  /** corrections of the later edition */
  readonly ralat: readonly RalatRow[]
}

/** Compares the classes of two editions, kampung by kampung of each desa that stood on the date of each. */
export function changesBetween(before: Edition, after: Edition, kabupaten: Kabupaten): Changes {
  const [old, now] = [classes(before, kabupaten), classes(after, kabupaten)]
  const pairs = [...new Set([...now.keys(), ...old.keys()])].map((key) => {
    const [was, is] = [old.get(key), now.get(key)]
    const { kode_desa, kampung } = (is ?? was)!
    return { kode_desa, kampung, dari: was?.klasifikasi, ke: is?.klasifikasi }
  })
  const moved = pairs.flatMap(({ dari, ke, ...one }) => (isClass(dari) && isClass(ke) ? [{ ...one, dari, ke }] : []))
  const came = pairs.flatMap(({ dari, ke, ...one }) =>
    !isClass(dari) && isClass(ke) ? [{ of: { ...one, ke }, dari }] : [],
  )
  const went = pairs.flatMap(({ dari, ke, ...one }) =>
    isClass(dari) && !isClass(ke) ? [{ of: { ...one, dari }, ke }] : [],
  )
  const step = ({ dari, ke }: Perpindahan): number => tingkatKlasifikasi(ke) - tingkatKlasifikasi(dari)
  return {
    naik: moved.filter((one) => step(one) > 0),
    turun: moved.filter((one) => step(one) < 0),
    tetap: moved.filter((one) => step(one) === 0),
    baru: came.filter(({ dari }) => dari !== 'x').map(({ of }) => of),
    hilang: went.filter(({ ke }) => ke !== 'x' && ke !== 'tb').map(({ of }) => of),
    disembunyikan: went.filter(({ ke }) => ke === 'x').map(({ of }) => of),
    tidak_berlaku: went.filter(({ ke }) => ke === 'tb').map(({ of }) => of),
    dibuka: came.filter(({ dari }) => dari === 'x').map(({ of }) => of),
    berakhir: [...kabupaten.desa.values()].filter(
      (desa) => berlakuPada(desa, before.tanggal_data) && !berlakuPada(desa, after.tanggal_data),
    ),
    ralat: after.ralat,
  }
}

const isClass = (kelas: KlasifikasiRow['klasifikasi'] | undefined): kelas is Klasifikasi =>
  kelas !== undefined && !isAbsent(kelas)

function classes(edition: Edition, kabupaten: Kabupaten): ReadonlyMap<string, KlasifikasiRow> {
  const rows = [...desaPada(kabupaten, edition).keys()].flatMap((kode) => edition.klasifikasi.get(kode) ?? [])
  return new Map(rows.map((row) => [`${row.kode_desa} ${row.kampung}`, row]))
}
