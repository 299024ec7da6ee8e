import { expect, test } from 'vitest'
import { edition, kampung } from '../domain/fixture.ts'
import { cellWords, classWords, columnName, correctedCell } from './cell.ts'

test.each([
  ['1408', '1.408'],
  ['0', '0'],
  ['12.5', '12,5'],
  ['', 'belum dilaporkan'],
  ['x', 'disembunyikan'],
  ['tb', 'tidak berlaku'],
  ['mandiri', 'Mandiri'],
  ['APBD|Dana Desa', 'APBD, Dana Desa'],
  ['constructor', 'constructor'],
])('the cell %j reads %j', (cell, words) => {
  expect(cellWords(cell)).toBe(words)
})

test('a year in a column of dates is no count', () => {
  expect(cellWords('2019', 'tanggal')).toBe('2019')
  expect(cellWords('2019-08-01', 'tanggal')).toBe('1 Agustus 2019')
  expect(cellWords('', 'tanggal')).toBe('belum dilaporkan')
})

test('a column has a name in whichever table it stands, and keeps its own where nobody gave it one', () => {
  expect(['jiwa_laki', 'klasifikasi', 'sk_pokja', 'anggota'].map(columnName)).toEqual([
    'Laki-laki',
    'Kelas',
    'Surat keputusan pokja',
    'Anggota kelompok',
  ])
  expect(['constructor', 'toString', 'lain'].map(columnName)).toEqual(['constructor', 'toString', 'lain'])
})

test.each([
  ['kk', '', 'Kepala keluarga'],
  ['ada', 'bkb', 'Ada kelompok (BKB)'],
  ['klasifikasi', 'Kampung Melati', 'Kelas (Kampung Melati)'],
  ['peserta', '2023-05-02', 'Peserta kegiatan (2 Mei 2023)'],
  ['peserta', 'constructor', 'Peserta kegiatan (constructor)'],
])('a correction of %s in the row %j is of the cell %s', (kolom, baris, words) =>
  expect(correctedCell({ kolom, baris })).toBe(words),
)

test('a desa without a class says why', () => {
  const words = (...rows: ReturnType<typeof kampung>[]): string =>
    classWords({ kampung: rows, edition: edition('2024-07', rows) })
  expect(words(kampung('a', 'mandiri'))).toBe('Mandiri')
  expect(words(kampung('a', 'mandiri', 'Lor'), kampung('a', 'x', 'Kidul'))).toBe('Lor: Mandiri, Kidul: disembunyikan')
  expect(words(kampung('a', 'kosong'))).toBe('belum dilaporkan')
  expect(words()).toBe('belum dilaporkan')
  expect(classWords({ kampung: [], edition: edition('2024-01', [], { tabel: new Set(['total']) }) })).toBe(
    'belum dipublikasikan',
  )
})
