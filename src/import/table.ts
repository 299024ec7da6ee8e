import { quote } from '../load/report.ts'
import type { AnySchema } from '../load/schema.ts'
import { didYouMean } from '../load/suggest.ts'
import type { Asked } from './asked.ts'
import { isDoubt, type Canon } from './canon.ts'
import { columnReader } from './cell.ts'
import { faultAt, repairAt, type Draft, type Told } from './draft.ts'
import { addressOf, columnName, isBlank, normal, textOf, trimmed, type Grid, type GridValue } from './grid.ts'
import { dataRows, sumRows, type Header } from './header.ts'
import { hintsOf, reported } from './rows-of-sheet.ts'
import type { Layout } from './layout.ts'
import { mappedValue } from './mapping.ts'
import { checkMerges } from './merges.ts'
import { checkNames } from './names.ts'
import { plain } from './number.ts'
import { desaNamed, kecamatanNamed } from './place.ts'
import { fillSource } from './source.ts'
import { checkTotalRows } from './total-row.ts'

/** Rows of a table with one header, every cell repaired as far as is certain. */
export function draftTable(grid: Grid, header: Header, schema: AnySchema, asked: Asked, told: Told): readonly Draft[] {
  const layout = layoutOf(grid, header, schema, asked, told)
  const key = layout.columns.get('kode_desa') ?? layout.columns.get('kode')
  const found = dataRows(grid, header, key === undefined ? [] : [key], mayHaveTotals(schema), told.notes)
  const sums = sumRows(grid, header, found)
  checkMerges(grid, found, layout, told)
  const rows = reported(grid, found, schema, layout, told)

  const drafts = rows.map((row): Draft => ({ cells: {}, file: told.file, grid, row, at: places(layout) }))
  const hints = hintsOf(grid, rows, schema, layout, asked)
  for (const [name, column] of layout.columns) {
    const scaling = asked.pemetaan?.faktor[name] !== undefined
    const values = rows.map((row) => input(grid, row, column, name, layout))
    const reader = columnReader(schema.columns[name]!.spec, values, { ...hints, scaled: scaling })
    if (reader.note !== undefined) told.notes.push(`Kolom ${name}: ${reader.note}.`)
    drafts.forEach((draft, i) => {
      const value = values[i] ?? null
      const mapped = mappedValue(name, value, asked.pemetaan)
      const canon = mapped === undefined ? scaled(reader.read(value), asked.pemetaan?.faktor[name]) : byMapping(mapped)
      draft.cells[name] = take(grid, draft.row, column, canon, told)
    })
    const isCount = schema.columns[name]!.spec.type === 'bilangan bulat' && !scaling
    if (isCount) checkTotalRows(grid, sums, { name, column, reader, drafts }, told)
  }
  if (!layout.columns.has('kode_desa') && layout.desa !== undefined)
    for (const draft of drafts) draft.cells['kode_desa'] = codeByName(grid, draft.row, layout, asked, told)
  else if (layout.desa !== undefined) checkNames(drafts, layout.desa, asked.places, told)
  if ('sumber_id' in schema.columns) fillSource(drafts, layout.columns.get('sumber_id'), asked.sumber, told)
  return drafts
}

/** Sums stand among desa and classes; among terms, sources and corrections `Total` is a word like others. */
const mayHaveTotals = ({ file, columns }: AnySchema): boolean =>
  file !== 'ralat.csv' && ['kode_desa', 'kode', 'klasifikasi'].some((name) => name in columns)

const places = ({ columns, desa }: Layout): ReadonlyMap<string, number> =>
  desa === undefined || columns.has('kode_desa') ? columns : new Map([...columns, ['kode_desa', desa]])

/** Text of a cell from its `canon`; repairs and doubts are told. */
function take(grid: Grid, row: number, column: number, canon: Canon, told: Told): string {
  if (isDoubt(canon)) {
    faultAt(told, grid, row, column, canon.code, canon.message, canon.mend)
    return ''
  }
  if (canon.why !== undefined) repairAt(told, grid, [row, column], grid.rows[row]![column], canon.text, canon.why)
  const mark = /[*†‡¹²³]+\)?$/.exec(trimmed(textOf(grid.rows[row]![column])))?.[0]
  if (mark !== undefined && canon.why !== undefined && !canon.text.endsWith(mark))
    told.notes.push(
      `${addressOf(grid, row, column)}: tanda ${quote(mark)} tidak ikut disimpan. Baca keterangannya di lembar asal; bila penting, tulis di kolom catatan.`,
    )
  return canon.text
}

