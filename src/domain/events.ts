import { kecamatanOf, type KodeDesa, type KodeKecamatan } from './kode.ts'
import type { Edition, Kabupaten } from './portal.ts'
import type { AngkaRow, PencananganRow, RalatRow, Tanggal } from './rows.ts'

/** Something dated in the data of a kabupaten. */
export type Event = { readonly tanggal: Tanggal } & (
  | { readonly jenis: 'edisi'; readonly edition: Edition }
  | {
      readonly jenis: 'ralat'
      readonly edition: Edition
      readonly ralat: readonly RalatRow[]
    }
  | {
      readonly jenis: 'pencanangan'
      readonly sumber_id: string
      /** codes of the desa that are known; `pencanangan` also holds launches that fit no desa */
      readonly desa: readonly KodeDesa[]
      readonly pencanangan: readonly PencananganRow[]
    }
  | {
      readonly jenis: 'angka'
      readonly indikator: string
      readonly angka: readonly AngkaRow[]
    }
)

/** What happened, newest first: editions, corrections, launches and public figures. What has no date is left out. */
export function eventsOf(kabupaten: Kabupaten): readonly Event[] {
  const events: Event[] = [
    ...kabupaten.edisi.map((edition) => ({
      tanggal: edition.tanggal_terbit,
      jenis: 'edisi' as const,
      edition,
    })),
    ...kabupaten.edisi.flatMap((edition) =>
      groups(edition.ralat, (row) => row.tanggal).map((ralat) => ({
        tanggal: ralat[0].tanggal,
        jenis: 'ralat' as const,
        edition,
        ralat,
      })),
    ),
    ...groups(kabupaten.pencanangan, (row) => `${row.tanggal} ${row.sumber_id}`).map((pencanangan) => ({
      tanggal: pencanangan[0].tanggal,
      jenis: 'pencanangan' as const,
      sumber_id: pencanangan[0].sumber_id,
      desa: pencanangan.map((row) => row.kode_desa).filter((kode) => kode !== ''),
      pencanangan,
    })),
    ...groups(kabupaten.angka, (row) => `${row.tanggal} ${row.indikator}`).map((angka) => ({
      tanggal: angka[0].tanggal,
      jenis: 'angka' as const,
      indikator: angka[0].indikator,
      angka,
    })),
  ]
  return events
    .filter((event) => event.tanggal !== '')
    .sort((a, b) => (a.tanggal < b.tanggal ? 1 : a.tanggal > b.tanggal ? -1 : 0))
}

/**
 * The events that are the kabupaten's own: of the public figures only those of the whole kabupaten, not those of the
 * nation, the province or one kecamatan.
 */
export const ownEventsOf = (kabupaten: Kabupaten): readonly Event[] =>
  eventsOf(kabupaten).flatMap((event): readonly Event[] => {
    if (event.jenis !== 'angka') return [event]
    const angka = event.angka.filter((row) => row.wilayah === kabupaten.kode)
    return angka.length > 0 ? [{ ...event, angka }] : []
  })

/**
 * All events of a kabupaten, or what touches one kecamatan and its villages: of an edition only one with rows of them.
 */
export function eventsIn(kabupaten: Kabupaten, kecamatan?: KodeKecamatan): readonly Event[] {
  const all = eventsOf(kabupaten)
  if (kecamatan === undefined) return all
  const isIn = (kode: string) => kode !== '' && (kode === kecamatan || kecamatanOf(kode) === kecamatan)
  return all.flatMap((event): readonly Event[] => {
    if (event.jenis === 'edisi') return hasRowsOf(event.edition, isIn) ? [event] : []
    if (event.jenis === 'ralat') {
      const ralat = event.ralat.filter((row) => isIn(row.kode_desa))
      return ralat.length > 0 ? [{ ...event, ralat }] : []
    }
    if (event.jenis === 'pencanangan') {
      const pencanangan = event.pencanangan.filter((row) => isIn(row.kode_desa))
      return pencanangan.length > 0 ? [{ ...event, pencanangan, desa: event.desa.filter(isIn) }] : []
    }
    const angka = event.angka.filter((row) => isIn(row.wilayah))
    return angka.length > 0 ? [{ ...event, angka }] : []
  })
}

const hasRowsOf = (
  { klasifikasi, statistik, poktan, tata_kelola, kegiatan }: Edition,
  isIn: (kode: string) => boolean,
): boolean => [klasifikasi, statistik, poktan, tata_kelola, kegiatan].some((rows) => [...rows.keys()].some(isIn))

const groups = <Row>(rows: readonly Row[], key: (row: Row) => string): readonly [Row, ...Row[]][] => [
  ...(Map.groupBy(rows, key) as Map<string, [Row, ...Row[]]>).values(),
]
