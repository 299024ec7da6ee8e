import type { Sumber } from '../../domain/rows.ts'
import { canonicalCsv } from '../../load/canonical.ts'
import { collector } from '../../load/report.ts'
import { rowsOf } from '../../load/rows.ts'
import * as schema from '../../load/schema.ts'

type Baris = Omit<Sumber, 'at'>

/** The rows of a clean sumber.csv. */
export const sumberDi = (csv: string | undefined): readonly Baris[] =>
  csv === undefined ? [] : (rowsOf('sumber.csv', csv, schema.sumber, collector().report)?.rows ?? [])

/** sumber.csv whole again: what is published, then what is new; a row with a known id takes the place of the old one. */
export function sumberUtuh(lama: readonly Baris[], baru: readonly Baris[]): string {
  const rows = new Map([...lama, ...baru].map((row) => [row.id, row]))
  const columns = Object.keys(schema.sumber.columns) as (keyof Baris)[]
  return canonicalCsv(
    columns,
    [...rows.values()].map((row) => columns.map((column) => row[column])),
  )
}
