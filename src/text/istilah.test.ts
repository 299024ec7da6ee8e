import { expect, test } from 'vitest'
import { istilahPendek } from './istilah.ts'

test('a meaning in passing is its first sentence, without what it lists', () => {
  expect(istilahPendek('Petugas negara. Ia mendampingi pokja.')).toBe('Petugas negara.')
  expect(istilahPendek('Makan dengan bahan setempat: ibu hamil, anak. Lainnya.')).toBe('Makan dengan bahan setempat.')
  expect(istilahPendek('Bagi 1.000 keluarga; bisa tidak')).toBe('Bagi 1.000 keluarga.')
  expect(istilahPendek('Tanpa titik')).toBe('Tanpa titik.')
})
