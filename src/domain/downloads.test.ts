import { expect, test } from 'vitest'
import { tabelEdisi, tabelKabupaten } from './downloads.ts'
import { desa, edition, kabupaten } from './fixture.ts'
import type { RalatRow } from './rows.ts'

test('a table tells how many corrections its cells, as filed, do not have', () => {
  const ralat: RalatRow = {
    at: { file: 'ralat.csv', line: 2 },
    sumber_id: 'uji',
    berkas: 'statistik.csv',
    kode_desa: '99.01.01.2001',
    kolom: 'kk',
    baris: '',
    nilai_lama: '9',
    nilai_baru: '8',
    alasan: 'salah ketik',
    tanggal: '2024-03-01',
  }
  const corrected = edition('2024-01', [], {
    tabel: new Set(['klasifikasi', 'statistik', 'ralat']),
    ralat: [ralat, { ...ralat, kolom: 'pus' }],
  })
  const own = kabupaten([desa('99.01.01.2001')], [corrected])
  expect(tabelEdisi(own, corrected).map(({ tabel, ralat: n }) => [tabel, n])).toEqual([
    ['klasifikasi', 0],
    ['statistik', 2],
    ['ralat', 0],
  ])
  expect(tabelKabupaten(own).map(({ ralat: n }) => n)).toEqual([0])
})
