import { POKTAN, type KolomStatistik, type Poktan } from '../../src/domain/rows.ts'
import { SASARAN_POKTAN } from '../../src/domain/indicators.ts'
import { MEKANISME, PENGGUNAAN_DATA, SUMBER_DANA } from '../../src/load/options.ts'
import type { Chance } from './chance.ts'
import { options, yaTidak, type Cell } from './csv.ts'
import { INSTANSI } from './kata.ts'
import type { Hitungan } from './penduduk.ts'
import type { Poin } from './poin.ts'

export const SUMBER = 'contoh'

/** Draws of one desa that stay over the editions. */
export interface Corak {
  /** which groups, offices and options it has first */
  readonly poktan: readonly Poktan[]
  readonly sumber_dana: readonly string[]
  readonly penggunaan_data: readonly string[]
  readonly mekanisme: readonly string[]
  readonly instansi: readonly string[]
  readonly u: number
  readonly pokja: number
  readonly mana: boolean
  /** says whom its groups are for, rather than leave it to the statistics */
  readonly menyebut_sasaran: boolean
}

export const corakOf = (chance: Chance): Corak => ({
  poktan: chance.shuffled(POKTAN),
  sumber_dana: ['Dana Desa', ...chance.shuffled(SUMBER_DANA.filter((one) => one !== 'Dana Desa'))],
  penggunaan_data: chance.shuffled(PENGGUNAAN_DATA),
  mekanisme: chance.shuffled(MEKANISME),
  instansi: chance.shuffled(INSTANSI),
  u: chance.between(0, 1),
  pokja: chance.whole(9, 24),
  mana: chance.happens(0.5),
  menyebut_sasaran: chance.happens(0.5),
})

/** Counts for 1 to 4 points, least and most. */
const DANA = [
  [0, 0],
  [1, 1],
  [2, 4],
  [5, 6],
] as const
const KELOMPOK = [
  [0, 0],
  [1, 2],
  [3, 4],
  [5, 5],
] as const
const DATA = [
  [0, 0],
  [1, 1],
  [2, 3],
  [4, 5],
] as const
const KERJA = [
  [0, 0],
  [1, 2],
  [3, 4],
  [5, 5],
] as const
const KERJA_SAMA = [
  [0, 0],
  [1, 3],
  [4, 6],
  [7, 9],
] as const
type Bands = readonly (readonly [number, number])[]

const pick = (bands: Bands, poin: number, u: number): number => {
  const [low, high] = bands[poin - 1]!
  return low + Math.floor(u * (high - low + 1))
}

/** One row of tata_kelola.csv without its code and source. */
export function tataKelola(corak: Corak, { masukan, proses }: Poin): readonly Cell[] {
  const [pokja, dana, , sarana, pendamping] = masukan as [number, number, number, number, number]
  const [data, kerja, instansi] = proses as [number, number, number]
  const members = pokja > 2 ? corak.pokja : 0
  const trained = pokja > 3 ? Math.ceil(corak.pokja * (0.2 + 0.5 * corak.u)) : 0
  return [
    yaTidak(pokja > 1),
    yaTidak(pokja > 2),
    pokja > 1 ? members : 'tb',
    pokja > 1 ? trained : 'tb',
    options(corak.sumber_dana.slice(0, pick(DANA, dana, corak.u))),
    ...two(sarana, corak.mana),
    ...two(pendamping, !corak.mana),
    options(corak.penggunaan_data.slice(0, pick(DATA, data, corak.u))),
    options(corak.mekanisme.slice(0, pick(KERJA, kerja, corak.u))),
    options(corak.instansi.slice(0, pick(KERJA_SAMA, instansi, corak.u))),
  ]
}

/** Two flags for 1 to 3 points; with 2 points one of them is true. */
const two = (poin: number, first: boolean): readonly [string, string] => [
  yaTidak(poin === 3 || (poin === 2 && first)),
  yaTidak(poin === 3 || (poin === 2 && !first)),
]

/** Mean share of members, per cent, for 1 to 4 points; no group reaches more than three of four. */
const PARTISIPASI = [
  [2, 8],
  [11, 14],
  [22, 28],
  [33, 43],
] as const

type PoktanCells = readonly [poktan: Poktan, ada: string, anggota: Cell, sasaran: Cell]

/** The five rows of poktan.csv without their code and source. */
export function poktan(corak: Corak, { masukan, keluaran }: Poin, hitungan: Hitungan): readonly PoktanCells[] {
  const groups = pick(KELOMPOK, masukan[2]!, corak.u)
  const [low, high] = PARTISIPASI[keluaran[0]! - 1]!
  const mean = (low + corak.u * (high - low)) / 100
  return POKTAN.map((one) => {
    const target = hitungan[SASARAN_POKTAN[one] satisfies KolomStatistik]
    const ada = corak.poktan.indexOf(one) < groups
    return [
      one,
      yaTidak(ada),
      ada ? Math.round((target * mean * POKTAN.length) / groups) : 'tb',
      corak.menyebut_sasaran ? target : '',
    ]
  })
}
