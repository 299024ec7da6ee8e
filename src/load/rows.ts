import type { Place } from '../domain/rows.ts'
import { isMistake, mistake, type Cell, type Mistake } from './cell.ts'
import type { FaultCode } from './catalogue.ts'
import { columnPositions, MAX_CELL, tooLong } from './header.ts'
import { placedColumns } from './placed.ts'
import { quote, type Report } from './report.ts'
import type { Schema } from './schema.ts'
import { checkWidth, parseTable, type RawRecord, type RawTable } from './table.ts'

const inColumn = (name: string, message: string): string => `Kolom ${name}: ${message}`

/** A table as read. A faulty cell holds a stand-in: such a table never leaves the loader. */
export interface Rows<R> {
  readonly file: string
  readonly rows: readonly R[]
  /** columns that should be there and are not: their cells are read as empty */
  readonly lacks: ReadonlySet<string>
  /** rows with too many or too few cells: their cells may stand in the wrong columns */
  readonly broken: ReadonlySet<R>
  /** rows with a faulty cell, or without one that should be there */
  readonly faulty: ReadonlySet<R>
  /** the cell as it stands in the file */
  readonly written: (row: R, column: string) => string | undefined
  /** place of a cell */
  readonly spot: (row: R, column: string) => { file: string; line: number; column: number }
  /** fault at a cell, unless its column is missing or it may belong to another one */
  readonly fault: (
    report: Report,
    row: R,
    column: string,
    code: FaultCode,
    message: string | (() => string),
    mend: string,
  ) => void
}

/** Reads the text of a table; `undefined`, with faults, where it cannot be read as a table. */
export function rowsOf<R extends { readonly at: Place }>(
  file: string,
  text: string,
  schema: Schema<R>,
  report: Report,
): Rows<R> | undefined {
  const table = parseTable(file, text, report)
  const position = table && columnPositions(table, schema, report)
  if (table?.records.length === 0)
    report('tabel-tanpa-baris', { file }, 'Tabel ini hanya berisi nama kolom.', 'Isi barisnya, atau hapus berkasnya.')
  return table && position && readRecords(table, schema, position, report)
}

function readRecords<R extends { readonly at: Place }>(
  table: RawTable,
  schema: Schema<R>,
  position: ReadonlyMap<string, number>,
  report: Report,
): Rows<R> {
  const rows: R[] = []
  const broken = new Set<R>()
  const faulty = new Set<R>()
  const recordOf = new Map<R, RawRecord>()
  const columns = Object.keys(schema.columns).map((name) => {
    const cell = schema.columns[name as keyof typeof schema.columns] as Cell<unknown>
    return { name, spec: cell.spec, read: remembered(cell), index: position.get(name) }
  })
  const present = columns.flatMap(({ index, ...column }) => (index === undefined ? [] : [{ ...column, index }]))
  const lacks = new Set(
    columns.flatMap(({ name, spec, index }) => (index === undefined && spec.required ? [name] : [])),
  )
  /** of the broken rows: the columns that are surely in place */
  const placed = new Map<R, ReadonlySet<string>>()

  for (const record of table.records) {
    const whole = checkWidth(table, record, report)
    const sure = whole ? undefined : placedColumns(present, record.cells)
    let clean = whole && lacks.size === 0
    const row: Record<string, unknown> = { at: { file: table.file, line: record.line } }
    for (const { name, read, index } of columns) {
      const written = index === undefined ? '' : (record.cells[index] ?? '')
      const text = withoutEdges(written)
      const value = read(text)
      row[name] = isMistake(value) ? value.instead : value
      if (index === undefined) continue
      const fault = (code: FaultCode, message: string, mend: string) => {
        clean = false
        if (!sure || sure.has(name)) report(code, () => table.spot(record, index), inColumn(name, message), mend)
      }
      if (isMistake(value)) fault(value.code, value.message, value.mend)
      // A cell of blanks that must be filled is one mistake, not two.
      if (text === written || (text === '' && isMistake(value))) continue
      if (written.startsWith('\t'))
        fault(
          'rumus-dalam-sel',
          `${quote(written)} diawali tab.`,
          'Hapus tab di awal sel: Excel membacanya sebagai rumus.',
        )
      else fault('spasi-tepi', `${quote(written)} diawali atau diakhiri spasi.`, 'Hapus spasi di tepi sel.')
    }
    const finished = row as unknown as R
    rows.push(finished)
    recordOf.set(finished, record)
    if (sure) placed.set(finished, sure)
    if (!whole) broken.add(finished)
    if (!clean) faulty.add(finished)
  }

  const spot: Rows<R>['spot'] = (row, column) => table.spot(recordOf.get(row)!, position.get(column) ?? 0)
  return {
    file: table.file,
    rows,
    lacks,
    broken,
    faulty,
    spot,
    written: (row, column) => {
      const index = position.get(column)
      return index === undefined ? undefined : recordOf.get(row)!.cells[index]
    },
    fault: (report, row, column, code, message, mend) => {
      if (lacks.has(column) || placed.get(row)?.has(column) === false) return
      const words = () => inColumn(column, typeof message === 'string' ? message : message())
      report(code, () => spot(row, column), words, mend)
    },
  }
}

const MAX_REMEMBERED = 1_000

/** Reads a cell; what a column holds again and again is read once. */
function remembered(cell: Cell<unknown>): Cell<unknown>['read'] {
  const known = new Map<string, unknown>()
  return (text) => {
    if (text.length > MAX_CELL) return mistakeTooLong(cell, text)
    if (known.has(text)) return known.get(text)
    const value = cell.read(text)
    if (known.size < MAX_REMEMBERED) known.set(text, value)
    return value
  }
}

function mistakeTooLong(cell: Cell<unknown>, text: string): Mistake<unknown> {
  const none = cell.read('')
  return mistake('sel-terlalu-panjang', ...tooLong(text), isMistake(none) ? none.instead : none)
}

/** Blanks at the edges of a cell; characters that are hidden are another fault. */
const BLANK = /[^\S\ufeff\u2028\u2029]/

/** The text without blanks at its edges. By hand: a pattern would try each run of blanks inside, again and again. */
function withoutEdges(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && BLANK.test(text[start]!)) start++
  while (end > start && BLANK.test(text[end - 1]!)) end--
  return end - start === text.length ? text : text.slice(start, end)
}
