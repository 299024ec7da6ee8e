import type { FaultCode } from '../load/catalogue.ts'
import type { Fault } from '../load/fault.ts'
import { CATALOGUE } from '../load/catalogue.ts'
import type { Repair } from './canon.ts'
import { addressOf, textOf, type Grid, type GridValue } from './grid.ts'

/** One row for our table: the canonical text of its columns, and where each stands in the source. */
export interface Draft {
  readonly cells: { [column: string]: string }
  readonly file: string
  readonly grid: Grid
  readonly row: number
  /** our column -> column of the source */
  readonly at: ReadonlyMap<string, number>
}

/** Collects what import has to say of one file. */
export interface Told {
  readonly file: string
  readonly faults: Fault[]
  readonly repairs: Repair[]
  readonly notes: string[]
}

export const told = (file: string): Told => ({ file, faults: [], repairs: [], notes: [] })

/** Tells of a fault at a cell of the source. */
export function faultAt(
  { file, faults }: Told,
  grid: Grid,
  row: number,
  column: number,
  code: FaultCode,
  message: string,
  mend: string,
): void {
  const { severity } = CATALOGUE[code]
  const cell = addressOf(grid, row, column)
  faults.push({ severity, code, file, line: row + 1, column: column + 1, cell, message, mend })
}

export function repairAt(
  { file, repairs }: Told,
  grid: Grid,
  [row, column]: readonly [row: number, column: number],
  before: GridValue | undefined,
  after: string,
  why: string,
): void {
  repairs.push({ file, cell: addressOf(grid, row, column), before: textOf(before), after, why })
}
