import { kecamatanOf } from '../domain/kode.ts'
import type { Wilayah } from '../domain/rows.ts'
import { quote } from '../load/report.ts'
import { suggest } from '../load/suggest.ts'
import type { Canon } from './canon.ts'
import { normal } from './grid.ts'

/** What is known of the places of a kabupaten. */
export interface Places {
  readonly desa: ReadonlyMap<string, Wilayah>
  /** code -> name */
  readonly kecamatan: ReadonlyMap<string, string>
}

const MEND = 'Tulis kodenya, atau nama seperti di wilayah.csv.'
const compact = (text: string): string => normal(text).replaceAll(' ', '')
const bare = (text: string): string => compact(normal(text).replace(/^(desa|kelurahan|kel|ds|kecamatan|kec) /, ''))

/** Code of a kecamatan by its name, or `undefined`. */
export const kecamatanNamed = (name: string, places: Places): string | undefined =>
  [...places.kecamatan].find(([, nama]) => bare(nama) === bare(name))?.[0]

/**
 * Code of a desa by its name inside a kecamatan; without one, only a name that stands once in the kabupaten.
 * Names agree but for case, blanks and a leading "Desa" or "Kelurahan".
 */
export function desaNamed(name: string, kecamatan: string | undefined, places: Places): Canon {
  const inside = kecamatan === undefined ? undefined : kecamatanNamed(kecamatan, places)
  if (kecamatan !== undefined && inside === undefined) {
    const near = suggest(kecamatan, places.kecamatan.values())
    const message = `Kecamatan ${quote(kecamatan)} tidak dikenal.${near === undefined ? '' : ` Maksudnya "${near}"?`}`
    return { code: 'desa-tidak-dikenal', message, mend: MEND }
  }
  const choice = [...places.desa.values()].filter(({ kode }) => inside === undefined || kecamatanOf(kode) === inside)
  const found = choice.filter(({ nama }) => bare(nama) === bare(name))
  const [only] = found
  if (only && found.length === 1) return { text: only.kode, why: `nama ${only.nama} di ${placeOf(only.kode, places)}` }
  if (found.length > 1) {
    const where = found.map(({ kode }) => `${kode} (${placeOf(kode, places)})`).join(', ')
    const message = `Ada ${found.length} wilayah bernama ${quote(name)}: ${where}.`
    return { code: 'desa-mendua', message, mend: 'Tambahkan kolom kecamatan, atau tulis kodenya.' }
  }
  const near = suggest(
    name,
    choice.map(({ nama }) => nama),
  )
  const message = `Desa ${quote(name)} tidak ada di ${inside === undefined ? 'kabupaten ini' : placeOf(inside, places)}.`
  return {
    code: 'desa-tidak-dikenal',
    message: near === undefined ? message : `${message} Maksudnya "${near}"?`,
    mend: MEND,
  }
}

export const placeOf = (kode: string, places: Places): string =>
  `Kecamatan ${places.kecamatan.get(kecamatanOf(kode)) ?? kecamatanOf(kode)}`