const byMapping = (text: string): Canon => ({ text, why: 'menurut pemetaan' })

function scaled(canon: Canon, factor: number | undefined): Canon {
  if (factor === undefined || isDoubt(canon) || !/^-?\d+(\.\d+)?$/.test(canon.text)) return canon
  return { text: plain(Number(canon.text) * factor), why: `dikalikan ${plain(factor)} menurut pemetaan` }
}

/** The cell; of a figure whose unit is `%` without its sign. */
function input(grid: Grid, row: number, column: number, name: string, { columns }: Layout): GridValue {
  const value = grid.rows[row]![column] ?? null
  const unit = columns.get('satuan')
  if (name !== 'nilai' || unit === undefined || typeof value !== 'string') return value
  return trimmed(textOf(grid.rows[row]![unit])) === '%' ? value.replace(/\s*%\s*$/, '') : value
}

function codeByName(grid: Grid, row: number, layout: Layout, asked: Asked, told: Told): string {
  const column = layout.desa!
  const name = trimmed(textOf(grid.rows[row]![column]))
  const own = layout.kecamatan === undefined ? '' : trimmed(textOf(grid.rows[row]![layout.kecamatan]))
  if (name === '') return ''
  return take(grid, row, column, desaNamed(name, own === '' ? asked.kecamatan : own, asked.places), told)
}

/** Finds our columns; tells of those that are strange, double or missing. */
function layoutOf(grid: Grid, header: Header, schema: AnySchema, asked: Asked, told: Told): Layout {
  const columns = new Map<string, number>()
  const places: { desa?: number; kecamatan?: number } = {}
  const fault = (column: number, ...words: [Parameters<typeof faultAt>[4], string, string]) =>
    faultAt(told, grid, header.row, column, ...words)
  const known = Object.keys(schema.columns)
  header.meanings.forEach((meaning, column) => {
    const label = header.labels[column] ?? ''
    if (meaning === 'ignored') return
    if (meaning && 'place' in meaning) places[meaning.place] ??= column
    else if (meaning && columns.has(meaning.column))
      fault(column, 'kolom-ganda', `Kolom ${meaning.column} tertulis dua kali.`, 'Hapus salah satunya.')
    else if (meaning) columns.set(meaning.column, column)
    else if (normal(label) !== '' || hasData(grid, header.row, column)) {
      const what = normal(label) === '' ? `Kolom ${columnName(column)} berisi data tetapi tidak bernama.` : ''
      const message =
        what || `${quote(label)} bukan kolom tabel ini.${didYouMean(normal(label).replaceAll(' ', '_'), known)}`
      fault(
        column,
        'kolom-tidak-dikenal',
        message,
        `Ganti namanya, hapus kolomnya, atau pakai pemetaan. Kolomnya: ${known.join(', ')}.`,
      )
    }
  })
  const empty: string[] = []
  for (const [name, { spec, read }] of Object.entries(schema.columns)) {
    if (columns.has(name) || (name === 'kode_desa' && places.desa !== undefined)) continue
    if (name === 'sumber_id' && asked.sumber !== undefined) continue
    const mustBeFilled = typeof read('') === 'object' && 'instead' in (read('') as object)
    if (mustBeFilled)
      fault(0, 'kolom-hilang', `Kolom "${name}" (${spec.meaning}) tidak ada.`, `Tambahkan kolom ${name}.`)
    else if (spec.required) empty.push(name)
  }
  if (empty.length > 0) told.notes.push(`Kolom yang tidak ada dikosongkan (belum dilaporkan): ${empty.join(', ')}.`)
  if (asked.kecamatan !== undefined && kecamatanNamed(asked.kecamatan, asked.places) === undefined)
    told.notes.push(`Kecamatan ${quote(asked.kecamatan)} tidak ada di wilayah.csv.`)
  return { columns, desa: places.desa, kecamatan: places.kecamatan }
}

const hasData = (grid: Grid, row: number, column: number): boolean =>
  grid.rows.slice(row + 1).some((cells) => !isBlank(cells[column]))
