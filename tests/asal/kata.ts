import { bulat } from './skor.ts'

const BULAN = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ')

/** A date as pages write it, in full and short: `2024-01-05` -> `5 Januari 2024`, `5 Jan 2024`. */
export function tanggal(datum: string): readonly string[] {
  const [tahun = '', bulan, hari] = datum.split('-')
  if (!bulan) return tahun ? [tahun] : []
  const nama = BULAN[Number(bulan) - 1]!
  return [nama, nama.slice(0, 3)].map((one) => `${hari ? `${Number(hari)} ` : ''}${one} ${tahun}`)
}

/** A number as Indonesia writes it, with at most so many decimals, or (`tepat`) with just as many. */
export function angka(nilai: number, desimal: number, tepat = false): string {
  const [bulatan = '', pecahan = ''] = bulat(nilai, desimal).toFixed(desimal).split('.')
  const sen = tepat ? pecahan : pecahan.replace(/0+$/, '')
  return `${bulatan.replaceAll(/\B(?=(\d{3})+$)/g, '.')}${sen && `,${sen}`}`
}

const PERSEN = /^(?:bagian_.+|.+_bagian|(?:indikator_)?(?:cpr|mkjp|unmet_need)|indikator_partisipasi_poktan)$/

/** How pages may write the value of a figure: a percentage with one decimal or none. */
export function tulisan(nama: string, nilai: number): readonly string[] {
  if (PERSEN.test(nama)) return [angka(nilai, 0), angka(nilai, 1), angka(nilai, 1, true)].map((one) => `${one}%`)
  return [nama.startsWith('indeks_') ? angka(nilai, 2, true) : angka(nilai, 3)]
}

/** Lines as pages write them: `2, 4–5`. */
export function baris(lines: readonly number[]): string {
  const sorted = [...new Set(lines)].sort((a, b) => a - b)
  const starts = sorted.filter((one) => !sorted.includes(one - 1))
  const ends = sorted.filter((one) => !sorted.includes(one + 1))
  return starts.map((from, i) => (from === ends[i] ? `${from}` : `${from}–${ends[i]}`)).join(', ')
}

/** A text without some phrases, each taken as a whole: `12` is not taken out of `112`, `12,5` or `12.000`. */
export const without = (teks: string, frasa: readonly string[]): string =>
  [...frasa]
    .filter((one) => /\d/.test(one))
    .sort((a, b) => b.length - a.length)
    .reduce((rest, one) => {
      const words = one
        .trim()
        .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll(/\s+/g, '\\s+')
      return rest.replaceAll(new RegExp(`(?<!\\d[.,]?)${words}(?![.,]?\\d)`, 'g'), ' ')
    }, teks)
