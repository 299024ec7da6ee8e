import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { factById, factsOf } from '../domain/facts.ts'
import { readPortal } from '../load/portal.ts'
import { factName, factUnit, factWords, formulaWords } from './fact.ts'

const portal = readPortal(resolve('data')).portal!
const names = new Set(
  [...portal.kabupaten.values()].flatMap((kabupaten) =>
    kabupaten.edisi.flatMap((edition) =>
      [kabupaten.kode, ...kabupaten.kecamatan.keys(), ...kabupaten.desa.keys()].flatMap((kode) =>
        factsOf(portal, kabupaten, edition, kode).map(({ nama }) => nama),
      ),
    ),
  ),
)

test('every fact has a name that no reader takes for a column', () => {
  expect(names.size).toBeGreaterThan(100)
  expect([...names].filter((nama) => /_/.test(factName(nama)) || factName(nama) === nama)).toEqual([])
  expect(new Set([...names].map(factName)).size).toBe(names.size)
})

test('every number has a unit, but for a class and a place', () => {
  const without = [...names].filter((nama) => factUnit(nama) === '')
  expect(without.filter((nama) => !/^(?:klasifikasi|peringkat_(?:kecamatan|kabupaten)$)/.test(nama))).toEqual([])
})

test.each([
  ['99.01.02.1001:kk:2025-01', '1.318 keluarga'],
  ['99.01.02.1001:mkjp:2025-01', '21,4%'],
  ['99.01.02.1001:indeks_masukan:2025-01', '3,60 dari 4'],
  ['99.01.02.1001:klasifikasi:2025-01', 'Berkembang'],
  ['99.01.01:remaja:2024-07', 'belum dilaporkan'],
  ['33.16:total_berkelanjutan:2024-01', '114 desa/kelurahan'],
])('%s is said as %s', (id, words) => expect(factWords(factById(portal, id)!)).toBe(words))

test('a formula is said in the names of what it takes', () => {
  expect(formulaWords(factById(portal, '99.01.02.1001:unmet_need:2025-01')!.rumus!)).toBe(
    '100 × (Ingin menunda anak + Tidak ingin anak lagi) ÷ Pasangan usia subur',
  )
})
