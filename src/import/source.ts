import type { Draft, Told } from './draft.ts'
import { addressOf, columnName } from './grid.ts'

/**
 * Rows that name no source have the one that the official told; said once for all of them.
 * @param column of the sources in the sheet, where it has one
 */
export function fillSource(
  drafts: readonly Draft[],
  column: number | undefined,
  sumber: string | undefined,
  { file, repairs }: Told,
): void {
  const blank = drafts.filter(({ cells }) => (cells['sumber_id'] ?? '') === '')
  for (const { cells } of blank) cells['sumber_id'] = sumber ?? ''
  const [first, last] = [blank[0], blank.at(-1)]
  if (column === undefined || sumber === undefined || !first || !last) return
  const from = addressOf(first.grid, first.row, column)
  const cell = first === last ? from : `${from}:${columnName(column)}${last.row + 1}`
  const many = first === last ? '' : `${blank.length} sel `
  repairs.push({ file, cell, before: '', after: sumber, why: `${many}sumber_id kosong diisi sumber yang disebut` })
}
