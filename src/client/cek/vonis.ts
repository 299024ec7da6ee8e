import type { Fact } from '../../domain/fact.ts'
import { kabupatenOf } from '../../domain/kode.ts'
import type { Kabupaten, Portal } from '../../domain/portal.ts'
import { factById, factsOf } from '../../domain/facts.ts'
import type { FactTold } from '../../site/citation-fact.ts'
import { number } from '../../text/numbers.ts'
import type { Klaim } from './baca.ts'
import { isBeda, namaCocok, sumberCocok, tanggalCocok, wilayahCocok, type Bagian, type Beda } from './bagian.ts'
import { dikutipOf, isSame, SATUAN, type Nilai } from './dikutip.ts'

/** Whether the fingerprint of the citation is that of the lines; `tanpa`: it gives none; `gagal`: it cannot be computed here; `lama`: it was that of the fact before: see `asalLama`. */
export type Sidik = 'sama' | 'lama' | 'beda' | 'tanpa' | 'gagal'

export interface Vonis {
  /**
   * `sama`: all that a citation should name is there and agrees; `nilai-sama`: what it names agrees, and it does not
   * name all, or names a value that may be meant as well; `berbeda`: something that it names is otherwise; `diralat`: it has the value from before a correction;
   * `dibulatkan`: as `nilai-sama`,
   * of a value with fewer decimals than the portal writes; `dikenal`: the fact is known, and the citation says no value to
   * compare.
   */
  readonly jenis: 'sama' | 'nilai-sama' | 'dibulatkan' | 'berbeda' | 'diralat' | 'dikenal'
  /** whether the value stands there, or stood there as filed; undefined where none is quoted */
  readonly nilai: 'kini' | 'semula' | 'lain' | undefined
  /** parts that are otherwise */
  readonly beda: readonly Beda[]
  /** parts that the citation does not name */
  readonly tanpa: readonly Bagian[]
  /** the quoted value as it was compared */
  readonly dikutip: Nilai | undefined
  /** values of the citation that belong to nothing known of the figure */
  readonly lain: readonly Nilai[]
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

/**
 * A citation held against its figure: value, unit, area, name, source, dates, edition and fingerprint.
 * @param sidik of the lines that the fact rests on, `undefined` where this browser cannot compute it
 */
export function vonisOf(portal: Portal, told: FactTold, klaim: Klaim, sidik: string | undefined): Vonis {
  const { fact } = told
  const print: Sidik =
    klaim.sidik === undefined ? 'tanpa' : sidik === undefined ? 'gagal' : klaim.sidik === sidik ? 'sama' : 'beda'
  const { nilai: dikutip, lain, ragu } = dikutipOf(portal, told, klaim)
  const is = (nilai: Fact['nilai'] | undefined, words: string | undefined) =>
    nilai !== undefined && dikutip !== undefined && isSame(dikutip, nilai, words ?? '')
  const nilai =
    dikutip === undefined
      ? undefined
      : is(fact.nilai, told.nilai)
        ? 'kini'
        : is(fact.semula, told.semula)
          ? 'semula'
          : 'lain'
  const parts = {
    satuan: satuanCocok(told, dikutip),
    wilayah: wilayahCocok(portal, told, klaim),
    nama: namaCocok(portal, told, klaim),
    sumber: sumberCocok(portal, told, klaim),
    tanggal: tanggalCocok(told, klaim),
    edisi: edisiCocok(told, klaim),
    semula: semulaCocok(told, klaim),
  }
  const beda = Object.values(parts).filter(isBeda)
  const tanpa = (Object.keys(parts) as Bagian[]).filter((name) => parts[name] === false)
  const isOther = beda.length > 0 || nilai === 'lain' || print === 'beda'
  const sama = isRounded(dikutip, told.nilai) ? 'dibulatkan' : tanpa.length === 0 && !ragu ? 'sama' : 'nilai-sama'
  return {
    jenis: isOther
      ? 'berbeda'
      : nilai === 'kini'
        ? sama
        : nilai === 'semula' || fact.semula !== undefined
          ? 'diralat'
          : 'dikenal',
    nilai,
    beda,
    tanpa,
    dikutip,
    lain,
    sidik: print,
  }
}

/** Whether a value that is the same at its own decimals would not be at those that the portal writes. */
function isRounded(dikutip: Nilai | undefined, words: string): boolean {
  if (typeof dikutip !== 'object') return false
  const [, whole = '', part = ''] = /^(-?[\d.]+)(?:,(\d+))?/.exec(words.replace(/^ke-/, '')) ?? []
  return part.length > dikutip.desimal && Number(`${whole.replaceAll('.', '')}.${part}`) !== dikutip.nilai
}

function edisiCocok({ edisi }: FactTold, klaim: Klaim): Beda | true {
  if (!edisi || klaim.edisi === undefined || klaim.edisi === edisi.kode) return true
  return { apa: 'edisi', kutipan: klaim.edisi, angka: edisi.kode }
}

function satuanCocok({ satuan }: FactTold, dikutip: Nilai | undefined): Beda | boolean {
  if (typeof dikutip !== 'object') return true
  const [own = '', ...rest] = satuan.toLowerCase().split(/[ /]/)
  const said = dikutip.satuan
  const isOwn = said === satuan.toLowerCase() || said === own || (rest.includes(said) && own === 'desa')
  if (isOwn || satuan === '')
    return isOwn || said !== '%' ? true : { apa: 'satuan', kutipan: said, angka: 'tanpa satuan' }
  return SATUAN.has(said) && said !== '' && said !== 'dari' ? { apa: 'satuan', kutipan: said, angka: satuan } : false
}

/** The value from before a correction, where the citation gives one. */
function semulaCocok({ fact, semula }: FactTold, { angka }: Klaim): Beda | true {
  const said = angka.find((one) => one.semula)
  if (!said || (fact.semula !== undefined && isSame(said, fact.semula, ''))) return true
  return { apa: 'semula', kutipan: number(said.nilai), angka: semula ?? '' }
}

export const isTakAda = (found: Fact | TakAda): found is TakAda => 'sebab' in found
