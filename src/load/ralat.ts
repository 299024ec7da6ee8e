import type { RalatRow } from '../domain/rows.ts'
import { isMistake, type Cell } from './cell.ts'
import { quote, type Report } from './report.ts'
import type { Rows } from './rows.ts'
import { didYouMean } from './suggest.ts'

type DesaRow = { readonly at: { readonly file: string; readonly line: number }; readonly kode_desa: string }

/** What a row is known by, or refers to, was checked as published and cannot be corrected into something else. */
const KEYS: ReadonlySet<string> = new Set(['kode_desa', 'kampung', 'poktan', 'program', 'opd', 'sumber_id'])

/** A table of an edition whose cells may be corrected. */
export interface Correctable {
  readonly columns: Readonly<Record<string, Cell<unknown>>>
  readonly table: Rows<DesaRow>
  /** by row as read: the row as corrected */
  readonly corrected: Map<DesaRow, DesaRow>
}

/**
 * Applies ralat.csv, row by row in its order, into `corrected` of each table.
 * A row must name a file and column, one row of the desa, and the value that stands there.
 */
export function applyRalat(ralat: Rows<RalatRow>, tables: ReadonlyMap<string, Correctable>, report: Report): void {
  const current = new Map<DesaRow, Map<string, string>>()
  for (const row of ralat.rows) {
    if (ralat.faulty.has(row)) continue
    const fault = (column: string, message: string, mend: string) =>
      ralat.fault(report, row, column, 'ralat-tidak-cocok', message, mend)
    const target = tables.get(row.berkas)
    if (!target) {
      const near = didYouMean(row.berkas, tables.keys())
      fault(
        'berkas',
        `Berkas ${quote(row.berkas)} tidak ada di edisi ini.${near}`,
        'Tulis nama berkas seperti klasifikasi.csv.',
      )
      continue
    }
    const columns = Object.keys(target.columns).filter((name) => !KEYS.has(name))
    const cell = target.columns[row.kolom]
    if (!cell || !columns.includes(row.kolom)) {
      const near = didYouMean(row.kolom, columns)
      fault(
        'kolom',
        `Kolom ${quote(row.kolom)} tidak dapat diralat di ${row.berkas}.${near}`,
        `Kolomnya: ${columns.join(', ')}.`,
      )
      continue
    }
    const value = (of: DesaRow) => current.get(of)?.get(row.kolom) ?? target.table.written(of, row.kolom)
    const ofDesa = target.table.rows.filter((of) => of.kode_desa === row.kode_desa)
    if (ofDesa.length === 0) {
      fault(
        'kode_desa',
        `Desa ${quote(row.kode_desa)} tidak punya baris di ${row.berkas}.`,
        'Periksa kode desa dan nama berkas.',
      )
      continue
    }
    const matching = ofDesa.filter((of) => value(of) === row.nilai_lama)
    const [found] = matching
    if (!found || matching.length > 1) {
      const message = found
        ? `${matching.length} baris desa ini bernilai ${quote(row.nilai_lama)}; tidak jelas mana yang diralat.`
        : `Nilai lama ${quote(row.nilai_lama)} tidak sama dengan isi ${row.berkas}: ${quote(value(ofDesa[0]!) ?? '')}.`
      fault('nilai_lama', message, 'Salin nilai lama persis seperti di berkas yang diralat.')
      continue
    }
    const mended = cell.read(row.nilai_baru)
    if (isMistake(mended)) {
      ralat.fault(report, row, 'nilai_baru', mended.code, mended.message, mended.mend)
      continue
    }
    const cells = current.get(found) ?? new Map<string, string>()
    current.set(found, cells.set(row.kolom, row.nilai_baru))
    target.corrected.set(found, { ...(target.corrected.get(found) ?? found), [row.kolom]: mended })
  }
}
