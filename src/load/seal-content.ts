import { hash as digest } from 'node:crypto'
import { canonicalLine } from './canonical.ts'
import { parseTable } from './table.ts'

/** One line of what a file says, apart from how it is saved. */
export interface Line {
  /** as an editor counts */
  readonly line: number
  /** cells of a table, or name and value of an entry of JSON */
  readonly cells: readonly string[]
  readonly hash: string
}

/** Short digest of a line as canonical CSV: how it was quoted, and its line end, do not count. */
export const hashOf = (canonical: string): string => digest('sha256', canonical, 'hex').slice(0, 10)

/** Text of bytes, without a byte order mark; what is no UTF-8 becomes U+FFFD. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** The rows of a CSV, its header first, or the entries of a JSON object; `undefined` where the text is neither. */
export function contentOf(file: string, text: string): readonly Line[] | undefined {
  return file.endsWith('.json') ? entriesOf(text) : rowsOf(file, text)
}

function rowsOf(file: string, text: string): readonly Line[] | undefined {
  const table = parseTable(file, text, () => {})
  if (!table) return undefined
  const optional = file.endsWith('/ralat.csv') ? table.header.cells.indexOf('baris') : -1
  return [table.header, ...table.records].map(({ line, cells }) => {
    // A correction that names no row says the same in a table that lacks the column.
    const said = cells.filter((cell, i) => i !== optional || (cell !== '' && line !== table.header.line))
    return { line, cells, hash: hashOf(canonicalLine(said)) }
  })
}

function entriesOf(text: string): readonly Line[] | undefined {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof json !== 'object' || json === null) return undefined
  const lines = text.split(/\r\n?|\n/)
  return Object.entries(json).map(([name, value]) => {
    const cells = [name, JSON.stringify(value)]
    return {
      line: lines.findIndex((line) => line.includes(`"${name}"`)) + 1,
      cells,
      hash: hashOf(canonicalLine(cells)),
    }
  })
}
