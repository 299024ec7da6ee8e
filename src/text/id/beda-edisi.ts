import type { EditionDiff, TableDiff } from '../../domain/diff-edition.ts'
import type { CellChange } from '../../domain/diff-rows.ts'
import type { RalatRow } from '../../domain/rows.ts'
import { isLompatan, langkahOf } from '../../domain/unlikely.ts'
import { mdText } from '../markdown.ts'
import { number } from '../numbers.ts'

const BANYAK = 20

/** The first items of a list, and how many of `all` there are more. */
export function first(items: readonly string[], most = BANYAK, all = items.length): readonly string[] {
  const rest = all - most
  return [...items.slice(0, most), ...(rest > 0 ? [`- … dan ${number(rest)} lagi`] : [])]
}

/** A heading with its count and the first items; nothing where there is none. */
export const section = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : ['', `**${title} (${number(items.length)})**`, '', ...first(items)]

/** A value of the data as the guide has it. */
export function cellText(value: unknown): string {
  if (value === 'kosong') return '(belum dilaporkan)'
  if (value === '' || value === undefined) return '(kosong)'
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak'
  if (typeof value === 'number') return number(value)
  if (Array.isArray(value)) return value.length === 0 ? 'tidak satu pun' : mdText(value.join(', '), 80)
  return mdText(typeof value === 'string' ? value : JSON.stringify(value), 80)
}

const cellChange = ({ dari, ke }: CellChange): string => `${cellText(dari)} → ${cellText(ke)}`

/** Cells as `- name: column: old → new`. */
export const cellItems = (cells: readonly CellChange[], nameOf: (kode: string) => string): readonly string[] =>
  cells.map((cell) => `- ${mdText(nameOf(cell.kunci))}: ${mdText(cell.kolom)}: ${cellChange(cell)}`)

/** What changed in one edition, as Markdown lines. */
export function editionLines(diff: EditionDiff, nameOf: (kode: string) => string): readonly string[] {
  const { kelas } = diff
  const kampung = (one: { kode_desa: string; kampung: string }) =>
    `- ${mdText(nameOf(one.kode_desa))} (${mdText(one.kode_desa)})${one.kampung === '' ? '' : `, ${mdText(one.kampung, 80)}`}`
  const moves = (list: EditionDiff['kelas']['naik']) =>
    list.map((one) => {
      const jump = isLompatan(one) ? ` **⚠ melompat ${Math.abs(langkahOf(one))} kelas**` : ''
      return `${kampung(one)}: ${one.dari} → ${one.ke}${jump}`
    })
  const ended = kelas.berakhir.map((one) => {
    const after = one.pengganti.map((kode) => `${mdText(nameOf(kode))} (${mdText(kode)})`).join('; ')
    return `- ${mdText(nameOf(one.kode))} (${mdText(one.kode)}) ${after === '' ? 'tanpa pengganti tercatat' : `diganti ${after}`}`
  })
  // Of a first edition every class is new: the totals say it shorter.
  const isFirst = diff.keadaan === 'baru' && diff.dibanding === undefined
  return [
    '',
    `#### ${editionTitle(diff)}`,
    ...totals(diff),
    ...section('Naik kelas', moves(kelas.naik)),
    ...section('Turun kelas', moves(kelas.turun)),
    ...(kelas.naik.length + kelas.turun.length > 0 ? ['', `Tetap: ${number(kelas.tetap)} kampung.`] : []),
    ...(isFirst
      ? []
      : section(
          'Kampung baru di daftar',
          kelas.baru.map((one) => `${kampung(one)}: ${one.ke}`),
        )),
    ...section(
      'Kampung yang tidak lagi di daftar',
      kelas.hilang.map((one) => `${kampung(one)}: tadinya ${one.dari}`),
    ),
    ...section(
      'Kelas yang disembunyikan',
      kelas.disembunyikan.map((one) => `${kampung(one)}: tadinya ${one.dari}`),
    ),
    ...section(
      'Kelas yang kini tidak berlaku',
      kelas.tidak_berlaku.map((one) => `${kampung(one)}: tadinya ${one.dari}`),
    ),
    ...section(
      'Kelas yang tidak lagi disembunyikan',
      kelas.dibuka.map((one) => `${kampung(one)}: ${one.ke}`),
    ),
    ...section('Desa yang berakhir', ended),
    ...section(
      'Ralat',
      diff.ralat.map((row) => ralatItem(row, nameOf)),
    ),
    ...section(
      'Keterangan edisi',
      cellItems(diff.keterangan, () => 'edisi.json'),
    ),
    ...diff.tabel.flatMap((table) => tableLines(table, nameOf)),
  ]
}

