import type { Rumus } from '../domain/fact.ts'
import { factName } from './fact.ts'
import { fakta } from './id/fakta.ts'
import type { Parts } from './parts.ts'

/** An input of a formula: its name in an id, and in words. */
export interface Masukan {
  readonly nama: string
  readonly teks: string
}

/** A formula in words, its inputs apart so that they can be links. */
export function formulaParts({ cara, atas, bawah }: Rumus): Parts<Masukan> {
  const named = (nama: string): Masukan => ({ nama, teks: factName(nama) })
  const join = (names: readonly string[], between: string): Parts<Masukan> =>
    names.flatMap((nama, i) => (i > 0 ? [between, named(nama)] : [named(nama)]))
  const sum = (names: readonly string[]): Parts<Masukan> =>
    names.length > 1 ? ['(', ...join(names, ' + '), ')'] : join(names, '')
  if (cara === 'bagian') return ['100 × ', ...sum(atas), ' ÷ ', ...sum(bawah)]
  if (cara === 'jumlah') return join(atas, ' + ')
  return atas.length > 0 ? [`${fakta.cara[cara]}: `, ...join(atas, ', ')] : [fakta.cara[cara]]
}

/**
 * A formula with the name of a sum in the place of its parts, where there is one: the seven methods are `peserta_kb`.
 * @param sums names of sums by their inputs, joined with spaces
 */
export const shortened = ({ cara, atas, bawah }: Rumus, sums: ReadonlyMap<string, string>): Rumus => {
  const short = (names: readonly string[]): readonly string[] => {
    const sum = sums.get(names.join(' '))
    return sum ? [sum] : names
  }
  return cara === 'bagian' ? { cara, atas: short(atas), bawah: short(bawah) } : { cara, atas, bawah }
}
