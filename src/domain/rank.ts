import { INDEKS } from './aturan.ts'
import { sum } from './cell.ts'
import type { Kode, KodeDesa } from './kode.ts'
import type { Edition, Portal } from './portal.ts'
import { editionProfileOf } from './profile.ts'
import type { Score } from './score.ts'

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
export const poinOf = (score: Score): number | undefined => sum(INDEKS.map((one) => score.indeks[one].poin))

const pointsOfEdition = new WeakMap<Edition, ReadonlyMap<KodeDesa, number>>()

/** Points of every desa of an edition that can be scored, computed once. */
export function poinDesa(portal: Portal, edition: Edition): ReadonlyMap<KodeDesa, number> {
  let points = pointsOfEdition.get(edition)
  if (!points) {
    const found = new Map<KodeDesa, number>()
    for (const kode of edition.statistik.keys()) {
      const { score } = editionProfileOf(portal, edition, kode)
      const poin = score && poinOf(score)
      if (poin !== undefined) found.set(kode, poin)
    }
    points = found
    pointsOfEdition.set(edition, points)
  }
  return points
}
