import { textOf, trimmed, type Grid } from './grid.ts'
import { isKoma, isTitik } from './number.ts'

// Names of months that are not English too, beside a number: `31 Desember 2024`.
const MONTH =
  /(?:^|\d[ -])(januari|februari|pebruari|maret|mei|juni|juli|agustus|agt|oktober|okt|nopember|desember|des)[ -]\d/i

/**
 * What shows that a sheet was written with the marks of Indonesia, in Indonesian words; `undefined` where nothing does.
 * Names of columns show nothing: they are the same in an English Excel.
 * @param figures columns of figures
 */
export function indonesian(grid: Grid, figures: readonly number[]): string | undefined {
  if (grid.separator === ';') return 'pemisah kolomnya titik koma'
  const numbers = grid.rows.flatMap((cells) => figures.map((column) => trimmed(textOf(cells[column]))))
  if (numbers.some(isKoma) && !numbers.some(isTitik)) return 'angkanya memakai koma desimal'
  const named = grid.rows.some((cells) => cells.some((value) => typeof value === 'string' && MONTH.test(value)))
  return named ? 'nama bulannya Indonesia' : undefined
}
