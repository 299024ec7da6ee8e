import { isAbsent } from './cell.ts'
import { changesBetween, type Changes } from './compare.ts'
import { contentOf, diffCells, diffRows, isEmpty, type CellChange, type RowsDiff } from './diff-rows.ts'
import { KLASIFIKASI, type Klasifikasi } from './klasifikasi.ts'
import type { KodeDesa } from './kode.ts'
import type { Edition, Kabupaten, TabelEdisi } from './portal.ts'
import type { RalatRow } from './rows.ts'
import { totalOf } from './total.ts'
import { unlikelyIn, type Janggal } from './unlikely.ts'

const CONTOH = 3

export interface ColumnChange {
  readonly kolom: string
  readonly jumlah: number
  /** the first few */
  readonly contoh: readonly CellChange[]
}

export interface TableDiff {
  readonly tabel: TabelEdisi
  readonly baris: { readonly sebelum: number; readonly sesudah: number }
  /** rows that came and went; for another edition's activities nothing: they are other activities */
  readonly baru: number
  readonly hilang: number
  readonly kolom: readonly ColumnChange[]
}

/** Kampung in one class before and after; undefined where not published. */
export interface TotalDiff {
  readonly kelas: Klasifikasi
  readonly sebelum: number | undefined
  readonly sesudah: number | undefined
}

/** What changed in one edition, or from the edition before it to a new one. */
export interface EditionDiff {
  readonly edisi: string
  readonly keadaan: 'baru' | 'berubah' | 'hilang'
  /** the edition it is compared with: itself where it changed; undefined for the first of a kabupaten */
  readonly dibanding: string | undefined
  readonly keterangan: readonly CellChange[]
  readonly kelas: Omit<Changes, 'tetap' | 'ralat'> & { readonly tetap: number }
  readonly total: readonly TotalDiff[]
  readonly tabel: readonly TableDiff[]
  /** corrections that were not there before */
  readonly ralat: readonly RalatRow[]
  readonly janggal: readonly Janggal[]
  /** codes of the desa of which anything changed, in order */
  readonly desa: readonly KodeDesa[]
}

/** Compares the editions of one kabupaten in two states; editions that say the same are left out. */
export function diffEditions(before: Kabupaten | undefined, after: Kabupaten | undefined): readonly EditionDiff[] {
  const old = new Map(before?.edisi.map((edition) => [edition.kode, edition]))
  const now = after?.edisi ?? []
  const changed = now.flatMap((edition, i) => {
    const same = old.get(edition.kode)
    const diff = diffEdition(same ?? now[i - 1], edition, after!, now[i - 1])
    return same && isUnchanged(diff) ? [] : [diff]
  })
  const gone = [...old.values()].filter(({ kode }) => !now.some((edition) => edition.kode === kode))
  return [...changed, ...gone.map((edition) => goneEdition(edition))]
}

const movesOf = (kelas: Omit<Changes, 'tetap' | 'ralat'>): readonly { readonly kode_desa: KodeDesa }[] => [
  ...[...kelas.naik, ...kelas.turun, ...kelas.baru, ...kelas.hilang],
  ...[...kelas.disembunyikan, ...kelas.tidak_berlaku, ...kelas.dibuka],
]

const isUnchanged = ({ keterangan, kelas, total, tabel, ralat }: EditionDiff): boolean =>
  keterangan.length + movesOf(kelas).length === 0 &&
  total.every(({ sebelum, sesudah }) => sebelum === sesudah) &&
  tabel.length + ralat.length === 0

function diffEdition(
  before: Edition | undefined,
  after: Edition,
  kabupaten: Kabupaten,
  earlier: Edition | undefined,
): EditionDiff {
  const isSame = before?.kode === after.kode
  const from = before ?? emptied(after)
  const { tetap, ralat: _, ...kelas } = changesBetween(from, after, kabupaten)
  const tables = tablesOf(from, after).filter(({ diff }) => !isEmpty(diff))
  const known = new Set(isSame ? from.ralat.map(contentOf) : [])
  const ralat = after.ralat.filter((row) => !known.has(contentOf(row)))
  const desa = [
    ...[...movesOf(kelas), ...ralat].map(({ kode_desa }) => kode_desa),
    ...tables.flatMap(({ diff }) => [
      ...[...diff.baru, ...diff.hilang].map(({ kode_desa }) => kode_desa),
      ...diff.sel.map(({ kunci }) => kunci.split(' ')[0]!),
    ]),
  ]
  return {
    edisi: after.kode,
    keadaan: isSame ? 'berubah' : 'baru',
    dibanding: before?.kode,
    keterangan: isSame ? diffCells(after.kode, aboutOf(from), aboutOf(after)) : [],
    kelas: { ...kelas, tetap: tetap.length },
    total: diffTotal(before, after),
    tabel: tables
      .map(({ tabel, baris, diff }) => tableDiff(tabel, baris, diff, isSame))
      .filter(
        ({ tabel, baru, hilang, kolom }) => baru + hilang + kolom.length > 0 || (!isSame && tabel === 'kegiatan'),
      ),
    ralat,
    janggal: unlikelyIn(earlier, after, kabupaten),
    desa: [...new Set(desa)].sort(),
  }
}

