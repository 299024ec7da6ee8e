import type { Aturan, Indeks, Indikator, IndikatorId, Pita } from './aturan.ts'
import type { Klasifikasi } from './klasifikasi.ts'

/** Raw values of the twelve indicators of one kampung; a missing one is undefined, never 0. */
export type NilaiIndikator = Readonly<Partial<Record<IndikatorId, number>>>

export interface IndikatorScore {
  readonly indikator: Indikator
  /** raw value as measured, percent rounded as the rule says */
  readonly nilai: number | undefined
  readonly pita: Pita | undefined
  /** highest points that this indicator can give */
  readonly maks: number
}

export interface IndeksScore {
  readonly indeks: Indeks
  /** mean of the points, 1 to 4, rounded as the rule says; undefined where an indicator is missing */
  readonly nilai: number | undefined
  readonly poin: number | undefined
  readonly maks: number
  /** points from which the index is reached */
  readonly perlu: number
  readonly tercapai: boolean | undefined
}

export interface Score {
  readonly indikator: readonly IndikatorScore[]
  readonly indeks: Readonly<Record<Indeks, IndeksScore>>
  /** undefined where an index is */
  readonly klasifikasi: Klasifikasi | undefined
  /** indicators that could not be computed */
  readonly hilang: readonly IndikatorId[]
}

/** One thing that would add points: the indicator, and the next band. */
export interface Saran {
  readonly indikator: Indikator
  readonly pita: Pita
  readonly tambah: number
}

/** The shortest way up: which indices lack how many points, and what would bring them. */
export interface Langkah {
  readonly klasifikasi: Klasifikasi
  readonly kurang: readonly { readonly indeks: Indeks; readonly poin: number }[]
  readonly saran: readonly Saran[]
}
