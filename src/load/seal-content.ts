import { hash as digest } from 'node:crypto'
import { canonicalLine } from './canonical.ts'
import { parseJson } from './files.ts'
import { offsetsOf } from './json.ts'
import { placer } from './place.ts'
import { parseTable } from './table.ts'

/** One line of what a file says, apart from how it is saved. */
export interface Line {
  /** as an editor counts */
  readonly line: number
  /** cells of a table, or name and value of an entry of JSON */
  readonly cells: readonly string[]
  readonly hash: string
}

/** Digest of a line as canonical CSV: how it was quoted, and its line end, do not count. */
const fullHashOf = (canonical: string): string => digest('sha256', canonical, 'hex')

/** Enough of a digest to tell which line changed; that none did is told by the digest of the whole file. */
export const hashOf = (canonical: string): string => fullHashOf(canonical).slice(0, 10)

/** Of a file that grows no digest of the whole lasts: each of its lines has a full one. */
export const grows = (file: string): boolean => file.endsWith('/ralat.csv')

/** Text of bytes, without a byte order mark; what is no UTF-8 becomes U+FFFD. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** The rows of a CSV, its header first, or the entries of a JSON object; `undefined` where the text is neither. */
export function contentOf(file: string, text: string): readonly Line[] | undefined {
  return file.endsWith('.json') ? entriesOf(file, text) : rowsOf(file, text)
}

function rowsOf(file: string, text: string): readonly Line[] | undefined {
  const table = parseTable(file, text, () => {})
  if (!table) return undefined
  const lines = [table.header, ...table.records]
  if (!grows(file)) return lines.map(({ line, cells }) => ({ line, cells, hash: hashOf(canonicalLine(cells)) }))
  const optional = table.header.cells.indexOf('baris')
  return lines.map(({ line, cells }) => {
    // A correction that names no row says the same in a table that lacks the column, wherever the column stands.
    const named = line === table.header.line ? '' : (cells[optional] ?? '')
    const said = [...cells.filter((_, i) => i !== optional), ...(named === '' ? [] : [named])]
    return { line, cells, hash: fullHashOf(canonicalLine(said)) }
  })
}

function entriesOf(file: string, text: string): readonly Line[] | undefined {
  const json = parseJson(file, text, () => {})
  if (typeof json !== 'object' || json === null) return undefined
  const entries = Object.entries(json)
  const paths = entries.map(([name]) => [name])
  const offsets = offsetsOf(text, paths)
  const placeOf = placer(text)
  return entries.map(([name, value], i) => {
    const cells = [name, JSON.stringify(value)]
    return { line: placeOf(offsets[i]!).line, cells, hash: hashOf(canonicalLine(cells)) }
  })
}
