import { tabelSemua, type TabelUnduh } from '../domain/downloads.ts'
import type { Portal } from '../domain/portal.ts'
import type { Sumber } from '../domain/rows.ts'
import { tertulis } from '../load/tertulis.ts'
import { lengkap, link } from '../site/link.ts'

import { date } from '../text/dates.ts'
import { halaman } from '../text/id/halaman.ts'
import { umum } from '../text/id/umum.ts'
import { unduhan as text } from '../text/id/unduhan.ts'
import { areaName } from '../text/place.ts'
import { sourceLine } from '../text/source.ts'
import { bolehTanda, isNumerik, kolomOf, type Kolom } from './baca.ts'
import type { Berkas } from './berkas.ts'
import { csvExcel, isAngka } from './sel.ts'
import { xlsx, type Lembar, type Sel } from './xlsx.ts'

/** Each table for Excel in Indonesian, and as a workbook. */
export const unduhanTabelBerkas = (portal: Portal): readonly Berkas[] =>
  tabelSemua(portal).flatMap((one) => [
    { path: `unduh/${one.excel}`, isi: () => excelTabel(one) },
    { path: `unduh/${one.xlsx}`, isi: () => xlsxTabel(portal, one) },
  ])

function excelTabel({ tabel, csv }: TabelUnduh): string {
  const table = tertulis(csv)
  return csvExcel(table.header, table.rows, kolomOf(tabel, table).map(isNumerik))
}

/** `Kelas tiap kampung, Kabupaten Blora, edisi 2024-01` */
export const judulTabel = ({ tabel, kabupaten, edisi }: TabelUnduh): string =>
  text.judulTabel(halaman.data.isi[tabel] ?? tabel, kabupaten ? areaName(kabupaten) : '', edisi?.kode ?? '')

/** The sources that a table cites, in their order in sumber.csv; of sumber.csv itself none. */
export function sumberTabel(portal: Portal, { tabel, csv, edisi }: TabelUnduh): readonly Sumber[] {
  const { header, rows } = tertulis(csv)
  const at = header.flatMap((nama, i) => (nama.endsWith('sumber_id') ? [i] : []))
  const ids = new Set(tabel === 'sumber' ? [] : rows.flatMap((row) => at.map((i) => row[i] ?? '')))
  if (edisi) ids.add(edisi.sumber_id)
  return [...portal.sumber.values()].filter(({ id }) => ids.has(id))
}

export const kalimatSumber = (sumber: Sumber): string => `${sourceLine(sumber)}${sumber.url && `, ${sumber.url}`}`

export const lisensiTabel = (portal: Portal, { edisi }: Pick<TabelUnduh, 'edisi'>): string =>
  edisi?.lisensi || portal.situs.lisensi_data

function xlsxTabel(portal: Portal, one: TabelUnduh): Uint8Array {
  const { tabel, kabupaten, csv } = one
  const table = tertulis(csv)
  const kolom = kolomOf(tabel, table)
  const ralat = ralatOf(one)
  const mark = kabupaten?.contoh ? `${umum.contohTanda} ` : ''
  return xlsx([
    { nama: `${mark}${tabel}`, ...sheetOf(table.header, table.rows, kolom) },
    ...(ralat ? [{ nama: text.lembar.ralat, ...ralat }] : []),
    keterangan(portal, one, kolom, ralat !== undefined),
    kolomSheet(
      kolom.map(({ nama, cell: { spec } }) => [nama, spec.meaning, spec.unit, spec.type, spec.options.join(', ')]),
    ),
  ])
}

const HEADER = { gaya: 'kepala' } as const

export const kepala = (cells: readonly string[]): readonly Sel[] => cells.map((teks) => ({ teks, ...HEADER }))

function sheetOf(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  kolom: readonly Kolom[],
): Omit<Lembar, 'nama'> {
  return {
    baris: [kepala(header), ...rows.map((row) => row.map((cell, i) => selOf(cell, kolom[i])))],
    lebar: header.map((nama, i) => Math.max(kolom[i]?.cell.spec.type === 'teks' ? 30 : 14, nama.length + 2)),
    beku: 1,
  }
}

const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/

function selOf(cell: string, kolom: Kolom | undefined): Sel {
  if (!kolom || cell === '') return cell
  if (isNumerik(kolom) && isAngka(cell)) return { angka: cell }
  if (kolom.cell.spec.type === 'tanggal' && FULL_DATE.test(cell)) return { tanggal: cell }
  return (cell === 'tb' || cell === 'x') && bolehTanda(kolom) ? { teks: cell, gaya: 'tanda' } : cell
}

/** The corrections of a table; it is given as filed. */
function ralatOf({ tabel, edisi }: TabelUnduh): Omit<Lembar, 'nama'> | undefined {
  if (!edisi?.tabel.has('ralat') || tabel === 'ralat') return undefined
  const table = tertulis(`${edisi.folder}/ralat.csv`)
  const at = table.header.indexOf('berkas')
  const rows = table.rows.filter((row) => row[at] === `${tabel}.csv`)
  return rows.length > 0 ? sheetOf(table.header, rows, kolomOf('ralat', table)) : undefined
}

export const kolomSheet = (rows: readonly (readonly string[])[]): Lembar => ({
  nama: text.lembar.kolom,
  baris: [kepala(text.kepalaKolom), ...rows],
  lebar: [24, 60, 20, 24, 40],
  beku: 1,
})

function keterangan(portal: Portal, one: TabelUnduh, kolom: readonly Kolom[], isCorrected: boolean): Lembar {
  const { kabupaten, edisi, csv } = one
  const { rows, sidik } = tertulis(csv)
  const { butir } = text
  return keteranganSheet(kabupaten?.contoh ?? false, [
    [butir.judul, judulTabel(one)],
    ...(edisi
      ? ([
          [butir.edisi, `${edisi.kode}: ${edisi.judul}`],
          [butir.tanggal, date(edisi.tanggal_data)],
          [butir.terbit, date(edisi.tanggal_terbit)],
          [butir.sifat, umum.sifat[edisi.sifat]],
        ] as const)
      : []),
    ...sumberTabel(portal, one).map((s) => [`${butir.sumber} ${s.id}`, kalimatSumber(s)] as const),
    [butir.lisensi, lisensiTabel(portal, one)],
    [butir.alamat, lengkap(portal, link.unduh(csv))],
    [butir.baris, { angka: String(rows.length) }],
    [butir.sidik, sidik],
    [butir.sel, kolom.some(bolehTanda) ? text.sel : text.selPolos],
    ...(isCorrected ? [[butir.ralat, text.adaRalat] as const] : []),
  ])
}

/** What a workbook is of, as pairs of words. */
export const keteranganSheet = (isContoh: boolean, pairs: readonly (readonly [string, Sel])[]): Lembar => ({
  nama: text.lembar.keterangan,
  baris: [
    ...(isContoh ? [[{ teks: text.contoh, gaya: 'contoh' } as const]] : []),
    ...pairs.map(([name, value]) => [{ teks: name, ...HEADER }, value]),
  ],
  lebar: [30, 100],
  beku: 0,
})
