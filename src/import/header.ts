import type { AnySchema } from '../load/schema.ts'
import { isBlank, normal, ranges, textOf, trimmed, type Grid } from './grid.ts'
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

/**
 * Rows of data under the header. Blank, total, numbering and repeated header rows and footnotes are told in `notes`.
 * @param totals whether a row may be the sum of others: among desa or classes, not among terms or sources
 */
export function dataRows(
  grid: Grid,
  header: Header,
  keys: readonly number[],
  totals: boolean,
  notes: string[],
): readonly number[] {
  if (header.row > 0) {
    const above = quoted(
      grid,
      Array.from({ length: header.row }, (_, row) => row),
    )
    notes.push(`Baris nama kolom: ${header.row + 1}. Baris di atasnya dilewati${above}.`)
  }
  const skipped = new Map<string, number[]>()
  const rows: number[] = []
  const end = grid.rows.findLastIndex((cells) => cells.some((value) => !isBlank(value)))
  for (let row = header.row + 1; row <= end; row++) {
    const what = skippable(grid, row, header, keys, totals)
    const lines = what === undefined ? rows : (skipped.get(what) ?? [])
    lines.push(what === undefined ? row : row + 1)
    if (what !== undefined) skipped.set(what, lines)
  }
  for (const [what, lines] of skipped) {
    const said =
      what === 'keterangan'
        ? quoted(
            grid,
            lines.map((line) => line - 1),
          )
        : ''
    notes.push(`Baris ${what} dilewati: ${ranges(lines)}${said}.`)
  }
  const isHidden = new Set(grid.hidden)
  const hidden = rows.filter((row) => isHidden.has(row)).map((row) => row + 1)
  if (hidden.length > 0) notes.push(`Baris yang tersembunyi ikut dibaca: ${ranges(hidden)}.`)
  return rows
}

const MAX_QUOTED = 80

/** What rows that are left out say, for a title or a footnote may tell the day of the data; nothing where they are blank. */
function quoted(grid: Grid, rows: readonly number[]): string {
  const texts = rows.flatMap((row) => {
    const words = [...new Set(grid.rows[row]!.map((value) => trimmed(textOf(value))))].filter((text) => text !== '')
    const text = words.join(' ').replace(/\s+/g, ' ')
    return text === '' ? [] : [text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text]
  })
  return texts.length === 0
    ? ''
    : `: ${texts
        .slice(0, 8)
        .map((text) => `"${text}"`)
        .join(', ')}`
}

/** Rows under the header that are sums of others, from the top; averages are none. */
export function sumRows(grid: Grid, header: Header, rows: readonly number[]): readonly number[] {
  const isData = new Set(rows)
  return grid.rows.flatMap((cells, row) => {
    if (row <= header.row || isData.has(row)) return []
    const filled = cells.filter((value) => !isBlank(value)).slice(0, 2)
    const words = filled.map((value) => normal(textOf(value)))
    return words.some((word) => TOTAL.test(word) && !word.startsWith('rata')) ? [row] : []
  })
}

function skippable(
  grid: Grid,
  row: number,
  header: Header,
  keys: readonly number[],
  totals: boolean,
): string | undefined {
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
  if (totals && !coded && filled.slice(0, 2).some((value) => TOTAL.test(normal(textOf(value))))) return 'jumlah'
  // There is a desa named Sumber: beside another value only a colon makes it a footnote.
  const alone = new Set(filled.map(textOf)).size === 1
  if (!coded && FOOTNOTE.test(first) && (alone || /^[\p{L} ]+:|^\*/u.test(first))) return 'keterangan'
  return undefined
}
