import { isNumber, sum, type Figure } from '../domain/cell.ts'
import { BUKAN_PESERTA, METODE_KB, type PoktanRow, type StatistikRow, type TataKelolaRow } from '../domain/rows.ts'
import type { FaultCode } from './catalogue.ts'
import type { Report } from './report.ts'
import type { Rows } from './rows.ts'

const ASK = 'Tanyakan ke sumbernya; sampai jelas, kosongkan yang diragukan.'

/** A part that cannot be more than its whole. */
interface Bound<R> {
  /** column of the part; of several, the one at which the fault is told */
  readonly column: keyof R & string
  readonly whole: keyof R & string
  /** the part in words */
  readonly what: string
  /** at least so much is the part: gaps add nothing */
  readonly part: (row: R) => Figure
  readonly code: FaultCode
}

const known = (cells: readonly Figure[]): Figure => sum(cells.map((cell) => (isNumber(cell) ? cell : 'tb')))

const statistik: readonly Bound<StatistikRow>[] = [
  {
    column: 'pus',
    whole: 'pus',
    what: 'peserta KB dan PUS yang tidak ber-KB',
    part: (row) => known([...METODE_KB, ...BUKAN_PESERTA].map((name) => row[name])),
    code: 'bagian-melebihi-jumlah',
  },
  {
    column: 'balita_stunting',
    whole: 'balita_diukur',
    what: 'balita_stunting',
    part: (row) => row.balita_stunting,
    code: 'bagian-melebihi-jumlah',
  },
]
const tataKelola: readonly Bound<TataKelolaRow>[] = [
  {
    column: 'anggota_terlatih',
    whole: 'anggota_pokja',
    what: 'anggota_terlatih',
    part: (row) => row.anggota_terlatih,
    code: 'bagian-melebihi-jumlah',
  },
]
// A group may well have members from beyond its village: worth a look, not forbidden.
const poktan: readonly Bound<PoktanRow>[] = [
  {
    column: 'anggota',
    whole: 'sasaran',
    what: 'anggota',
    part: (row) => row.anggota,
    code: 'anggota-melebihi-sasaran',
  },
]

export const checkSumsStatistik = (table: Rows<StatistikRow>, report: Report): void => check(table, statistik, report)
export const checkSumsTataKelola = (table: Rows<TataKelolaRow>, report: Report): void =>
  check(table, tataKelola, report)
export const checkSumsPoktan = (table: Rows<PoktanRow>, report: Report): void => check(table, poktan, report)

/** No part is more than its whole, as far as both are filed; `kosong`, `tb` and `x` bind nothing. */
function check<R>(table: Rows<R>, bounds: readonly Bound<R>[], report: Report): void {
  for (const row of table.rows) {
    if (table.broken.has(row)) continue
    for (const { column, whole, what, part, code } of bounds) {
      const [less, more] = [part(row), row[whole] as Figure]
      if (!isNumber(less) || !isNumber(more) || less <= more) continue
      table.fault(report, row, column, code, `${what} berjumlah ${less}, sedangkan ${whole} ${more}.`, ASK)
    }
  }
}
