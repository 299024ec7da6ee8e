import type { Tanggal } from '../domain/rows.ts'
import { date } from '../text/dates.ts'
import { kutip } from '../text/id/kutip.ts'

/** What is cited, in the terms of no format yet. */
export interface Rujukan {
  readonly jenis: 'halaman' | 'data' | 'peta' | 'gambar'
  /** names it within a list of references */
  readonly kunci: string
  readonly judul: string
  /** who first published it, with the date of that where it is known; none for what the portal itself says */
  readonly sumber: readonly { readonly penerbit: string; readonly tanggal: Tanggal }[]
  /** on whose data a page or picture of the portal rests, in words: named beside it, never as its author */
  readonly dasar?: readonly string[]
  /** name of the portal */
  readonly wadah: string
  /** date of the figure, or the day on which a story was written; '' for what has none of its own */
  readonly terbit: Tanggal
  /** code of the edition, or '' */
  readonly edisi: string
  /** absolute where the portal has an address, else a path */
  readonly alamat: string
  /** day on which it was read; only a browser knows it */
  readonly dibaca?: Tanggal
  /** figure, unit, place, fingerprint: what a later reader needs to verify it; or '' */
  readonly catatan: string
  /** fictional: no format leaves the warning out */
  readonly contoh: boolean
}

/** An item of CSL-JSON, as far as we fill it. */
export interface Csl {
  readonly id: string
  readonly 'citation-key': string
  readonly type: 'webpage' | 'dataset' | 'map' | 'figure'
  readonly title: string
  readonly author: readonly { readonly literal: string }[]
  readonly publisher: string
  readonly 'container-title': string
  readonly language: 'id'
  readonly issued?: CslDate
  readonly version?: string
  readonly URL: string
  readonly accessed?: CslDate
  readonly note?: string
}
interface CslDate {
  readonly 'date-parts': readonly [readonly number[]]
}

const TYPE = { halaman: 'webpage', data: 'dataset', peta: 'map', gambar: 'figure' } as const

/** One line without control characters: data may hold anything, and a line break ends a field of RIS. */
export const oneLine = (words: string): string => words.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()

const publishers = ({ sumber, wadah }: Rujukan): readonly string[] => {
  const names = [...new Set(sumber.map(({ penerbit }) => oneLine(penerbit)).filter(Boolean))]
  return names.length > 0 ? names : [oneLine(wadah)]
}

const warned = (of: Rujukan, words: string): string => (of.contoh ? `${kutip.jangan}. ${words}` : words)
const ended = (words: string): string => (/[.?!…]$/.test(words) ? words : `${words}.`)
const dateParts = (tanggal: Tanggal): CslDate => ({ 'date-parts': [tanggal.split('-').map(Number)] })

export function cslJson(of: Rujukan): Csl {
  const key = `kampungkb${oneLine(of.kunci).replace(/[^A-Za-z0-9]+/g, '')}`
  const note = [
    of.contoh ? kutip.jangan : '',
    kutip.dalam(of.wadah, of.edisi),
    dasarWords(of) && kutip.dasar(dasarWords(of)),
    of.catatan,
  ]
    .map((words) => oneLine(words).replace(/\.$/, ''))
    .filter(Boolean)
  return {
    id: key,
    'citation-key': key,
    type: TYPE[of.jenis],
    title: warned(of, oneLine(of.judul)),
    author: publishers(of).map((literal) => ({ literal })),
    publisher: publishers(of).join('; '),
    'container-title': oneLine(of.wadah),
    language: 'id',
    ...(of.terbit && { issued: dateParts(of.terbit) }),
    ...(of.edisi && { version: of.edisi }),
    URL: address(of),
    ...(of.dibaca && { accessed: dateParts(of.dibaca) }),
    note: note.join('. '),
  }
}

/** Braces and blanks would end a field of BibTeX, where addresses stand as they are. */
const address = ({ alamat }: Rujukan): string =>
  oneLine(alamat).replace(/[\s{}\\"<>^`|]/g, (one) => encodeURIComponent(one))

const credits = ({ sumber }: Rujukan): readonly string[] => [
  ...new Set(sumber.map(({ penerbit, tanggal }) => [oneLine(penerbit), date(tanggal)].filter(Boolean).join(', '))),
]
const dasarWords = ({ dasar = [] }: Rujukan): string => [...new Set(dasar.map(oneLine))].filter(Boolean).join('; ')

/** What a reader types to find it again: the number of a figure, the address of anything else. */
const jejak = (of: Rujukan): string => (of.jenis === 'data' ? oneLine(of.kunci) : address(of))

/** `Sumber: BLORABARU.COM, 4 Januari 2024, lewat Kampung KB Blora, edisi 2024-01`, without what it leads to. */
export const sourceCredit = (of: Rujukan): string =>
  kutip.kredit(credits(of).join('; '), oneLine(of.wadah), of.edisi, dasarWords(of))

/** The same with the number of the figure or the address of the page, by which it can be verified. */
export const credit = (of: Rujukan): string => warned(of, ended(kutip.jejak(sourceCredit(of), jejak(of))))

/** For the running text of a newspaper: `… menurut BLORABARU.COM, 4 Januari 2024, yang dimuat Kampung KB Blora …` */
export const sentenceCitation = (of: Rujukan): string => {
  const { judul, wadah, edisi } = of
  const words = kutip.kalimat(oneLine(judul), credits(of).join('; '), oneLine(wadah), edisi, dasarWords(of))
  return warned(of, ended(kutip.jejak(words, jejak(of))))
}

/**
 * APA 7. Written here, as the style of newspapers is: the processor that would do it (citeproc) is under CPAL or AGPL,
 * and neither goes with this code.
 */
export function apa(of: Rujukan): string {
  const [year, ...rest] = of.terbit.split('-')
  const day = rest.length > 0 ? `${year}, ${date(of.terbit).replace(/ \d{4}$/, '')}` : year || kutip.tanpaTanggal
  const names = publishers(of)
  const own = names.join(kutip.dan)
  const kind = kutip.jenis[of.jenis]
  const judul = oneLine(of.judul)
  const edisi = of.edisi && !judul.includes(of.edisi) && `(${kutip.edisi(of.edisi)})`
  const title = [judul, edisi, kind && `[${kind}]`].filter(Boolean)
  const parts = [
    ended(own),
    `(${day}).`,
    ended(title.join(' ')),
    own === oneLine(of.wadah) ? '' : ended(oneLine(of.wadah)),
    of.dibaca ? kutip.diakses(date(of.dibaca), address(of)) : address(of),
  ]
  return warned(of, parts.filter(Boolean).join(' '))
}
