import { INDEKS, type Aturan, type Indeks, type Indikator, type Pita } from './aturan.ts'
import { tingkatKlasifikasi, type Klasifikasi } from './klasifikasi.ts'
import type { IndikatorScore, Score } from './score.ts'

/** One thing that would add points: the indicator, and the next band. */
export interface Saran {
  readonly indikator: Indikator
  readonly pita: Pita
  readonly tambah: number
}

/** The shortest way up: which indices lack how many points, and what would bring them. */
export interface Langkah {
  readonly klasifikasi: Klasifikasi
  readonly kurang: readonly {
    readonly indeks: Indeks
    readonly poin: number
  }[]
  readonly saran: readonly Saran[]
}

/**
 * The cheapest way up: the class above the scored one that lacks the fewest points; of equals, the higher.
 * @returns undefined at the top, or where there is no score to start from
 */
export function langkah(aturan: Aturan, score: Score): Langkah | undefined {
  const { klasifikasi } = score
  if (klasifikasi === undefined) return undefined
  let best: Langkah | undefined
  for (const kelas of aturan.kelas) {
    if (tingkatKlasifikasi(kelas.klasifikasi) <= tingkatKlasifikasi(klasifikasi)) continue
    for (const tercapai of kelas.tercapai) {
      // an index already reached stays reached: nobody is advised to lower one
      if (INDEKS.some((one) => score.indeks[one].tercapai && !tercapai.includes(one))) continue
      const kurang = lacking(score, tercapai)
      const way = {
        klasifikasi: kelas.klasifikasi,
        kurang,
        saran: kurang.flatMap(({ indeks }) => suggest(score, indeks)),
      }
      if (!best || isBetter(way, best)) best = way
    }
  }
  return best
}

const lacking = (score: Score, tercapai: readonly Indeks[]): Langkah['kurang'] =>
  INDEKS.filter((one) => tercapai.includes(one))
    .map((indeks) => ({
      indeks,
      poin: score.indeks[indeks].perlu - (score.indeks[indeks].poin ?? 0),
    }))
    .filter(({ poin }) => poin > 0)

const cost = (way: Langkah): number => way.kurang.reduce((total, { poin }) => total + poin, 0)

const isBetter = (a: Langkah, b: Langkah): boolean =>
  cost(a) < cost(b) || (cost(a) === cost(b) && tingkatKlasifikasi(a.klasifikasi) > tingkatKlasifikasi(b.klasifikasi))

/** The next band of every indicator of the index that is below its maximum, the largest gain first. */
const suggest = (score: Score, indeks: Indeks): readonly Saran[] =>
  score.indikator
    .filter((one) => one.indikator.indeks === indeks)
    .flatMap(next)
    .sort((a, b) => b.tambah - a.tambah)

function next({ indikator, pita: now }: IndikatorScore): readonly Saran[] {
  if (!now) return []
  const [pita] = indikator.pita.filter((one) => one.angka > now.angka).sort((a, b) => a.angka - b.angka)
  return pita ? [{ indikator, pita, tambah: pita.angka - now.angka }] : []
}
