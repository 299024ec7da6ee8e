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
  expect(['', 'tb', 'x', 'tidak', 'APBD| Dana Desa'].map((text) => c.list().read(text))).toEqual([
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
test.each(['2023-02-29', '2024-13', '4/1/2024', '24', '2024-1-4'])('%s is no date', (text) =>
  expect(codeOf(c.tanggal(), text)).toBe('tanggal-tidak-sah'),
)

test.each(['3316012001', '33.16.01', '33.16.01.4001', '../../x', '__proto__'])('%s is no code of a desa', (text) =>
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
