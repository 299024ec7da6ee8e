import { faultAt, type Told } from './draft.ts'
import { addressOf, normal, textOf, type Grid } from './grid.ts'
import type { Layout } from './layout.ts'

/**
 * Merged cells among the data. Words over several rows of one desa hold for each of them, and are told in the notes;
 * a number over several rows, words over several desa, or anything over several columns that are read, cannot be parted
 * for certain.
 */
export function checkMerges(grid: Grid, rows: readonly number[], layout: Layout, told: Told): void {
  const isData = new Set(rows)
  const used = [...layout.columns.values()]
  for (const { top, left, bottom, right } of grid.merges) {
    const columns = used.filter((column) => column >= left && column <= right)
    if (!isData.has(top) || columns.length === 0) continue
    const value = grid.rows[top]?.[left]
    const area = `${addressOf(grid, top, left)}:${addressOf({ ...grid, name: '' }, bottom, right)}`
    const desa = new Set<string>()
    for (let row = top; row <= Math.min(bottom, grid.rows.length - 1); row++)
      if (isData.has(row)) desa.add(desaAt(grid, row, layout))
    if (typeof value === 'string' && columns.length === 1 && desa.size === 1)
      told.notes.push(`Sel gabung ${area}: isinya dipakai untuk tiap barisnya.`)
    else if (columns.length > 1 || bottom > top) {
      const message = `Sel gabung ${area} berisi "${textOf(value)}" untuk beberapa sel sekaligus.`
      faultAt(told, grid, top, left, 'sel-gabung', message, 'Pisahkan sel gabungnya, lalu isi tiap selnya.')
    }
  }
}

/** What tells the desa of a row from others, by its code or else its name; blank in a table of no desa. */
function desaAt(grid: Grid, row: number, { columns, desa, kecamatan }: Layout): string {
  const text = (column: number | undefined) => (column === undefined ? '' : normal(textOf(grid.rows[row]![column])))
  const kode = columns.get('kode_desa')
  return kode === undefined ? `${text(kecamatan)} ${text(desa)}` : text(kode)
}
