import { expect, test } from 'vitest'
import { namaGambar } from './png.ts'

test('a picture of fictional data says so in its name', () => {
  expect(namaGambar('desa/99.01.01.1001/riwayat', true)).toBe('DATA-CONTOH_desa-99.01.01.1001-riwayat')
  expect(namaGambar('desa/33.16.09.1013/sekitar', false)).toBe('desa-33.16.09.1013-sekitar')
})
