import { isKlasifikasi } from '../domain/klasifikasi.ts'
import { isNumber } from '../domain/cell.ts'
import type { Fact, Rumus } from '../domain/fact.ts'
import { desa } from './id/desa.ts'
import { fakta } from './id/fakta.ts'
import { indikator } from './id/indikator.ts'
import { umum } from './id/umum.ts'
import { index, number, percent } from './numbers.ts'

/** What a fact tells, by the name in its id: `pus` -> `Pasangan usia subur`. */
export function factName(nama: string): string {
  const own = fakta.nama[nama]
  if (own) return own[0]
  const [, kampung] = /^klasifikasi_([a-z0-9-]+)$/.exec(nama) ?? []
  if (kampung) return fakta.kelasKampung(kampung.replaceAll('-', ' '))
  const [, baris] = /^peserta_kegiatan_(\d+)$/.exec(nama) ?? []
  return baris ? fakta.kegiatan(baris) : indikator(nama).nama
}

/** Its unit: `pasangan`, `%`; '' for a class, a place in a ranking, and a claim, whose row has one. */
export const factUnit = (nama: string): string => fakta.nama[nama]?.[1] ?? (nama.startsWith('peserta_') ? 'orang' : '')

/**
 * Its value as the reader has it, without its unit but for a percent sign: `1.247`, `31,5%`, `2,60`, `Mandiri`,
 * `belum dilaporkan`.
 * @param decimals of a percentage; one unless told
 */
export function factValue({ nama, nilai }: Pick<Fact, 'nama' | 'nilai'>, decimals = 1): string {
  if (isNumber(nilai as number)) {
    if (factUnit(nama) === '%') return percent(nilai as number, decimals)
    return nama.startsWith('indeks_') ? index(nilai as number) : number(nilai as number)
  }
  if (isKlasifikasi(nilai as string)) return umum.kelas[nilai as keyof typeof umum.kelas]
  return desa.sebabIndikator[nilai as keyof typeof desa.sebabIndikator]
}

/** Value and unit: `1.247 pasangan`, `31,5%`. */
export function factWords(fact: Pick<Fact, 'nama' | 'nilai'>, satuan = factUnit(fact.nama)): string {
  const unit = isNumber(fact.nilai as number) && satuan !== '%' && satuan !== '' ? ` ${satuan}` : ''
  return `${factValue(fact)}${unit}`
}

/** A formula in words, of the names of its inputs: `100 × Peserta KB ÷ Pasangan usia subur`. */
export function formulaWords({ cara, atas, bawah }: Rumus): string {
  const sum = (names: readonly string[]): string => {
    const words = names.map(factName).join(' + ')
    return names.length > 1 ? `(${words})` : words
  }
  if (cara === 'bagian') return `100 × ${sum(atas)} ÷ ${sum(bawah)}`
  if (cara === 'jumlah') return atas.map(factName).join(' + ')
  return atas.length > 0 ? `${fakta.cara[cara]}: ${atas.map(factName).join(', ')}` : fakta.cara[cara]
}
