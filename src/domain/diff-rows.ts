/** One cell that holds something else than before. */
export interface CellChange {
  /** the row: its id, or the code of its desa with what tells rows of one desa apart: `99.01.01.2001 bkb` */
  readonly kunci: string
  readonly kolom: string
  readonly dari: unknown
  readonly ke: unknown
}

/** Rows that came, went or changed between two states of one table; the order of rows means nothing. */
export interface RowsDiff<R> {
  readonly baru: readonly R[]
  readonly hilang: readonly R[]
  readonly sel: readonly CellChange[]
}

/** True where two values of the data mean the same; the order of chosen options means nothing. */
export const isSame = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(unordered(a)) === JSON.stringify(unordered(b))

const unordered = (value: unknown): unknown =>
  Array.isArray(value) && value.every((one) => typeof one === 'string') ? [...value].sort() : value

/** A row without its place: what it says. */
export const contentOf = (row: object): string =>
  JSON.stringify(Object.entries(row).filter(([column]) => column !== 'at'))

/** The columns of two rows that differ, their places aside. */
export function diffCells(kunci: string, before: object, after: object): readonly CellChange[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((kolom) => kolom !== 'at' && !isSame(old.get(kolom), now.get(kolom)))
    .map((kolom) => ({ kunci, kolom, dari: old.get(kolom), ke: now.get(kolom) }))
}

/**
 * Compares two tables by key. Rows that share a key are told apart by their order in it.
 * @param label what a person knows the row by; the key itself unless told
 */
export function diffRows<R extends object>(
  before: readonly R[],
  after: readonly R[],
  key: (row: R) => string,
  label: (row: R) => string = key,
): RowsDiff<R> {
  const [old, now] = [keyed(before, key), keyed(after, key)]
  return {
    baru: [...now].flatMap(([name, row]) => (old.has(name) ? [] : [row])),
    hilang: [...old].flatMap(([name, row]) => (now.has(name) ? [] : [row])),
    sel: [...now].flatMap(([name, row]) => {
      const was = old.get(name)
      return was ? diffCells(label(row), was, row) : []
    }),
  }
}

function keyed<R>(rows: readonly R[], key: (row: R) => string): ReadonlyMap<string, R> {
  const found = new Map<string, R>()
  const times = new Map<string, number>()
  for (const row of rows) {
    const name = key(row)
    const time = times.get(name) ?? 0
    times.set(name, time + 1)
    found.set(JSON.stringify([name, time]), row)
  }
  return found
}

export const isEmpty = ({ baru, hilang, sel }: RowsDiff<unknown>): boolean =>
  baru.length + hilang.length + sel.length === 0