const emptied = (edition: Edition): Edition => ({
  ...edition,
  tabel: new Set(),
  total: [],
  klasifikasi: new Map(),
  statistik: new Map(),
  poktan: new Map(),
  tata_kelola: new Map(),
  kegiatan: new Map(),
  ralat: [],
})

function goneEdition(edition: Edition): EditionDiff {
  const moves = { naik: [], turun: [], baru: [], hilang: [], disembunyikan: [], tidak_berlaku: [], dibuka: [] }
  const kelas = { ...moves, tetap: 0, berakhir: [] }
  const about = { edisi: edition.kode, keadaan: 'hilang', dibanding: undefined } as const
  return { ...about, keterangan: [], kelas, total: [], tabel: [], ralat: [], janggal: [], desa: [] }
}

const aboutOf = ({ judul, tanggal_data, tanggal_terbit, sifat, sumber_id, lisensi, catatan }: Edition): object => ({
  judul,
  tanggal_data,
  tanggal_terbit,
  sifat,
  sumber_id,
  lisensi,
  catatan,
})

/** The counts that a reader sees: the rows as corrected, else the official totals. */
function diffTotal(before: Edition | undefined, after: Edition): readonly TotalDiff[] {
  const [old, now] = [before, after].map((edition) => {
    const total = edition && totalOf(edition)
    return total?.dihitung ?? total?.tertulis
  })
  return KLASIFIKASI.map((kelas) => ({ kelas, sebelum: old?.get(kelas), sesudah: now?.get(kelas) }))
}

type DesaRow = { readonly kode_desa: KodeDesa }
type Keyed = { tabel: TabelEdisi; baris: TableDiff['baris']; diff: RowsDiff<DesaRow> }

function tablesOf(before: Edition, after: Edition): readonly Keyed[] {
  const table = <R extends DesaRow>(
    tabel: TabelEdisi,
    rows: (edition: Edition) => readonly R[],
    key: (row: R) => string,
  ) => {
    const [old, now] = [rows(before), rows(after)]
    const diff = diffRows(old, now, key)
    return { tabel, baris: { sebelum: old.length, sesudah: now.length }, diff }
  }
  const own = ({ kode_desa }: DesaRow) => kode_desa
  return [
    table(
      'klasifikasi',
      (edition) => [...edition.klasifikasi.values()].flat(),
      (row) => `${row.kode_desa} ${row.kampung}`,
    ),
    table('statistik', (edition) => [...edition.statistik.values()], own),
    table(
      'poktan',
      (edition) => [...edition.poktan.values()].flat(),
      (row) => `${row.kode_desa} ${row.poktan}`,
    ),
    table('tata_kelola', (edition) => [...edition.tata_kelola.values()], own),
    table('kegiatan', (edition) => [...edition.kegiatan.values()].flat(), contentOf),
  ]
}

function tableDiff(tabel: TabelEdisi, baris: TableDiff['baris'], diff: RowsDiff<DesaRow>, isSame: boolean): TableDiff {
  const cells = diff.sel.filter(
    ({ kolom, dari, ke }) =>
      (isSame || kolom !== 'sumber_id') &&
      // A move from class to class is told apart.
      !(tabel === 'klasifikasi' && kolom === 'klasifikasi' && !(isAbsent(dari) && isAbsent(ke))),
  )
  const isOther = !isSame && tabel === 'kegiatan'
  return {
    tabel,
    baris,
    baru: isOther ? 0 : diff.baru.length,
    hilang: isOther ? 0 : diff.hilang.length,
    kolom: [...Map.groupBy(cells, ({ kolom }) => kolom)].map(([kolom, all]) => ({
      kolom,
      jumlah: all.length,
      contoh: all.slice(0, CONTOH),
    })),
  }
}
