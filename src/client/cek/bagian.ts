import { claimFact, factsOf } from '../../domain/facts.ts'
import type { Fact } from '../../domain/fact.ts'
import type { Kabupaten, Portal } from '../../domain/portal.ts'
import type { FactTold } from '../../site/citation-fact.ts'
import { date } from '../../text/dates.ts'
import { factName } from '../../text/fact.ts'
import { indikator } from '../../text/id/indikator.ts'
import { umum } from '../../text/id/umum.ts'
import { polos, SEMUA_TANGGAL, TANGGAL, type Klaim } from './baca.ts'

/** What a citation says besides its value. */
export type Bagian = 'satuan' | 'wilayah' | 'nama' | 'sumber' | 'tanggal' | 'edisi' | 'semula'

/** Where a citation names another thing than the figure has. */
export interface Beda {
  readonly apa: Bagian
  /** as the citation has it */
  readonly kutipan: string
  /** as the figure has it */
  readonly angka: string
}

/** A part of a citation held against its figure: told otherwise, told alike (`true`), or not told (`false`). */
export type Cocok = Beda | boolean

export const isBeda = (one: Cocok): one is Beda => typeof one === 'object'

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const edged = (words: string): string => String.raw`(?<![\p{L}\d])${escaped(words)}(?![\p{L}\d])`
export const hasWords = (text: string, words: string): boolean =>
  words !== '' && new RegExp(edged(words), 'u').test(text)
export const without = (text: string, words: readonly string[]): string =>
  words.filter(Boolean).reduce((rest, one) => rest.replace(new RegExp(edged(one), 'giu'), ' '), text)

/** Finds each of some words. */
export const anyOf = (words: readonly string[]): RegExp => new RegExp(words.map(edged).join('|'), 'gu')

/** The names under which the portal itself may stand in a citation. */
const titles = (portal: Portal, kabupaten: Kabupaten): readonly string[] => [
  polos(portal.situs.judul),
  polos(umum.namaSitus(kabupaten.nama)),
]
const publishers = (told: FactTold): readonly string[] => told.penerbit.map(polos)
/** What stands around a figure without being said of its value: portal, sources, figure and place. */
export const namesOf = (portal: Portal, told: FactTold): readonly string[] => [
  ...titles(portal, told.kabupaten),
  ...publishers(told),
  ...told.tempat.split(', '),
]

const BUKAN_NAMA = new Set([
  'ini',
  'itu',
  'yang',
  'dan',
  'di',
  'dalam',
  'pada',
  'tersebut',
  'lain',
  'atau',
  'dengan',
  'untuk',
  'kota',
])
const JENIS = [
  { apa: 'kabupaten', pola: '[Kk]abupaten|KABUPATEN|[Kk]ab\\.?|[Kk]ota|KOTA' },
  { apa: 'kecamatan', pola: '[Kk]ecamatan|KECAMATAN|[Kk]ec\\.?' },
  { apa: 'desa', pola: '[Dd]esa|DESA|[Kk]elurahan|KELURAHAN' },
] as const

/** The first area of another name, at any level; or whether that of the figure is named. */
export function wilayahCocok(portal: Portal, told: FactTold, { kata }: Klaim): Cocok {
  const { kabupaten, tempat } = told
  const text = without(kata, [...titles(portal, kabupaten), ...publishers(told)])
  const own = tempat.split(', ')
  for (const { apa, pola } of JENIS) {
    const mine = own.find((one) => new RegExp(`^(?:${pola}) `).test(one))?.replace(/^\S+ /, '')
    const named = text.matchAll(
      new RegExp(String.raw`(?<![\p{L}/])(${pola}) +(\p{L}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)*)`, 'gu'),
    )
    for (const [, jenis, nama] of named) {
      if (BUKAN_NAMA.has(nama!.split(' ')[0]!.toLowerCase())) continue
      const isName = /^\p{Lu}/u.test(nama!) || apa !== 'desa'
      const isMine = mine !== undefined && hasWords(nama!.toLowerCase(), mine.toLowerCase())
      const isKnown = mine !== undefined ? isName : apa === 'kabupaten' ? isName : isArea(kabupaten, nama!)
      if (!isMine && isKnown) return { apa: 'wilayah', kutipan: `${jenis} ${nama}`, angka: tempat }
    }
  }
  return hasWords(
    text.toLowerCase(),
    own[0]!.replace(/^(?:Desa|Kelurahan|Kecamatan|Kabupaten|Kota|Provinsi) /, '').toLowerCase(),
  )
}

const isArea = ({ desa, kecamatan }: Kabupaten, nama: string): boolean =>
  [...desa.values(), ...kecamatan.values()].some((one) => one.nama.toLowerCase() === nama.toLowerCase())

