import { isMistake, type Cell } from '../load/cell.ts'
import { TABLES, type AnySchema } from '../load/schema.ts'
import type { Tertulis } from '../load/tertulis.ts'

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
