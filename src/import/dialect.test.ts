import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { KLASIFIKASI } from '../domain/klasifikasi.ts'
import { POKTAN } from '../domain/rows.ts'
import { canonicalCsv, canonicalLine } from '../load/canonical.ts'
import * as schema from '../load/schema.ts'
import { known, places } from './fixture.ts'
import { importTables } from './import.ts'
import { readGrids } from './read.ts'

const DESA = [...places.desa.keys()]
const word = fc
  .array(fc.constantFrom(...'abcMN éüñ;,"|()/&\''.split('')), { minLength: 1, maxLength: 12 })
  .map((letters) => `K${letters.join('').replace(/ +/g, ' ')}`.trim())
const text = fc.oneof(fc.constant(''), word)
const count = fc.oneof(fc.nat(2_000_000).map(String), fc.constantFrom('', 'tb', 'x', '0'))
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2023-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const desa = fc.constantFrom(...DESA)
const rowsOf = (key: (row: readonly string[]) => string, ...cells: fc.Arbitrary<string>[]) =>
  fc.uniqueArray(fc.tuple(...cells), { minLength: 1, maxLength: 12, selector: key })

const TABLES = [
  fc.record({
    schema: fc.constant(schema.klasifikasi),
    rows: rowsOf(
      ([a, b]) => `${a} ${b}`,
      desa,
      text,
      fc.constantFrom(...KLASIFIKASI, '', 'x'),
      fc.constant('contoh'),
      text,
      // beside others of its village a kampung without a name is a fault
    ).map((rows) => rows.filter((row) => row[1] !== '' || rows.every((one) => one === row || one[0] !== row[0]))),
  }),
  fc.record({
    schema: fc.constant(schema.poktan),
    rows: rowsOf(
      ([a, b]) => `${a} ${b}`,
      desa,
      fc.constantFrom(...POKTAN),
      fc.constant('ya'),
      count,
      count,
      fc.constant('contoh-2'),
    ),
  }),
  fc.record({
    schema: fc.constant(schema.kegiatan),
    rows: rowsOf(
      (row) => row.join(),
      desa,
      day,
      fc.constant(''),
      word,
      fc.constantFrom('', 'dinas-kesehatan'),
      count,
      fc.constant('contoh'),
    ),
  }),
] as const

const ENCODINGS = {
  'utf-8': (written: string) => Buffer.from(written),
  'utf-8 with a mark': (written: string) => Buffer.from(`\ufeff${written}`),
  'utf-16le': (written: string) => Buffer.from(`\ufeff${written}`, 'utf16le'),
  'utf-16be': (written: string) => Buffer.from(`\ufeff${written}`, 'utf16le').swap16(),
  'windows-1252': (written: string) => Buffer.from(written, 'latin1'),
}

const dialects = fc.record({
  delimiter: fc.constantFrom(';', ',', '\t', '|'),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  quotes: fc.boolean(),
  sep: fc.boolean(),
  encoding: fc.constantFrom(...(Object.keys(ENCODINGS) as (keyof typeof ENCODINGS)[])),
  title: fc.boolean(),
})

test('a table of any dialect and encoding is read back equal, with nothing repaired', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(...TABLES), dialects, async ({ schema, rows }, { sep, title, encoding, ...dialect }) => {
      const header = Object.keys(schema.columns)
      const lines = [...(title ? [['LAPORAN TAHUN 2026'], []] : []), header, ...rows] as string[][]
      const written = `${sep ? `sep=${dialect.delimiter}${dialect.newline}` : ''}${Papa.unparse(lines, dialect)}${dialect.newline}`
      const { grids, faults } = await readGrids('a.csv', ENCODINGS[encoding](written))
      expect(faults).toEqual([])
      const result = importTables([{ file: 'a.csv', grids }], schema as schema.AnySchema, known, { places })
      expect(result.faults.filter(({ severity }) => severity === 'fault')).toEqual([])
      expect(result.repairs).toEqual([])
      expect(result.csv).toBe(canonicalCsv(header, rows))
    }),
    { numRuns: 300 },
  )
})

test('canonical order is by village, and rows of one village stay as they stand', () => {
  fc.assert(
    fc.property(TABLES[0], ({ schema, rows }) => {
      const lines = canonicalCsv(Object.keys(schema.columns), rows).split('\n').slice(1, -1)
      const villages = lines.map((line) => line.slice(0, 13))
      expect(villages).toEqual([...villages].sort())
      for (const kode of villages)
        expect(lines.filter((line) => line.startsWith(kode))).toEqual(
          rows.filter(([first]) => first === kode).map(canonicalLine),
        )
    }),
  )
})
