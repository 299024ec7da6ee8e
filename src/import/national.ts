import { KLASIFIKASI, isKlasifikasi, type Klasifikasi } from '../domain/klasifikasi.ts'
import { kecamatanOf } from '../domain/kode.ts'
import { berlaku } from '../domain/portal.ts'
import { quote } from '../load/report.ts'
import { isDoubt } from './canon.ts'
import { meaningOf } from './columns.ts'
import { faultAt, repairAt, type Draft, type Told } from './draft.ts'
import { isBlank, normal, textOf, trimmed, type Grid } from './grid.ts'
import { dataRows } from './header.ts'
import { numberColumn } from './number.ts'
import { desaNamed, kecamatanNamed, type Places } from './place.ts'
import type { Asked } from './asked.ts'
import { klasifikasi } from '../load/schema.ts'

/** Where a class export has its pairs, its names and its totals. */
export interface National {
  readonly row: number
  readonly desa: number
  readonly pairs: readonly {
    readonly kelas: Klasifikasi | undefined
    readonly jumlah: number
    readonly persen: number
  }[]
  readonly total: number | undefined
}

const ASK = 'Tanyakan ke penerbitnya; jangan mengubah angka supaya cocok.'

const isPercent = (text: string): boolean => ['%', 'persen', 'persentase', 'persentase %'].includes(text)

/**
 * Finds the class export of the national portal: a column of village names, then pairs `Jumlah`, `%` under a row of
 * class names, then `Total`. We have not seen such a file: its shape is inferred from the pages of the portal.
 * @returns `undefined` where the grid is no such file
 */
export function findNational(grid: Grid): National | undefined {
  for (let row = 0; row < Math.min(60, grid.rows.length); row++) {
    const own = grid.rows[row]!.map((value) => normal(textOf(value)))
    const above = (grid.rows[row - 1] ?? []).map((value) => normal(textOf(value)))
    const starts = own.flatMap((text, i) =>
      /(^| )jumlah$/.test(text) && isPercent(lastWord(own[i + 1] ?? '')) ? [i] : [],
    )
    if (starts.length < KLASIFIKASI.length) continue
    const desa = own.findIndex((text, i) => isDesa(text) || (text === '' && isDesa(above[i] ?? '')))
    if (desa < 0) continue
    const pairs = starts.slice(0, KLASIFIKASI.length).map((jumlah) => ({
      kelas: [own[jumlah]!, above[jumlah] ?? ''].flatMap((text) => text.split(' ')).find(isKlasifikasi),
      jumlah,
      persen: jumlah + 1,
    }))
    const behind = pairs.at(-1)!.persen
    const total = [...own.keys(), ...above.keys()].find(
      (i) => i > behind && [own[i], above[i]].some((text) => text === 'total' || text === 'jumlah total'),
    )
    return { row, desa, pairs, total }
  }
  return undefined
}

const lastWord = (text: string): string => text.split(' ').at(-1) ?? ''
const isDesa = (text: string): boolean => {
  const meaning = meaningOf(text, klasifikasi)
  return typeof meaning === 'object' && 'place' in meaning && meaning.place === 'desa'
}

/** The rows of klasifikasi.csv that a class export tells: one for each kampung that it counts. */
export function draftNational(grid: Grid, found: National, asked: Asked, told: Told): readonly Draft[] {
  const fault = (row: number, column: number, ...words: [Parameters<typeof faultAt>[4], string, string]) =>
    faultAt(told, grid, row, column, ...words)
  const kecamatan = kecamatanIn(grid, found.row, asked, told)
  const named = new Set(found.pairs.map(({ kelas }) => kelas))
  if (named.has(undefined) || named.size < KLASIFIKASI.length) {
    const message =
      'Di atas pasangan Jumlah dan % tidak tertulis keempat nama kelas, jadi tidak jelas mana kelas yang mana.'
    fault(
      found.row,
      found.pairs[0]!.jumlah,
      'kepala-tidak-ditemukan',
      message,
      `Tulis ${KLASIFIKASI.join(', ')} di atas pasangannya.`,
    )
    return []
  }
  const header = { row: found.row, labels: grid.rows[found.row]!.map(textOf), meanings: [], score: 0 }
  const rows = dataRows(grid, header, [], true, told.notes)
  told.notes.push('Dibaca sebagai unduhan portal nasional: satu baris untuk tiap Kampung KB yang dihitung.')

  const drafts: Draft[] = []
  const silent: string[] = []
  for (const row of rows) {
    const cells = grid.rows[row]!
    const name = trimmed(textOf(cells[found.desa]))
    if (name === '') continue
    const counts = found.pairs.map(({ kelas, jumlah }) => ({
      kelas: kelas!,
      jumlah,
      count: countOf(grid, row, jumlah),
    }))
    for (const { jumlah, count } of counts)
      if (count === undefined)
        fault(
          row,
          jumlah,
          'angka-tidak-sah',
          `${quote(textOf(cells[jumlah]))} bukan bilangan bulat.`,
          'Tulis 0 bila memang tidak ada.',
        )
    const sum = counts.reduce((all, { count = 0 }) => all + count, 0)
    checkRow(grid, row, found, sum, told)
    const code = desaNamed(name, kecamatan, asked.places)
    if (isDoubt(code)) {
      fault(row, found.desa, code.code, code.message, code.mend)
      continue
    }
    if (sum === 0) silent.push(name)
    else repairAt(told, grid, [row, found.desa], name, code.text, code.why ?? '')
    const kampung = counts.flatMap(({ kelas, jumlah, count = 0 }) =>
      Array.from({ length: count }, () => ({ kelas, jumlah })),
    )
    kampung.forEach(({ kelas, jumlah }, i) =>
      drafts.push({
        cells: {
          kode_desa: code.text,
          kampung: kampung.length === 1 ? '' : String(i + 1),
          klasifikasi: kelas,
          sumber_id: asked.sumber ?? '',
          catatan: '',
        },
        file: told.file,
        grid,
        row,
        at: new Map([
          ['kode_desa', found.desa],
          ['klasifikasi', jumlah],
        ]),
      }),
    )
  }
  checkSums(grid, found, rows, told)
  if (drafts.length > 0)
    told.notes.push(
      'Nama kampung tidak ada di berkas ini: dikosongkan, atau diberi nomor bila satu desa punya beberapa kampung.',
    )
  if (silent.length > 0) told.notes.push(`Tanpa Kampung KB menurut berkas ini: ${silent.join(', ')}.`)
  tellMissing(drafts, kecamatan, asked.places, silent.length, told)
  return drafts
}

