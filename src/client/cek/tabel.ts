import type { Row } from '../../domain/rows.ts'

export type AnyRow = Pick<Row, 'at'>

const ABSEN: ReadonlySet<string> = new Set(['x', 'tb'])
const told = (read: (text: string) => unknown) => (text: string) =>
  text === '' ? 'kosong' : ABSEN.has(text) ? text : read(text)

/** The ways in which the text of a cell becomes its value. */
const CARA = {
  teks: (text: string): unknown => text,
  pilihan: told((text) => text),
  angka: told(Number),
  ya: told((text) => text === 'ya'),
  daftar: told((text) => (text === 'tidak' ? [] : text.split('|'))),
} as const
type Cara = keyof typeof CARA
const SEMUA = Object.keys(CARA) as readonly Cara[]

/**
 * Rows of one file, told by its published text: of each column how its cells are read, and by the number of the row what
 * is not so. So a value is never another than the loader read, however the text is written.
 */
export interface Tabel {
  readonly file: string
  /** the line of each row, in the order of the rows */
  readonly baris: readonly number[]
  readonly kolom: Readonly<Record<string, readonly [Cara, Readonly<Record<number, unknown>>]>>
}

/** Cells of a line; a quoted one holds no line break in a published table. */
const cellsOf = (line: string): readonly string[] =>
  [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!,
  )

/** The cells of some lines of a text, by column; '' where there is none. */
function written(text: string, baris: readonly number[]): (kolom: string) => readonly string[] {
  const lines = text.split('\n')
  const header = cellsOf(lines[0]!)
  const rows = baris.map((line) => cellsOf(lines[line - 1] ?? ''))
  return (kolom) => rows.map((cells) => cells[header.indexOf(kolom)] ?? '')
}

/** @param text of the file that the rows are of; '' where it is not at hand */
export function pack(all: readonly AnyRow[], text: string): Tabel {
  const rows = all as readonly (AnyRow & Readonly<Record<string, unknown>>)[]
  const baris = rows.map(({ at }) => at.line)
  const cells = written(text, baris)
  const names = new Set(rows.flatMap((row) => Object.keys(row)).filter((name) => name !== 'at'))
  const kolom = [...names].map((name) => {
    const own = cells(name)
    const ways = SEMUA.map((cara) => {
      const odd = rows.flatMap((row, i) => (isSame(CARA[cara](own[i]!), row[name]) ? [] : [[i, row[name] ?? null]]))
      return [cara, Object.fromEntries(odd) as Record<number, unknown>, odd.length] as const
    })
    const [cara, odd] = ways.reduce((best, one) => (one[2] < best[2] ? one : best))
    return [name, [cara, odd]] as const
  })
  return { file: rows[0]?.at.file ?? '', baris, kolom: Object.fromEntries(kolom) }
}

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

/** @param text the same as when they were packed */
export function unpack<R extends AnyRow>({ file, baris, kolom }: Tabel, text: string): readonly R[] {
  const cells = written(text, baris)
  const columns = Object.entries(kolom).map(([name, [cara, odd]]) => {
    const own = cells(name)
    return baris.map((_, i) => [name, i in odd ? odd[i] : CARA[cara](own[i]!)] as const)
  })
  return baris.map((line, i) => {
    // null stands for what a row does not have
    const row = columns.map((column) => column[i]!).filter(([, value]) => value !== null)
    return { at: { file, line }, ...Object.fromEntries(row) } as unknown as R
  })
}
