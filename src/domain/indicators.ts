import type { IndikatorId } from './aturan.ts'
import {
  isNumber,
  lackOf,
  percent,
  sum,
  type Absent,
  type Computed,
  type Figure,
  type Flag,
  type List,
} from './cell.ts'
import { METODE_KB, POKTAN, type KolomStatistik, type Poktan } from './rows.ts'
import type { PoktanRow, StatistikRow, TataKelolaRow } from './rows.ts'
import type { NilaiIndikator } from './score.ts'

/** What one edition tells of one desa, as far as the rule asks for it. */
export interface IndicatorRows {
  readonly statistik: StatistikRow | undefined
  readonly poktan: readonly PoktanRow[]
  readonly tata_kelola: TataKelolaRow | undefined
}

/** Those whom each group is for, where the group's own row does not say. */
export const SASARAN_POKTAN: Readonly<Record<Poktan, KolomStatistik>> = {
  bkb: 'keluarga_balita',
  bkr: 'keluarga_remaja',
  bkl: 'keluarga_lansia',
  uppka: 'kk',
  'pik-r': 'remaja',
}

/** Long-acting and permanent methods. */
export const MKJP = ['iud', 'mow', 'mop', 'implan'] as const

/** The tables that indicators are measured from. */
export const TABEL_INDIKATOR = [
  'poktan',
  'statistik',
  'tata_kelola',
] as const satisfies readonly (keyof IndicatorRows)[]
type Kolom = Readonly<Partial<Record<(typeof TABEL_INDIKATOR)[number], readonly string[]>>>

/** The columns that each indicator is measured from, by table. */
export const KOLOM_INDIKATOR: Readonly<Record<IndikatorId, Kolom>> = {
  pokja: { tata_kelola: ['pokja', 'anggota_pokja', 'anggota_terlatih'] },
  sumber_dana: { tata_kelola: ['sumber_dana'] },
  poktan: { poktan: ['ada'] },
  sarana: { tata_kelola: ['sekretariat', 'rumah_dataku'] },
  pendamping_regulasi: { tata_kelola: ['pendamping', 'regulasi_desa'] },
  penggunaan_data: { tata_kelola: ['penggunaan_data'] },
  mekanisme: { tata_kelola: ['mekanisme'] },
  instansi: { tata_kelola: ['instansi'] },
  // of statistik.csv only what it lends
  partisipasi_poktan: { poktan: ['ada', 'anggota', 'sasaran'], statistik: Object.values(SASARAN_POKTAN) },
  cpr: { statistik: [...METODE_KB, 'pus'] },
  mkjp: { statistik: METODE_KB },
  unmet_need: { statistik: ['ingin_anak_tunda', 'tidak_ingin_anak_lagi', 'pus'] },
}

/** The four rates of contraception: users counted, the others in percent unrounded. */
export interface RateKB {
  /** users of any method */
  readonly peserta: Figure
  /** users among couples */
  readonly cpr: Computed
  /** long-acting methods among users */
  readonly mkjp: Computed
  /** couples who want no child now and use nothing */
  readonly unmet_need: Computed
}

/** Rates of one desa; `tb` counts as not there, as long as anything else is. */
export function rateKB(statistik: StatistikRow | undefined): RateKB {
  const of = (columns: readonly KolomStatistik[]): Figure => sum(columns.map((column) => statistik?.[column]))
  const peserta = of(METODE_KB)
  return {
    peserta,
    cpr: percent(none(peserta), statistik?.pus),
    mkjp: percent(none(of(MKJP)), none(peserta)),
    unmet_need: percent(none(of(['ingin_anak_tunda', 'tidak_ingin_anak_lagi'])), statistik?.pus),
  }
}

/** The rule knows no "does not apply": there is none. */
const none = <T>(cell: T | 'tb'): T | 0 => (cell === 'tb' ? 0 : cell)

