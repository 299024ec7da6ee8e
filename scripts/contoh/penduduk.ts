import { METODE_KB, type KolomStatistik } from '../../src/domain/rows.ts'
import type { Chance } from './chance.ts'
import type { Poin } from './poin.ts'

export type Hitungan = Readonly<Record<KolomStatistik, number>>

/** Draws of one desa that stay over the editions. */
export interface Dasar {
  readonly jiwa: number
  readonly laki: number
  readonly bagian: Readonly<
    Record<'kk' | 'pus' | 'balita' | 'remaja' | 'lansia' | 'anak_muda' | 'risiko' | 'stunting', number>
  >
  readonly u: readonly number[]
  readonly metode: readonly number[]
}

export const dasarOf = (chance: Chance, kelurahan: boolean): Dasar => ({
  jiwa: chance.whole(kelurahan ? 3200 : 1500, kelurahan ? 7800 : 5200),
  laki: chance.between(0.487, 0.505),
  bagian: {
    kk: chance.between(0.315, 0.345),
    pus: chance.between(0.56, 0.68),
    balita: chance.between(0.2, 0.29),
    remaja: chance.between(0.33, 0.44),
    lansia: chance.between(0.3, 0.41),
    anak_muda: chance.between(0.15, 0.19),
    risiko: chance.between(0.08, 0.26),
    stunting: chance.between(0.005, 0.16),
  },
  u: [0, 1, 2, 3].map(() => chance.between(0, 1)),
  metode: METODE_KB.map(() => chance.between(0.8, 1.2)),
})

/** Per cent for 1 to 4 points of CPR, MKJP and unmet need; well inside each band. */
const CPR = [
  [24, 29],
  [31, 39],
  [42, 49.4],
  [54, 72],
] as const
const MKJP = [
  [11, 19],
  [20.2, 21.8],
  [23, 24],
  [26, 41],
] as const
const UNMET = [
  [13.5, 17],
  [10.4, 11.6],
  [7.4, 8.6],
  [3, 5.5],
] as const
const LANGSUNG = { iud: 0.27, mow: 0.2, mop: 0.03, implan: 0.5 } as const
const PENDEK = { kondom: 0.05, suntik: 0.75, pil: 0.2 } as const

/** Counts of one desa in edition 0, 1, 2 …: they add up, and give the points. */
export function hitung(dasar: Dasar, edition: number, [, cpr, mkjp, unmet]: Poin['keluaran']): Hitungan {
  const { bagian, u } = dasar
  const jiwa = Math.round(dasar.jiwa * (1 + 0.004 * edition))
  const kk = Math.round(jiwa * bagian.kk)
  const of = (whole: number, share: number): number => Math.round(whole * share)
  const within = (bands: typeof CPR | typeof MKJP | typeof UNMET, poin: number, draw: number): number => {
    const [low, high] = bands[poin - 1]!
    return (low + draw * (high - low)) / 100
  }
  const pus = of(kk, bagian.pus)
  const users = of(pus, within(CPR, cpr!, u[0]!))
  const long = of(users, within(MKJP, mkjp!, u[1]!))
  const unmetCount = of(pus, within(UNMET, unmet!, u[2]!))
  const [iud, mow, mop, implan] = split(long, Object.values(LANGSUNG), dasar.metode)
  const [kondom, pil, suntik] = split(users - long, [PENDEK.kondom, PENDEK.pil, PENDEK.suntik], dasar.metode.slice(4))
  const tidak_ingin_anak_lagi = of(unmetCount, 0.4 + 0.2 * u[3]!)
  const hamil = of(pus, 0.025 + 0.02 * u[3]!)
  const keluarga_balita = of(kk, bagian.balita)
  const balita_diukur = of(keluarga_balita, 0.86 + 0.03 * edition + 0.06 * u[3]!)
  const jiwa_laki = of(jiwa, dasar.laki)
  return {
    jiwa_laki,
    jiwa_perempuan: jiwa - jiwa_laki,
    kk,
    pus,
    keluarga_balita,
    keluarga_remaja: of(kk, bagian.remaja),
    keluarga_lansia: of(kk, bagian.lansia),
    remaja: of(jiwa, bagian.anak_muda),
    iud: iud!,
    mow: mow!,
    mop: mop!,
    kondom: kondom!,
    implan: implan!,
    suntik: suntik!,
    pil: pil!,
    hamil,
    ingin_anak_segera: pus - users - unmetCount - hamil,
    ingin_anak_tunda: unmetCount - tidak_ingin_anak_lagi,
    tidak_ingin_anak_lagi,
    keluarga_risiko_stunting: of(kk, bagian.risiko * (1 - 0.06 * edition)),
    balita_diukur,
    balita_stunting: of(balita_diukur, bagian.stunting * (1 - 0.08 * edition)),
  }
}

/** Splits a whole by weights into counts that add up to it; the last takes the rest. */
function split(whole: number, weights: readonly number[], tilt: readonly number[]): readonly number[] {
  const tilted = weights.map((weight, i) => weight * tilt[i]!)
  const all = tilted.reduce((a, b) => a + b, 0)
  const parts = tilted.slice(0, -1).map((weight) => Math.round((whole * weight) / all))
  return [...parts, whole - parts.reduce((a, b) => a + b, 0)]
}
