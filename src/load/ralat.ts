import type { Place, RalatRow } from '../domain/rows.ts'
import { isMistake, type Cell } from './cell.ts'
import type { FaultCode } from './catalogue.ts'
import { indexOf, type DesaRow, type Index } from './ralat-index.ts'
import { quote, type Report } from './report.ts'
import type { Rows } from './rows.ts'
import { didYouMean } from './suggest.ts'
import { isLater } from './tanggal.ts'

/** What a row is known by, or refers to, was checked as published and cannot be corrected into something else. */
export const KEYS: ReadonlySet<string> = new Set(['kode_desa', 'kampung', 'poktan', 'program', 'opd', 'sumber_id'])

/** A total is a statement of its publisher; it belongs to no desa. */
export const MEND_TOTAL = 'Jumlah baru dari penerbitnya ditulis sebagai baris di angka.csv.'

const COPY = 'Salin nilai lama persis seperti di berkas yang diralat.'

/** A table of an edition whose cells may be corrected. */
export interface Correctable {
  readonly columns: Readonly<Record<string, Cell<unknown>>>
  readonly table: Rows<DesaRow>
  /** by row as read: the row as corrected */
  readonly corrected: Map<DesaRow, DesaRow>
}

type Fault = (column: string, message: string, mend: string, code?: FaultCode) => undefined

/**
 * Applies ralat.csv, row by row in its order, into `corrected` of each table.
 * A row must name a file and column, one row of the desa, and the value that stands there: after a correction that is
 * the corrected one.
 * @returns for each correction that applies the place of the row that it corrects
 * @param terbit day on which the edition was published: no correction is older
 */
export function applyRalat(
  ralat: Rows<RalatRow>,
  tables: ReadonlyMap<string, Correctable>,
  report: Report,
  terbit?: string,
): ReadonlyMap<RalatRow, Place> {
  const places = new Map<RalatRow, Place>()
  const indexes = new Map<Correctable, Index>()
  checkDates(ralat, terbit, report)
  for (const row of ralat.rows) {
    if (ralat.faulty.has(row)) continue
    const fault: Fault = (column, message, mend, code = 'ralat-tidak-cocok') =>
      ralat.fault(report, row, column, code, message, mend) as undefined
    const target = tableOf(row, tables, fault)
    const cell = target && columnOf(row, target, fault)
    if (!target || !cell) continue
    // A table without one of its columns is a fault already: its rows cannot be told apart, or lack the cell.
    if (target.table.lacks.size > 0) continue
    if (row.nilai_baru === row.nilai_lama) {
      const message = `Nilai baru sama dengan nilai lama, ${quote(row.nilai_lama)}.`
      fault('nilai_baru', message, 'Tulis nilai yang benar, atau hapus baris ralat ini.', 'ralat-tanpa-perubahan')
      continue
    }
    const index = indexes.get(target) ?? indexOf(target.table)
    indexes.set(target, index)
    const found = rowOf(row, index, fault)
    if (!found) continue
    const mended = cell.read(row.nilai_baru)
    if (isMistake(mended)) {
      fault('nilai_baru', mended.message, mended.mend, mended.code)
      continue
    }
    index.correct(found, row.kolom, { value: row.nilai_baru, line: row.at.line })
    target.corrected.set(found, { ...(target.corrected.get(found) ?? found), [row.kolom]: mended })
    places.set(row, found.at)
  }
  return places
}

/** Corrections come after the edition, and one after the other. */
function checkDates(ralat: Rows<RalatRow>, terbit: string | undefined, report: Report): void {
  let newest: RalatRow | undefined
  for (const row of ralat.rows) {
    if (row.tanggal === '' || ralat.faulty.has(row)) continue
    if (terbit !== undefined && isLater(terbit, row.tanggal)) {
      const message = `Tanggal ralat ${row.tanggal} lebih lama daripada terbitnya edisi ini, ${terbit}.`
      ralat.fault(report, row, 'tanggal', 'ralat-sebelum-terbit', message, 'Tulis tanggal pembetulannya.')
      continue
    }
    if (newest && isLater(newest.tanggal, row.tanggal)) {
      const message = `Tanggal ralat ${row.tanggal} lebih lama daripada baris ${newest.at.line}, ${newest.tanggal}.`
      ralat.fault(report, row, 'tanggal', 'urutan-ralat', message, 'Tulis ralat baru di baris paling bawah.')
    } else newest = row
  }
}

