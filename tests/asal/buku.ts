import { attr, before, findAll, isTeks, wordsOf, around, type Elemen, type Teks } from './dom.ts'
import { edisiOf, FOLDER, ralatOf, stood, table, wilayahOf, type Baris, type Edisi } from './berkas.ts'
import { idOf, type Halaman } from './halaman.ts'
import { tertulisDi } from './hitung.ts'
import { baris, tulisan } from './kata.ts'

/** The file of the data that a link of the ledger leads to. */
const fileOf = (href: string): string => href.replace(/#.*/, '').replace(/^.*\/(?:unduh|blob\/[^/]+\/data)\//, '')

/** The lines of a table that are of an area; all of the published totals. */
export const linesOfArea = (file: string, kode: string): readonly number[] =>
  table(file)
    .filter(({ sel }) => (sel['kode_desa'] ?? sel['kode'] ?? kode) === kode)
    .map(({ line }) => line)

/**
 * The place of a group of figures, `baris 14`: what follows the link to its file. Its lines must be just those that the
 * figures below in its column stand in as filed, and these must hold what the ledger shows; computed figures rest on
 * all lines of the area.
 */
export function tempatOf(halaman: Halaman, teks: Teks): readonly string[] {
  const td = teks.induk
  const link = before(teks).find((one) => one.name === 'a')
  const group = around(td, (one) => one.name === 'tbody')!
  const file = fileOf(attr(link, 'href'))
  const column = cellsOf(td.induk!).indexOf(td)
  const facts = group.anak.flatMap((row) =>
    isTeks(row)
      ? []
      : cellsOf(row)
          .slice(column, column + 1)
          .filter((one) => attr(one, 'id').startsWith('angka-')),
  )
  const edisi = edisiOf(facts.map((one) => idOf(halaman.kode, attr(one, 'id')).waktu).find(Boolean) ?? '')
  const behind = edisi ? linesBehind(halaman, edisi, file) : undefined
  if (behind) return [`baris ${baris(behind)}`]
  const filed = facts.map((one) => ({ one, di: tertulisDi(idOf(halaman.kode, attr(one, 'id'))) }))
  if (filed.every(({ di }) => di.length === 0)) return [`baris ${baris(linesOfArea(file, halaman.kode))}`]
  if (!filed.every(({ one, di }) => isHeld(halaman, one, di))) return []
  const lines = filed.flatMap(({ di }) => di.filter((at) => at.baris.file === file).map((at) => at.baris.line))
  return lines.length > 0 ? [`baris ${baris(lines)}`] : []
}

/** Lines that no figure stands in, but rests on: corrections of the area, and the villages that are counted. */
function linesBehind({ kode }: Halaman, edisi: Edisi, file: string): readonly number[] | undefined {
  if (file.endsWith('/ralat.csv'))
    return ralatOf(edisi)
      .filter(({ sel }) => sel['kode_desa']!.startsWith(kode))
      .map(({ line }) => line)
  if (file !== `${FOLDER}/wilayah.csv` || kode.length === 13) return undefined
  return stood(edisi)
    .filter((one) => one.startsWith(kode))
    .map((one) => wilayahOf(one)!.line)
}

/** The files and lines that a group of figures names. */
export function placesIn(
  td: Elemen,
): readonly { readonly file: string; readonly href: string; readonly lines: string }[] {
  return td.anak.flatMap((one, i) => {
    const href = isTeks(one) ? '' : attr(one, 'href')
    const after = td.anak[i + 1]
    const lines = after && isTeks(after) ? (/baris ([\d–, ]+)/.exec(after.teks)?.[1]?.trim() ?? '') : ''
    return /\/(?:unduh|blob)\//.test(href) ? [{ file: fileOf(href), href, lines }] : []
  })
}

/** The figures of a ledger for which it names no file, or not the line that holds them. */
export function unplacedIn({ kode, buku }: Halaman): readonly string[] {
  return [...buku].flatMap(([anchor, td]) => {
    const head = around(td, (one) => one.name === 'tbody')!.anak.find((one) => !isTeks(one)) as Elemen
    const place = cellsOf(head)[cellsOf(td.induk!).indexOf(td)]
    const places = place ? placesIn(place) : []
    const holds = ({ file, line }: Baris) => places.some((one) => one.file === file && expand(one.lines).includes(line))
    const filed = tertulisDi(idOf(kode, anchor))
    return places.length > 0 && filed.every(({ baris }) => holds(baris)) ? [] : [anchor]
  })
}

/** `2, 4–5` -> 2, 4, 5 */
const expand = (lines: string): readonly number[] =>
  lines.split(', ').flatMap((run) => {
    const [from = 0, to = from] = run.split('–').map(Number)
    return Array.from({ length: to - from + 1 }, (_, i) => from + i)
  })

const cellsOf = (row: Elemen): readonly Elemen[] =>
  row.anak.filter((one) => !isTeks(one)).filter((one) => one.name === 'td')

/** Whether a line holds what a cell of the ledger shows as filed: the figure that was corrected, where it was. */
function isHeld({ kode }: Halaman, cell: Elemen, di: ReturnType<typeof tertulisDi>): boolean {
  const [shown] = findAll(cell, (one) => one.name === 'del' || one.name === 'a')
  const filed = di.map(({ baris, kolom }) => baris.sel[kolom]!).find(Boolean) ?? ''
  const { nama } = idOf(kode, attr(cell, 'id'))
  if (filed === '' || Number.isNaN(Number(filed))) return di.length > 0 && !/\d/.test(wordsOf(shown!))
  return tulisan(nama, Number(filed)).some((one) => wordsOf(shown!).split(' ')[0] === one)
}
