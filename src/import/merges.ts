import { faultAt, type Told } from './draft.ts'
import { addressOf, textOf, type Grid } from './grid.ts'

/**
 * Merged cells among the data. Words over several rows hold for each of them, and are told in the notes;
 * a number over several rows, or anything over several columns that are read, cannot be parted for certain.
 */
export function checkMerges(grid: Grid, rows: readonly number[], used: readonly number[], told: Told): void {
  const isData = new Set(rows)
  for (const { top, left, bottom, right } of grid.merges) {
    const columns = used.filter((column) => column >= left && column <= right)
    if (!isData.has(top) || columns.length === 0) continue
    const value = grid.rows[top]?.[left]
    const area = `${addressOf(grid, top, left)}:${addressOf({ ...grid, name: '' }, bottom, right)}`
    if (typeof value === 'string' && columns.length === 1)
      told.notes.push(`Sel gabung ${area}: isinya dipakai untuk tiap barisnya.`)
    else if (columns.length > 1 || bottom > top) {
      const message = `Sel gabung ${area} berisi "${textOf(value)}" untuk beberapa sel sekaligus.`
      faultAt(told, grid, top, left, 'sel-gabung', message, 'Pisahkan sel gabungnya, lalu isi tiap selnya.')
    }
  }
}
