import type { Tanggal } from '../domain/rows.ts'
import { format } from './id/format.ts'

/** `2024-01-04` -> `4 Januari 2024`, `2024-01` -> `Januari 2024`, `2024` -> `2024`, `''` -> `''` */
export function date(tanggal: Tanggal): string {
  const [year, month, day] = tanggal.split('-')
  if (!month) return tanggal
  const words = `${format.bulan[Number(month) - 1]} ${year}`
  return day ? `${Number(day)} ${words}` : words
}

/** As `date`, months cut to three letters: `4 Jan 2024` */
export function shortDate(tanggal: Tanggal): string {
  return date(tanggal).replace(/[A-Z][a-z]+/, (bulan) => bulan.slice(0, 3))
}
