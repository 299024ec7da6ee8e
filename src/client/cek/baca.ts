import type { FactId } from '../../domain/fact.ts'
import { temuanDari, type Rumah, type Temuan } from './alamat.ts'

/** A number in the text, as Indonesia writes numbers, with the word after it. */
export interface Angka {
  readonly nilai: number
  /** decimals written */
  readonly desimal: number
  /** the word after it, in small letters; '%' for percent; or '' */
  readonly satuan: string
  /** told as the value before a correction */
  readonly semula: boolean
}

/** What a stretch of the text claims. */
export interface Klaim {
  readonly angka: readonly Angka[]
  /** the first edition that it names in words */
  readonly edisi: string | undefined
  /** 64 hex digits in small letters */
  readonly sidik: string | undefined
  /** its words without names, addresses and fingerprints, letters as they were */
  readonly kata: string
}

/** A fact that the text names, with what the text around claims of it. */
export interface Kutipan extends Klaim {
  readonly id: FactId
}

/** What was found in a text. */
export interface Bacaan {
  /** in their order; a fact that is claimed twice stands there twice */
  readonly kutipan: readonly Kutipan[]
  /** the first page of the portal that it names: see `Temuan` */
  readonly halaman: string | undefined
  /** hosts of addresses that are not ours, each once */
  readonly asing: readonly string[]
  /** the whole text */
  readonly semua: Klaim
}

/** Longer texts are not read. */
export const MAX_HURUF = 100_000
const MAX_ALAMAT = 2_000
/** into how many lines an address may be broken */
const MAX_BARIS = 5

const BULAN =
  '(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|jan|feb|mar|apr|jun|jul|agu|agt|sep|sept|okt|nov|des)(?![a-z])'
export const TANGGAL = String.raw`(?:\d{1,2} )?${BULAN} \d{4}(?!\w)|\d{4}-\d\d(?:-\d\d)?(?!\w)`
export const SEMUA_TANGGAL = new RegExp(String.raw`(?<!\w)(?:${TANGGAL}|\d{1,2} ${BULAN}(?!\w))`, 'g')
// as Indonesia writes numbers, `ke-5`, thousands set apart by blanks where a word follows, and 93.0 as programs write it
const ANGKA =
  /(?:(?<=(?<!\p{L})ke-)|(?<![\w.,:/-])([-−]?))(?:(\d{1,3}(?:\.\d{3}){1,5}|\d{1,3}(?: \d{3}){1,4}(?= ?[a-z%])|\d{1,15})(?:,(\d{1,9}))?|(\d{1,15})\.(\d{1,2}))(?![.,]?\d)(?: ?(%|persen(?![a-z])|[a-zé²/]{1,30}))?/gu
// lines and hyphens of a narrow column do not end a fingerprint
const SIDIK = /(?<!\w)[0-9a-f](?:-?[ ]{0,3}[0-9a-f]){63}(?!\w)/i

/** What ends a word; it stands in no address. */
const BATAS = /[\s<>"'`()[\]{}|\\^“”‘’]+/gu
/** Words as `kata` has them, in small letters: for what is sought there. */
export const polos = (words: string): string => words.replace(BATAS, ' ').trim().toLowerCase()

/**
 * Finds in free text what citations are made of. Never throws; in time linear to the text.
 * @param ada whether there is what an address or number names; `undefined` where that is not known. By it addresses
 * that a line break cut in two are put together.
 */
export function baca(text: string, rumah: Rumah, ada: (one: Temuan) => boolean | undefined = () => undefined): Bacaan {
  const words = wordsOf(text.slice(0, MAX_HURUF))
  const parts: (string | Temuan)[] = []
  for (let i = 0; i < words.length;) {
    const { temuan, banyak } = named(words, i, rumah, ada)
    parts.push(temuan ?? words[i]!.kata)
    i += banyak
  }
  const found = parts.filter((one) => typeof one !== 'string')
  return {
    kutipan: kutipanDi(parts),
    halaman: found.find((one) => one.halaman !== undefined)?.halaman,
    asing: [...new Set(found.flatMap(({ asing }) => asing ?? []))],
    semua: klaim(parts.filter((one) => typeof one === 'string').join(' ')),
  }
}

/** What mail, web pages and programs for references wrap around the words of a citation, taken off. */
const polosBerkas = (text: string): string =>
  text
    .replace(/=\r?\n/g, '')
    .replace(/=3D/g, '=')
    .replace(/<\/?[a-z][a-z0-9]*/gi, ' ')
    .replace(/\\textsuperscript\{2\}|(?<=(?<!\w)km)2(?!\w)/g, '²')
    .replace(/\\textunderscore\{\}|\\_/g, '_')
    .replace(/^[A-Z][A-Z0-9] {2}- ?/gm, '; ')
    .replace(/^\s*(?:year|month|day|urldate) *= *[^\n]{0,40}$/gim, ' ')
    .replace(/"date-parts"\s*:\s*\[[\s\d,[\]]*\]/g, ' ')
    .replace(/(?<![\w/])\d{4}\/\d{1,2}\/\d{0,2}\/?(?![\w/])/g, ' ')

interface Kata {
  readonly kata: string
  /** the next word stands on the next line */
  readonly patah: boolean
}

function wordsOf(text: string): readonly Kata[] {
  // soft hyphens and other letters without a shape; hyphens that do not break
  const plain = polosBerkas(text)
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/(\d{4}-)[ \t]*[\n\r]\s{0,40}(\d\d)(?!\w)/g, '$1$2')
  const gaps = plain.match(BATAS) ?? []
  const words = plain.split(BATAS)
  return words
    .map((kata, i) => ({ kata, patah: /^\s*[\n\r\u2028\u2029]\s*$/.test(gaps[i] ?? '') }))
    .filter(({ kata }) => kata)
}

