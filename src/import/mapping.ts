import type { AnySchema } from '../load/schema.ts'
import { suggest } from '../load/suggest.ts'
import { meaningOf, type Meaning } from './columns.ts'
import { normal, type GridValue } from './grid.ts'

const ABAIKAN = 'abaikan'
const PLACES = ['desa', 'kecamatan'] as const

/** How the files of one sender are read: `data/<kabupaten>/pemetaan/<name>.json`. */
export interface Mapping {
  /** their column -> ours, `desa` or `kecamatan` where it names a place, `abaikan` where it is left out */
  readonly kolom: Readonly<Record<string, string>>
  /** our column -> their value -> ours */
  readonly nilai: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** our column -> factor on its numbers, e.g. 0.01 from hectare to km² */
  readonly faktor: Readonly<Record<string, number>>
}

/** The meaning of a header cell: as the mapping has it, else by its own words. */
export function mappedMeaning(label: string, schema: AnySchema, mapping: Mapping | undefined): Meaning {
  const word = normal(label)
  const mapped = Object.entries(mapping?.kolom ?? {}).find(([theirs]) => normal(theirs) === word)?.[1]
  if (mapped === undefined || mapped === '') return meaningOf(label, schema)
  if (mapped === ABAIKAN) return 'ignored'
  const place = PLACES.find((name) => name === mapped)
  return place ? { place } : mapped in schema.columns ? { column: mapped } : undefined
}

/** A mapping to begin with: every header with our column, a guess by spelling marked nowhere, '' where none is near. */
export function proposeMapping(labels: readonly string[], schema: AnySchema): Mapping {
  const kolom = labels
    .filter((label) => normal(label) !== '')
    .map((label): [string, string] => {
      const meaning = meaningOf(label, schema)
      if (meaning === 'ignored') return [label, ABAIKAN]
      if (meaning) return [label, 'column' in meaning ? meaning.column : meaning.place]
      return [label, suggest(normal(label).replaceAll(' ', '_'), Object.keys(schema.columns)) ?? '']
    })
  return { kolom: Object.fromEntries(kolom), nilai: {}, faktor: {} }
}

/** The value of a cell as the mapping has it; `undefined` where it says nothing of it. */
export function mappedValue(column: string, value: GridValue, mapping: Mapping | undefined): string | undefined {
  const values = mapping?.nilai[column]
  if (!values || value instanceof Date || value === null) return undefined
  const word = String(value).trim().toLowerCase()
  return Object.entries(values).find(([theirs]) => theirs.trim().toLowerCase() === word)?.[1]
}
