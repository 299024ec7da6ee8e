import MiniSearch from 'minisearch'
import type { Butir } from '../../site/butir.ts'
import { JENIS_CARI, kotak, type JenisCari } from '../../text/id/cari.ts'

export interface Hasil {
  readonly butir: Butir
  /** its name, or its code, is just what was asked for */
  readonly tepat: boolean
}

/** Small Latin letters and digits, words apart by one space: `“Sumber-rejo”` -> `sumber rejo` */
export const normal = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const MAX_WORDS = 8

/**
 * A finder of names that forgives spelling.
 * @returns what a query finds, best first and each once: just that name before its beginnings before what is only like
 * it; among equals the real before the fictional. Never throws, whatever is asked.
 */
export function mesin(semua: readonly Butir[]): (tanya: string) => readonly Hasil[] {
  const names = semua.map((butir) => normal(butir.nama))
  const index = new MiniSearch<{ id: number; nama: string; rapat: string; kata: string }>({
    fields: ['nama', 'rapat', 'kata'],
    processTerm: (term) => term,
    tokenize: (text) => text.split(' ').filter(Boolean),
  })
  index.addAll(names.map((nama, id) => ({ id, nama, rapat: nama.replaceAll(' ', ''), kata: normal(semua[id]!.kata) })))
  const options = {
    prefix: true,
    fuzzy: (word: string) => (word.length > 3 && !/\d/.test(word) ? 0.2 : false),
    boost: { nama: 4, rapat: 2 },
  }

  return (tanya) => {
    const { words, jenis } = askedFor(tanya)
    if (words.length === 0) return []
    const code = words.join('')
    if (/^\d{4,}$/.test(code) && semua.some(({ kode }) => kode.startsWith(code)))
      return semua
        .filter(({ kode }) => kode.startsWith(code))
        .sort((a, b) => a.kode.length - b.kode.length || (a.kode < b.kode ? -1 : 1))
        .map((butir) => ({ butir, tepat: butir.kode === code }))
    const asked = words.join(' ')
    const all = index.search(
      { combineWith: 'OR', queries: [{ ...options, combineWith: 'AND', queries: [asked] }, code] },
      options,
    )
    const found = all.length > 0 ? all : index.search(asked, options)
    return found
      .map(({ id, score }) => ({ id: id as number, score, rank: rankOf(names[id as number]!, words, asked, code) }))
      .sort((a, b) => {
        const [one, other] = [semua[a.id]!, semua[b.id]!]
        return (
          a.rank - b.rank ||
          Number(other.jenis === jenis) - Number(one.jenis === jenis) ||
          Number(one.contoh) - Number(other.contoh) ||
          b.score - a.score ||
          JENIS_CARI.indexOf(one.jenis) - JENIS_CARI.indexOf(other.jenis) ||
          a.id - b.id
        )
      })
      .map(({ id, rank }) => ({ butir: semua[id]!, tepat: rank === 0 }))
  }
}

/** The words of a query without those that only name a kind, and that kind. Where there are no others, they count. */
function askedFor(tanya: string): { readonly words: readonly string[]; readonly jenis: JenisCari | undefined } {
  const all = normal(tanya.slice(0, 120)).split(' ').filter(Boolean).slice(0, MAX_WORDS)
  const kindOf = (word: string) => (Object.hasOwn(kotak.kataJenis, word) ? kotak.kataJenis[word] : undefined)
  const words = all.filter((word) => !kindOf(word))
  const jenis = all.map(kindOf).find(Boolean)
  return words.length > 0 ? { words, jenis } : { words: all, jenis: undefined }
}

/** 0 that name, 1 that name and where it lies, 2 a name that begins so, 3 another */
function rankOf(nama: string, words: readonly string[], asked: string, code: string): number {
  if (nama === asked || nama.replaceAll(' ', '') === code) return 0
  if (asked.startsWith(`${nama} `)) return 1
  return nama.startsWith(asked) || nama.split(' ').includes(words[0]!) ? 2 : 3
}
