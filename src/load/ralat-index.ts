import type { Rows } from './rows.ts'

export type DesaRow = { readonly at: { readonly file: string; readonly line: number }; readonly kode_desa: string }

/** What tells several rows of one desa apart: any of these may stand in the column `baris`. */
const NAMES = ['kampung', 'poktan', 'kegiatan', 'tanggal'] as const

/** What a cell was corrected to, and where. */
export interface Corrected {
  readonly value: string
  readonly line: number
}

/** Rows of a table by what a correction says of them; corrected cells hold what they were corrected to. */
export interface Index {
  /** what names a row within its desa, the most telling first */
  readonly namesOf: (row: DesaRow) => readonly string[]
  /** rows of a desa; with a name (not empty) only those of that name */
  readonly rows: (kode: string, name: string) => readonly DesaRow[]
  /** those of them that hold this value in a column */
  readonly matching: (kode: string, name: string, column: string, value: string) => ReadonlySet<DesaRow>
  readonly value: (row: DesaRow, column: string) => string
  readonly corrected: (row: DesaRow, column: string) => Corrected | undefined
  readonly correct: (row: DesaRow, column: string, to: Corrected) => void
}

const NONE: ReadonlySet<DesaRow> = new Set()

/** Each correction is looked up, not searched: a table may have 100,000 rows, and as many corrections. */
export function indexOf(table: Rows<DesaRow>): Index {
  const namesOf: Index['namesOf'] = (row) => [
    ...new Set(NAMES.map((name) => table.written(row, name) ?? '').filter((name) => name !== '')),
  ]
  const keysOf = (row: DesaRow) => ['', ...namesOf(row)].map((name) => `${row.kode_desa}\n${name}`)
  const done = new Map<DesaRow, Map<string, Corrected>>()
  const corrected: Index['corrected'] = (row, column) => done.get(row)?.get(column)
  const value: Index['value'] = (row, column) => corrected(row, column)?.value ?? table.written(row, column) ?? ''

  const byName = new Map<string, DesaRow[]>()
  for (const row of table.rows) for (const key of keysOf(row)) pushTo(byName, key, row)

  const byValue = new Map<string, Map<string, Set<DesaRow>>>()
  const add = (values: Map<string, Set<DesaRow>>, row: DesaRow, text: string) => {
    for (const key of keysOf(row)) {
      const whole = `${key}\n${text}`
      const same = values.get(whole)
      if (same) same.add(row)
      else values.set(whole, new Set([row]))
    }
  }
  const valuesOf = (column: string) => {
    let values = byValue.get(column)
    if (values) return values
    byValue.set(column, (values = new Map()))
    for (const row of table.rows) add(values, row, value(row, column))
    return values
  }
  return {
    namesOf,
    value,
    corrected,
    rows: (kode, name) => byName.get(`${kode}\n${name}`) ?? [],
    matching: (kode, name, column, text) => valuesOf(column).get(`${kode}\n${name}\n${text}`) ?? NONE,
    correct: (row, column, to) => {
      const values = valuesOf(column)
      for (const key of keysOf(row)) values.get(`${key}\n${value(row, column)}`)?.delete(row)
      add(values, row, to.value)
      const cells = done.get(row) ?? new Map<string, Corrected>()
      done.set(row, cells.set(column, to))
    },
  }
}

function pushTo<T>(groups: Map<string, T[]>, key: string, one: T): void {
  const group = groups.get(key)
  if (group) group.push(one)
  else groups.set(key, [one])
}
