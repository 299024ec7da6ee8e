import { INDEKS, type Aturan, type Indeks, type Indikator, type IndikatorId, type Pita } from './aturan.ts'
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

/**
 * Scores one kampung by the rule.
 * @param nilai raw indicators; a missing one is undefined, never 0
 * @returns indices of 1 to 4 and the class; an index with a missing indicator, and then the class, is undefined
 */
export function scoreIndicators(aturan: Aturan, nilai: NilaiIndikator): Score {
  const indikator = aturan.indikator.map((one) => scoreOne(aturan, one, nilai[one.id]))
  const indeks = {
    masukan: scoreIndeks(aturan, indikator, 'masukan'),
    proses: scoreIndeks(aturan, indikator, 'proses'),
    keluaran: scoreIndeks(aturan, indikator, 'keluaran'),
  }
  return {
    indikator,
    indeks,
    klasifikasi: classOf(aturan, indeks),
    hilang: indikator.filter((one) => one.pita === undefined).map((one) => one.indikator.id),
  }
}

/** Rounds half up, free of the noise of binary fractions: 1.005 to two decimals is 1.01. */
export function round(value: number, decimals: number): number {
  const scale = 10 ** decimals
  return Math.round(Number((value * scale).toPrecision(12))) / scale
}

/** The band that a value falls into. */
const pitaOf = (indikator: Indikator, nilai: number): Pita | undefined =>
  indikator.pita.find(({ dari = -Infinity, sampai = Infinity }) => dari <= nilai && nilai <= sampai)

function scoreOne(aturan: Aturan, indikator: Indikator, raw: number | undefined): IndikatorScore {
  const nilai = raw !== undefined && indikator.satuan === '%' ? round(raw, aturan.desimal_persen) : raw
  return {
    indikator,
    nilai,
    pita: nilai === undefined ? undefined : pitaOf(indikator, nilai),
    maks: Math.max(...indikator.pita.map((pita) => pita.angka)),
  }
}

function scoreIndeks(aturan: Aturan, all: readonly IndikatorScore[], indeks: Indeks): IndeksScore {
  const scores = all.filter((one) => one.indikator.indeks === indeks)
  const mean = (poin: number): number => round(poin / scores.length, aturan.desimal_indeks)
  const maks = scores.reduce((total, one) => total + one.maks, 0)
  let perlu = 0
  while (perlu < maks && mean(perlu) < aturan.ambang) perlu++

  let poin: number | undefined = scores.length > 0 ? 0 : undefined
  for (const { pita } of scores) poin = poin === undefined || !pita ? undefined : poin + pita.angka
  const nilai = poin === undefined ? undefined : mean(poin)
  return {
    indeks,
    nilai,
    poin,
    maks,
    perlu,
    tercapai: nilai === undefined ? undefined : nilai >= aturan.ambang,
  }
}

function classOf(aturan: Aturan, indeks: Score['indeks']): Klasifikasi | undefined {
  if (INDEKS.some((one) => indeks[one].tercapai === undefined)) return undefined
  const fits = (tercapai: readonly Indeks[]): boolean =>
    INDEKS.every((one) => indeks[one].tercapai === tercapai.includes(one))
  return aturan.kelas.find((kelas) => kelas.tercapai.some(fits))?.klasifikasi
}
