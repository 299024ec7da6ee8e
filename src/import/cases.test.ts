import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FAMILIES } from '../load/catalogue.ts'
import { formatFault } from '../load/format.ts'
import { IMPOR, importFiles, places, placesIn } from './fixture.ts'

// A folder is a case: files named after the table that they are brought in as, and what import must say of them.
// The case of an edition that is there already needs a data folder: scripts/import.test.ts.
const cases = readdirSync(IMPOR).filter((name) => name !== 'contoh')
const readable = cases.filter((name) => name !== 'edisi-sudah-ada')

test('every code of import has a case, and every case is such a code', () => {
  expect(cases.sort()).toEqual(Object.keys(FAMILIES.impor).sort())
})

test.each(readable)('%s is told at its cells', async (code) => {
  const folder = join(IMPOR, code)
  const files = readdirSync(folder).filter((name) => !['expected.txt', 'wilayah.csv'].includes(name))
  const own = join(folder, 'wilayah.csv')
  const asked = {
    places: existsSync(own) ? placesIn(own) : places,
    ...(code === 'kecamatan-belum-lengkap' ? { sumber: 'contoh' } : {}),
  }
  const tabel = files[0]!.replace(/\..*/, '')
  const { faults, csv } = await importFiles(
    tabel,
    files.map((name) => join(folder, name)),
    asked,
  )
  expect(faults.map((fault) => `${formatFault(fault)}\n`).join('')).toBe(
    readFileSync(join(folder, 'expected.txt'), 'utf8'),
  )
  expect(new Set(faults.map((fault) => fault.code))).toEqual(new Set([code]))
  expect(csv === undefined).toBe(faults.some(({ severity }) => severity === 'fault'))
})
