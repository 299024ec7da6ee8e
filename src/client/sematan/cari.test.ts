import { expect, test } from 'vitest'
import { cocok } from './cari.ts'

const KAUMAN = ['Kelurahan Kauman', 'sematan/desa/33.16.09.1013/'] as const

test.each(['kauman', 'uman', '33.16.09.1013', '09.1013', ''])('"%s" finds a village by its name or code', (cari) =>
  expect(cocok(...KAUMAN, cari)).toBe(true),
)

test.each(['tan', 'desa', 'mat', 'sem', '/'])('"%s" does not find it by a piece of its address', (cari) =>
  expect(cocok('Kauman', KAUMAN[1], cari)).toBe(false),
)

test('the map of a kecamatan is found by its code', () => {
  expect(cocok('Gambar peta Kecamatan Blora', 'gambar/kecamatan/33.16.09/peta.svg', '33.16.09')).toBe(true)
})
