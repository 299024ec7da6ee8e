import { kabupatenOf, kecamatanOf, tingkatOf } from '../domain/kode.ts'
import type * as rows from '../domain/rows.ts'
import type { FaultCode } from './catalogue.ts'
import { quote, type Report } from './report.ts'
import type { Rows } from './rows.ts'
import { inRings } from './successors.ts'
import { hints } from './suggest.ts'

/** What the rows of a table may refer to; a set that is left out could not be read, and is not checked. */
export interface Known {
  readonly sumber:
    | {
        has: (id: string) => boolean
        keys: () => Iterable<string>
        get?: (id: string) => unknown
      }
    | undefined
  readonly desa: ReadonlyMap<string, rows.Wilayah> | undefined
  readonly opd: ReadonlySet<string> | undefined
  readonly program: ReadonlySet<string> | undefined
  /** code of the kabupaten, and all codes of its wilayah.csv */
  readonly kabupaten?: string | undefined
  readonly wilayah?: ReadonlySet<string> | undefined
  /** day on which the edition is published: nothing in it happened later */
  readonly terbit?: string | undefined
}

/**
 * Tells of a source that sumber.csv lacks. An empty id passes, and so does any where sumber.csv could not be read.
 * @param near what may have been meant; one for all ids of a table
 */
export function checkCited(
  id: string,
  sumber: Known['sumber'],
  tell: (code: FaultCode, message: () => string, mend: string) => void,
  near = hints(() => sumber?.keys() ?? []),
): void {
  if (id === '' || !sumber || sumber.has(id)) return
  const message = () => `Sumber ${quote(id)} tidak ada di sumber.csv.${near(id)}`
  tell('sumber-tidak-dikenal', message, 'Perbaiki id ini, atau tambahkan sumbernya di sumber.csv.')
}

/** Every `sumber_id` is in sumber.csv. Empty ones are faults already. */
export function checkSumber<R extends rows.Row>(
  table: Rows<R>,
  known: Known,
  report: Report,
  column: keyof R & string = 'sumber_id',
): void {
  const near = hints(() => known.sumber?.keys() ?? [])
  for (const row of table.rows)
    checkCited(String(row[column]), known.sumber, (...fault) => table.fault(report, row, column, ...fault), near)
}

/** Every `kode_desa` is in wilayah.csv. */
export function checkDesa<R extends { readonly kode_desa: string }>(
  table: Rows<R>,
  known: Known,
  report: Report,
): void {
  if (!known.desa) return
  const villages = Map.groupBy([...known.desa.keys()].sort(), kecamatanOf)
  for (const row of table.rows) {
    if (row.kode_desa === '' || known.desa.has(row.kode_desa)) continue
    const message = () => `Kode ${quote(row.kode_desa)} tidak ada di wilayah.csv${neighbours(row.kode_desa, villages)}.`
    table.fault(report, row, 'kode_desa', 'kode-tidak-dikenal', message, 'Periksa kode ini di wilayah.csv.')
  }
}

/** Which part of an unknown code is wrong: its kecamatan, or the village in it. */
function neighbours(kode: string, villages: ReadonlyMap<string, readonly string[]>): string {
  const kecamatan = kecamatanOf(kode)
  const inside = villages.get(kecamatan)
  if (!inside) return `: kecamatan ${kecamatan} tidak ada`
  return `: kecamatan ${kecamatan} berisi ${inside[0]} sampai ${inside.at(-1)}`
}

