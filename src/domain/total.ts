import { correctionsOfClass } from './correction.ts'
import type { Klasifikasi } from './klasifikasi.ts'
import type { Edition } from './portal.ts'
import type { RalatRow } from './rows.ts'
import { countByClass, officialTotals } from './summary.ts'

/** How many kampung an edition counts in each class. */
export interface Total {
  /** `total.csv` as filed; a correction never changes it */
  readonly tertulis: ReadonlyMap<Klasifikasi, number> | undefined
  /** every class row as corrected, counted; undefined where the edition publishes none */
  readonly dihitung: ReadonlyMap<Klasifikasi, number> | undefined
  /** corrections of a class; empty where they leave every count as it was */
  readonly ralat: readonly RalatRow[]
}

/** Totals as filed and as corrected, and the corrections that make the difference. */
export function totalOf(edition: Edition): Total {
  const tertulis = officialTotals(edition)
  const dihitung = edition.tabel.has('klasifikasi') ? countByClass([...edition.klasifikasi.values()].flat()) : undefined
  const differs = [...(tertulis ?? [])].some(([kelas, n]) => dihitung !== undefined && dihitung.get(kelas) !== n)
  return { tertulis, dihitung, ralat: differs ? correctionsOfClass(edition.ralat) : [] }
}
