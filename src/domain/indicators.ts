import { isNumber, sum, type Figure, type Flag, type List } from './cell.ts'
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

/**
 * The twelve raw indicators of one desa, by the rule of data/aturan/klasifikasi-2023.json; percent unrounded.
 * An indicator that needs a cell which is not reported or suppressed is left out, never guessed;
 * `tb` counts as not there.
 */
export function indicatorsOf(rows: IndicatorRows): NilaiIndikator {
  const { statistik, tata_kelola: tata } = rows
  const users = total(statistik, METODE_KB)
  const found = {
    pokja: tata && pokja(tata),
    sumber_dana: tata && countOf(tata.sumber_dana),
    poktan: countTrue(POKTAN.map((poktan) => groupOf(rows, poktan)?.ada)),
    sarana: tata && countTrue([tata.sekretariat, tata.rumah_dataku]),
    pendamping_regulasi: tata && countTrue([tata.pendamping, tata.regulasi_desa]),
    penggunaan_data: tata && countOf(tata.penggunaan_data),
    mekanisme: tata && countOf(tata.mekanisme),
    instansi: tata && countOf(tata.instansi),
    partisipasi_poktan: participation(rows),
    cpr: percent(users, statistik?.pus),
    mkjp: percent(total(statistik, MKJP), users),
    unmet_need: percent(total(statistik, ['ingin_anak_tunda', 'tidak_ingin_anak_lagi']), statistik?.pus),
  }
  return Object.fromEntries(Object.entries(found).filter(([, nilai]) => nilai !== undefined))
}

const isKnown = (cell: Figure | Flag | List | undefined): boolean =>
  cell !== undefined && cell !== 'kosong' && cell !== 'x'

function pokja({ pokja, anggota_pokja, anggota_terlatih }: TataKelolaRow): number | undefined {
  if (!isKnown(pokja)) return undefined
  if (pokja !== true) return 1
  if (!isKnown(anggota_pokja) || !isKnown(anggota_terlatih)) return undefined
  return 2 + [anggota_pokja, anggota_terlatih].filter((count) => isNumber(count) && count > 0).length
}

function countOf(list: List): number | undefined {
  if (!isKnown(list)) return undefined
  return typeof list === 'string' ? 0 : new Set(list).size
}

const countTrue = (flags: readonly (Flag | undefined)[]): number | undefined =>
  flags.every(isKnown) ? flags.filter((flag) => flag === true).length : undefined

const groupOf = ({ poktan }: IndicatorRows, which: Poktan): PoktanRow | undefined =>
  poktan.find((row) => row.poktan === which)

/** Mean share, in percent, of the five groups' members among those whom they are for. */
function participation(rows: IndicatorRows): number | undefined {
  const shares = POKTAN.map((poktan) => shareOf(rows, poktan))
  const added = sum(shares)
  return added === undefined ? undefined : added / shares.length
}

/** Members of one group in percent of those whom it is for; 0 where there is no such group. */
export function shareOf(rows: Pick<IndicatorRows, 'statistik' | 'poktan'>, poktan: Poktan): number | undefined {
  const row = rows.poktan.find((one) => one.poktan === poktan)
  if (!row || !isKnown(row.ada)) return undefined
  if (row.ada !== true) return 0
  return percent(row.anggota === 'tb' ? 0 : row.anggota, sasaranOf(row, rows.statistik))
}

/** Those whom a group is for: its own column, or the matching one of statistik.csv where that is empty. */
export const sasaranOf = (row: PoktanRow, statistik: StatistikRow | undefined): Figure | undefined =>
  row.sasaran === 'kosong' ? statistik?.[SASARAN_POKTAN[row.poktan]] : row.sasaran

const total = (row: StatistikRow | undefined, columns: readonly KolomStatistik[]): number | undefined =>
  row && sum(columns.map((column) => row[column]))

/** The product first: 57 of 200 is 28.5, while 0.285 × 100 is a little less. */
const percent = (part: Figure | undefined, whole: Figure | undefined): number | undefined =>
  isNumber(part) && isNumber(whole) && whole > 0 ? (100 * part) / whole : undefined
