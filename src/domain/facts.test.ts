import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPortal } from '../load/portal.ts'
import { isNumber, lackOf, type Computed } from './cell.ts'
import { factAnchor, factId, fingerprintText, partsOf, type Fact } from './fact.ts'
import { factById, factsOf } from './facts.ts'
import type { Kabupaten } from './portal.ts'

const portal = readPortal(resolve('data')).portal!
const blora = portal.kabupaten.get('33.16')!
const contoh = portal.kabupaten.get('99.01')!

const everyFact = (kabupaten: Kabupaten): readonly Fact[] =>
  kabupaten.edisi.flatMap((edition) =>
    [kabupaten.kode, ...kabupaten.kecamatan.keys(), ...kabupaten.desa.keys()].flatMap((kode) =>
      factsOf(portal, kabupaten, edition, kode),
    ),
  )
const all = [...everyFact(blora), ...everyFact(contoh)]

describe('every fact', () => {
  test('has an id of its own, by which it is found again', () => {
    expect(new Set(all.map(factId)).size).toBe(all.length)
    expect(all.length).toBeGreaterThan(20_000)
    for (const fact of all.filter((_, i) => i % 97 === 0)) expect(factById(portal, factId(fact))).toBe(fact)
  })

  test('names lines or tables, and sources that the portal has', () => {
    const wrong = all.filter(
      ({ asal, sumber_id }) =>
        asal.length === 0 ||
        asal.some(({ file, line }) => !/^(?:blora|contoh|aturan)\//.test(file) || line === 0) ||
        sumber_id.length === 0 ||
        sumber_id.some((id) => !portal.sumber.has(id)),
    )
    expect(wrong.map(factId)).toEqual([])
  })

  test('that is a sum or a share can be computed anew from the facts that it names', () => {
    const found = new Map(all.map((fact) => [factId(fact), fact]))
    const computed = all.filter(({ rumus }) => rumus?.cara === 'jumlah' || rumus?.cara === 'bagian')
    const wrong = computed.filter((fact) => {
      const values = (names: readonly string[]) =>
        names.map((nama) => found.get(factId({ ...fact, nama }))?.nilai as Computed | undefined)
      const { atas, bawah } = fact.rumus!
      const told = [...values(atas), ...values(bawah)]
      // what does not apply adds nothing
      const sum = (names: readonly string[]) =>
        values(names)
          .filter(isNumber)
          .reduce((a, b) => a + b, 0)
      const lack = lackOf(told.filter((value) => value !== 'tb'))
      if (lack) return isNumber(fact.nilai)
      const value = fact.rumus!.cara === 'jumlah' ? sum(atas) : (100 * sum(atas)) / sum(bawah)
      return isNumber(fact.nilai) && Math.abs(fact.nilai - value) > 1e-9
    })
    expect(computed.length).toBeGreaterThan(2_000)
    expect(wrong.map(factId)).toEqual([])
  })
})

test('a corrected cell says what was filed, and by which correction', () => {
  const fact = factById(portal, '99.01.02.1001:kk:2025-01')!
  expect([fact.nilai, fact.semula]).toEqual([1318, 1408])
  expect(fact.ralat.map(({ nilai_baru, alasan }) => [nilai_baru, alasan])).toEqual([
    ['1318', 'keluarga yang pindah masih terhitung'],
  ])
})

test('a correction reaches what is computed from its cell, in the village and above, and nothing else', () => {
  const changed = all.filter(({ semula }) => semula !== undefined)
  const inputs = changed.filter(({ ralat }) => ralat.length === 0)
  expect(inputs.map(factId)).toEqual([])
  const ids = changed.map(factId)
  expect(ids).toContain('99.01:kk:2025-01')
  expect(ids).toContain('99.01.02:kk:2025-01')
  expect(ids).toContain('99.01:kampung_dasar:2024-07')
  expect(ids).toContain('99.01.03.2007:klasifikasi:2024-07')
  expect(ids).not.toContain('99.01:total_dasar:2024-07')
  expect(ids).not.toContain('99.01.01:kk:2025-01')
})

test('the four totals of Blora stand in the lines of total.csv', () => {
  const totals = factsOf(portal, blora, blora.edisi[0]!, '33.16').filter(({ nama }) => nama.startsWith('total_'))
  expect(totals.map(({ nilai, asal }) => [nilai, asal[0].line])).toEqual([
    [93, 2],
    [56, 3],
    [32, 4],
    [114, 5],
  ])
})

test('a public claim is a fact, the one without a date too', () => {
  expect(factById(portal, '33.16:jumlah_kampung_kb:2019-11-15')?.nilai).toBe(34)
  expect(factById(portal, '33.16:luas:')?.nilai).toBe(1820.59)
})

test.each(['', 'x', '33.16:total_dasar', '33.16:total_dasar:2031-01', '33.16:constructor:2024-01', '00.00:a:2024-01'])(
  'no fact is called %j',
  (id) => expect(factById(portal, id)).toBeUndefined(),
)

test('an id says what it is of', () => {
  expect(partsOf('33.16.09.1013:pus:2025-01')).toEqual({ wilayah: '33.16.09.1013', nama: 'pus', waktu: '2025-01' })
  expect(factAnchor({ nama: 'pus', waktu: '2025-01' })).toBe('angka-pus-2025-01')
  fc.assert(
    fc.property(fc.string(), (text) => {
      const parts = partsOf(text)
      if (parts) expect(factId(parts)).toBe(text)
    }),
  )
})

test('the fingerprint takes each line once, in the order of the fact, and of a whole file all of it', () => {
  const files: Readonly<Record<string, string>> = { 'a.csv': 'kepala\nsatu\ndua\n', 'b.csv': 'kepala\ntiga\n' }
  const line = (file: string, at?: number) => ({ file, line: at, kolom: '' })
  const text = (...asal: Parameters<typeof line>[]) =>
    fingerprintText(
      asal.map((a) => line(...a)),
      (f) => files[f]!,
    )
  expect(text(['a.csv', 3], ['a.csv', 2], ['a.csv', 3])).toBe('dua\nsatu\n')
  expect(text(['b.csv'], ['a.csv', 2])).toBe('kepala\ntiga\nsatu\n')
  expect(() => text(['a.csv', 9])).toThrow('a.csv has no line 9')
})