function tableOf(row: RalatRow, tables: ReadonlyMap<string, Correctable>, fault: Fault): Correctable | undefined {
  const target = tables.get(row.berkas)
  if (target) return target
  const isTotal = row.berkas === 'total.csv'
  const near = isTotal ? '' : didYouMean(row.berkas, tables.keys())
  const message = `${quote(row.berkas)} tidak dapat diralat di edisi ini.${near}`
  const mend = isTotal ? MEND_TOTAL : 'Tulis nama berkas seperti klasifikasi.csv.'
  return fault('berkas', message, mend)
}

function columnOf(row: RalatRow, target: Correctable, fault: Fault): Cell<unknown> | undefined {
  const columns = Object.keys(target.columns).filter((name) => !KEYS.has(name))
  const cell = target.columns[row.kolom]
  if (cell && columns.includes(row.kolom)) return cell
  const near = didYouMean(row.kolom, columns)
  const message = `${quote(row.kolom)} tidak dapat diralat di ${row.berkas}.${near}`
  return fault('kolom', message, `Kolomnya: ${columns.join(', ')}.`)
}

/** The one row that a correction means. */
function rowOf(row: RalatRow, index: Index, fault: Fault): DesaRow | undefined {
  const ofDesa = index.rows(row.kode_desa, '')
  if (ofDesa.length === 0) {
    const message = `Desa ${quote(row.kode_desa)} tidak punya baris di ${row.berkas}.`
    return fault('kode_desa', message, 'Periksa kode desa dan nama berkas.')
  }
  const named = index.rows(row.kode_desa, row.baris)
  if (named.length === 0) {
    const message = `Desa ini tidak punya baris ${quote(row.baris)} di ${row.berkas}.`
    return fault('baris', message, `Barisnya: ${namesOf(ofDesa, index, 1)}.`)
  }
  const matching = index.matching(row.kode_desa, row.baris, row.kolom, row.nilai_lama)
  const [found] = matching
  if (matching.size > 1) {
    const message = `${matching.size} baris desa ini bernilai ${quote(row.nilai_lama)}; tidak jelas mana yang diralat.`
    const mend = `Tambahkan kolom baris, lalu tulis di situ barisnya: ${namesOf(matching, index, 3)}.`
    return fault('nilai_lama', message, mend)
  }
  if (found) return found
  const now = index.value(named[0]!, row.kolom)
  const earlier = named.length === 1 ? index.corrected(named[0]!, row.kolom) : undefined
  return earlier
    ? fault(
        'nilai_lama',
        `Sel ini sudah diralat di baris ${earlier.line} menjadi ${quote(now)}, bukan ${quote(row.nilai_lama)}.`,
        `Ralat berikutnya berangkat dari nilai terakhir: tulis ${quote(now)} sebagai nilai lama.`,
      )
    : fault(
        'nilai_lama',
        `Nilai lama ${quote(row.nilai_lama)} tidak sama dengan isi ${row.berkas}: ${quote(now)}.`,
        COPY,
      )
}

/** A message tells of so many rows. */
const MAX_TOLD = 10

/** Names of rows to choose from, so many of each: `"bkb", "bkr"`. */
function namesOf(rows: Iterable<DesaRow>, index: Index, each: number): string {
  const told: string[] = []
  for (const row of rows) {
    if (told.length >= MAX_TOLD) return `${told.join(', ')}, …`
    told.push(...index.namesOf(row).slice(0, each).map(quote))
  }
  return told.join(', ')
}