function editionTitle({ edisi, keadaan, dibanding }: EditionDiff): string {
  if (keadaan === 'hilang') return `Edisi ${mdText(edisi)} dihapus`
  if (keadaan === 'berubah') return `Edisi ${mdText(edisi)} berubah`
  return `Edisi baru ${mdText(edisi)}${dibanding === undefined ? ', yang pertama' : `, dibanding edisi ${mdText(dibanding)}`}`
}

function totals({ total, keadaan, dibanding }: EditionDiff): readonly string[] {
  if (total.every(({ sebelum, sesudah }) => sebelum === sesudah) && keadaan !== 'baru') return []
  const cell = (count: number | undefined) => (count === undefined ? 'belum dipublikasikan' : number(count))
  const signed = (n: number) => (n > 0 ? `+${number(n)}` : n < 0 ? `−${number(-n)}` : '0')
  const row = (name: string, sebelum: number | undefined, sesudah: number | undefined): string => {
    const step = sebelum === undefined || sesudah === undefined ? '' : signed(sesudah - sebelum)
    return `| ${name} | ${dibanding === undefined ? '–' : cell(sebelum)} | ${cell(sesudah)} | ${step} |`
  }
  const sum = (side: 'sebelum' | 'sesudah') =>
    total.every((one) => one[side] !== undefined) ? total.reduce((all, one) => all + one[side]!, 0) : undefined
  return [
    '',
    '| kelas | sebelum | sesudah | selisih |',
    '|---|---:|---:|---:|',
    ...total.map(({ kelas, sebelum, sesudah }) => row(kelas, sebelum, sesudah)),
    row('jumlah', sum('sebelum'), sum('sesudah')),
  ]
}

const ralatItem = (row: RalatRow, nameOf: (kode: string) => string): string =>
  `- ${mdText(nameOf(row.kode_desa))} (${mdText(row.kode_desa)}), ${mdText(row.berkas)}, ` +
  `${mdText([row.baris, row.kolom].filter(Boolean).join(', '))}: ` +
  `${cellText(row.nilai_lama)} → ${cellText(row.nilai_baru)}. Alasan: ${mdText(row.alasan)}`

function tableLines(
  { tabel, baris, baru, hilang, kolom }: TableDiff,
  nameOf: (kode: string) => string,
): readonly string[] {
  if (baris.sesudah === 0 && kolom.length === 0)
    return ['', `**${mdText(`${tabel}.csv`)}** tidak berisi baris lagi; sebelumnya ${number(baris.sebelum)}`]
  const rows = [
    baris.sebelum === baris.sesudah
      ? `${number(baris.sesudah)} baris`
      : `${number(baris.sebelum)} → ${number(baris.sesudah)} baris`,
    ...(baru > 0 ? [`${number(baru)} baris baru`] : []),
    ...(hilang > 0 ? [`${number(hilang)} baris hilang`] : []),
  ]
  const items = kolom.map(({ kolom: name, jumlah, contoh }) => {
    const some = contoh.map((cell) => `${mdText(nameOf(cell.kunci))}: ${cellChange(cell)}`).join('; ')
    return `- ${mdText(name)}: ${number(jumlah)} sel. ${jumlah > contoh.length ? 'Misalnya ' : ''}${some}`
  })
  return [
    '',
    `**${mdText(`${tabel}.csv`)}**: ${rows.join(', ')}`,
    ...(items.length > 0 ? ['', ...first(items, 40)] : []),
  ]
}
