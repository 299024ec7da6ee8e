import type { AnySchema } from '../load/schema.ts'
import type { ColumnHints } from './cell.ts'
import { faultAt, type Told } from './draft.ts'
import { isBlank, normal, ranges, textOf, trimmed, type Grid } from './grid.ts'
import { indonesian } from './locale.ts'
import type { Asked } from './asked.ts'
import type { Layout } from './layout.ts'

/** Columns that a template fills in before anything is reported. */
const PREFILLED = ['kode_desa', 'kampung', 'poktan']
const WITH_TEMPLATE = ['klasifikasi.csv', 'statistik.csv', 'poktan.csv', 'tata_kelola.csv']

/** The rows that report something: one that a template has begun and nobody has filled in says nothing yet. */
export function reported(
  grid: Grid,
  rows: readonly number[],
  schema: AnySchema,
  layout: Layout,
  told: Told,
): readonly number[] {
  if (!WITH_TEMPLATE.includes(schema.file)) return rows
  const columns = [...layout.columns].flatMap(([name, column]) => (PREFILLED.includes(name) ? [] : [column]))
  const isEmpty = (row: number) => columns.every((column) => isBlank(grid.rows[row]![column]))
  const empty = rows.filter(isEmpty)
  if (empty.length === 0) return rows
  const lines = ranges(empty.map((row) => row + 1))
  told.notes.push(`Baris yang hanya berisi kode atau nama dilewati, artinya belum dilaporkan: ${lines}.`)
  if (empty.length === rows.length) {
    const message = 'Semua barisnya hanya berisi kode atau nama; belum ada yang dilaporkan.'
    faultAt(told, grid, empty[0]!, 0, 'berkas-kosong', message, 'Isi sedikitnya satu baris.')
  }
  return rows.filter((row) => !isEmpty(row))
}

/** What the sheet, and the official, tell of its dates. */
export function hintsOf(
  grid: Grid,
  rows: readonly number[],
  schema: AnySchema,
  layout: Layout,
  asked: Asked,
): ColumnHints {
  const ofType = (...types: readonly string[]) =>
    [...layout.columns].flatMap(([name, column]) => (types.includes(schema.columns[name]!.spec.type) ? [column] : []))
  const dates = ofType('tanggal')
  if (dates.length === 0) return {}
  const precision = layout.columns.get('ketelitian')
  const exact = rows.filter((row) => precision !== undefined && normal(textOf(grid.rows[row]![precision])) === 'bulan')
  return {
    urutan: asked.urutan,
    indonesia: indonesian(grid, ofType('angka', 'bilangan bulat')),
    bulan: new Set(exact.flatMap((row) => dates.map((column) => trimmed(textOf(grid.rows[row]![column]))))),
  }
}
