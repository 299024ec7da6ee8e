import { around, attr, findAll, hasClass, type Elemen, type Teks } from './dom.ts'
import { FOLDER, ralatOf, table, textOfFile } from './berkas.ts'
import { linesOfArea } from './buku.ts'
import { idOfLink, type Halaman } from './halaman.ts'
import { nilaiOf, tertulisDi, type Id } from './hitung.ts'
import { baris, tanggal, tulisan } from './kata.ts'
import { ATURAN } from './skor.ts'

export const SUMBER = new Map(table('sumber.csv').map(({ sel }) => [sel['id']!, sel]))

/**
 * What a box of sources may say: its edition, the lines of its file, title and date of the very sources that it links
 * to, and a correction of the figure beside it.
 */
export function sumberOf(halaman: Halaman, teks: Teks): readonly string[] {
  const { edisi } = halaman
  const box = around(teks.induk, (one) => hasClass(one, 'src'))!
  const sources = findAll(box, (one) => one.name === 'a').flatMap((one) => {
    const id = /#sumber-(.+)$/.exec(attr(one, 'href'))?.[1]
    return id ? [SUMBER.get(id)!] : []
  })
  return [
    `Edisi ${edisi.kode}.`,
    ...placeIn(halaman, teks, box),
    ...sources.flatMap((one) => [`“${one['judul']!}”`, ...tanggal(one['tanggal_terbit']!).slice(0, 1)]),
    ...(sources.some((one) => one['id'] === ATURAN.sumber_id) ? [ATURAN.status] : []),
    ...figuresBeside(halaman, box).flatMap((id) => corrections(halaman, id)),
    ...(edisi.folder ? [(JSON.parse(textOfFile(`${edisi.folder}/edisi.json`)) as { catatan: string }).catatan] : []),
  ]
}

/** The figures of the entry that a box of sources stands in. */
function figuresBeside(halaman: Halaman, box: Elemen): readonly Id[] {
  const entry = around(box, ({ name, induk }) => name === 'div' && induk?.name === 'dl')
  return entry
    ? findAll(entry, (one) => one.name === 'a').flatMap((one) => idOfLink(halaman, attr(one, 'href')) ?? [])
    : []
}

/** `Berkas statistik.csv, baris 14`: the lines of the page's area in it, or those of the figure beside. */
function placeIn(halaman: Halaman, { teks }: Teks, box: Elemen): readonly string[] {
  const { edisi, kode } = halaman
  const nama = /Berkas (\S+\.csv), baris /.exec(teks)?.[1]
  if (!nama) return []
  const file = table(`${edisi.folder}/${nama}`).length > 0 ? `${edisi.folder}/${nama}` : `${FOLDER}/${nama}`
  return [`Berkas ${nama}, baris ${baris(linesBeside(halaman, box, file) ?? linesOfArea(file, kode))}.`]
}

function linesBeside(halaman: Halaman, box: Elemen, file: string): readonly number[] | undefined {
  const filed = figuresBeside(halaman, box).flatMap((id) => tertulisDi(id))
  if (filed.length > 0) return filed.filter((at) => at.baris.file === file).map((at) => at.baris.line)
  const row = /^ralat-(\d+)$/.exec(
    attr(
      around(box, (one) => one.name === 'tr'),
      'id',
    ),
  )?.[1]
  if (row && file.endsWith('/ralat.csv')) return [Number(row)]
  if (!file.endsWith('/pencanangan.csv')) return undefined
  // a village may have been launched more than once: each entry has its own line
  const li = around(box, (one) => one.name === 'li')!
  const all = findAll(li.induk!, (one) => one.name === 'li' && /pencanangan\.csv/.test(textOf(one)))
  return linesOfArea(file, halaman.kode).slice(all.indexOf(li), all.indexOf(li) + 1)
}
const textOf = (of: Elemen): string => of.anak.map((one) => ('teks' in one ? one.teks : textOf(one))).join('')

/** `Tertulis 1.408, seharusnya 1.318. … 11 Februari 2025` */
function corrections({ edisi }: Halaman, id: Id): readonly string[] {
  const cells = tertulisDi(id)
  const rows = ralatOf(edisi).filter(({ sel }) =>
    cells.some(
      ({ baris: { file, sel: own }, kolom }) =>
        file.endsWith(`/${sel['berkas']!}`) && own['kode_desa'] === sel['kode_desa'] && kolom === sel['kolom'],
    ),
  )
  const [was, is] = [nilaiOf(id, true), nilaiOf(id)]
  if (rows.length === 0 || was === undefined || is === undefined) return []
  return [
    `Tertulis ${tulisan(id.nama, was)[0]!}, seharusnya ${tulisan(id.nama, is)[0]!}.`,
    ...rows.flatMap(({ sel }) => [sel['alasan']!, ...tanggal(sel['tanggal']!).slice(0, 1)]),
  ]
}
