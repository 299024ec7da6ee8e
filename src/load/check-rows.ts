import { isAbsent } from '../domain/cell.ts'
import type * as rows from '../domain/rows.ts'
import { checkAgainstSource, checkNotLater } from './dates.ts'
import {
  checkAngka,
  checkDesa,
  checkNamed,
  checkOpd,
  checkProgram,
  checkSumber,
  checkUnique,
  checkWilayah,
  type Known,
} from './references.ts'
import type { Report } from './report.ts'
import type { Rows } from './rows.ts'
import { checkSumsPoktan, checkSumsStatistik, checkSumsTataKelola } from './sums.ts'

/** What is checked of a table besides its cells. */
export type Check<R> = (table: Rows<R>, known: Known, report: Report) => void

/** Rows that describe a desa and name their source. */
type DesaRow = rows.Row & { readonly kode_desa: string }

const ofDesa =
  <R extends DesaRow>(more: Check<R>): Check<R> =>
  (table, known, report) => {
    checkSumber(table, known, report)
    checkDesa(table, known, report)
    more(table, known, report)
  }

export const checkSumberRows: Check<rows.Sumber> = (table, _, report) => checkUnique(table, ['id'], 'id-ganda', report)

export const checkIstilahRows: Check<rows.Istilah> = checkSumber

export const checkWilayahRows: Check<rows.Wilayah> = (table, known, report) => {
  checkWilayah(table, known.kabupaten, report)
  checkSumber(table, known, report)
  checkSumber(table, known, report, 'luas_sumber_id')
}

export const checkAngkaRows: Check<rows.AngkaRow> = (table, known, report) => {
  checkAngka(table, known.kabupaten, known.wilayah, report)
  checkSumber(table, known, report)
}

export const checkPencananganRows: Check<rows.PencananganRow> = ofDesa((table, known, report) =>
  checkAgainstSource(table, known.sumber, report),
)

export const checkOpdRows: Check<rows.OpdRow> = (table, known, report) => {
  checkUnique(table, ['id'], 'id-ganda', report)
  checkSumber(table, known, report)
  checkProgram(table, (row) => row.program, known, report)
}

export const checkTotalRows: Check<rows.TotalRow> = (table, known, report) => {
  checkSumber(table, known, report)
  checkUnique(table, ['klasifikasi'], 'baris-ganda', report)
}

export const checkKlasifikasiRows: Check<rows.KlasifikasiRow> = ofDesa((table, _, report) => {
  checkUnique(table, ['kode_desa', 'kampung'], 'baris-ganda', report)
  checkNamed(table, report)
})

export const checkStatistikRows: Check<rows.StatistikRow> = ofDesa((table, _, report) => {
  checkUnique(table, ['kode_desa'], 'baris-ganda', report)
  checkSumsStatistik(table, report)
})

export const checkPoktanRows: Check<rows.PoktanRow> = ofDesa((table, _, report) => {
  checkUnique(table, ['kode_desa', 'poktan'], 'baris-ganda', report)
  checkSumsPoktan(table, report)
})

export const checkTataKelolaRows: Check<rows.TataKelolaRow> = ofDesa((table, known, report) => {
  checkUnique(table, ['kode_desa'], 'baris-ganda', report)
  checkOpd(table, 'instansi', (row) => (isAbsent(row.instansi) ? [] : row.instansi), known, report)
  checkSumsTataKelola(table, report)
})

export const checkKegiatanRows: Check<rows.KegiatanRow> = ofDesa((table, known, report) => {
  checkProgram(table, (row) => [row.program], known, report)
  checkOpd(table, 'opd', (row) => [row.opd], known, report)
  checkNotLater(table, known.terbit, report)
})

export const checkRalatRows: Check<rows.RalatRow> = ofDesa(() => {})
