import type { RalatRow } from './rows.ts'

/** Corrections of the class of a kampung. */
export const correctionsOfClass = (ralat: readonly RalatRow[]): readonly RalatRow[] =>
  ralat.filter((row) => row.berkas === 'klasifikasi.csv' && row.kolom === 'klasifikasi')
