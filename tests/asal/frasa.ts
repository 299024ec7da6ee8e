import { around, attr, before, findAll, hasClass, wordsOf, type Elemen, type Teks } from './dom.ts'
import { edisiOf, FOLDER, ralatOf, table, textOfFile, type Baris } from './berkas.ts'
import { tempatOf } from './buku.ts'
import { daftarOf } from './daftar.ts'
import { gambarOf } from './gambar.ts'
import { idOfLink, type Halaman } from './halaman.ts'
import { nilaiOf, skorDesa, tertulisDi, type Id } from './hitung.ts'
import { angka, tanggal, tulisan } from './kata.ts'
import { ATURAN, INDEKS, KELAS, maksIndeks, maksOf, perluOf } from './skor.ts'
import { SUMBER, sumberOf } from './sumber.ts'
import { tanggalOf } from './waktu.ts'

/**
 * Numerals that are no figures and stand in the portal's own words, with what they are. All others must come from the
 * data of the place at which they stand.
 */
export const BUKAN_ANGKA: Readonly<Record<string, string>> = {
  'Perban BKKBN 20/2023': 'a regulation',
  'teramati Agustus 2023': 'when the scoring rule was seen: the name that pages call it by',
  '100 ×': 'a formula in per cent',
  'UTF-8': 'an encoding',
}

/** The words with numerals that may stand in a text, where it stands. */
export function frasaOf(halaman: Halaman, teks: Teks): readonly string[] {
  const { induk } = teks
  const a = around(induk, (one) => one.name === 'a')
  const cell = around(induk, (one) => attr(one, 'id').startsWith('angka-'))
  if (around(induk, (one) => one.name === 'svg')) return gambarOf(halaman, teks)
  if (induk.name === 'time') return tanggalOf(halaman, induk)
  if (a) return [...ofLink(halaman, a, teks), ...ofList(halaman, teks)]
  if (hasClass(induk, 'kode')) return [halaman.kode, ...(wordsOf(induk).endsWith('.csv') ? [wordsOf(induk)] : [])]
  if (hasClass(induk, 'salin')) return ofCitation(halaman)
  if (around(induk, (one) => hasClass(one, 'src'))) return [...sumberOf(halaman, teks), ...Object.keys(BUKAN_ANGKA)]
  if (induk.name === 'del' && cell) return ofFigure(idOfLink(halaman, `#${attr(cell, 'id')}`)!, true)
  if (induk.name === 'td' && around(induk, (one) => hasClass(one, 'buku'))) return tempatOf(halaman, teks)
  if (around(induk, (one) => one.name === 'th') && around(induk, (one) => hasClass(one, 'buku'))) return ofRow(induk)
  return [...ofWords(halaman, induk), ...ofList(halaman, teks), ...Object.keys(BUKAN_ANGKA)]
}

const ofList = (halaman: Halaman, teks: Teks): readonly string[] =>
  halaman.alamat.startsWith('/desa/') ? [] : daftarOf(halaman, teks)

/** A figure as it may be written, computed anew from its lines; where it is `isFiled`, without its corrections. */
export function ofFigure(id: Id, isFiled: boolean): readonly string[] {
  const nilai = nilaiOf(id, isFiled)
  return nilai === undefined ? [] : tulisan(id.nama, nilai)
}

