import type { Fact, Rumus } from './fact.ts'
import { TABEL_EDISI, type Edition } from './portal.ts'

/** What one edition says. */
export interface Kolom {
  readonly edition: Edition
  readonly facts: readonly Fact[]
}

/** A file that figures rest on: its lines in their order, none where the whole of it counts. */
export interface Tempat {
  readonly file: string
  readonly lines: readonly number[]
}

/** One figure over the editions, in the order of the columns. */
export interface Baris {
  readonly nama: string
  readonly sel: readonly (Fact | undefined)[]
}

/** The figures that come from one table, or `dihitung`. */
export interface Kelompok {
  /** `statistik.csv`, or `dihitung` */
  readonly tabel: string
  readonly baris: readonly Baris[]
  /** by column: where they stand, and who says so */
  readonly asal: readonly { readonly tempat: readonly Tempat[]; readonly sumber_id: readonly string[] }[]
}

const fileName = (path: string): string => path.split('/').at(-1)!

/** The table that a fact is read from, corrections apart: where another lent the figure, the one that was empty. */
const tabelAsal = ({ rumus, asal, ralat }: Fact): string =>
  rumus ? 'dihitung' : fileName(asal[asal.length - 1 - ralat.length]!.file)

/** The figures of an area by table and by edition; what was computed comes last. */
export function ledgerOf(columns: readonly Kolom[]): readonly Kelompok[] {
  const groups = Map.groupBy(
    columns.flatMap(({ facts }) => facts),
    tabelAsal,
  )
  const order = [...TABEL_EDISI.map((tabel) => `${tabel}.csv`), 'wilayah.csv', 'dihitung']
  return order.flatMap((tabel): readonly Kelompok[] => {
    const facts = groups.get(tabel)
    if (!facts) return []
    const byName = Map.groupBy(facts, ({ nama }) => nama)
    const inColumn = ({ edition }: Kolom) => facts.filter(({ waktu }) => waktu === edition.kode)
    return [
      {
        tabel,
        baris: [...byName].map(([nama, all]) => ({
          nama,
          sel: columns.map(({ edition }) => all.find(({ waktu }) => waktu === edition.kode)),
        })),
        asal: columns.map((column) => ({
          tempat: placesOf(inColumn(column)),
          sumber_id: [...new Set(inColumn(column).flatMap(({ sumber_id }) => sumber_id))],
        })),
      },
    ]
  })
}

/** The files and lines that some facts rest on. */
export function placesOf(facts: readonly Fact[]): readonly Tempat[] {
  const files = Map.groupBy(
    facts.flatMap(({ asal }) => asal),
    ({ file }) => file,
  )
  return [...files].map(([file, places]) => ({
    file,
    lines: [...new Set(places.flatMap(({ line }) => line ?? []))].sort((a, b) => a - b),
  }))
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