const UMUM = new Set([
  'pada',
  'di',
  'dan',
  'yang',
  'dari',
  'per',
  'menurut',
  'antara',
  'dengan',
  'untuk',
  'ini',
  'dibagi',
])
const wordsIn = (words: string): readonly string[] => words.match(/[\p{L}\d-]+/gu) ?? []
const told = (text: string, nama: string) => {
  const own = wordsIn(nama).filter((one) => !UMUM.has(one))
  if (hasWords(text, nama)) return { bagian: 1, panjang: own.length }
  const has = new Set(wordsIn(text))
  return { bagian: own.length === 0 ? 0 : (0.9 * own.filter((one) => has.has(one)).length) / own.length, panjang: 0 }
}

/** Whether the words are nearer to the name of another figure of the area, of another value; or near to its own. */
export function namaCocok(portal: Portal, of: FactTold, klaim: Klaim): Cocok {
  const { fact, kabupaten, edisi, tempat } = of
  const strip = [polos(of.hitungan), ...publishers(of), ...titles(portal, kabupaten), ...tempat.split(', ').map(polos)]
  const unit = polos(of.satuan).split(' ')[0] || '%'
  const text = polos(without(klaim.kata, strip))
    .replace(SEMUA_TANGGAL, ' ')
    .replace(new RegExp(String.raw`\d[\d.,]* ?${escaped(unit)}`, 'g'), ' ')
  const own = told(text, polos(of.nama))
  const said = new Set(wordsIn(text))
  const mine = new Set([...wordsIn(polos(of.nama)), ...wordsIn(polos(of.satuan)), ...UMUM])
  // words that the figure itself has, or is counted in, tell of no other
  const isApart = (nama: string) => wordsIn(polos(nama)).some((one) => !mine.has(one) && said.has(one))
  const claims = kabupaten.angka.filter((row) => row.wilayah === fact.wilayah)
  const facts = edisi ? factsOf(portal, kabupaten, edisi, fact.wilayah) : []
  const others = [
    ...facts.map((one) => ({ one, nama: factName(one.nama) })),
    ...claims.map((row) => ({ one: claimFact(row), nama: indikator(row.indikator).nama })),
  ]
    .filter(({ one, nama }) => !isSameValue(one, fact) && nama !== of.nama && isApart(nama))
    .map(({ nama }) => ({ nama, ...told(text, polos(nama)) }))
    .toSorted((a, b) => b.bagian - a.bagian || b.panjang - a.panjang)
  const [best] = others
  if (best && best.bagian >= 0.4 && (best.bagian > own.bagian || (own.bagian === 1 && best.panjang > own.panjang)))
    return { apa: 'nama', kutipan: best.nama, angka: of.nama }
  return own.bagian >= 0.4
}

const isSameValue = (a: Fact, b: Fact): boolean =>
  [a.nilai, a.semula].some((one) => one !== undefined && (one === b.nilai || one === b.semula))

const SITUS = /(?<![\p{L}\d.@/-])[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|id|org|net|tv|info)(?![\p{L}\d./-])/gu

/** The first source of another name; or whether its own is named. */
export function sumberCocok(portal: Portal, of: FactTold, { kata }: Klaim): Cocok {
  const own = publishers(of)
  const ours = [...own, ...titles(portal, of.kabupaten)]
  const small = kata.toLowerCase()
  const isOurs = (words: string) => ours.some((one) => words.toLowerCase().includes(one))
  const rest = without(small, [...ours, ...of.tempat.split(', ').map(polos), polos(of.nama)])
  const told = [
    ...kata.matchAll(/(?<!(?:Desa|Kelurahan|Kecamatan) )[Ss](?:umber|UMBER) ?: *([^,;]+?)(?=[,;]|\. | lewat |$)/g),
    ...kata.matchAll(/[Mm]enurut (\p{Lu}[^,;]+?)(?=[,;]|\. | lewat | yang |$)/gu),
  ].map(([, words]) => words!)
  const known = [...portal.sumber.values()].map(({ penerbit }) => penerbit).find((one) => hasWords(rest, polos(one)))
  const other = told.find((words) => !isOurs(words)) ?? rest.match(SITUS)?.[0] ?? known
  if (other !== undefined) return { apa: 'sumber', kutipan: other, angka: of.penerbit.join('; ') }
  // what the portal itself found is cited as its own
  const [title = ''] = titles(portal, of.kabupaten)
  return own.some((one) => hasWords(small, one.includes(title) ? title : one))
}

/** The day that the figure speaks of, and those of its sources, where the citation gives them. */
export function tanggalCocok({ sumber, penerbit, tanggal }: FactTold, { kata }: Klaim): Cocok {
  const small = kata.toLowerCase()
  const says = [
    { pola: '(?<![\\p{L}])per', benar: tanggal },
    ...sumber.map((one, i) => ({ pola: `${edged(polos(penerbit[i]!))},?`, benar: one.tanggal_terbit })),
  ]
  for (const { pola, benar } of says) {
    const [, said] = new RegExp(String.raw`${pola} (${TANGGAL})`, 'u').exec(small) ?? []
    if (said && benar && said !== benar && said !== date(benar).toLowerCase())
      return { apa: 'tanggal', kutipan: said, angka: date(benar) }
  }
  return true
}
