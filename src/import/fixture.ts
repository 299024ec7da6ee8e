import { readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { tingkatOf } from '../domain/kode.ts'
import { MINI } from '../load/fixture.ts'
import type { Known } from '../load/references.ts'
import { collector } from '../load/report.ts'
import { rowsOf } from '../load/rows.ts'
import * as schema from '../load/schema.ts'
import type { GridValue, Merge } from './grid.ts'
import { importTables, type Imported } from './import.ts'
import { readGrids } from './read.ts'
import type { Places } from './place.ts'
import type { Asked } from './asked.ts'

/** Files as officials send them, and a folder for each code that only import tells. */
export const IMPOR = resolve(import.meta.dirname, '../fixtures/impor')
/** Files that LibreOffice wrote. */
export const CONTOH = join(IMPOR, 'contoh')

/** The places that a wilayah.csv lists. */
export function placesIn(file: string): Places {
  const { rows } = rowsOf('wilayah.csv', readFileSync(file, 'utf8'), schema.wilayah, collector().report)!
  const ofLevel = (level: 'desa' | 'kecamatan') => rows.filter(({ kode }) => tingkatOf(kode) === level)
  return {
    desa: new Map(ofLevel('desa').map((row) => [row.kode, row])),
    kecamatan: new Map(ofLevel('kecamatan').map(({ kode, nama }) => [kode, nama])),
  }
}

/** The places of the tiny kabupaten. */
export const places = placesIn(join(MINI, 'mini/wilayah.csv'))

/** What the tables of the tiny kabupaten may refer to. */
export const known: Known = {
  sumber: new Map([
    ['contoh', 1],
    ['contoh-2', 1],
  ]),
  desa: places.desa,
  opd: new Set(['dinas-kesehatan']),
  program: undefined,
}
const schemaOf = (tabel: string) => schema.TABLES.find(({ file }) => file === `${tabel}.csv`)!

/** Brings files from disk in as one table of the tiny kabupaten. */
export async function importFiles(
  tabel: string,
  paths: readonly string[],
  asked: Partial<Asked> = {},
): Promise<Imported> {
  const read = await Promise.all(paths.map(async (path) => readGrids(basename(path), readFileSync(path))))
  const faults = read.flatMap(({ faults }) => faults)
  if (faults.length > 0) return { csv: undefined, repairs: [], notes: [], faults }
  const incoming = read.map(({ grids }, i) => ({ file: basename(paths[i]!), grids }))
  return importTables(incoming, schemaOf(tabel), known, { places, ...asked })
}

/** Brings a grid written in a test in. */
export const importRows = (
  tabel: string,
  rows: readonly (readonly GridValue[])[],
  asked: Partial<Asked> = {},
  merges: readonly Merge[] = [],
): Imported =>
  importTables([{ file: 'uji.xlsx', grids: [{ name: 'Lembar1', rows, merges }] }], schemaOf(tabel), known, {
    places,
    ...asked,
  })

/** `C14 kode`, for a short look at faults. */
export const brief = ({ faults }: Imported): readonly string[] =>
  faults.map(({ cell, code }) => `${cell?.replace('Lembar1!', '') ?? ''} ${code}`.trim())
