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
  const text = source.includes('\r') ? source.replaceAll(/\r\n?/g, '\n') : source
  const starts = lineStarts(text)
  const place = places(text, starts)
  const spot: RawTable['spot'] = (record, column) => ({ file, ...place(record, column) })

  const open = openQuote(text)
  if (open !== undefined) {
    const mend = 'Tutup tanda kutip sel ini; tanda kutip di dalam sel ditulis dua kali ("").'
    const message = 'Tanda kutip yang dibuka di sini tidak ditutup dengan benar.'
    report('kutip-tidak-ditutup', { file, ...placeOf(text, starts, open) }, message, mend)
    return undefined
  }
  const { data } = Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    header: false,
    dynamicTyping: false,
  })
  const records: RawRecord[] = []
  const many = text.includes('"')
  let line = 1
  for (const cells of data) {
    records.push({ line, cells })
    line += 1
    if (many) for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1
  }

  const filled = records.filter((record) => !isBlank(record))
  const [header, ...rest] = filled
  if (!header) {
    report('berkas-kosong', { file }, 'Berkas ini kosong.', 'Isi berkas ini, atau hapus bila memang belum ada datanya.')
    return undefined
  }
  const [first, last] = [header.line, filled.at(-1)!.line]
  const blank =
    records.length > filled.length ? records.filter(isBlank).filter(({ line }) => line > first && line < last) : []
  for (const { line } of blank)
    report('baris-kosong', { file, line, column: 1 }, 'Baris ini kosong.', 'Hapus barisnya.')
  return { file, header, records: rest, spot }
}

const isBlank = ({ cells }: RawRecord): boolean => cells.every((cell) => cell.trim() === '')

/** Reports what is wrong with the number of cells of a record; true where it is right. */
export function checkWidth(table: RawTable, record: RawRecord, report: Report): boolean {
  const [expected, found] = [table.header.cells.length, record.cells.length]
  if (found === expected) return true
  const spot = () => table.spot(record, Math.min(expected, found - 1))
  const message = `Baris ini berisi ${found} sel, seharusnya ${expected}.`
  const extra = quote(record.cells[expected] ?? '')
  const tooMany = `Apit sel yang memuat koma dengan tanda kutip, dan tulis pecahan dengan titik; sel yang lebih: ${extra}.`
  report('jumlah-sel', spot, message, found > expected ? tooMany : 'Tambahkan koma untuk sel yang kosong.')
  return false
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

interface CellPlace {
  readonly at: number
  readonly line: number
  readonly column: number
}

/** Places of cells: those of the record that was asked for last are kept, and each is found from the one before. */
function places(
  text: string,
  starts: readonly number[],
): (record: RawRecord, column: number) => { line: number; column: number } {
  let of: RawRecord | undefined
  let cells: CellPlace[] = []
  return (record, column) => {
    if (of !== record) {
      const at = starts[record.line - 1] ?? text.length
      of = record
      cells = [{ at, ...placeOf(text, starts, at) }]
    }
    while (cells.length <= column) {
      const before = cells[cells.length - 1]!
      const end = endOf(text, before.at)
      if (text[end] !== ',') break
      const at = end + 1
      const sameLine = at < (starts[before.line] ?? Infinity)
      const there = sameLine
        ? { line: before.line, column: before.column + characters(text, before.at, at) }
        : placeOf(text, starts, at)
      cells.push({ at, ...there })
    }
    const { line, column: character } = cells[Math.min(column, cells.length - 1)]!
    return { line, column: character }
  }
}

/** Offset of the comma or line end behind the cell that begins at `offset`. */
function endOf(text: string, offset: number): number {
  let at = offset
  if (text[at] === '"') {
    at = closeOf(text, at)
    if (at === -1) return text.length
  }
  while (at < text.length && text[at] !== ',' && text[at] !== '\n') at++
  return at
}

/** Offset of the first quote that opens a cell and is not closed before a comma, a line end or the end. */
function openQuote(text: string): number | undefined {
  let at = text.indexOf('"')
  while (at !== -1) {
    const opens = at === 0 || text[at - 1] === ',' || text[at - 1] === '\n'
    if (opens) {
      const close = closeOf(text, at)
      if (close === -1 || ![undefined, ',', '\n'].includes(text[close + 1])) return at
      at = close
    }
    at = text.indexOf('"', at + 1)
  }
  return undefined
}

/** Offset of the quote that closes the one at `open`, or -1. */
function closeOf(text: string, open: number): number {
  let at = text.indexOf('"', open + 1)
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}

function placeOf(text: string, starts: readonly number[], offset: number): { line: number; column: number } {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: characters(text, starts[low]!, offset) + 1 }
}

/** How many characters stand there; a pair of surrogates is one. */
function characters(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if ((text.charCodeAt(at) & 0xfc00) !== 0xdc00) count++
  return count
}
