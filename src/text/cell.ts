import { isAbsent } from '../domain/cell.ts'
import { isKlasifikasi } from '../domain/klasifikasi.ts'
import type { EditionProfile } from '../domain/profile.ts'
import type { Poktan, RalatRow } from '../domain/rows.ts'
import { date } from './dates.ts'
import { desa } from './id/desa.ts'
import { kolom } from './id/kolom.ts'
import { umum } from './id/umum.ts'
import { number } from './numbers.ts'

/**
 * A cell of a data file as the reader has it: `95`, `tb`, `mandiri`, `APBD|Dana Desa`, `` -> `95`, `tidak berlaku`,
 * `Mandiri`, `APBD, Dana Desa`, `belum dilaporkan`.
 * @param kolom the column that it stands in: a year is no count
 */
export function cellWords(cell: string, kolom = ''): string {
  if (cell === '') return umum.absen.kosong
  if (isAbsent(cell)) return umum.absen[cell]
  if (isKlasifikasi(cell)) return umum.kelas[cell]
  if (kolom === 'tanggal') return date(cell)
  if (/^-?\d+(\.\d+)?$/.test(cell)) return number(Number(cell))
  return cell.split('|').join(', ')
}

const KOLOM: Readonly<Record<string, string>> = { ...desa.statistik, ...kolom }

/** A column of an edition's tables by its name for the reader; one that nobody named, as it is written. */
export const columnName = (kolom: string): string => (Object.hasOwn(KOLOM, kolom) ? KOLOM[kolom]! : kolom)

/** The cell that a correction is of: `Ada kelompok (BKB)`, `Peserta kegiatan (2 Mei 2023)`; the column where it names no row. */
export function correctedCell({ kolom, baris }: Pick<RalatRow, 'kolom' | 'baris'>): string {
  if (baris === '') return columnName(kolom)
  const named = Object.hasOwn(desa.poktan, baris) ? desa.poktan[baris as Poktan].nama : baris
  return `${columnName(kolom)} (${/^\d{4}(-\d\d){0,2}$/.test(named) ? date(named) : named})`
}

/** The class of every kampung of a desa, or in words why there is none. */
export function classWords({ kampung, edition }: Pick<EditionProfile, 'kampung' | 'edition'>): string {
  if (kampung.length === 0) return edition.tabel.has('klasifikasi') ? umum.absen.kosong : umum.belumDipublikasikan
  return kampung
    .map(
      (row) =>
        (kampung.length > 1 ? `${row.kampung}: ` : '') + cellWords(row.klasifikasi === 'kosong' ? '' : row.klasifikasi),
    )
    .join(', ')
}
