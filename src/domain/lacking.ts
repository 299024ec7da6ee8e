import { INDIKATOR, type IndikatorId } from './aturan.ts'
import { isNumber, type Lack } from './cell.ts'
import { measure } from './indicators.ts'
import type { TabelEdisi } from './portal.ts'
import type { EditionProfile } from './profile.ts'

/** Why an indicator is missing; `belum`: the edition publishes no table to find it in. */
export type Kurang = Lack | 'belum'

/** Where an indicator is found, if not in tata_kelola.csv. */
const TABEL: Readonly<Partial<Record<IndikatorId, TabelEdisi>>> = {
  poktan: 'poktan',
  partisipasi_poktan: 'poktan',
  cpr: 'statistik',
  mkjp: 'statistik',
  unmet_need: 'statistik',
}

/** The indicators of one desa that could not be found, each with the reason. */
export function lackingIn(of: EditionProfile): ReadonlyMap<IndikatorId, Kurang> {
  const measured = measure(of)
  const lacks = new Map<IndikatorId, Kurang>()
  for (const id of INDIKATOR) {
    const nilai = measured[id]
    if (!isNumber(nilai)) lacks.set(id, of.edition.tabel.has(TABEL[id] ?? 'tata_kelola') ? nilai : 'belum')
  }
  return lacks
}
