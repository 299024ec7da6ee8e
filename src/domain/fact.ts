import type { Lack } from './cell.ts'
import type { Klasifikasi } from './klasifikasi.ts'
import type { Kode } from './kode.ts'
import type { RalatRow } from './rows.ts'

/** What a fact was read from: one line of a file, as an editor counts, or (`line` undefined) the whole of it. */
export interface Asal {
  /** path below the data folder */
  readonly file: string
  readonly line: number | undefined
  /** the column, or '' where several or all count */
  readonly kolom: string
}

/**
 * How a fact was computed. `atas` and `bawah` are names of facts of the same area and time, so that anyone can compute
 * it anew: `jumlah` is the sum of `atas`; `bagian` 100 times the sum of `atas` by the sum of `bawah`; `rata` the mean of
 * `atas`; `hitung` counts rows; `aturan` applies the scoring rule; `peringkat` places it among others of its kind.
 */
export interface Rumus {
  readonly cara: 'jumlah' | 'bagian' | 'rata' | 'hitung' | 'aturan' | 'peringkat'
  readonly atas: readonly string[]
  readonly bawah: readonly string[]
}

/** One figure (or class) with all that stands behind it. */
export interface Fact {
  /** the area that it is of */
  readonly wilayah: Kode
  /** what it says, within its area: `pus`, `cpr`, `bkb_anggota` */
  readonly nama: string
  /** edition whose rows say it, date of a public claim, or '' for what belongs to no edition (an area in km²) */
  readonly waktu: string
  /** computed values are not rounded */
  readonly nilai: number | Klasifikasi | Lack
  /**
   * lines that it rests on, in the order in which its fingerprint takes them; at least one. Those of the tables, then
   * those of the corrections that made its value.
   */
  readonly asal: readonly [Asal, ...Asal[]]
  /** what its fingerprint was taken of before: citations made then still verify */
  readonly asalLama?: readonly (readonly Asal[])[]
  /** undefined where it stands in its line as it is */
  readonly rumus: Rumus | undefined
  /** at least one */
  readonly sumber_id: readonly string[]
  /** its value as filed, where corrections changed it; else undefined */
  readonly semula: Fact['nilai'] | undefined
  /** the corrections that changed it, oldest first */
  readonly ralat: readonly RalatRow[]
  /** of a sum that has no value since some desa have not reported: how many did, of how many */
  readonly melapor?: { readonly n: number; readonly dari: number }
}

/** `33.16:total_dasar:2024-01`, in the form of the ids of angka.csv; never changes, for it is quoted. */
export type FactId = string

export const factId = ({ wilayah, nama, waktu }: Pick<Fact, 'wilayah' | 'nama' | 'waktu'>): FactId =>
  `${wilayah}:${nama}:${waktu}`

/** The parts of an id, or `undefined` where the text is none. */
export function partsOf(id: FactId): Pick<Fact, 'wilayah' | 'nama' | 'waktu'> | undefined {
  const [wilayah, nama, waktu, ...rest] = id.split(':')
  return wilayah && nama && waktu !== undefined && rest.length === 0 ? { wilayah, nama, waktu } : undefined
}

/** Fragment of the address at which it stands for ever: `angka-total_dasar-2024-01`. */
export const factAnchor = ({ nama, waktu }: Pick<Fact, 'nama' | 'waktu'>): string =>
  `angka-${nama}${waktu && `-${waktu}`}`

/**
 * The text whose SHA-256 is the fingerprint of a fact: the lines that it rests on, each once and with its line end, in
 * their order; of a whole file all its text.
 * @param textOf the text of a file below the data folder
 * @throws where a file has no such line
 */
export function fingerprintText(asal: readonly Asal[], textOf: (file: string) => string): string {
  const seen = new Set<string>()
  const parts = asal.flatMap(({ file, line }) => {
    const key = `${file}:${line ?? ''}`
    if (seen.has(key)) return []
    seen.add(key)
    const text = textOf(file)
    if (line === undefined) return [text]
    const found = text.split('\n')[line - 1]
    if (found === undefined) throw new Error(`${file} has no line ${line}`)
    return [`${found}\n`]
  })
  return parts.join('')
}

/** Lines of a file that follow one another, as first and last: `2 4 5` -> `2-2 4-5`. Each line once, in order. */
export function runsOf(lines: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = []
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last?.[1] === line - 1) last[1] = line
    else runs.push([line, line])
  }
  return runs
}
