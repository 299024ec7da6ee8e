import { expect, test } from 'vitest'
import { kelasName } from './facts-desa.ts'
import { factsOf } from './facts.ts'
import { desa, edition, kabupaten, kampung, poktan, portal } from './fixture.ts'

const KODE = '99.01.01.2001'
const rowsOf = (...names: readonly string[]) => names.map((nama) => kampung(KODE, 'mandiri', nama))
const namesOf = (...names: readonly string[]) => {
  const rows = rowsOf(...names)
  return rows.map((row) => kelasName(rows, row.kampung))
}

test('one kampung needs no name, several have their own, those that differ in signs only are numbered', () => {
  expect(namesOf('Melati')).toEqual(['klasifikasi'])
  expect(namesOf('Kampung Melati', 'Mawar')).toEqual(['klasifikasi_kampung-melati', 'klasifikasi_mawar'])
  expect(namesOf('Melati', 'Melati!', 'Mawar')).toEqual([
    'klasifikasi_melati-1',
    'klasifikasi_melati-2',
    'klasifikasi_mawar',
  ])
})

test.each([
  [
    ['Melati', 'Melati!', 'Melati 1'],
    ['melati-2', 'melati-3', 'melati-1'],
  ],
  [
    ['???', 'Kampung 1'],
    ['kampung-2', 'kampung-1'],
  ],
  [
    ['a', 'A', 'a 1', 'A 1', 'a 1 1'],
    ['a-1', 'a-2', 'a-1-2', 'a-1-3', 'a-1-1'],
  ],
])('no number is the name of another: %j', (names, own) =>
  expect(namesOf(...names)).toEqual(own.map((one) => `klasifikasi_${one}`)),
)

test('a kampung whose name is like the number of another tells no correction of it', () => {
  const filed = edition('2025-01', rowsOf('Melati', 'Melati!', 'Melati 1'))
  const now = { ...filed, tertulis: filed }
  const one = kabupaten([desa(KODE)], [now])
  const facts = factsOf(portal(one), one, now, KODE).filter(({ nama }) => nama.startsWith('klasifikasi'))
  expect(facts.map(({ asal, semula }) => [asal[0].kolom, semula])).toEqual(Array(3).fill(['klasifikasi', undefined]))
  expect(new Set(facts.map(({ nama }) => nama)).size).toBe(3)
})

test('two facts of one name are refused', () => {
  const [bkb] = poktan()
  const now = edition('2025-01', [], { poktan: new Map([[KODE, [bkb!, bkb!]]]) })
  const one = kabupaten([desa(KODE)], [now])
  expect(() => factsOf(portal(one), one, now, KODE)).toThrow('two facts are named bkb_anggota')
})
