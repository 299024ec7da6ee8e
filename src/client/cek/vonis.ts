import { isNumber } from '../../domain/cell.ts'
import type { Fact } from '../../domain/fact.ts'
import { kabupatenOf } from '../../domain/kode.ts'
import type { Kabupaten, Portal } from '../../domain/portal.ts'
import { factById, factsOf } from '../../domain/facts.ts'
import type { FactTold } from '../../site/citation-fact.ts'
import type { Angka, Bacaan } from './baca.ts'

/** Whether the fingerprint of the citation is that of the lines; `tanpa`: it gives none; `gagal`: it cannot be computed here. */
export type Sidik = 'sama' | 'beda' | 'tanpa' | 'gagal'

/** Why a citation is not known. */
export type Sebab =
  /** no fact and no page named in it */
  | 'kosong'
  | 'wilayah'
  | 'edisi'
  /** the area has no such figure in that edition */
  | 'nama'
  /** the edition in its words is another than that of its number */
  | 'edisi-beda'
  /** the value never stood there */
  | 'nilai'
  /** the value stands there, the lines are others */
  | 'sidik'
  | 'nilai-dan-sidik'

export interface Vonis {
  /** `dikenal`: the fact is known, and the citation says no value to compare */
  readonly jenis: 'sama' | 'diralat' | 'dikenal' | 'tidak-dikenal'
  readonly sebab?: Sebab
  /** the quoted value as it was compared */
  readonly dikutip: Angka | string | undefined
  readonly sidik: Sidik
}

/** Where a fact should be, and is not. */
export interface TakAda {
  readonly sebab: 'wilayah' | 'edisi' | 'nama'
  readonly kabupaten: Kabupaten
  /** editions or names that are there instead */
  readonly ada: readonly string[]
}

/** Seeks a fact, and tells what of its id is not known. */
export function cariFakta(portal: Portal, id: string): Fact | TakAda {
  const kabupaten = portal.kabupaten.values().next().value!
  const known = factById(portal, id)
  if (known) return known
  const [wilayah = '', nama = '', waktu = ''] = id.split(':')
  const has = wilayah === kabupaten.kode || kabupaten.kecamatan.has(wilayah) || kabupaten.desa.has(wilayah)
  const claims = kabupaten.angka.filter((row) => row.wilayah === wilayah).map((row) => row.id)
  if (!has && claims.length === 0) return { sebab: 'wilayah', kabupaten, ada: [] }
  const editions = kabupaten.edisi.map(({ kode }) => kode)
  const edition = kabupaten.edisi.find(({ kode }) => kode === waktu)
  if (!edition || kabupatenOf(wilayah) !== kabupaten.kode) return { sebab: 'edisi', kabupaten, ada: editions }
  const facts = factsOf(portal, kabupaten, edition, wilayah)
  return facts.find((fact) => fact.nama === nama) ?? { sebab: 'nama', kabupaten, ada: facts.map((fact) => fact.nama) }
}

/** @param sidik of the lines that the fact rests on, `undefined` where this browser cannot compute it */
export function vonisOf(told: FactTold, bacaan: Bacaan, sidik: string | undefined): Vonis {
  const { fact } = told
  const print: Sidik =
    bacaan.sidik === undefined ? 'tanpa' : sidik === undefined ? 'gagal' : bacaan.sidik === sidik ? 'sama' : 'beda'
  const dikutip = quoted(told, bacaan)
  const is = (nilai: Fact['nilai'] | undefined, words: string | undefined) =>
    nilai !== undefined && dikutip !== undefined && isSame(dikutip, nilai, words ?? '')
  const [isNow, wasFiled] = [is(fact.nilai, told.nilai), is(fact.semula, told.semula)]
  const base = { dikutip, sidik: print }
  const unknown = (sebab: Sebab): Vonis => ({ jenis: 'tidak-dikenal', sebab, ...base })
  if (told.edisi && bacaan.edisi !== undefined && bacaan.edisi !== told.edisi.kode) return unknown('edisi-beda')
  if (dikutip !== undefined && !isNow && !wasFiled) return unknown(print === 'beda' ? 'nilai-dan-sidik' : 'nilai')
  if (print === 'beda') return unknown('sidik')
  if (dikutip === undefined) return { jenis: fact.semula === undefined ? 'dikenal' : 'diralat', ...base }
  return { jenis: isNow ? 'sama' : 'diralat', ...base }
}

/** The value that a citation gives of a fact: a number with its unit before any other, or the words of a class. */
function quoted({ fact, satuan, nilai, semula }: FactTold, { angka, kata }: Bacaan): Angka | string | undefined {
  const worded = [
    ...(isNumber(fact.nilai as number) ? [] : [nilai]),
    ...(fact.semula === undefined || isNumber(fact.semula as number) ? [] : [semula!]),
  ]
  const said = worded.find((words) => hasWords(kata, words.toLowerCase()))
  if (said !== undefined) return said
  if (fact.nama.startsWith('klasifikasi') && !isNumber(fact.nilai as number))
    return KELAS.find((kelas) => hasWords(kata, kelas))
  const values = [fact.nilai, fact.semula].filter((one) => one !== undefined)
  const equal = (one: Angka) => values.some((value) => isSame(one, value, ''))
  const first = satuan.toLowerCase().split(' ')[0]!
  const withUnit = first === '' ? [] : angka.filter((one) => one.satuan.split(' ')[0] === first)
  return (
    withUnit.find(equal) ??
    withUnit[0] ??
    angka.find(equal) ??
    (angka.length > 0 ? angka[0] : ABSEN.find((one) => hasWords(kata, one)))
  )
}

const KELAS = ['dasar', 'berkembang', 'mandiri', 'berkelanjutan']
const ABSEN = ['belum dilaporkan', 'tidak berlaku', 'disembunyikan']

const hasWords = (text: string, words: string): boolean =>
  new RegExp(`(?<![\\p{L}\\d])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`, 'u').test(text)

/** At the precision quoted: 31,5% of 31.525 is the same, 31,6% is not. */
function isSame(quoted: Angka | string, nilai: Fact['nilai'], words: string): boolean {
  if (typeof quoted === 'string') return quoted.toLowerCase() === words.toLowerCase()
  return isNumber(nilai as number) && rounded(nilai as number, quoted.desimal) === rounded(quoted.nilai, quoted.desimal)
}

const rounded = (nilai: number, decimals: number): string =>
  new Intl.NumberFormat('en', { maximumFractionDigits: decimals, useGrouping: false }).format(nilai)

export const isTakAda = (found: Fact | TakAda): found is TakAda => 'sebab' in found
