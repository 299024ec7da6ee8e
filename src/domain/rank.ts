import { INDEKS } from './aturan.ts'
import { isNumber, sum } from './cell.ts'
import type { Kode, KodeDesa } from './kode.ts'
import { remember } from './memo.ts'
import type { Edition, Kabupaten, Portal } from './portal.ts'
import { editionProfileOf } from './profile.ts'
import type { Score } from './score.ts'
import { desaPada } from './valid.ts'

/** `peringkat` 1 is the highest value; `seri` areas share it, itself included; `dari` areas have a value. */
export interface Rank {
  readonly peringkat: number
  readonly dari: number
  readonly seri: number
}

/** Place of one area among those that have a value, or undefined where it has none. Equal values share a place. */
export function rankOf(values: ReadonlyMap<Kode, number>, kode: Kode): Rank | undefined {
  const own = values.get(kode)
  if (own === undefined) return undefined
  const all = [...values.values()]
  return {
    peringkat: all.filter((value) => value > own).length + 1,
    dari: all.length,
    seri: all.filter((value) => value === own).length,
  }
}

/** Points of all three indices together, or undefined where an indicator is missing. */
export function poinOf(score: Score): number | undefined {
  const poin = sum(INDEKS.map((one) => score.indeks[one].poin))
  return isNumber(poin) ? poin : undefined
}

/** Points of every desa that stood on the date of an edition and can be scored, computed once. */
export const poinDesa = remember(
  (portal: Portal, kabupaten: Kabupaten, edition: Edition): ReadonlyMap<KodeDesa, number> => {
    const points = new Map<KodeDesa, number>()
    for (const kode of desaPada(kabupaten, edition).keys()) {
      const { score } = editionProfileOf(portal, edition, kode)
      const poin = score && poinOf(score)
      if (poin !== undefined) points.set(kode, poin)
    }
    return points
  },
)
