import { kabupatenOf, kecamatanOf, tingkatOf } from '../domain/kode.ts'
import type * as rows from '../domain/rows.ts'
import { quote, type Report } from './report.ts'
import type { Rows } from './rows.ts'
import { didYouMean } from './suggest.ts'

/** What the rows of a table may refer to; a set that is left out could not be read, and is not checked. */
export interface Known {
  readonly sumber: { has: (id: string) => boolean; keys: () => Iterable<string> } | undefined
  readonly desa: ReadonlyMap<string, rows.Wilayah> | undefined
  readonly opd: ReadonlySet<string> | undefined
  readonly program: ReadonlySet<string> | undefined
}

/** Every `sumber_id` is in sumber.csv. Empty ones are faults already. */
export function checkSumber<R extends rows.Row>(
  table: Rows<R>,
  known: Known,
  report: Report,
  column: keyof R & string = 'sumber_id',
): void {
  if (!known.sumber) return
  for (const row of table.rows) {
    const id = String(row[column])
    if (id === '' || known.sumber.has(id)) continue
    const message = `Sumber ${quote(id)} tidak ada di sumber.csv.${didYouMean(id, known.sumber.keys())}`
    table.fault(
      report,
      row,
      column,
      'sumber-tidak-dikenal',
      message,
      'Perbaiki id ini, atau tambahkan sumbernya di sumber.csv.',
    )
  }
}

/** Every `kode_desa` is in wilayah.csv. */
export function checkDesa<R extends { readonly kode_desa: string }>(
  table: Rows<R>,
  known: Known,
  report: Report,
): void {
  if (!known.desa) return
  for (const row of table.rows) {
    if (row.kode_desa === '' || known.desa.has(row.kode_desa)) continue
    const message = `Kode ${quote(row.kode_desa)} tidak ada di wilayah.csv.`
    table.fault(report, row, 'kode_desa', 'kode-tidak-dikenal', message, 'Periksa kode ini di wilayah.csv.')
  }
}

/** Programmes have a page, where there are pages of programmes. */
export function checkProgram<R>(
  table: Rows<R>,
  slugsOf: (row: R) => readonly string[],
  known: Known,
  report: Report,
): void {
  if (!known.program) return
  for (const row of table.rows) {
    for (const slug of slugsOf(row)) {
      if (slug === '' || known.program.has(slug)) continue
      const message = `Program ${quote(slug)} tidak dikenal.${didYouMean(slug, known.program)}`
      table.fault(
        report,
        row,
        'program',
        'program-tidak-dikenal',
        message,
        'Tulis nama berkas di folder program tanpa .mdx.',
      )
    }
  }
}

/** Every `opd` is in opd.csv, where there is one. */
export function checkOpd(table: Rows<rows.KegiatanRow>, known: Known, report: Report): void {
  if (!known.opd) return
  for (const row of table.rows) {
    if (row.opd === '' || known.opd.has(row.opd)) continue
    const message = `OPD ${quote(row.opd)} tidak ada di opd.csv.${didYouMean(row.opd, known.opd)}`
    table.fault(report, row, 'opd', 'opd-tidak-dikenal', message, 'Perbaiki id ini, atau tambahkan OPD di opd.csv.')
  }
}

/** No key stands twice. Rows without a key (empty parts) are faults already. */
export function checkUnique<R extends { readonly at: rows.Place }>(
  table: Rows<R>,
  columns: readonly (keyof R & string)[],
  code: 'kode-ganda' | 'baris-ganda' | 'id-ganda',
  report: Report,
): void {
  const first = new Map<string, R>()
  for (const row of table.rows) {
    if (table.broken.has(row) || row[columns[0]!] === '') continue
    const key = keyOf(row, columns)
    const earlier = first.get(key)
    if (!earlier) {
      first.set(key, row)
      continue
    }
    const what = columns.map((column) => quote(String(row[column]))).join(' ')
    const message = `${what} sudah ada di baris ${earlier.at.line}.`
    table.fault(report, row, columns[0]!, code, message, 'Hapus salah satu baris, atau perbaiki isinya.')
  }
}

export const keyOf = <R>(row: R, columns: readonly (keyof R)[]): string =>
  JSON.stringify(columns.map((column) => row[column]))

/** wilayah.csv in itself: one kabupaten, kinds that fit their codes, every desa in a kecamatan, known successors. */
export function checkWilayah(table: Rows<rows.Wilayah>, kabupaten: string | undefined, report: Report): void {
  checkUnique(table, ['kode'], 'kode-ganda', report)
  const codes = new Set(table.rows.map((row) => row.kode))
  if (kabupaten !== undefined && !codes.has(kabupaten)) {
    const message = `Baris kabupaten ${quote(kabupaten)} tidak ada.`
    report(
      'kabupaten-hilang',
      { file: table.file },
      message,
      'Tambahkan baris itu, atau perbaiki kode di kabupaten.json.',
    )
  }
  for (const row of table.rows) {
    if (row.kode === '') continue
    const fault = (column: string, code: Parameters<typeof table.fault>[3], message: string, mend: string) =>
      table.fault(report, row, column, code, message, mend)
    if (kabupaten !== undefined && kabupatenOf(row.kode) !== kabupaten) {
      const message = `Kode ${quote(row.kode)} bukan bagian dari ${kabupaten}.`
      fault(
        'kode',
        'kode-di-luar-kabupaten',
        message,
        'Perbaiki kode ini, atau pindahkan barisnya ke kabupaten yang benar.',
      )
      continue
    }
    const tingkat = tingkatOf(row.kode)!
    if (!JENIS[tingkat].includes(row.jenis) && !table.faulty.has(row)) {
      const message = `Jenis ${quote(row.jenis)} tidak cocok dengan kode ${row.kode}.`
      fault('jenis', 'jenis-tidak-cocok', message, `Kode ini milik ${JENIS[tingkat].join(' atau ')}.`)
    }
    if (tingkat === 'desa' && !codes.has(kecamatanOf(row.kode))) {
      const message = `Kecamatan ${kecamatanOf(row.kode)} tidak ada di wilayah.csv.`
      fault('kode', 'kecamatan-hilang', message, 'Tambahkan baris kecamatan itu, atau perbaiki kode desa ini.')
    }
    for (const kode of row.pengganti) {
      if (codes.has(kode) && kode !== row.kode) continue
      const message = `Desa pengganti ${quote(kode)} tidak ada di wilayah.csv.`
      fault('pengganti', 'pengganti-tidak-dikenal', message, 'Perbaiki kodenya, atau tambahkan desa itu.')
    }
  }
}

const JENIS: Readonly<Record<'kabupaten' | 'kecamatan' | 'desa', readonly rows.Jenis[]>> = {
  kabupaten: ['kabupaten', 'kota'],
  kecamatan: ['kecamatan'],
  desa: ['desa', 'kelurahan'],
}

/** Areas of angka.csv that lie in this kabupaten are in wilayah.csv; others are only well formed. */
export function checkAngka(
  table: Rows<rows.AngkaRow>,
  kabupaten: string,
  codes: ReadonlySet<string> | undefined,
  report: Report,
): void {
  checkUnique(table, ['id'], 'id-ganda', report)
  if (!codes) return
  for (const row of table.rows) {
    if (kabupatenOf(row.wilayah) !== kabupaten || row.wilayah === kabupaten || codes.has(row.wilayah)) continue
    const message = `Kode ${quote(row.wilayah)} tidak ada di wilayah.csv.`
    table.fault(report, row, 'wilayah', 'kode-tidak-dikenal', message, 'Periksa kode ini di wilayah.csv.')
  }
}
