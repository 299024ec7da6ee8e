import Papa from 'papaparse'
import { quote, type Report } from './report.ts'

/** One record of a CSV: its cells as text, and the line on which it begins. */
export interface RawRecord {
  readonly line: number
  readonly cells: string[]
}

export interface RawTable {
  readonly file: string
  /** the header row as written */
  readonly header: RawRecord
  /** the records that are not blank */
  readonly records: readonly RawRecord[]
  /** place of a cell as an editor counts: lines and characters from 1 */
  readonly spot: (record: RawRecord, column: number) => { file: string; line: number; column: number }
}

/**
 * Cuts CSV text (comma, double quotes) into records of text.
 * @returns `undefined`, with a fault, where a quote is not closed: nothing behind it can be trusted
 */
export function parseTable(file: string, source: string, report: Report): RawTable | undefined {
  const text = source.replaceAll('\r\n', '\n')
  const starts = lineStarts(text)
  const spot: RawTable['spot'] = (record, column) => {
    const line = startOf(text, starts[record.line - 1] ?? text.length, column)
    return { file, ...placeOf(text, starts, line) }
  }

  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    header: false,
    dynamicTyping: false,
  })
  const records: RawRecord[] = []
  let line = 1
  for (const cells of data) {
    records.push({ line, cells })
    line += 1
    for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1
  }

  const error = errors.find((e) => e.type === 'Quotes')
  if (error) {
    const record = records[error.row ?? 0] ?? { line: 1, cells: [] }
    const at = spot(record, Math.max(0, quotedColumn(text, starts[record.line - 1] ?? 0, record.cells.length)))
    const mend = 'Tutup tanda kutip sel ini; tanda kutip di dalam sel ditulis dua kali ("").'
    report('kutip-tidak-ditutup', at, 'Tanda kutip sel ini tidak ditutup dengan benar.', mend)
    return undefined
  }

  const [header, ...rest] = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (!header) {
    report('berkas-kosong', { file }, 'Berkas ini kosong.', 'Isi berkas ini, atau hapus bila memang belum ada datanya.')
    return undefined
  }
  return { file, header, records: rest, spot }
}

/** Reports what is wrong with the number of cells of a record; true where it is right. */
export function checkWidth(table: RawTable, record: RawRecord, report: Report): boolean {
  const [expected, found] = [table.header.cells.length, record.cells.length]
  if (found === expected) return true
  const spot = table.spot(record, Math.min(expected, found - 1))
  const message = `Baris ini berisi ${found} sel, seharusnya ${expected}.`
  const tooMany = `Apit sel yang memuat koma dengan tanda kutip; sel yang lebih: ${quote(record.cells[expected] ?? '')}.`
  report('jumlah-sel', spot, message, found > expected ? tooMany : 'Tambahkan koma untuk sel yang kosong.')
  return false
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Offset of the cell `column` of the record that begins at `offset`. */
function startOf(text: string, offset: number, column: number): number {
  let at = offset
  for (let i = 0; i < column; i++) {
    const end = endOf(text, at)
    if (text[end] !== ',') return at
    at = end + 1
  }
  return at
}

/** Offset of the comma or line end behind the cell that begins at `offset`. */
function endOf(text: string, offset: number): number {
  let at = offset
  if (text[at] === '"') {
    at = text.indexOf('"', at + 1)
    while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
    if (at === -1) return text.length
  }
  while (at < text.length && text[at] !== ',' && text[at] !== '\n') at++
  return at
}

/** The last of the first `width` cells that begins with a quote: the one that is not closed. */
function quotedColumn(text: string, offset: number, width: number): number {
  for (let column = width - 1; column > 0; column--) if (text[startOf(text, offset, column)] === '"') return column
  return 0
}

function placeOf(text: string, starts: readonly number[], offset: number): { line: number; column: number } {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: [...text.slice(starts[low], offset)].length + 1 }
}