/** Programmes have a page, where there are pages of programmes. */
export function checkProgram<R>(
  table: Rows<R>,
  slugsOf: (row: R) => readonly string[],
  known: Known,
  report: Report,
): void {
  const { program } = known
  if (!program) return
  const near = hints(() => program)
  for (const row of table.rows) {
    for (const slug of slugsOf(row)) {
      if (slug === '' || program.has(slug)) continue
      const message = () => `Program ${quote(slug)} tidak dikenal.${near(slug)}`
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

/** Every office is in opd.csv, where there is one. */
export function checkOpd<R>(
  table: Rows<R>,
  column: keyof R & string,
  idsOf: (row: R) => readonly string[],
  known: Known,
  report: Report,
): void {
  const { opd } = known
  if (!opd) return
  const near = hints(() => opd)
  for (const row of table.rows) {
    for (const id of idsOf(row)) {
      if (id === '' || opd.has(id)) continue
      const message = () => `OPD ${quote(id)} tidak ada di opd.csv.${near(id)}`
      table.fault(report, row, column, 'opd-tidak-dikenal', message, 'Perbaiki id ini, atau tambahkan OPD di opd.csv.')
    }
  }
}

/** No key stands twice. Rows without a key (its first part empty, or a column of it missing) are faults already. */
export function checkUnique<R extends { readonly at: rows.Place }>(
  table: Rows<R>,
  columns: readonly (keyof R & string)[],
  code: 'kode-ganda' | 'baris-ganda' | 'id-ganda',
  report: Report,
): void {
  if (columns.some((column) => table.lacks.has(column))) return
  const first = new Map<string, R>()
  for (const row of table.rows) {
    if (table.broken.has(row) || row[columns[0]!] === '') continue
    const key = keyOf(row, columns)
    const earlier = first.get(key)
    if (!earlier) {
      first.set(key, row)
      continue
    }
    const message = () => {
      const parts = columns.map((column) => String(row[column])).filter((part) => part !== '')
      return `${parts.map(quote).join(' ')} sudah ada di baris ${earlier.at.line}.`
    }
    const unnamed = columns.find((column) => row[column] === '')
    const mend =
      unnamed === undefined
        ? 'Hapus salah satu baris, atau perbaiki isinya.'
        : `Isi kolom ${unnamed} bila memang dua ${unnamed}; bila hanya satu, hapus salah satu baris.`
    table.fault(report, row, columns[0]!, code, message, mend)
  }
}

/** A kampung needs no name, unless another one of its desa has one. */
export function checkNamed(table: Rows<rows.KlasifikasiRow>, report: Report): void {
  if (table.lacks.has('kampung')) return
  const whole = table.rows.filter((row) => !table.broken.has(row) && row.kode_desa !== '')
  for (const list of Map.groupBy(whole, (row) => row.kode_desa).values()) {
    const named = list.find((row) => row.kampung !== '')
    const unnamed = list.find((row) => row.kampung === '')
    if (!named || !unnamed) continue
    const message = () => `kosong, padahal ${quote(named.kampung)} di baris ${named.at.line} ada di desa yang sama.`
    table.fault(report, unnamed, 'kampung', 'kampung-tanpa-nama', message, 'Isi nama kampung ini.')
  }
}

export const keyOf = <R>(row: R, columns: readonly (keyof R)[]): string =>
  columns.map((column) => String(row[column])).join('\n')

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
  for (const row of inRings(table.rows)) {
    const message = `Pengganti ${row.nama} (${row.kode}) digantikan lagi oleh desa itu sendiri.`
    const mend = 'Periksa kolom pengganti kedua desa itu: salah satunya menunjuk ke arah yang salah.'
    table.fault(report, row, 'pengganti', 'desa-tanpa-pengganti', message, mend)
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
  kabupaten: string | undefined,
  codes: ReadonlySet<string> | undefined,
  report: Report,
): void {
  checkUnique(table, ['id'], 'id-ganda', report)
  if (!codes || kabupaten === undefined) return
  for (const row of table.rows) {
    if (kabupatenOf(row.wilayah) !== kabupaten || row.wilayah === kabupaten || codes.has(row.wilayah)) continue
    const message = `Kode ${quote(row.wilayah)} tidak ada di wilayah.csv.`
    table.fault(report, row, 'wilayah', 'kode-tidak-dikenal', message, 'Periksa kode ini di wilayah.csv.')
  }
}
