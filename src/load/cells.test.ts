import { describe, expect, test } from 'vitest'
import * as c from './cells.ts'
import { isMistake, type Cell } from './cell.ts'
import { TABLES } from './schema.ts'

const codeOf = (cell: Cell<unknown>, text: string): string | undefined => {
  const value = cell.read(text)
  return isMistake(value) ? value.code : undefined
}

test('empty, tb, x and 0 are four different things', () => {
  expect(['', 'tb', 'x', '0'].map((text) => c.count().read(text))).toEqual(['kosong', 'tb', 'x', 0])
  expect(['', 'tb', 'x', 'tidak', 'ya'].map((text) => c.flag().read(text))).toEqual(['kosong', 'tb', 'x', false, true])
  expect(['', 'tb', 'x', 'tidak', 'APBD| Dana Desa'].map((text) => c.list(c.text()).read(text))).toEqual([
    'kosong',
    'tb',
    'x',
    [],
    ['APBD', 'Dana Desa'],
  ])
})

test.each(['1.234', '1,5', '-1', '1e3', ' 5', '٣', '99999999999999999999'])('%s is no count', (text) => {
  expect(codeOf(c.count(), text)).toMatch(/^angka-/)
})

test.each(['2024', '2024-02', '2024-02-29'])('%s is a date', (text) =>
  expect(codeOf(c.tanggal(), text)).toBeUndefined(),
)
test.each(['2023-02-29', '2024-13', '24', '31/04/2024', '1899-12-31', '2124-01-01', 'besok'])('%s is no date', (text) =>
  expect(codeOf(c.tanggal(), text)).toBe('tanggal-tidak-sah'),
)
test.each([
  ['04/01/2024', 'Tulis 2024-01-04 atau 2024-04-01, menurut maksudnya.'],
  ['25/01/2024', 'Tulis 2024-01-25.'],
  ['4-Jan-24', 'Tulis 2024-01-04.'],
  ['4 Januari 2024', 'Tulis 2024-01-04.'],
  ['45295', 'Tulis 2024-01-04.'],
  ['2024-1-4', 'Tulis 2024-01-04.'],
  ['2024-01-04 00:00:00', 'Tulis 2024-01-04.'],
  ['Agustus 2023', 'Tulis 2023-08.'],
])('%s is a date of a spreadsheet: %s', (text, mend) =>
  expect(c.tanggal().read(text)).toMatchObject({ code: 'tanggal-berformat', mend }),
)

test.each([
  ['1.234,5', 'Tulis 1234.5.'],
  ['1,234.5', 'Tulis 1234.5.'],
  ['1 234', 'Tulis 1234.'],
  ['12,5%', 'Tulis 12.5.'],
  ['Rp 1.500.000', 'Tulis 1500000.'],
  ['1,234', 'Tulis 1234 atau 1.234, menurut maksudnya.'],
])('%s is a number with marks: %s', (text, mend) =>
  expect(c.figure().read(text)).toMatchObject({ code: 'angka-berformat', mend }),
)

test.each([
  ['3316012001', 'Tulis 33.16.01.2001.'],
  ['33.16.1.2001', 'Tulis 33.16.01.2001.'],
  ['="33.16.01.2001"', 'Tulis 33.16.01.2001.'],
  ["'33.16.01.2001", 'Tulis 33.16.01.2001.'],
  ['33 16 01 2001', 'Tulis 33.16.01.2001.'],
  ['3,316E+09', 'Salin kodenya dari wilayah.csv.'],
  ['3.316E+09', 'Salin kodenya dari wilayah.csv.'],
  ['331612001', 'Salin kodenya dari wilayah.csv.'],
  ['16-Jan', 'Salin kodenya dari wilayah.csv.'],
  ['33:16:01', 'Salin kodenya dari wilayah.csv.'],
])('%s is a code that a spreadsheet has changed: %s', (text, mend) =>
  expect(c.kodeDesa().read(text)).toMatchObject({ code: 'kode-rusak', mend: expect.stringContaining(mend) as string }),
)

