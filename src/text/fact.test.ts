import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { factById, factsOf } from '../domain/facts.ts'
import { STATISTIK } from '../domain/rows.ts'
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
  ['99.01.01:remaja:2024-07', 'belum lengkap'],
  ['33.16.09.1013:luas_km2:', '1,23 km²'],
  ['33.16:total_berkelanjutan:2024-01', '114 desa/kelurahan'],
])('%s is said as %s', (id, words) => expect(factWords(factById(portal, id)!)).toBe(words))

test('a sum over a gap says how many have reported', () => {
  const kabupaten = portal.kabupaten.get('99.01')!
  const edition = kabupaten.edisi.at(-1)!
  const facts = factsOf(portal, kabupaten, edition, '99.01')
  const gaps = facts.filter(({ nilai }) => nilai === 'kosong')
  expect(gaps.map(({ nama }) => nama)).toContain('suntik')
  for (const fact of gaps) {
    const { n, dari } = fact.melapor!
    expect(n).toBeLessThan(dari)
    expect(factWords(fact)).toBe('belum lengkap')
  }
  // and a share, whether all that it takes is there
  const [suntik, mkjp] = ['suntik', 'mkjp'].map((nama) => facts.find((fact) => fact.nama === nama)!.melapor!.n)
  expect(mkjp).toBeLessThanOrEqual(suntik!)
  expect(facts.find(({ nama }) => nama === 'pus')!.melapor).toBeUndefined()
})

test.each(['constructor', '__proto__', 'toString'])('what is called %s has no words of its own', (nama) => {
  expect(factName(nama)).toBe(nama.replaceAll('_', ' '))
  expect(factUnit(nama)).toBe('')
})

test('a formula is said in the names of what it takes', () => {
  expect(formulaWords(factById(portal, '99.01.02.1001:unmet_need:2025-01')!.rumus!, 'unmet_need')).toBe(
    '100 × (Ingin menunda anak + Tidak ingin anak lagi) ÷ Pasangan usia subur',
  )
})

test('a count says what it counts, and each another thing', () => {
  const counts = [...portal.kabupaten.values()].flatMap((kabupaten) =>
    kabupaten.edisi.flatMap((edition) =>
      [kabupaten.kode, ...kabupaten.desa.keys()].flatMap((kode) =>
        factsOf(portal, kabupaten, edition, kode).flatMap(({ nama, rumus }) =>
          rumus?.cara === 'hitung' ? [[nama, formulaWords(rumus, nama)] as const] : [],
        ),
      ),
    ),
  )
  const words = new Map(counts)
  expect(words.get('suntik')).toBe('jumlah kolom suntik di statistik.csv dari semua desa dan kelurahan')
  expect(words.get('kampung_dasar')).toBe('banyaknya Kampung KB kelas dasar di klasifikasi.csv')
  expect(new Set(words.values()).size).toBe(words.size)
  // nothing but columns of that table is taken for one
  const columns = [...words].filter(([, formula]) => formula.includes('statistik.csv')).map(([nama]) => nama)
  expect(columns.filter((nama) => !(STATISTIK as readonly string[]).includes(nama))).toEqual([])
})
