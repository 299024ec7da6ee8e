import { INDIKATOR, type IndikatorId } from './aturan.ts'
import { isNumber, type Lack } from './cell.ts'
import { KOLOM_INDIKATOR, measure, TABEL_INDIKATOR } from './indicators.ts'
import type { TabelEdisi } from './portal.ts'
import type { EditionProfile } from './profile.ts'

/** Why an indicator is missing; `belum`: the edition publishes no table to find it in. */
export type Kurang = Lack | 'belum'

/** The table that an indicator is measured from before any other. */
const tabelOf = (id: IndikatorId): TabelEdisi => TABEL_INDIKATOR.find((tabel) => KOLOM_INDIKATOR[id][tabel])!

/** The indicators of one desa that could not be found, each with the reason. */
export function lackingIn(of: EditionProfile): ReadonlyMap<IndikatorId, Kurang> {
  const measured = measure(of)
  const lacks = new Map<IndikatorId, Kurang>()
  for (const id of INDIKATOR) {
    const nilai = measured[id]
    if (!isNumber(nilai)) lacks.set(id, of.edition.tabel.has(tabelOf(id)) ? nilai : 'belum')
  }
  return lacks
}