test.each(['33.16.01', '33.16.01.201', '33.16.01.4001', '../../x', '__proto__'])('%s is no code of a desa', (text) =>
  expect(codeOf(c.kodeDesa(), text)).toBe('kode-tidak-sah'),
)

test.each(['javascript:alert(1)', 'ftp://a.id', 'https://', 'https://a.id/"x', 'www.a.id'])(
  '%s is no address',
  (text) => expect(codeOf(c.url(), text)).toBe('alamat-tidak-sah'),
)

test.each(['<b>', 'a</p>', '<!-- a', '<?php'])('%s is HTML', (text) =>
  expect(codeOf(c.text(), text)).toBe('html-dalam-sel'),
)
test.each(['umur <5 tahun', 'a < b', '1 > 0', "Jum'at & Sabtu"])('%s is plain text', (text) =>
  expect(c.text().read(text)).toBe(text),
)

test.each(['=1+1', ' @a', '+62', '-a', '＝1', '\n=1'])('%j is a formula', (text) =>
  expect(codeOf(c.text(), text)).toBe('rumus-dalam-sel'),
)
test.each([
  ['ketua 3316014101900001', 'NIK'],
  ['3316 0141 0190 0001', 'NIK'],
  ['331601-410190-0001', 'NIK'],
  ['33.16.01.410190.0001', 'NIK'],
  ['08123456789', 'nomor telepon'],
  ['WA: 0812-3456-7890', 'nomor telepon'],
  ['+62 812 3456 789', 'nomor telepon'],
  ['62 812.3456.789', 'nomor telepon'],
  ['kader.melati@example.com', 'alamat surel'],
])('%s is personal, and is not repeated', (text, what) => {
  for (const cell of [c.text(), c.count(), c.kodeDesa(), c.kelas(), c.flag(), c.tanggal(), c.url()]) {
    const value = cell.read(text)
    expect(value).toMatchObject({ code: 'data-pribadi', message: expect.stringContaining(what) as string })
    expect(JSON.stringify(value)).not.toContain(text.replace(/^\D+(?=\d)/, '').slice(4))
  }
})
test.each([
  'Nomor 050-145 Tahun 2022',
  'kode 33.16.01.2001 33.16.01.2002',
  '08.30-09.00',
  '2019 2020 2021 2022',
  'pada 08-12-2023 10.00',
  'Surat 400.9.6/345/2023',
  'dalduk@blorakab.go.id',
])('%s is nobody’s number', (text) => expect(c.text().read(text)).toBe(text))

test.each([
  ['M\u0430war', 'huruf-campur'],
  ['Mawa\u0301r', 'bukan-nfc'],
  ['satu\ndua', 'baris-dalam-sel'],
  ['hilang\ufffd', 'karakter-terlarang'],
  ['a\u202eb', 'karakter-terlarang'],
  ['a\u200bb', 'karakter-terlarang'],
])('%j is %s', (text, code) => expect(codeOf(c.text(), text)).toBe(code))
test.each(['Café', 'Ваня', 'suhu 37 °C', '10 µg'])('%s may stand', (text) => expect(c.text().read(text)).toBe(text))

test.each([
  ['Mandri', '"mandiri"'],
  ['Berkelanjutan', '"berkelanjutan"'],
  ['Dsar', '"dasar"'],
])('%s is taken for %s', (text, meant) => {
  expect(c.kelas().read(text)).toMatchObject({
    code: 'kelas-tidak-dikenal',
    message: expect.stringContaining(meant) as string,
  })
})

test('what is near no class has no suggestion', () => {
  expect(c.kelas().read('utama sekali')).toMatchObject({ message: '"utama sekali" bukan kelas.', instead: 'kosong' })
})

describe.each(TABLES.map((table) => [table.file, table] as const))('%s', (_, table) => {
  test.each(Object.entries(table.columns))('%s has a meaning and an example that is right', (_, cell) => {
    expect(cell.spec.meaning).not.toBe('')
    expect(codeOf(cell, cell.spec.example)).toBeUndefined()
  })
})
