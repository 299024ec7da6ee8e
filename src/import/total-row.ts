import { number } from '../text/numbers.ts'
import { isDoubt } from './canon.ts'
import type { ColumnReader } from './cell.ts'
import { faultAt, type Draft, type Told } from './draft.ts'
import { isBlank, type Grid } from './grid.ts'

/** A column of whole numbers: where it stands, how its cells are read, and its rows as they came in. */
export interface Summed {
  readonly name: string
  readonly column: number
  readonly reader: ColumnReader
  readonly drafts: readonly Draft[]
}

/**
 * Compares the rows of sums, which are left out, with what the rows above them add up to: those since the sum before,
 * or all. Where a row hides its number, no sum is known.
 * @param totals rows of the grid that are sums, from the top
 */
export function checkTotalRows(
  grid: Grid,
  totals: readonly number[],
  { name, column, reader, drafts }: Summed,
  told: Told,
): void {
  totals.forEach((row, i) => {
    const value = grid.rows[row]![column] ?? null
    if (isBlank(value)) return
    const canon = reader.read(value)
    const written = isDoubt(canon) ? Number.NaN : Number(canon.text)
    const above = drafts.filter((draft) => draft.row < row)
    const since = above.filter((draft) => draft.row > (totals[i - 1] ?? -1))
    const [all, part] = [sumOf(above, name), sumOf(since, name)]
    if (Number.isNaN(written) || all === undefined || part === undefined || written === all || written === part) return
    const isLast = i === totals.length - 1
    const message = `Baris jumlah menulis ${number(written)} di kolom ${name}; baris-baris di atasnya berjumlah ${number(isLast ? all : part)}.`
    const mend =
      'Periksa: ada baris yang hilang atau ganda, atau jumlahnya tidak dihitung ulang. Baris jumlah tidak ikut dibaca.'
    faultAt(told, grid, row, column, 'jumlah-baris-berbeda', message, mend)
  })
}

function sumOf(drafts: readonly Draft[], name: string): number | undefined {
  const cells = drafts.map(({ cells }) => cells[name] ?? '').filter((text) => text !== '' && text !== 'tb')
  return cells.every((text) => /^-?\d+$/.test(text)) ? cells.reduce((sum, text) => sum + Number(text), 0) : undefined
}
