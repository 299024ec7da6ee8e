import type { RalatRow } from './rows.ts'

/** Corrections of the class of a kampung. */
export const correctionsOfClass = (ralat: readonly RalatRow[]): readonly RalatRow[] =>
  ralat.filter((row) => row.berkas === 'klasifikasi.csv' && row.kolom === 'klasifikasi')

/** What a cell of statistik.csv said at first and says after its last correction; undefined where it was not corrected. */
export function correctionOf(ralat: readonly RalatRow[], kolom: string): RalatRow | undefined {
  const rows = ralat.filter((row) => row.berkas === 'statistik.csv' && row.kolom === kolom)
  const [first] = rows
  const last = rows.at(-1)
  return first && last && { ...last, nilai_lama: first.nilai_lama }
}