function ofLink(halaman: Halaman, a: Elemen, { induk, teks }: Teks): readonly string[] {
  const href = attr(a, 'href')
  if (teks.includes('sebelum ralat'))
    return [...Map.groupBy(ralatOf(halaman.edisi), ({ sel }) => sel['berkas']).values()].map(
      (rows) => `(${rows.length} ralat)`,
    )
  const id = idOfLink(halaman, href)
  if (id) {
    // the unit of an index: of four points
    if (induk.name === 'span') return id.nama.startsWith('indeks_') ? [`dari ${maksOf('pokja')}`] : []
    if (href.startsWith('#') && !halaman.buku.has(href.slice(1))) return []
    return ofFigure(id, around(a, (one) => one.name === 'del') !== undefined)
  }
  if (href === '/klasifikasi/#aturan') return ofRule(halaman, a)
  const [, jenis, nama = '', akhir = ''] = /^\/(\w+)\/([^/#]+)\/(?:([^/#]+)\/)?/.exec(href) ?? []
  if (jenis === 'edisi') return [akhir]
  if (jenis === 'regulasi' || jenis === 'program') return ofProse(jenis, nama, teks)
  if (jenis === 'desa' || jenis === 'minta') return [nama]
  return href.startsWith('/unduh/') ? [href.split('/').at(-1)!] : []
}

/** Words of a regulation or a programme, which stand in its file as they are. */
const ofProse = (jenis: string, slug: string, teks: string): readonly string[] =>
  textOfFile(`${jenis}/${slug}.mdx`).replaceAll(/\s+/g, ' ').includes(teks.trim()) ? [teks] : []

/** A constant of the scoring rule, by the figure that it stands behind. */
function ofRule(halaman: Halaman, a: Elemen): readonly string[] {
  const heading = around(a, (one) => hasClass(one, 'kelas'))
  if (heading) {
    const kelas = KELAS.findIndex((one) => hasClass(heading, `is-${one}`))
    const said = findAll(heading, (one) => one.name === 'a').flatMap(
      (one) => idOfLink(halaman, attr(one, 'href')) ?? [],
    )
    const filed = said.filter(({ nama }) => nama.startsWith('klasifikasi')).flatMap((id) => tertulisDi(id))
    const isFiled = filed.some(({ baris, kolom }) => correctedTo(baris, kolom) === KELAS[kelas])
    return isFiled ? [`${kelas + 1} dari ${KELAS.length}`] : []
  }
  if (around(a, (one) => one.name === 'thead')) return [`${angka(ATURAN.ambang, 2, true)} dari ${KELAS.length}`]
  if (wordsOf(a).startsWith('+')) {
    const all = findAll(a.induk!, (one) => one.name === 'a' && wordsOf(one).startsWith('+'))
    return [`+${skorDesa(halaman.edisi, halaman.kode).tambahan[all.indexOf(a)] ?? ''}`]
  }
  const links = before(a).filter((one) => one.name === 'a')
  const nth = links.findIndex((one) => idOfLink(halaman, attr(one, 'href')))
  const nama = idOfLink(halaman, attr(links[nth], 'href'))?.nama ?? ''
  if (nama === 'poin') return nth === 0 ? [String(INDEKS.reduce((n, one) => n + maksIndeks(one), 0))] : []
  if (
    attr(
      around(a, (one) => one.name === 'section'),
      'id',
    ) === 'poktan'
  ) {
    const bands = ATURAN.indikator.find(({ id }) => id === 'partisipasi_poktan')!.pita
    return [`${bands.toSorted((x, y) => y.angka - x.angka)[1]!.sampai}%`]
  }
  const [, indeks, indikator] = /^poin_(?:indeks_(\w+)|(\w+))$/.exec(nama) ?? []
  if (indeks) return [String(nth === 0 ? maksIndeks(indeks) : perluOf(indeks))]
  return indikator ? [String(maksOf(indikator))] : []
}

/** What a cell says after its corrections. */
function correctedTo({ file, sel }: Baris, kolom: string): string {
  const edisi = edisiOf(file.split('/').at(-2)!)!
  const later = ralatOf(edisi).filter(
    (row) =>
      file.endsWith(`/${row.sel['berkas']}`) && row.sel['kode_desa'] === sel['kode_desa'] && row.sel['kolom'] === kolom,
  )
  return later.at(-1)?.sel['nilai_baru'] ?? sel[kolom]!
}

const PORTAL = (JSON.parse(textOfFile('situs.json')) as { judul: string }).judul

/** How to cite the page: its edition and date, its title and its address. */
function ofCitation({ root, edisi, alamat }: Halaman): readonly string[] {
  const { tanggal_terbit: terbit } = JSON.parse(textOfFile(`${edisi.folder}/edisi.json`)) as { tanggal_terbit: string }
  const [tahun = '', hari = ''] = [terbit.slice(0, 4), tanggal(terbit)[0]!]
  const title = findAll(root, (one) => one.name === 'h1').map(wordsOf)
  // what the portal itself found is told as its own
  const named = (penerbit: string) =>
    penerbit.replace(/^(\S+) portal ini/, (_, kind: string) => `${kind.toLowerCase()} ${PORTAL}`)
  const sources = [...SUMBER.values()].map(
    (one) => `${named(one['penerbit']!)}, ${tanggal(one['tanggal_terbit']!)[0] ?? ''}`,
  )
  return [...sources, `edisi ${edisi.kode}`, `(${tahun}, ${hari.replace(` ${tahun}`, '')})`, alamat, ...title]
}

/** The head of a row of the ledger: its formula, its unit, and the line that tells activities apart. */
function ofRow(induk: Elemen): readonly string[] {
  const row = around(induk, (one) => one.name === 'tr')!
  const names = findAll(row, (one) => one.name === 'td').map((one) => attr(one, 'id'))
  const line = names.map((one) => /^angka-peserta_kegiatan_(\d+)-/.exec(one)?.[1]).find(Boolean)
  const isIndex = names.some((one) => one.startsWith('angka-indeks_'))
  return ['100 ×', ...(isIndex ? [`dari ${maksOf('pokja')}`] : []), ...(line ? [`baris ${line}`] : [])]
}

/** Words from the lines of the village, the rule, or a regulation that is named beside. */
function ofWords({ kode, edisi }: Halaman, induk: Elemen): readonly string[] {
  const section = attr(
    around(induk, (one) => one.name === 'section'),
    'id',
  )
  const li = around(induk, (one) => one.name === 'li')
  const own = (file: string) => table(file).filter(({ sel }) => sel['kode_desa'] === kode)
  if (section === 'mengapa') {
    const { kelas } = skorDesa(edisi, kode)
    const rule = ATURAN.kelas.find(({ klasifikasi }) => klasifikasi === kelas)
    return rule ? [`${kelas!.replace(/^./, (one) => one.toUpperCase())}: ${rule.syarat}`] : []
  }
  if (section === 'kegiatan') return own(`${edisi.folder}/kegiatan.csv`).map(({ sel }) => sel['kegiatan']!)
  if (section === 'diketahui')
    return own(`${FOLDER}/pencanangan.csv`).flatMap(({ sel }) => [sel['nama_di_sumber']!, sel['catatan']!])
  if (li) {
    const named = findAll(li, (one) => one.name === 'a').map((one) => attr(one, 'href').split('/'))
    return named.flatMap(([, jenis = '', slug = '']) =>
      jenis === 'regulasi' || jenis === 'program' ? ofProse(jenis, slug, wordsOf(induk)) : [],
    )
  }
  return induk.name === 'h1' && /^Edisi /.test(wordsOf(induk)) ? [`Edisi ${edisi.kode}`] : []
}
