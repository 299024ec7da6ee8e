import type { AnySchema } from '../load/schema.ts'
import { isBlank, normal, textOf, trimmed, type Grid } from './grid.ts'
import { mappedMeaning, type Mapping } from './mapping.ts'
import type { Meaning } from './columns.ts'

const SEARCHED_ROWS = 60

/** The row of column names: under title rows, perhaps under a row of groups. */
export interface Header {
  readonly row: number
  readonly labels: readonly string[]
  readonly meanings: readonly Meaning[]
  /** how many different columns of the table it names, places included */
  readonly score: number
}

/** The row that names most columns of the table; `undefined` where none names two. */
export function findHeader(grid: Grid, schema: AnySchema, mapping?: Mapping): Header | undefined {
  let best: Header | undefined
  for (let row = 0; row < Math.min(grid.rows.length, SEARCHED_ROWS); row++) {
    const header = headerAt(grid, row, schema, mapping)
    if (header.score > (best?.score ?? 1)) best = header
  }
  return best
}

function headerAt(grid: Grid, row: number, schema: AnySchema, mapping: Mapping | undefined): Header {
  const above = grid.rows[row - 1] ?? []
  const isGroups = above.filter((value) => !isBlank(value)).length > 1
  const cells = grid.rows[row]!
  const width = Math.max(cells.length, isGroups ? above.length : 0)
  const labels = Array.from({ length: width }, (_, column) =>
    trimmed(textOf(isBlank(cells[column]) && isGroups ? above[column] : cells[column])),
  )
  const own = cells.some((value) => mappedMeaning(textOf(value), schema, mapping) !== undefined)
  const meanings = labels.map((label, column) => {
    const group = isGroups ? textOf(above[column]) : ''
    // `Nama` under `Kampung KB`
    const wordings = group === '' || group === label ? [label] : [label, `${group} ${label}`, `${label} ${group}`]
    return wordings.map((words) => mappedMeaning(words, schema, mapping)).find((meaning) => meaning !== undefined)
  })
  const named = meanings.flatMap((meaning) =>
    meaning === undefined || meaning === 'ignored' ? [] : [JSON.stringify(meaning)],
  )
  return { row, labels, meanings, score: own ? new Set(named).size : 0 }
}

const TOTAL =
  /^(sub ?)?(jumlah|total|grand total|jumlah total|total jumlah|rata rata)( (kabupaten|kecamatan|kec|kab|desa|seluruhnya|keseluruhan)\b.*)?$/
const FOOTNOTE = /^(sumber|keterangan|catatan|ket|nb|dicetak|diunduh|tanggal (cetak|unduh))\b.*|^\*+\)?/i

/** Rows of data under the header. Blank, total, numbering and repeated header rows and footnotes are told in `notes`. */
export function dataRows(grid: Grid, header: Header, keys: readonly number[], notes: string[]): readonly number[] {
  if (header.row > 0) notes.push(`Baris nama kolom: ${header.row + 1}. Baris di atasnya dilewati.`)
  const skipped = new Map<string, number[]>()
  const skip = (what: string, row: number) => void skipped.set(what, [...(skipped.get(what) ?? []), row + 1])
  const rows: number[] = []
  for (let row = header.row + 1; row < grid.rows.length; row++) {
    const what = skippable(grid, row, header, keys)
    if (what === undefined) rows.push(row)
    else if (what !== 'kosong' || grid.rows.slice(row).some((rest) => rest.some((value) => !isBlank(value))))
      skip(what, row)
  }
  for (const [what, lines] of skipped) notes.push(`Baris ${what} dilewati: ${lines.join(', ')}.`)
  return rows
}

function skippable(grid: Grid, row: number, header: Header, keys: readonly number[]): string | undefined {
  const cells = grid.rows[row]!
  const filled = cells.filter((value) => !isBlank(value))
  if (filled.length === 0) return 'kosong'
  const words = header.labels.map((label) => normal(label))
  if (
    filled.length > 1 &&
    words.every((word, column) => isBlank(cells[column]) || normal(textOf(cells[column])) === word)
  )
    return 'nama kolom yang berulang'
  const numbers = filled.map((value) => Number(/^\(?(\d+)\)?$/.exec(trimmed(textOf(value)))?.[1]))
  if (row <= header.row + 2 && numbers.length > 2 && numbers.every((number, i) => number === numbers[0]! + i))
    if (numbers[0]! <= 1) return 'nomor kolom'
  // A row with a code, or with a name of its own, is data whatever else it says.
  const coded = keys.some((column) => /\d{2}/.test(textOf(cells[column])))
  const first = trimmed(textOf(filled[0]))
  if (!coded && filled.slice(0, 2).some((value) => TOTAL.test(normal(textOf(value))))) return 'jumlah'
  // There is a desa named Sumber: beside another value only a colon makes it a footnote.
  const alone = new Set(filled.map(textOf)).size === 1
  if (!coded && FOOTNOTE.test(first) && (alone || /^[\p{L} ]+:|^\*/u.test(first))) return 'keterangan'
  return undefined
}
