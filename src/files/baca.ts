import { hash } from 'node:crypto'
import { isMistake, type Cell } from '../load/cell.ts'
import { downloadBytes } from '../load/download.ts'
import { TABLES, type AnySchema } from '../load/schema.ts'
import { parseTable } from '../load/table.ts'

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

/** A column of a committed table, and what the schema says of it. */
export interface Kolom {
  readonly nama: string
  readonly cell: Cell<unknown>
}

/** @throws where no table is of this name */
export function skemaOf(tabel: string): AnySchema {
  const schema = TABLES.find(({ file }) => file === `${tabel}.csv`)
  if (!schema) throw new Error(`no table ${tabel}.csv`)
  return schema
}

/** The columns that a file has, in its order. */
export const kolomOf = (tabel: string, { header }: Tertulis): readonly Kolom[] =>
  header.flatMap((nama) => {
    const cell = skemaOf(tabel).columns[nama]
    return cell ? [{ nama, cell }] : []
  })

export const isNumerik = ({ cell }: Kolom): boolean => ['angka', 'bilangan bulat'].includes(cell.spec.type)

/** Whether cells of a column may hold `tb` and `x`, which are no values. */
export const bolehTanda = ({ cell }: Kolom): boolean =>
  !['teks', 'id'].includes(cell.spec.type) && ['tb', 'x'].every((tanda) => cell.read(tanda) === tanda)

export const wajib = ({ cell }: Kolom): boolean => cell.spec.required && isMistake(cell.read(''))
