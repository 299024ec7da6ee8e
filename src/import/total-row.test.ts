import { expect, test } from 'vitest'
import { brief, importRows } from './fixture.ts'

const HEAD = ['kode_desa', 'jiwa_laki', 'jiwa_perempuan', 'sumber_id']
const rows = (...more: readonly (readonly (string | number)[])[]) => [
  HEAD,
  ['99.02.01.1001', 10, 20, 'contoh'],
  ['99.02.01.2002', 30, 40, 'contoh'],
  ...more,
]

test('a row of sums that adds up says nothing, one that does not is a warning with both numbers', () => {
  expect(brief(importRows('statistik', rows(['Jumlah', 40, 60, ''])))).toEqual([])
  const { faults, csv } = importRows('statistik', rows(['Jumlah', 41, 60, '']))
  expect(faults.map(({ code, cell }) => `${cell} ${code}`)).toEqual(['Lembar1!B4 jumlah-baris-berbeda'])
  expect(faults[0]!.message).toMatch(/menulis 41 .* berjumlah 40/)
  expect(csv).toBeDefined()
})

test('sums of parts and of the whole are both right', () => {
  const parts = [
    ['Jumlah Kecamatan Utara', 40, 60, ''],
    ['99.02.02.2001', 1, 2, 'contoh'],
    ['Jumlah Kecamatan Selatan', 1, 2, ''],
    ['Total', 41, 62, ''],
  ]
  expect(brief(importRows('statistik', rows(...parts)))).toEqual([])
})

test('titles and footnotes that are left out are quoted, for they may tell the day', () => {
  const { notes } = importRows('statistik', [['Data penduduk'], ['Per 31 Oktober 2026'], ...rows(['Sumber: dinas'])])
  expect(notes.join(' ')).toContain('"Per 31 Oktober 2026"')
  expect(notes.join(' ')).toContain('"Sumber: dinas"')
})

test('a footnote mark behind a class is dropped, and said', () => {
  const { csv, notes } = importRows('klasifikasi', [
    ['kode_desa', 'klasifikasi', 'sumber_id'],
    ['99.02.01.1001', 'Berkelanjutan*', 'contoh'],
  ])
  expect(csv).toContain('99.02.01.1001,,berkelanjutan,contoh,')
  expect(notes.join(' ')).toMatch(/Lembar1!B2: tanda "\*"/)
})
