import { expect, test } from 'vitest'
import { correctionOf } from './correction.ts'
import type { RalatRow } from './rows.ts'

const ralat = (kolom: string, nilai_lama: string, nilai_baru: string, berkas = 'statistik.csv'): RalatRow => ({
  at: { file: 'uji/ralat.csv', line: 2 },
  sumber_id: 'uji',
  berkas,
  kode_desa: '99.01.01.2001',
  kolom,
  baris: '',
  nilai_lama,
  nilai_baru,
  alasan: 'salah salin',
  tanggal: '2024-08-01',
})

test('a cell that was corrected twice shows the first value and the last', () => {
  const rows = [ralat('pus', '90', '95'), ralat('kk', '1', '2'), ralat('pus', '95', 'x')]
  expect(correctionOf(rows, 'pus')).toMatchObject({ nilai_lama: '90', nilai_baru: 'x' })
})

test('a cell that was not corrected has none, whatever a column of another table is called', () => {
  expect(correctionOf([ralat('sasaran', '1', '2', 'poktan.csv')], 'sasaran')).toBeUndefined()
  expect(correctionOf([], 'pus')).toBeUndefined()
})
