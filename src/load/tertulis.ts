import { hash } from 'node:crypto'
import { downloadBytes } from './download.ts'
import { parseTable } from './table.ts'

/** A committed table as it is written: nothing read into its cells. */
export interface Tertulis {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly bytes: number
  /** SHA-256 of the file, hex */
  readonly sidik: string
}

const seen = new Map<string, Tertulis>()

/** A table by its path below the data folder; read once per process. */
export function tertulis(csv: string): Tertulis {
  let table = seen.get(csv)
  if (!table) seen.set(csv, (table = read(csv)))
  return table
}

function read(csv: string): Tertulis {
  const bytes = downloadBytes(csv)
  const table = parseTable(csv, new TextDecoder().decode(bytes), () => {})
  return {
    header: table?.header.cells ?? [],
    rows: table?.records.map(({ cells }) => cells) ?? [],
    bytes: bytes.length,
    sidik: hash('sha256', bytes),
  }
}
