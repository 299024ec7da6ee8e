import { expect, test } from 'vitest'
import { sentence } from './sentence.ts'

test.each([
  ['berbeda: 34 pada 15 November 2019', 'Berbeda: 34 pada 15 November 2019.'],
  ['Salah ketik.', 'Salah ketik.'],
  ['16 barisnya berjumlah 1.955,83', '16 barisnya berjumlah 1.955,83.'],
  ['“124 Desa”', '“124 Desa”.'],
  ['', ''],
])('%j reads %j', (words, read) => {
  expect(sentence(words)).toBe(read)
})
