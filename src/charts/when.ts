import type { Tanggal } from '../domain/rows.ts'

/** 1 January of a year. */
export const newYear = (year: number): Date => new Date(Date.UTC(year, 0, 1))

/** Where `2018`, `2018-08` or `2018-08-01` stands on an axis of time: in the middle of all that it may mean. */
export function whenOf(tanggal: Tanggal): Date {
  const [year, month, day] = tanggal.split('-').map(Number)
  return new Date(Date.UTC(year!, (month ?? 7) - 1, day ?? (month === undefined ? 2 : 15)))
}

/** The years that dates fall in, from the first to the last, none left out. */
export function yearsOf(dates: readonly Tanggal[]): readonly number[] {
  const years = dates.map((tanggal) => Number(tanggal.slice(0, 4)))
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => first + i)
}
