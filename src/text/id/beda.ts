import { isSameState, type KabupatenDiff, type NaskahDiff, type PortalDiff } from '../../domain/diff.ts'
import { isEmpty, type RowsDiff } from '../../domain/diff-rows.ts'
import type { Janggal } from '../../domain/unlikely.ts'
import { mdText } from '../markdown.ts'
import { number, unit } from '../numbers.ts'
import { cellItems, editionLines, first, section } from './beda-edisi.ts'

/** Faults of one side, as the checker prints them. */
export interface Galat {
  readonly sisi: 'dasar' | 'tujuan'
  readonly jumlah: number
  /** the first of them */
  readonly baris: readonly string[]
}

/** All that a comparison has to say. */
export interface Laporan {
  /** names of the two sides */
  readonly dasar: string
  readonly tujuan: string
  readonly galat: readonly Galat[]
  /** folders that were left out for their faults; '' for the tables that all kabupaten share */
  readonly tanpa: readonly string[]
  /** undefined where nothing could be compared */
  readonly diff: PortalDiff | undefined
  readonly nameOf: (kode: string) => string
  /** addresses that change */
  readonly halaman: readonly string[]
}

const SISI = { dasar: 'Data dasar', tujuan: 'Data tujuan' } as const
const KEADAAN: Record<NaskahDiff['keadaan'], string> = {
  baru: 'baru',
  berubah: 'berubah',
  hilang: 'dihapus',
  mengutip: 'mengutip angka yang berubah',
}

/** The comparison as Markdown for a pull request; all text of the data is escaped. Ends with a line end. */
export function bedaMarkdown({ dasar, tujuan, galat, tanpa, diff, nameOf, halaman }: Laporan): string {
  const lines = [
    '## Perubahan data',
    '',
    `Dari ${mdText(dasar)} ke ${mdText(tujuan)}.`,
    ...galat.flatMap(galatLines),
    ...(tanpa.length > 0
      ? ['', `Tidak ikut dibandingkan karena masih ada galat: ${tanpa.map(folderText).join(', ')}.`]
      : []),
    ...(diff
      ? diffLines(diff, nameOf, tanpa.length > 0)
      : ['', 'Data belum dapat dibandingkan. Betulkan dulu galat di atas.']),
    ...pageLines(halaman),
  ]
  return `${lines.join('\n')}\n`
}

const folderText = (folder: string): string => (folder === '' ? 'tabel bersama' : mdText(folder))

function galatLines({ sisi, jumlah, baris }: Galat): readonly string[] {
  const title = `### ${SISI[sisi]} masih punya galat (${number(jumlah)})`
  return [
    '',
    title,
    '',
    ...first(
      baris.map((line) => `- ${mdText(line, 400)}`),
      20,
      jumlah,
    ),
  ]
}

function diffLines(diff: PortalDiff, nameOf: Laporan['nameOf'], isPart: boolean): readonly string[] {
  if (isSameState(diff)) {
    const words = isPart ? 'Selain itu tidak ada perubahan makna.' : 'Tidak ada perubahan makna.'
    return ['', `**${words}** Bila ada yang berbeda, hanya urutan baris, tanda petik, atau akhir baris.`]
  }
  const janggal = diff.kabupaten.flatMap(({ edisi }) => edisi.flatMap((one) => one.janggal))
  const naskah = diff.naskah.map(({ berkas, keadaan }) => `- ${mdText(berkas)}: ${KEADAAN[keadaan]}`)
  return [
    ...warningLines(janggal),
    ...diff.kabupaten.flatMap((one) => kabupatenLines(one, nameOf)),
    ...shared(
      'Sumber',
      diff.sumber,
      (row) => `${row.id}: ${[row.judul, row.penerbit, row.tanggal_terbit].filter(Boolean).join(', ')}`,
    ),
    ...shared('Istilah', diff.istilah, (row) => `${row.istilah}: ${row.arti}`),
    ...(naskah.length > 0
      ? ['', `### Halaman penjelasan dan cerita (${number(naskah.length)})`, '', ...first(naskah)]
      : []),
    ...(diff.aturan ? ['', '### Aturan penilaian kelas berubah'] : []),
    ...(diff.situs.length > 0 ? ['', '### Keterangan situs', '', ...cellItems(diff.situs, () => 'situs.json')] : []),
  ]
}

