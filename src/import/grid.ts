/** A cell as its file has it. A date is a calendar day at 00:00 UTC. */
export type GridValue = string | number | boolean | Date | null

/** A merged region, bounds included, counted from 0. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** One sheet, or one CSV: rows of cells, counted from 0 as they stand in the file. */
export interface Grid {
  /** name of the sheet, '' for CSV */
  readonly name: string
  readonly rows: readonly (readonly GridValue[])[]
  /** text in a merged region stands in each of its cells; a number only in the first */
  readonly merges: readonly Merge[]
  /** what parts the cells of a CSV */
  readonly separator?: string
  /** rows that a filter or a person has hidden; read like the others */
  readonly hidden?: readonly number[]
}

export const MAX_ROWS = 50_000
export const MAX_COLUMNS = 500

/** 0 -> A, 26 -> AA */
export function columnName(column: number): string {
  const before = column >= 26 ? columnName(Math.floor(column / 26) - 1) : ''
  return before + String.fromCharCode(65 + (column % 26))
}

/** `Lembar1!C14`, or `C14` of a CSV. */
export const addressOf = (grid: Grid, row: number, column: number): string =>
  `${grid.name === '' ? '' : `${grid.name}!`}${columnName(column)}${row + 1}`

/** What a person sees in the cell, as near as it matters for words; dates as 2024-01-04. */
export function textOf(value: GridValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  return String(value)
}

const EDGE = /^[\s\u00a0\u2007\u202f]+|[\s\u00a0\u2007\u202f]+$/gu

/** Without blanks at its edges, those that do not break a line included. */
export const trimmed = (text: string): string => text.replace(EDGE, '')

export const isBlank = (value: GridValue | undefined): boolean => trimmed(textOf(value)) === ''

/** Lower case, letters and digits only, single blanks between: for the comparison of words. */
export const normal = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()

/** The same without blank rows at the end and blank columns at the right. */
export function cropped(rows: readonly (readonly GridValue[])[]): GridValue[][] {
  const kept = rows.map((row) => row.slice(0, row.findLastIndex((value) => !isBlank(value)) + 1))
  return kept.slice(0, kept.findLastIndex((row) => row.length > 0) + 1)
}

/** `2–40001, 40005` of row numbers in order. */
export function ranges(numbers: readonly number[]): string {
  const runs: [from: number, to: number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last?.[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
}
