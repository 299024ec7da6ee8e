import type { AngkaRow } from './rows.ts'

/** Public claims that contradict one another. */
export interface Conflict {
  /** name of the group in `angka.csv` */
  readonly beda: string
  readonly angka: readonly AngkaRow[]
}

/** The groups of contradicting claims, in the order of the file. */
export const conflictsOf = (angka: readonly AngkaRow[]): readonly Conflict[] =>
  [
    ...Map.groupBy(
      angka.filter((row) => row.beda !== ''),
      (row) => row.beda,
    ),
  ].map(([beda, rows]) => ({
    beda,
    angka: rows,
  }))