/**
 * The twelve raw indicators of one desa, by the rule of data/aturan/klasifikasi-2023.json; percent unrounded. One that
 * needs a cell which is not reported or suppressed says so, and is never guessed; `tb` counts as not there.
 */
export function measure(rows: IndicatorRows): Readonly<Record<IndikatorId, Computed>> {
  const { statistik, tata_kelola: tata } = rows
  const { cpr, mkjp, unmet_need } = rateKB(statistik)
  return {
    pokja: tata ? pokja(tata) : 'kosong',
    sumber_dana: countOf(tata?.sumber_dana),
    poktan: countTrue(POKTAN.map((poktan) => groupOf(rows, poktan)?.ada)),
    sarana: countTrue([tata?.sekretariat, tata?.rumah_dataku]),
    pendamping_regulasi: countTrue([tata?.pendamping, tata?.regulasi_desa]),
    penggunaan_data: countOf(tata?.penggunaan_data),
    mekanisme: countOf(tata?.mekanisme),
    instansi: countOf(tata?.instansi),
    partisipasi_poktan: participation(rows),
    cpr,
    mkjp,
    unmet_need,
  }
}

/** The indicators that could be measured; the others are left out. */
export const indicatorsOf = (rows: IndicatorRows): NilaiIndikator =>
  Object.fromEntries(Object.entries(measure(rows)).filter(([, nilai]) => isNumber(nilai)))

/** Why a cell is not told, of one that need not apply. */
const gapOf = (...cells: readonly (Figure | Flag | List | undefined)[]): Absent | undefined =>
  cells.includes('x') ? 'x' : cells.some((cell) => cell === undefined || cell === 'kosong') ? 'kosong' : undefined

function pokja({ pokja, anggota_pokja, anggota_terlatih }: TataKelolaRow): Computed {
  if (pokja !== true) return gapOf(pokja) ?? 1
  const filled = [anggota_pokja, anggota_terlatih].filter((count) => isNumber(count) && count > 0).length
  return gapOf(anggota_pokja, anggota_terlatih) ?? 2 + filled
}

const countOf = (list: List | undefined): Computed => gapOf(list) ?? (typeof list === 'object' ? new Set(list).size : 0)

const countTrue = (flags: readonly (Flag | undefined)[]): Computed =>
  gapOf(...flags) ?? flags.filter((flag) => flag === true).length

const groupOf = ({ poktan }: Pick<IndicatorRows, 'poktan'>, which: Poktan): PoktanRow | undefined =>
  poktan.find((row) => row.poktan === which)

/** Mean share, in percent, of the five groups' members among those whom they are for. */
function participation(rows: IndicatorRows): Computed {
  const shares = POKTAN.map((poktan) => shareOf(rows, poktan))
  return lackOf(shares) ?? shares.filter(isNumber).reduce((total, share) => total + share, 0) / shares.length
}

/** Members of one group in percent of those whom it is for; 0 where there is no such group. */
export function shareOf(rows: Pick<IndicatorRows, 'statistik' | 'poktan'>, poktan: Poktan): Computed {
  const row = groupOf(rows, poktan)
  if (row?.ada !== true) return gapOf(row?.ada) ?? 0
  return percent(none(row.anggota), sasaranOf(row, rows.statistik))
}

/** The columns of statistik.csv that say whom a group is for, where the group's own row does not. */
export const dipinjam = ({ poktan }: Pick<IndicatorRows, 'poktan'>): readonly KolomStatistik[] =>
  poktan.filter((row) => row.ada === true && row.sasaran === 'kosong').map((row) => SASARAN_POKTAN[row.poktan])

/** Those whom a group is for: its own column, or the matching one of statistik.csv where that is empty. */
export const sasaranOf = (row: PoktanRow, statistik: StatistikRow | undefined): Figure | undefined =>
  row.sasaran === 'kosong' ? statistik?.[SASARAN_POKTAN[row.poktan]] : row.sasaran
