import type { Klasifikasi } from './klasifikasi.ts'

/** The scoring rule, below the data folder. */
export const FILE_ATURAN = 'aturan/klasifikasi-2023.json'

export const INDEKS = ['masukan', 'proses', 'keluaran'] as const
export type Indeks = (typeof INDEKS)[number]

/**
 * The twelve indicators, in the order of the rule. Counts, but for:
 * `pokja` 1 none, 2 board, 3 board and (members counted or training held), 4 board and both;
 * `partisipasi_poktan`, `cpr`, `mkjp`, `unmet_need` percent.
 */
export const INDIKATOR = [
  'pokja',
  'sumber_dana',
  'poktan',
  'sarana',
  'pendamping_regulasi',
  'penggunaan_data',
  'mekanisme',
  'instansi',
  'partisipasi_poktan',
  'cpr',
  'mkjp',
  'unmet_need',
] as const
export type IndikatorId = (typeof INDIKATOR)[number]

/** A band: `angka` points where `dari <= value <= sampai` (bounds that are left out are open). */
export interface Pita {
  readonly angka: number
  readonly dari?: number | undefined
  readonly sampai?: number | undefined
  /** the band in words for the reader */
  readonly arti: string
}

export interface Indikator {
  readonly id: IndikatorId
  readonly indeks: Indeks
  readonly nama: string
  readonly satuan: 'jenjang' | 'banyaknya' | '%'
  /** how the raw value is found, in words */
  readonly cara: string
  readonly pita: readonly Pita[]
}

/** `aturan/klasifikasi-2023.json`: the observed scoring rule, replaceable data. */
export interface Aturan {
  readonly id: string
  readonly judul: string
  readonly status: string
  readonly sumber_id: string
  /** an index is reached at this value or above */
  readonly ambang: number
  /** percentages are rounded to this many decimals before the bands apply */
  readonly desimal_persen: number
  readonly desimal_indeks: number
  readonly indikator: readonly Indikator[]
  /** first that fits wins; each names which indices must be reached, must not, and how many of the rest */
  readonly kelas: readonly KelasAturan[]
  /** what is odd or contested about the rule, in sentences */
  readonly catatan: readonly string[]
}

export interface KelasAturan {
  readonly klasifikasi: Klasifikasi
  /** every list of indices that, reached exactly (the others not), gives this class */
  readonly tercapai: readonly (readonly Indeks[])[]
  /** meaning of the class in plain words, paraphrased */
  readonly arti: string
  readonly arti_sumber_id: string
  /** the condition in words */
  readonly syarat: string
}

/** The value above which an indicator gives its most points, by the bound of the band below; undefined where that is open. */
export function puncakOf({ pita }: Indikator): number | undefined {
  const [, below] = [...pita].sort((a, b) => b.angka - a.angka)
  return below?.sampai
}
