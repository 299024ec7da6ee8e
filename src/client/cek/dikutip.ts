import { isNumber } from '../../domain/cell.ts'
import type { Fact } from '../../domain/fact.ts'
import type { Portal } from '../../domain/portal.ts'
import type { FactTold } from '../../site/citation-fact.ts'
import { fakta } from '../../text/id/fakta.ts'
import { isYear, polos, type Angka, type Klaim } from './baca.ts'
import { anyOf, hasWords, without, namesOf } from './bagian.ts'

/** A value as a citation gives it: a number, or the words of a class or of a gap. */
export type Nilai = Angka | string

export interface Dikutip {
  /** the value that the citation gives of the figure; undefined where it gives none */
  readonly nilai: Nilai | undefined
  /** values of the citation that belong to nothing known of the figure */
  readonly lain: readonly Nilai[]
  /** one of these may as well be meant: it is of the same kind, or a number before the value */
  readonly ragu: boolean
}

/** Words that count something when they follow a number. */
export const SATUAN: ReadonlySet<string> = new Set(
  ['%', 'ribu', 'juta', 'instansi', 'hektare', 'km', 'desa', 'jiwa', 'penduduk'].concat(
    Object.values(fakta.nama).flatMap(([, satuan]) => satuan.toLowerCase().split(' ')[0] ?? []),
  ),
)
const KELAS = ['dasar', 'berkembang', 'mandiri', 'berkelanjutan']
const ABSEN = ['belum dilaporkan', 'tidak berlaku', 'disembunyikan']

/**
 * Which value a citation gives of a figure: of several that it may mean the first. The true value is not sought: a
 * false one beside it would then pass.
 */
export function dikutipOf(portal: Portal, told: FactTold, klaim: Klaim): Dikutip {
  const angka = klaim.angka.filter((one) => !one.semula)
  const said = saidOf(portal, told, klaim, angka)
  const [nilai] = said
  const lain = [...said.filter((one) => typeof one === 'string'), ...angka].filter(
    (one) => one !== nilai && !isExplained(one, told),
  )
  const before = typeof nilai === 'object' ? angka.slice(0, angka.indexOf(nilai)) : []
  return { nilai, lain, ragu: lain.some((one) => [...said, ...before].includes(one)) }
}

/** The values that may be of the figure, in their order. */
function saidOf(portal: Portal, told: FactTold, { kata }: Klaim, angka: readonly Angka[]): readonly Nilai[] {
  const { fact, satuan } = told
  const plain = polos(without(kata, namesOf(portal, told))).replace(/semula (?:kelas )?\p{L}+/gu, ' ')
  const worded = (words: readonly string[]) => (words.length > 0 ? [...new Set(plain.match(anyOf(words)) ?? [])] : [])
  const own = ownWords(told)
  if (fact.nama.startsWith('klasifikasi') && !isNumber(fact.nilai)) return worded([...own, ...KELAS, ...ABSEN])
  const unit = satuan.toLowerCase().split(' ')[0]!
  const isOfUnit = (one: Angka) => (unit === '' ? !SATUAN.has(one.satuan) : one.satuan.split(' ')[0] === unit)
  const ofUnit = angka.filter((one) => isOfUnit(one) && (isOwn(one, fact) || !isExplained(one, told)))
  if (ofUnit.length > 0) return ofUnit
  const words = worded(own)
  if (words.length > 0) return words
  const bare = angka.find((one) => isOwn(one, fact)) ?? angka.find((one) => !isYear(one))
  return bare ? [bare] : worded(ABSEN)
}

const ownWords = ({ fact, nilai, semula }: FactTold): readonly string[] =>
  [isNumber(fact.nilai) ? '' : nilai, fact.semula === undefined || isNumber(fact.semula) ? '' : semula!]
    .filter(Boolean)
    .map((words) => words.toLowerCase())

const isOwn = (one: Angka, { nilai, semula }: Fact): boolean =>
  isSame(one, nilai, '') || (semula !== undefined && isSame(one, semula, ''))

/** The value of the figure, or a number that is in its name, unit or source; or a year. */
function isExplained(one: Nilai, told: FactTold): boolean {
  if (typeof one === 'string') return ownWords(told).includes(one)
  if (isOwn(one, told.fact) || isYear(one)) return true
  const sources = told.sumber.map(({ tanggal_terbit }, i) => `${told.penerbit[i]} ${tanggal_terbit}`)
  return [told.nama, told.satuan, told.tempat, told.hitungan, ...sources].some((text) =>
    hasWords(text, String(one.nilai)),
  )
}

/** At the precision quoted: 31,5% of 31.525 is the same, 31,6% is not. */
export function isSame(quoted: Nilai, nilai: Fact['nilai'], words: string): boolean {
  if (typeof quoted === 'string') return quoted.toLowerCase() === words.toLowerCase()
  return isNumber(nilai) && rounded(nilai, quoted.desimal) === rounded(quoted.nilai, quoted.desimal)
}

const rounded = (nilai: number, decimals: number): string =>
  new Intl.NumberFormat('en', { maximumFractionDigits: decimals, useGrouping: false }).format(nilai)
