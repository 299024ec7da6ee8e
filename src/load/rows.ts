import type { Place } from '../domain/rows.ts'
import { isMistake, type Cell } from './cell.ts'
import type { FaultCode } from './catalogue.ts'
import { readText } from './files.ts'
import { quote, type Report } from './report.ts'
import type { Schema } from './schema.ts'
import { suggest } from './suggest.ts'
import { checkWidth, parseTable, type RawRecord, type RawTable } from './table.ts'

/** A table as read. A faulty cell holds a stand-in: such a table never leaves the loader. */
export interface Rows<R> {
  readonly file: string
  readonly rows: readonly R[]
  /** rows with too many or too few cells: their cells may stand in the wrong columns */
  readonly broken: ReadonlySet<R>
  /** rows with a faulty cell */
  readonly faulty: ReadonlySet<R>
  /** the cell as it stands in the file */
  readonly written: (row: R, column: string) => string | undefined
  /** place of a cell */
  readonly spot: (row: R, column: string) => { file: string; line: number; column: number }
  /** fault at a cell, unless the row is broken */
  readonly fault: (report: Report, row: R, column: string, code: FaultCode, message: string, mend: string) => void
}

/**
 * Reads `folder/<schema.file>` below the data folder.
 * @returns `undefined` where the file is absent (a fault only if `required`) or cannot be read as a table
 */
export function readRows<R extends { readonly at: Place }>(
  dataDir: string,
  folder: string,
  schema: Schema<R>,
  report: Report,
  required = false,
): Rows<R> | undefined {
  const file = folder === '' ? schema.file : `${folder}/${schema.file}`
  const text = readText(dataDir, file, report, required)
  const table = text === undefined ? undefined : parseTable(file, text, report)
  const position = table && columnPositions(table, schema, report)
  return table && position && readRecords(table, schema, position, report)
}

/** Where each column stands in the header; `undefined`, with faults, where a required one is missing. */
function columnPositions<R>(
  table: RawTable,
  schema: Schema<R>,
  report: Report,
): ReadonlyMap<string, number> | undefined {
  const names = Object.keys(schema.columns)
  const position = new Map<string, number>()
  const strange: number[] = []
  const [only] = table.header.cells
  if (table.header.cells.length === 1 && only !== undefined && /[;\t]/.test(only)) {
    const message = 'Kolom tabel ini tidak dipisah koma.'
    report('kolom-hilang', table.spot(table.header, 0), message, 'Simpan ulang sebagai "CSV UTF-8 (dipisah koma)".')
    return undefined
  }
  const mend = `Kolomnya: ${names.join(', ')}.`
  table.header.cells.forEach((name, i) => {
    const spot = () => table.spot(table.header, i)
    if (position.has(name))
      report('kolom-ganda', spot(), `Kolom ${quote(name)} tertulis dua kali.`, 'Hapus salah satunya.')
    else if (names.includes(name)) position.set(name, i)
    else strange.push(i)
  })
  for (const i of strange) {
    const name = table.header.cells[i]!
    const meant = suggest(
      name,
      names.filter((known) => !position.has(known)),
    )
    // A misspelt header is one fault: the column is read as what was meant.
    if (meant !== undefined) position.set(meant, i)
    const hint = meant === undefined ? '' : ` Maksudnya "${meant}"?`
    report('kolom-tidak-dikenal', table.spot(table.header, i), `${quote(name)} bukan kolom tabel ini.${hint}`, mend)
  }
  const missing = names.filter((name) => !position.has(name) && cellOf(schema, name).spec.required)
  for (const name of missing) {
    report('kolom-hilang', table.spot(table.header, 0), `Kolom "${name}" tidak ada.`, mend)
  }
  return missing.length === 0 ? position : undefined
}

const cellOf = <R>(schema: Schema<R>, name: string): Cell<unknown> =>
  schema.columns[name as keyof typeof schema.columns]

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
  const columns = Object.keys(schema.columns).map((name) => ({
    name,
    cell: cellOf(schema, name),
    index: position.get(name),
  }))

  for (const record of table.records) {
    const whole = checkWidth(table, record, report)
    let clean = whole
    const row: Record<string, unknown> = { at: { file: table.file, line: record.line } }
    for (const { name, cell, index } of columns) {
      const value = cell.read(index === undefined ? '' : (record.cells[index] ?? ''))
      if (!isMistake(value)) row[name] = value
      else if (index === undefined) row[name] = value.instead
      else {
        row[name] = value.instead
        clean = false
        if (whole) report(value.code, table.spot(record, index), value.message, value.mend)
      }
    }
    const finished = row as unknown as R
    rows.push(finished)
    recordOf.set(finished, record)
    if (!whole) broken.add(finished)
    if (!clean) faulty.add(finished)
  }

  const spot: Rows<R>['spot'] = (row, column) => table.spot(recordOf.get(row)!, position.get(column) ?? 0)
  return {
    file: table.file,
    rows,
    broken,
    faulty,
    spot,
    written: (row, column) => {
      const index = position.get(column)
      return index === undefined ? undefined : recordOf.get(row)!.cells[index]
    },
    fault: (report, row, column, code, message, mend) => {
      if (!broken.has(row)) report(code, spot(row, column), message, mend)
    },
  }
}
