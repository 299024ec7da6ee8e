import type { Tanggal } from '../domain/rows.ts'
import { date } from '../text/dates.ts'
import { format } from '../text/id/format.ts'
import { kutip } from '../text/id/kutip.ts'

/** What is cited, in the terms of no format yet. */
export interface Rujukan {
  readonly jenis: 'halaman' | 'data' | 'peta' | 'gambar'
  /** names it within a list of references */
  readonly kunci: string
  readonly judul: string
  /** of a figure, what its sentence is made of */
  readonly angka?: {
    readonly nama: string
    /** date that it speaks of, where its edition does not tell */
    readonly waktu: Tanggal
    readonly tempat: string
    readonly nilai: string
    /** there is a value: `nilai` is not the reason why there is none */
    readonly ada: boolean
  }
  /** the portal computed it, of what `dasar` names */
  readonly hitungan?: boolean
  /** another source says another figure */
  readonly beda?: boolean
  /** who first published it, with the date of that where it is known; none for what the portal itself says */
  readonly sumber: readonly { readonly penerbit: string; readonly tanggal: Tanggal }[]
  /** on whose data a page or picture of the portal rests, in words: named beside it, never as its author */
  readonly dasar?: readonly string[]
  /** name of the portal */
  readonly wadah: string
  /** day on which it was published, as far as that is known, never that of which it speaks; '' where it is not */
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
  readonly language: string
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

/** Whether a source is the portal itself: `hitungan Kampung KB Blora`. */
const isOwn = ({ wadah }: Rujukan, penerbit: string): boolean => penerbit.includes(wadah)

const authors = (of: Rujukan): readonly string[] => {
  const names = of.sumber.map(({ penerbit }) => oneLine(isOwn(of, penerbit) ? of.wadah : penerbit)).filter(Boolean)
  return names.length > 0 ? [...new Set(names)] : [oneLine(of.wadah)]
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
    author: authors(of).map((literal) => ({ literal })),
    publisher: oneLine(of.wadah),
    'container-title': oneLine(of.wadah),
    language: format.bahasa,
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

/** Who says it, and through whom it was read: `BLORABARU.COM, 4 Januari 2024`, `Kampung KB Blora`; by whom its data are. */
function said(of: Rujukan): readonly [siapa: string, lewat: string, edisi: string, dasar: string] {
  const wadah = oneLine(of.wadah)
  const dasar = dasarWords(of)
  if (of.sumber.length === 0) return [of.hitungan ? kutip.hitungan(wadah) : wadah, '', of.edisi, dasar]
  const isAllOwn = of.sumber.every(({ penerbit }) => isOwn(of, penerbit))
  return [credits(of).join('; '), isAllOwn ? '' : wadah, of.edisi, dasar]
}

/** `Sumber: BLORABARU.COM, 4 Januari 2024, lewat Kampung KB Blora, edisi 2024-01`, without what it leads to. */
export const sourceCredit = (of: Rujukan): string => kutip.kredit(...said(of))

/** The same with the number of the figure or the address of the page, by which it can be verified. */
export const credit = (of: Rujukan): string => warned(of, ended(kutip.jejak(sourceCredit(of), jejak(of))))

/** For the running text of a newspaper: `… ialah 93 desa/kelurahan, menurut BLORABARU.COM, 4 Januari 2024, …` */
export const sentenceCitation = (of: Rujukan): string => {
  const { judul, angka, beda } = of
  const told = angka && kutip.pernyataan(angka.nama, date(angka.waktu), angka.tempat, angka.nilai, angka.ada)
  const words = kutip.kalimat(oneLine(told ?? judul), ...said(of))
  return warned(of, ended(kutip.jejak(beda ? `${words}; ${kutip.beda}` : words, jejak(of))))
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

/**
 * APA 7. Written here, as the style of newspapers is: the processor that would do it (citeproc) is under CPAL or AGPL,
 * and neither goes with this code.
 */
export function apa(of: Rujukan): string {
  const [year, ...rest] = of.terbit.split('-')
  const day = rest.length > 0 ? `${year}, ${date(of.terbit).replace(/ \d{4}$/, '')}` : year || kutip.tanpaTanggal
  const own = authors(of).join(kutip.dan)
  const dasar = dasarWords(of)
  const kind = capital([kutip.jenis[of.jenis], dasar && kutip.berdasarkan(dasar)].filter(Boolean).join(', '))
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