/** What the words from `i` on name, and how many of them do. */
function named(words: readonly Kata[], i: number, rumah: Rumah, ada: (one: Temuan) => boolean | undefined) {
  const read = (banyak: number) => {
    const joined = words
      .slice(i, i + banyak)
      .map(({ kata }) => kata)
      .join('')
    const temuan = joined.length <= MAX_ALAMAT ? temuanDari(joined.replace(/[.,;:!?]+$/, ''), rumah) : undefined
    return { temuan, banyak, joined }
  }
  const alone = read(1)
  let lines = 1
  while (lines < MAX_BARIS && words[i + lines - 1]?.patah && i + lines < words.length) lines++
  if (lines === 1 || !(alone.temuan ?? /^https?:|^\/|\d\d\./i.test(alone.joined))) return alone
  const all = Array.from({ length: lines }, (_, n) => read(n + 1)).filter(({ temuan }) => temuan)
  const known = all.filter(({ temuan }) => ada(temuan!))
  const facts = known.filter(({ temuan }) => temuan?.fakta !== undefined)
  if (facts.length > 0) return facts.at(-1)!
  const [page] = known.toSorted((a, b) => (b.temuan!.halaman ?? '').length - (a.temuan!.halaman ?? '').length)
  if (page) return page
  // of a page that only the network knows: an address ends in a slash
  const whole = all.find(({ temuan, joined }) => temuan!.halaman && joined.endsWith('/') && ada(temuan!) === undefined)
  return alone.joined.endsWith('/') ? alone : (whole ?? alone)
}

/**
 * The text fact by fact: what stands before a fact is said of it, or, where the text begins with a fact, what follows.
 * A fingerprint belongs to the fact before it. An address and a number of one fact with no new claim between are one.
 */
function kutipanDi(parts: readonly (string | Temuan)[]): readonly Kutipan[] {
  const [first = ''] = parts
  const isHeaded = typeof first !== 'string' && first.fakta !== undefined
  const found: { id: FactId; words: string[] }[] = []
  let gap: string[] = []
  for (const part of parts) {
    if (typeof part === 'string') gap.push(part)
    if (typeof part === 'string' || part.fakta === undefined) continue
    const last = found.at(-1)
    const between = gap.join(' ')
    gap = []
    if (!last) found.push({ id: part.fakta, words: [between] })
    else if (last.id === part.fakta && !isClaim(between)) last.words.push(between)
    else if (isHeaded) {
      last.words.push(between)
      found.push({ id: part.fakta, words: [] })
    } else {
      const print = SIDIK.exec(between)
      const end = print ? print.index + print[0].length : 0
      last.words.push(between.slice(0, end))
      found.push({ id: part.fakta, words: [between.slice(end)] })
    }
  }
  found.at(-1)?.words.push(gap.join(' '))
  return merged(found.map(({ id, words }) => ({ id, words: words.join(' ') }))).map(({ id, words }) => ({
    id,
    ...klaim(words),
  }))
}

/** Files of references name a figure by number and by address, with its value beside only one of them. */
function merged(all: readonly { readonly id: FactId; readonly words: string }[]) {
  const hasValue = ({ words }: { readonly words: string }) => klaim(words).angka.some((one) => !isYear(one))
  const found: { id: FactId; words: string }[] = []
  for (const one of all) {
    const last = found.at(-1)
    if (last?.id === one.id && !(hasValue(last) && hasValue(one))) last.words += ` ${one.words}`
    else found.push({ ...one })
  }
  return found
}

/** words that count nothing */
const TANPA_SATUAN: ReadonlySet<string> = new Set(['', 'di', 'pada', 'menurut', 'ialah', 'adalah', 'dan'])
/** A number that is no value, but a year. */
export const isYear = ({ satuan, nilai }: Angka): boolean => TANPA_SATUAN.has(satuan) && nilai >= 1900 && nilai < 2100

const isClaim = (words: string): boolean => {
  const { angka, sidik } = klaim(words)
  return angka.length > 0 || sidik !== undefined
}

function klaim(words: string): Klaim {
  const print = SIDIK.exec(words)?.[0]
  const kata = (print ? words.replace(print, ' ') : words).replace(/ {2,}/g, ' ')
  const small = kata.toLowerCase()
  const plain = small.replace(SEMUA_TANGGAL, ' ')
  return {
    sidik: print?.replace(/[^0-9a-f]/gi, '').toLowerCase(),
    edisi: /(?<!\w)edisi (\d{4}-\d\d)(?![\w-])/.exec(small)?.[1],
    angka: angkaDi(plain),
    kata,
  }
}

function angkaDi(plain: string): readonly Angka[] {
  const found = [...plain.matchAll(ANGKA)]
  const unitOf = (match: RegExpExecArray | undefined): string => (match?.[6] ?? '').replace('persen', '%')
  return found.map((match, i) => {
    const { index, 1: minus, 2: whole, 3: part, 4: bulat, 5: pecahan } = match
    const desimal = part ?? pecahan ?? ''
    const next = found[i + 1]
    // `93 dari 295 desa`: what is told of the whole is told of its part
    const isPart = unitOf(match) === 'dari' && next?.index === index + match[0].length + 1 && unitOf(next) !== ''
    return {
      nilai: Number(`${minus ? '-' : ''}${(whole ?? bulat)!.replace(/[. ]/g, '')}.${desimal || '0'}`),
      desimal: desimal.length,
      satuan: unitOf(isPart ? next : match),
      semula: /semula $/.test(plain.slice(Math.max(0, index - 8), index)),
    }
  })
}
