import { around, attr, findAll, hasClass, isTeks, wordsOf, type Elemen, type Teks } from './dom.ts'
import { edisiOf } from './berkas.ts'
import { idOfLink, type Halaman } from './halaman.ts'
import { nilaiOf } from './hitung.ts'
import { angka } from './kata.ts'
import { ATURAN, INDEKS, KELAS, maksOf } from './skor.ts'

/** What a drawing may say: figures that are recomputed as others are, its editions, its axis, what it draws. */
export function gambarOf(halaman: Halaman, teks: Teks): readonly string[] {
  const { induk, isLabel } = teks
  const svg = around(induk, (one) => one.name === 'svg')!
  const a = around(induk, (one) => one.name === 'a')
  if (a) return [attr(a, 'data-kode')]
  if (hasClass(svg, 'map')) return induk.name === 'title' ? ofMap(halaman, svg) : []
  const row = around(svg, (one) => one.name === 'tr')
  if (hasClass(svg, 'bar') && !row)
    return isLabel ? KELAS.map((one) => ofClass(halaman, svg, one, true)) : ofBar(halaman, svg, induk)
  if (hasClass(svg, 'chart')) return isLabel ? namedIn(teks.teks, editionsOf(halaman)) : ofChart(halaman, svg, induk)
  const id = row && figuresIn(halaman, row).find(({ nama }) => nama.startsWith('indeks_'))
  const nilai = id && nilaiOf(id)
  return nilai === undefined ? [] : [`${angka(nilai, 2, true)} dari ambang ${angka(ATURAN.ambang, 2, true)}`]
}

const figuresIn = (halaman: Halaman, of: Elemen) =>
  findAll(of, (one) => one.name === 'a').flatMap((one) => idOfLink(halaman, attr(one, 'href')) ?? [])

/** How many villages a map draws: those named as neighbours on the page, and all others around. */
function ofMap({ root }: Halaman, svg: Elemen): readonly string[] {
  const drawn = new Set(findAll(svg, (one) => one.name === 'a').map((one) => attr(one, 'data-kode')))
  const known = findAll(root, (one) => attr(one, 'id') === 'diketahui')
  const near = known
    .flatMap((one) => findAll(one, (list) => hasClass(list, 'koma')))
    .flatMap((list) => findAll(list, (one) => one.name === 'a'))
  return [`${near.length} desa atau kelurahan yang bersebelahan`, `${drawn.size - near.length} lain di sekitarnya`]
}

/** Counts by class: those of the list where the figures beside are, else the published ones. */
function ofClass(halaman: Halaman, svg: Elemen, kelas: string, isNamed = false): string {
  const section = around(svg, (one) => one.name === 'section' || hasClass(one, 'flow'))!
  const beside = figuresIn(halaman, section)
  const id =
    beside.find(({ nama }) => nama === `kampung_${kelas}`) ?? beside.find(({ nama }) => nama === `total_${kelas}`)
  const n = id ? nilaiOf(id) : undefined
  return n === undefined ? '' : `${isNamed ? `${kelas.replace(/^./, (one) => one.toUpperCase())} ` : ''}${angka(n, 0)}`
}

const ofBar = (halaman: Halaman, svg: Elemen, induk: Elemen): readonly string[] =>
  KELAS.filter((kelas) => hasClass(induk, `t-${kelas}`)).map((kelas) => ofClass(halaman, svg, kelas))

/** The editions of the table beside, oldest first. */
const editionsOf = ({ root }: Halaman): readonly string[] =>
  findAll(root, (one) => attr(one, 'id') === 'riwayat')
    .flatMap((one) => findAll(one, ({ name, induk }) => name === 'a' && induk?.name === 'th'))
    .map(wordsOf)
    .filter((kode) => edisiOf(kode))
    .reverse()

/** Editions, where a text names them all in their order. */
const namedIn = (teks: string, editions: readonly string[]): readonly string[] =>
  (teks.match(/\d{4}-\d{2}/g) ?? []).join() === editions.join() ? editions : []

function ofChart(halaman: Halaman, svg: Elemen, induk: Elemen): readonly string[] {
  const letter = INDEKS.find((one) => hasClass(induk, 'hi') && wordsOf(induk).startsWith(one[0]!.toUpperCase()))
  const editions = editionsOf(halaman)
  if (letter) {
    const nilai = nilaiOf({ wilayah: halaman.kode, nama: `indeks_${letter}`, waktu: editions.at(-1)! })
    return nilai === undefined ? [] : [angka(nilai, 2, true)]
  }
  // names and axis stand in their order: the nth is the nth
  const texts = svg.anak.filter((one) => !isTeks(one)).filter((one) => one.name === 'text' && !hasClass(one, 'hi'))
  const isAxis = (one: Elemen) => /^\d+$/.test(wordsOf(one))
  const alike = texts.filter((one) => /\d/.test(wordsOf(one)) && isAxis(one) === isAxis(induk))
  const nth = alike.indexOf(induk)
  if (isAxis(induk)) return nth < maksOf('pokja') ? [String(nth + 1)] : []
  return [editions[nth] ?? '']
}
