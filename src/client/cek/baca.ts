import { factId, type FactId } from '../../domain/fact.ts'
import { kabupatenOf } from '../../domain/kode.ts'

/** A number in the text, as Indonesia writes numbers, with the word after it. */
export interface Angka {
  readonly nilai: number
  /** decimals written */
  readonly desimal: number
  /** the word after it, in small letters; '%' for percent; or '' */
  readonly satuan: string
}

/** What was found in a text. */
export interface Bacaan {
  /** facts that it names, by id or address, each once */
  readonly fakta: readonly FactId[]
  /** path of the first page of a portal that it names, without host and base: `desa/33.16.09.1013/`; '' is the home page */
  readonly halaman: string | undefined
  readonly angka: readonly Angka[]
  /** the first edition that it names in words */
  readonly edisi: string | undefined
  /** 64 hex digits in small letters */
  readonly sidik: string | undefined
  /** what is left of it in small letters, without names and addresses: classes and absences are sought there */
  readonly kata: string
}

/** Longer texts hold no citation. */
export const MAX_HURUF = 100_000
const MAX_ALAMAT = 2_000

const KODE = String.raw`(?:ID|\d\d(?:\.\d\d(?:\.\d\d(?:\.\d{4})?)?)?)`
const WAKTU = String.raw`\d{4}(?:-\d\d(?:-\d\d)?)?`
const NOMOR = new RegExp(String.raw`(?<![\w.-])(${KODE}):([a-z][a-z0-9_-]{0,79}):(${WAKTU})?(?![\w-])`)
const JANGKAR = new RegExp(`^angka-([a-z0-9_-]{1,80}?)(?:-(${WAKTU}))?$`)
const JANGKAR_BUKU = new RegExp(`^(${KODE})-([a-z0-9_-]{1,80}?)-(${WAKTU})$`)
const HALAMAN =
  /(?:^|\/)((?:desa|kecamatan|kabupaten|edisi|angka|cek|peta|regulasi|program|poktan|opd|data|klasifikasi|metode|istilah|tentang|aksesibilitas|perubahan|periksa|cerita|banding|sematan)(?:\/.*)?)$/
const BULAN = '(?:jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des)[a-z]{0,7}'
const TANGGAL = new RegExp(String.raw`(?<!\w)(?:\d{1,2} )?${BULAN} \d{4}(?!\w)|(?<!\w)\d{4}-\d\d(?:-\d\d)?(?!\w)`, 'g')
const ANGKA =
  /(?<![\w.,:/-])(\d{1,3}(?:\.\d{3}){1,5}|\d{1,15})(?:,(\d{1,9}))?(?![.,]?\d)(?: ?(%|persen(?![a-z])|[a-zé²/]{1,30}))?/g

/**
 * Finds in free text what a citation is made of. Never throws; in time linear to the text.
 * @param utama code of the kabupaten that `/` shows
 * @param rumah address of this portal's home page, with its base
 */
export function baca(text: string, utama: string, rumah = ''): Bacaan {
  const fakta = new Set<FactId>()
  let halaman: string | undefined
  const rest: string[] = []
  for (const token of text.slice(0, MAX_HURUF).split(/[\s<>"'`()[\]{}|\\^“”‘’]+/u)) {
    const found = token.length <= MAX_ALAMAT ? dari(trimmed(token), utama, rumah) : undefined
    if (found?.fakta !== undefined) fakta.add(found.fakta)
    if (found?.halaman !== undefined) halaman ??= found.halaman
    rest.push(found ? ' ' : token)
  }
  const words = rest.join(' ').toLowerCase()
  const plain = words.replace(/(?<!\w)[0-9a-f]{64}(?!\w)/g, ' ').replace(/ {2,}/g, ' ')
  return {
    fakta: [...fakta],
    halaman,
    sidik: /(?<!\w)[0-9a-f]{64}(?!\w)/.exec(words)?.[0],
    edisi: /(?<!\w)edisi (\d{4}-\d\d)(?![\w-])/.exec(plain)?.[1],
    angka: [...plain.replace(TANGGAL, ' ').matchAll(ANGKA)].map(([, whole, part = '', satuan = '']) => ({
      nilai: Number(`${whole!.replaceAll('.', '')}.${part || '0'}`),
      desimal: part.length,
      satuan: satuan.replace('persen', '%'),
    })),
    kata: plain,
  }
}

interface Temuan {
  readonly fakta?: FactId
  readonly halaman?: string
}

const trimmed = (token: string): string => {
  let end = token.length
  while (end > 0 && '.,;:!?'.includes(token[end - 1]!) && !/:\w+:$/.test(token.slice(Math.max(0, end - 90), end))) end--
  return token.slice(0, end)
}

/** What one word of the text names; `undefined` where it is just a word. */
function dari(token: string, utama: string, rumah: string): Temuan | undefined {
  const word = decoded(token)
  const isAddress = /^https?:\/\//i.test(word) || word.startsWith('/')
  const [, kode, nama, waktu = ''] = NOMOR.exec(word) ?? []
  if (kode && nama) return { fakta: factId({ wilayah: kode, nama, waktu }) }
  if (!isAddress && !/^[\w.-]+\.[a-z]+\//i.test(word)) return undefined
  const [address = '', fragment = ''] = [before(word, '#'), after(word, '#')]
  const path = before(address, '?').replace(/^https?:\/\/[^/]*/i, '')
  if (address === rumah || path === rumah) return { ...claimed(utama, fragment), halaman: '' }
  const within = HALAMAN.exec(path)?.[1]
  if (within === undefined) return isAddress ? claimed(utama, fragment) : undefined
  const [folder, own = '', edisi = ''] = within.split('/')
  if (folder === 'cek' && fragment !== '') return dari(fragment, utama, rumah)
  const page = within.endsWith('/') || /\.[a-z]\w*$/.test(within) ? within : `${within}/`
  if (folder === 'angka') {
    const [, of, indikator, when] = JANGKAR_BUKU.exec(fragment) ?? []
    return of && indikator
      ? { fakta: factId({ wilayah: of, nama: indikator, waktu: when! }), halaman: page }
      : { halaman: page }
  }
  const isArea = ['desa', 'kecamatan', 'kabupaten', 'edisi'].includes(folder!)
  return { ...(isArea ? claimed(own, fragment, edisi) : {}), halaman: page }
}

/** The fact that a fragment `angka-pus-2025-01` names on the page of an area. */
function claimed(wilayah: string, fragment: string, edisi = ''): Temuan {
  const [, nama, waktu = edisi] = JANGKAR.exec(fragment) ?? []
  return nama ? { fakta: factId({ wilayah, nama, waktu }) } : {}
}

const before = (text: string, mark: string): string => text.split(mark, 1)[0]!
const after = (text: string, mark: string): string => (text.includes(mark) ? text.slice(text.indexOf(mark) + 1) : '')

function decoded(token: string): string {
  try {
    return decodeURIComponent(token)
  } catch {
    return token
  }
}

/** The kabupaten in whose data an id or a page is to be sought; the main one where it names none. */
export function kabupatenDari(of: string, utama: string): string {
  const [, kode] = /(?:^|\/)(\d\d\.\d\d)(?![\d])/.exec(of) ?? []
  return kode ? kabupatenOf(kode) : utama
}
