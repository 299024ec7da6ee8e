import { factId, type FactId } from '../../domain/fact.ts'
import { link, tanpaBahasa } from '../../site/link.ts'

/** Which portal an address must be of to be ours. */
export interface Rumah {
  /** code of the kabupaten that `/` shows */
  readonly utama: string
  /** path of the home page, with both slashes */
  readonly dasar: string
  /** hosts under which the portal stands, with their port */
  readonly host: readonly string[]
}

/** What a word of the text names. */
export interface Temuan {
  readonly fakta?: FactId
  /** path of a page, without host and base: `desa/33.16.09.1013/`; '' is the home page */
  readonly halaman?: string
  /** host of an address that is not ours */
  readonly asing?: string
}

const KODE = String.raw`(?:ID|\d\d(?:\.\d\d(?:\.\d\d(?:\.\d{4})?)?)?)`
const WAKTU = String.raw`\d{4}(?:-\d\d(?:-\d\d)?)?`
// what belongs to no edition ends in a colon, which messengers strip
const NOMOR = new RegExp(String.raw`(?<![\w.-])(${KODE}):([a-z][a-z0-9_-]{0,79})(?::(${WAKTU})?)?(?![\w:-])`)
const JANGKAR = new RegExp(`^angka-([a-z0-9_-]{1,80}?)(?:-(${WAKTU}))?$`)
const JANGKAR_BUKU = new RegExp(`^(${KODE})-([a-z][a-z0-9_-]{0,79}?)(?:-(${WAKTU}))?$`)
// what stands before the first folder is the path under which a portal is served
const FOLDER = Object.values(link).map((of) => /^[a-z]*/.exec(tanpaBahasa((of as (part: string) => string)('')))![0])
const HALAMAN = new RegExp(String.raw`(?:^|/)((?:${[...new Set(FOLDER)].filter(Boolean).join('|')})(?:/.*)?)$`)
/** files that stand for the page of an area */
const BERKAS_WILAYAH = /^(?:api\/v1|bagikan)\/((?:desa|kecamatan|kabupaten)\/[\d.]+)\.(?:json|png)$/

/** What one word names; `undefined` where it is just a word. */
export function temuanDari(token: string, rumah: Rumah): Temuan | undefined {
  const word = decoded(token)
  const host = hostOf(word)
  if (host !== undefined && !rumah.host.includes(host)) return { asing: host }
  const [, kode, nama, waktu = ''] = NOMOR.exec(word) ?? []
  if (kode && nama) return { fakta: factId({ wilayah: kode, nama, waktu }) }
  // the code of a village or kecamatan alone is its page
  const area = /^\d\d\.\d\d\.\d\d(\.\d{4})?$/.exec(word)
  if (area) return { halaman: `${area[1] ? 'desa' : 'kecamatan'}/${word}/` }
  if (host === undefined && !word.startsWith('/')) return undefined
  const [address = '', fragment = ''] = [before(word, '#'), after(word, '#')]
  const path = before(address, '?').replace(/^(?:https?:\/\/)?[^/]*/i, '')
  if (['', '/', rumah.dasar, `${rumah.dasar}en/`].includes(path))
    return { ...claimed(rumah.utama, fragment), halaman: '' }
  const within = HALAMAN.exec(path)?.[1]
  if (within === undefined) return claimed(rumah.utama, fragment)
  const [folder, own = '', edisi = ''] = within.split('/')
  const page = pageOf(within)
  if (page === undefined) return {}
  if (folder === 'cek' && fragment !== '') return temuanDari(fragment, rumah)
  if (folder === 'angka') {
    const [, of, indikator, when = ''] = JANGKAR_BUKU.exec(fragment) ?? []
    return of && indikator
      ? { fakta: factId({ wilayah: of, nama: indikator, waktu: when }), halaman: page }
      : { halaman: page }
  }
  const isArea = ['desa', 'kecamatan', 'kabupaten', 'edisi'].includes(folder!)
  return { ...(isArea ? claimed(own, fragment, edisi) : {}), halaman: page }
}

/** The page or picture that a path names; undefined for any other file. */
function pageOf(within: string): string | undefined {
  const [, area] = BERKAS_WILAYAH.exec(within) ?? []
  if (area) return `${area}/`
  if (within.endsWith('/') || /^gambar\/.*\.(?:svg|png)$/.test(within)) return within
  return /\.[a-z]\w*$/.test(within) ? undefined : `${within}/`
}

/** The host that an address names, in small letters; `undefined` for a path and for what is no address. */
function hostOf(word: string): string | undefined {
  const [, named] =
    /^https?:\/\/([^/?#]*)/i.exec(word) ?? /^((?:[\w-]{1,63}\.){1,8}[a-z]{2,24}(?::\d+)?)\//i.exec(word) ?? []
  return named?.replace(/^.*@/, '').toLowerCase()
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

/**
 * The kabupaten in whose data an id or a page is to be sought, one after the other: a claim of the nation or the
 * province stands in the files of any, and a page without a code in those of the main one.
 */
export function dicariDi({ fakta, halaman = '' }: Temuan, codes: readonly string[]): readonly string[] {
  const named = kodeDi(fakta ?? halaman).filter((kode) => codes.includes(kode))
  if (named.length > 0) return named
  return fakta !== undefined && /^(?:ID|\d\d):/.test(fakta) ? codes : codes.slice(0, 1)
}

/** Codes of kabupaten that a text may speak of, line breaks within them healed. */
export const kodeDi = (text: string): readonly string[] => [
  ...new Set(text.replace(/[\s\p{Cf}]+/gu, '').match(/(?<!\d)\d\d\.\d\d(?!\d)/g) ?? []),
]