function warningLines(janggal: readonly Janggal[]): readonly string[] {
  const items = janggal.map(({ at, code, message }) => {
    const place = at.line > 0 ? `${at.file}:${at.line}` : at.file
    return `- ⚠ ${mdText(place)}: ${code}: ${mdText(message)}`
  })
  return items.length === 0 ? [] : ['', `### Perlu dilihat lagi (${number(items.length)})`, '', ...first(items)]
}

function kabupatenLines(diff: KabupatenDiff, nameOf: Laporan['nameOf']): readonly string[] {
  const { kode, nama, keadaan, wilayah, berakhir, angka, pencanangan, opd } = diff
  const title = `${mdText(nama)} (${mdText(kode)})`
  if (keadaan === 'hilang') return ['', `### ${title} dihapus`]
  const area = (row: { readonly kode: string }) => `- ${mdText(nameOf(row.kode))} (${mdText(row.kode)})`
  const isNew = keadaan === 'baru'
  const ended = berakhir.map((one) => {
    const after = one.pengganti.map((kode) => `${mdText(nameOf(kode))} (${mdText(kode)})`).join('; ')
    return `${area(one)} sampai ${mdText(one.berlaku_sampai)}, ${after === '' ? 'tanpa pengganti tercatat' : `diganti ${after}`}`
  })
  return [
    '',
    `### ${title}${isNew ? ' baru' : ''}`,
    ...(isNew ? ['', `${number(wilayah.baru.length)} wilayah, ${number(diff.edisi.length)} edisi.`] : []),
    ...section(
      'Keterangan kabupaten',
      cellItems(diff.keterangan, () => 'kabupaten.json'),
    ),
    ...(isNew ? [] : section('Wilayah baru', wilayah.baru.map(area))),
    ...section('Wilayah berakhir', ended),
    ...section(
      'Wilayah dihapus dari daftar',
      wilayah.hilang.map((row) => `- ${mdText(row.nama)} (${mdText(row.kode)})`),
    ),
    ...section(
      'Wilayah yang keterangannya berubah',
      cellItems(
        wilayah.sel.filter(({ kolom }) => kolom !== 'berlaku_sampai' && kolom !== 'pengganti'),
        (kode) => `${nameOf(kode)} (${kode})`,
      ),
    ),
    ...(diff.batas ? ['', 'Batas wilayah pada peta berubah.'] : []),
    ...diff.edisi.flatMap((one) => editionLines(one, nameOf)),
    ...tableOf('Angka', angka, (row) => `${row.id}: ${number(row.nilai)} ${unit(row.satuan)}`),
    ...tableOf('Pencanangan', pencanangan, (row) => `${row.nama_di_sumber || nameOf(row.kode_desa)}, ${row.tanggal}`),
    ...tableOf('OPD', opd, (row) => `${row.id}: ${row.nama}`),
  ]
}

const isOnlyNew = (diff: RowsDiff<unknown>): boolean => diff.hilang.length + diff.sel.length === 0

function tableOf<R>(title: string, diff: RowsDiff<R>, words: (row: R) => string): readonly string[] {
  const item = (row: R) => `- ${mdText(words(row))}`
  return [
    ...section(`${title} baru`, diff.baru.map(item)),
    ...section(`${title} dihapus`, diff.hilang.map(item)),
    ...(isOnlyNew(diff)
      ? []
      : section(
          `${title} berubah`,
          cellItems(diff.sel, (key) => key.trim()),
        )),
  ]
}

const shared = <R>(title: string, diff: RowsDiff<R>, words: (row: R) => string): readonly string[] =>
  isEmpty(diff) ? [] : ['', `### ${title}`, ...tableOf(title, diff, words)]

function pageLines(halaman: readonly string[]): readonly string[] {
  if (halaman.length === 0) return []
  return [
    '',
    `### Halaman yang berubah (${number(halaman.length)})`,
    '',
    ...first(halaman.map((path) => `- \`${path.replace(/[^\w./:#-]/g, '')}\``)),
  ]
}
