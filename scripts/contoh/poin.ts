import type { Indeks } from '../../src/domain/aturan.ts'
import type { Chance } from './chance.ts'

/** Points of the indicators of one desa, by index, in the order of the rule. */
export type Poin = Readonly<Record<Indeks, readonly number[]>>

const PERLU = { masukan: 15, proses: 9, keluaran: 12 } as const
const TERENDAH = { masukan: 8, proses: 4, keluaran: 6 } as const

/** What stays with a desa over the editions, so that its figures change little where its class does not. */
export interface Watak {
  readonly urutan: Readonly<Record<Indeks, readonly number[]>>
  readonly tinggi: Readonly<Record<Indeks, number>>
}

export const watakOf = (chance: Chance): Watak => ({
  urutan: {
    masukan: chance.shuffled([0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4]),
    proses: chance.shuffled([0, 0, 0, 1, 1, 1, 2, 2, 2]),
    // in most desa more than two of five couples use a method, whatever the class
    keluaran: [1, 1, ...chance.shuffled([0, 0, 0, 1, 2, 2, 2, 3, 3, 3])],
  },
  tinggi: { masukan: chance.between(0, 1), proses: chance.between(0, 1), keluaran: chance.between(0, 1) },
})

/** Points that reach exactly the given indices; groups that exist bound the share of members. */
export function poinOf(watak: Watak, tercapai: readonly Indeks[]): Poin {
  const total = (indeks: Indeks, maks: number): number => {
    const [low, high] = tercapai.includes(indeks)
      ? [PERLU[indeks], Math.min(maks, PERLU[indeks] + 3)]
      : [TERENDAH[indeks], PERLU[indeks] - 1]
    return low + Math.floor(watak.tinggi[indeks] * (high - low + 1))
  }
  const masukan = climb(watak.urutan.masukan, [4, 4, 4, 3, 3], total('masukan', 18))
  const partisipasi = masukan[2]!
  return {
    masukan,
    proses: climb(watak.urutan.proses, [4, 4, 4], total('proses', 12)),
    keluaran: climb(watak.urutan.keluaran, [partisipasi, 4, 4, 4], total('keluaran', 12 + partisipasi)),
  }
}

/** Starts every indicator at one point and adds points in the given order up to the total. */
function climb(order: readonly number[], maks: readonly number[], total: number): readonly number[] {
  const poin = maks.map(() => 1)
  let left = total - poin.length
  for (const at of order) {
    if (left === 0) break
    if (poin[at]! >= maks[at]!) continue
    poin[at]!++
    left--
  }
  return poin
}
