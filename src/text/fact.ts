import { isKlasifikasi } from '../domain/klasifikasi.ts'
import { isNumber } from '../domain/cell.ts'
import type { Fact, Rumus } from '../domain/fact.ts'
import { desa } from './id/desa.ts'
import { fakta } from './id/fakta.ts'
import { indikator } from './id/indikator.ts'
import { umum } from './id/umum.ts'
import { index, number, percent } from './numbers.ts'

/** Of the dictionary itself: a name may come from an address, and be `constructor`. */
const wordsOf = (nama: string) => (Object.hasOwn(fakta.nama, nama) ? fakta.nama[nama] : undefined)

/** What a fact tells, by the name in its id: `pus` -> `Pasangan usia subur`. */
export function factName(nama: string): string {
  const own = wordsOf(nama)
  if (own) return own[0]
  const [, kampung] = /^klasifikasi_([a-z0-9-]+)$/.exec(nama) ?? []
  if (kampung) return fakta.kelasKampung(kampung.replaceAll('-', ' '))
  const [, baris] = /^peserta_kegiatan_(\d+|\{baris\})$/.exec(nama) ?? []
  return baris ? fakta.kegiatan(baris) : indikator(nama).nama
}

/** Its unit: `pasangan`, `%`; '' for a class, a place in a ranking, and a claim, whose row has one. Of its value, `unitWords`. */
export const factUnit = (nama: string): string => wordsOf(nama)?.[1] ?? (nama.startsWith('peserta_') ? fakta.orang : '')

/**
 * Its value as the reader has it, without its unit but for a percent sign: `1.247`, `31,5%`, `2,60`, `Mandiri`,
 * `belum dilaporkan`.
 * @param decimals of a percentage; one unless told
 */
export function factValue({ nama, nilai, melapor }: Pick<Fact, 'nama' | 'nilai' | 'melapor'>, decimals = 1): string {
  if (isNumber(nilai)) {
    if (factUnit(nama) === '%') return percent(nilai, decimals)
    // an indicative area of more decimals would pass for a survey
    if (nama === 'luas_km2') return number(Number(nilai.toFixed(2)))
    return nama.startsWith('indeks_') ? index(nilai) : number(nilai)
  }
  if (nilai === 'kosong' && melapor) return fakta.belumLengkap
  return isKlasifikasi(nilai) ? umum.kelas[nilai] : desa.sebabIndikator[nilai]
}

/** The unit that is read after its value, which has the percent sign itself: `pasangan`; '' where there is none. */
export const unitWords = ({ nama, nilai }: Pick<Fact, 'nama' | 'nilai'>, satuan = factUnit(nama)): string =>
  isNumber(nilai) && satuan !== '%' && satuan !== '' ? fakta.satuan(satuan, nilai) : ''

/** Value and unit: `1.247 pasangan`, `31,5%`. */
export function factWords(fact: Pick<Fact, 'nama' | 'nilai'>, satuan = factUnit(fact.nama)): string {
  const unit = unitWords(fact, satuan)
  return `${factValue(fact)}${unit && ` ${unit}`}`
}

/**
 * A formula in words, of the names of its inputs: `100 × Peserta KB ÷ Pasangan usia subur`.
 * @param nama of the fact that it gives
 */
export function formulaWords({ cara, atas, bawah }: Rumus, nama: string): string {
  const sum = (names: readonly string[]): string => {
    const words = names.map(factName).join(' + ')
    return names.length > 1 ? `(${words})` : words
  }
  if (cara === 'bagian') return `100 × ${sum(atas)} ÷ ${sum(bawah)}`
  if (cara === 'hitung') return fakta.hitung(nama)
  if (cara === 'jumlah') return atas.map(factName).join(' + ')
  return atas.length > 0 ? `${fakta.cara[cara]}: ${atas.map(factName).join(', ')}` : fakta.cara[cara]
}
