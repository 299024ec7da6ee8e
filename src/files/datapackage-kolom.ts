import { POLA_TANGGAL } from '../load/tanggal.ts'
import { bolehTanda, isNumerik, wajib, type Kolom } from './baca.ts'

/** The columns that name a row; undefined where rows of a table may be alike, or such a cell may be empty. */
export const kunciOf = (tabel: string): readonly string[] | undefined => KUNCI[tabel]

const KUNCI: Readonly<Record<string, readonly string[]>> = {
  sumber: ['id'],
  istilah: ['istilah'],
  wilayah: ['kode'],
  angka: ['id'],
  opd: ['id'],
  total: ['klasifikasi'],
  statistik: ['kode_desa'],
  poktan: ['kode_desa', 'poktan'],
  tata_kelola: ['kode_desa'],
}

/** Which column names a row of which other table. */
export const RUJUKAN = [
  { kolom: 'sumber_id', tabel: 'sumber', ke: 'id' },
  { kolom: 'luas_sumber_id', tabel: 'sumber', ke: 'id' },
  { kolom: 'kode_desa', tabel: 'wilayah', ke: 'kode' },
  { kolom: 'opd', tabel: 'opd', ke: 'id' },
] as const

/** A field of Table Schema: types that version 1 knows too. */
export function fieldOf(kolom: Kolom) {
  const { meaning, unit, example, type } = kolom.cell.spec
  const constraints = constraintsOf(kolom)
  const isTeks = typeOf(kolom).type === 'string'
  return {
    name: kolom.nama,
    title: kolom.nama,
    ...typeOf(kolom),
    description: unit ? `${meaning} (${unit})` : meaning,
    ...(unit && { unit }),
    ...(example && isTeks && { example }),
    ...(type.startsWith('daftar') && { separator: '|' }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  }
}

function typeOf(kolom: Kolom) {
  const { type } = kolom.cell.spec
  if (isNumerik(kolom)) return { type: type === 'angka' ? 'number' : 'integer' } as const
  if (type === 'ya|tidak') return { type: 'boolean', trueValues: ['ya'], falseValues: ['tidak'] } as const
  return type === 'alamat web' ? ({ type: 'string', format: 'uri' } as const) : ({ type: 'string' } as const)
}

function constraintsOf(kolom: Kolom) {
  const { type, options } = kolom.cell.spec
  return {
    ...(wajib(kolom) && { required: true }),
    ...(type === 'pilihan' && { enum: options }),
    // a date may lack its day or month, which no type of date allows
    ...(type === 'tanggal' && { pattern: `^${POLA_TANGGAL}$` }),
  }
}

/** Cells that hold no value. Their meanings are told in words: version 1 knows only this plain list. */
export const kosongOf = (kolom: readonly Kolom[]): readonly string[] =>
  kolom.some(bolehTanda) ? ['', 'tb', 'x'] : ['']