const countOf = (grid: Grid, row: number, column: number): number | undefined => {
  const value = grid.rows[row]![column]
  const text = isBlank(value) ? '0' : trimmed(textOf(value))
  return /^\d{1,3}$/.test(text) ? Number(text) : undefined
}

/** Total is the sum of the pairs, and each percentage its part of it. */
function checkRow(grid: Grid, row: number, { pairs, total }: National, sum: number, told: Told): void {
  const cells = grid.rows[row]!
  if (total !== undefined && !isBlank(cells[total]) && countOf(grid, row, total) !== sum) {
    const message = `Total tertulis ${quote(textOf(cells[total]))}, sedangkan keempat kelas berjumlah ${sum}.`
    faultAt(told, grid, row, total, 'total-tidak-cocok', message, ASK)
  }
  const { read } = numberColumn(
    pairs.map(({ persen }) => cells[persen] ?? null),
    false,
  )
  for (const { jumlah, persen } of pairs) {
    const canon = read(cells[persen] ?? null)
    if (isDoubt(canon) || isBlank(cells[persen])) continue
    const written = Number(canon.text.replace(/\s*%$/, '').replace(',', '.'))
    const right = sum === 0 ? 0 : (100 * (countOf(grid, row, jumlah) ?? 0)) / sum
    if (Math.abs(written - right) <= 0.5) continue
    const message = `Persen tertulis ${quote(textOf(cells[persen]))}, seharusnya ${Math.round(right)}%.`
    faultAt(told, grid, row, persen, 'total-tidak-cocok', message, ASK)
  }
}

/** The row of totals, where there is one, sums the rows above it. */
function checkSums(grid: Grid, { row: header, pairs }: National, rows: readonly number[], told: Told): void {
  const isData = new Set(rows)
  for (let row = header + 1; row < grid.rows.length; row++) {
    const isTotal = grid.rows[row]!.slice(0, pairs[0]!.jumlah).some((value) =>
      /^(jumlah|total)\b/.test(normal(textOf(value))),
    )
    if (isData.has(row) || !isTotal) continue
    for (const { jumlah } of pairs) {
      const sum = rows.reduce((all, each) => all + (countOf(grid, each, jumlah) ?? 0), 0)
      const written = trimmed(textOf(grid.rows[row]![jumlah]))
      if (written === '' || written === String(sum)) continue
      const message = `Jumlah tertulis ${quote(written)}, sedangkan baris di atasnya berjumlah ${sum}.`
      faultAt(told, grid, row, jumlah, 'total-tidak-cocok', message, ASK)
    }
  }
}

/** The kecamatan of the file: as a title row names it, or as asked. */
function kecamatanIn(grid: Grid, headerRow: number, asked: Asked, told: Told): string | undefined {
  for (let row = 0; row < headerRow; row++) {
    const line = [...new Set(grid.rows[row]!.map(textOf).map(trimmed))].filter((text) => text !== '').join(' ')
    const name = /\bkec(?:amatan|\.)?\s*[:.]?\s*([^,;:()–-]+)/i.exec(line)?.[1]
    if (name === undefined) continue
    const code = kecamatanNamed(name.replace(/\b(kabupaten|kab|tahun|per|tanggal|bulan)\b.*$/i, ''), asked.places)
    if (code === undefined) continue
    const titled = asked.places.kecamatan.get(code)!
    if (asked.kecamatan !== undefined && kecamatanNamed(asked.kecamatan, asked.places) !== code)
      faultAt(
        told,
        grid,
        row,
        0,
        'desa-tidak-dikenal',
        `Judulnya menyebut Kecamatan ${titled}, bukan ${asked.kecamatan}.`,
        'Pilih berkas atau kecamatan yang benar.',
      )
    told.notes.push(`Kecamatan menurut baris judul: ${titled}.`)
    return titled
  }
  if (asked.kecamatan === undefined)
    faultAt(
      told,
      grid,
      0,
      0,
      'desa-tidak-dikenal',
      'Kecamatan berkas ini tidak tertulis di baris judul.',
      'Sebut kecamatannya.',
    )
  return asked.kecamatan
}

function tellMissing(
  drafts: readonly Draft[],
  kecamatan: string | undefined,
  places: Places,
  silent: number,
  { notes }: Told,
): void {
  const code = kecamatan === undefined ? undefined : kecamatanNamed(kecamatan, places)
  if (code === undefined) return
  const all = [...places.desa.values()].filter((desa) => kecamatanOf(desa.kode) === code && berlaku(desa))
  const seen = new Set(drafts.map(({ cells }) => cells['kode_desa'])).size + silent
  if (seen < all.length) notes.push(`${all.length - seen} desa Kecamatan ${kecamatan} tidak disebut: belum dilaporkan.`)
}
