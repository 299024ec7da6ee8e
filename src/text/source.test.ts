import { expect, test } from 'vitest'
import { titleAndDate } from './source.ts'

test('says a missing title and leaves out a missing date', () => {
  expect(titleAndDate({ judul: 'Kode', tanggal_terbit: '2024-01-04' })).toBe('“Kode”, 4 Januari 2024')
  expect(titleAndDate({ judul: '', tanggal_terbit: '' })).toBe('judul belum dicatat')
})
