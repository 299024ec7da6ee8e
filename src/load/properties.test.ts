import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { canonicalCsv } from './canonical.ts'
import { checkTable } from './check-table.ts'
import { MINI } from './fixture.ts'
import { readPortal } from './portal.ts'
import { collector } from './report.ts'
import * as schema from './schema.ts'
import { parseTable } from './table.ts'

const EDISI = 'mini/edisi/2024-01'
const UNKNOWN = { sumber: undefined, desa: undefined, opd: undefined, program: undefined }

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kampung-kb-'))
  cpSync(MINI, folder, { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const table = fc.constantFrom(...schema.TABLES)
const text = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom('"', ',', '\n', '\r', ';', '=', 'a', '33.16', '|', '\t', '\ufeff', '1.234'),
    maxLength: 80,
  }),
)

test('any text as a table, and any text below a right header, ends in faults or none', () => {
  fc.assert(
    fc.property(table, text, fc.boolean(), (of, body, headed) => {
      const source = headed ? `${Object.keys(of.columns).join(',')}\n${body}` : body
      for (const fault of checkTable(of.file, source, of, UNKNOWN)) {
        expect(fault.line).toBeGreaterThanOrEqual(0)
        expect(fault.message).not.toMatch(/[\n\u202e\u200b]/)
      }
    }),
    { numRuns: 500 },
  )
})

test('any bytes in any file of the data folder end in faults or none', { timeout: 60_000 }, () => {
  const files = [
    'situs.json',
    'sumber.csv',
    'mini/kabupaten.json',
    'mini/wilayah.csv',
    `${EDISI}/klasifikasi.csv`,
    `${EDISI}/edisi.json`,
    `${EDISI}/ralat.csv`,
  ]
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.oneof(fc.uint8Array({ maxLength: 200 }), text), (file, content) => {
      const path = join(folder, file)
      const before = readFileSync(path)
      writeFileSync(path, content)
      const { portal, faults } = readPortal(folder)
      writeFileSync(path, before)
      expect(portal === undefined).toBe(faults.some(({ severity }) => severity === 'fault'))
    }),
    { numRuns: 100 },
  )
})

test('what is written in canonical form is read back the same', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '🌾', ' ', '"', ',', '\n', ';', '|', '='), maxLength: 8 })
  const lists = fc.array(fc.tuple(fc.constantFrom('x', 'y'), cell, cell), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(lists, (list) => {
      const { faults, report } = collector()
      const read = parseTable('t.csv', canonicalCsv(['a', 'b', 'c'], list), report)
      expect(faults).toEqual([])
      expect(read!.records.map(({ cells }) => cells)).toEqual(list)
    }),
  )
})

test('any table of valid rows has no fault, and none after it is written in canonical form', () => {
  const number = fc.oneof(fc.constantFrom('', 'x', 'tb'), fc.nat({ max: 999 }).map(String))
  const valid = fc.uniqueArray(
    fc.tuple(
      fc.integer({ min: 2001, max: 2099 }).map((village) => `33.16.01.${village}`),
      fc.constantFrom('bkb', 'bkr', 'uppka', 'pik-r'),
      fc.constantFrom('ya', 'tidak', '', 'x'),
      number,
      fc.constantFrom('', '1000'),
      fc.constant('contoh'),
    ),
    { minLength: 1, maxLength: 20, selector: ([kode, poktan]) => `${kode} ${poktan}` },
  )
  fc.assert(
    fc.property(valid, (list) => {
      const csv = canonicalCsv(Object.keys(schema.poktan.columns), list)
      const of = schema.TABLES.find(({ file }) => file === 'poktan.csv')!
      expect(checkTable('poktan.csv', csv, of, UNKNOWN)).toEqual([])
    }),
  )
})
