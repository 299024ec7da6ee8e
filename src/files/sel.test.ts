import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { csvExcel, isAngka, jinak, komaDesimal } from './sel.ts'

const HOSTILE = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '\u00a0=1',
  '\u200b=1',
  '\ufeff=1',
  '\u3000＝1',
  '＝1',
  '＋1',
  '－1',
  '＠A1',
  '−1+A1',
  '"=1',
  'aman,=1',
  'aman;=1',
  "=cmd|' /C calc'!A0",
  "aman,-cmd|' /C calc'!A0",
  'aman;-1+1',
  'aman, - 5 * A1',
  'aman|-SUM(A1)',
  'aman,-(1+1)',
  'aman,--A1',
  'aman,+1',
  'aman; @SUM(A1)',
  'aman\n-5 orang',
]

test.each(HOSTILE)('%j is no formula, and nothing of it is lost', (cell) => {
  const tamed = jinak(cell)
  expect(tamed).not.toBe(cell)
  expect(tamed.replaceAll("'", '')).toBe(cell.replaceAll("'", ''))
})

test.each([
  '-7.263918',
  '-12',
  '22.5',
  '33.16.01.2001',
  '2024-01-04',
  'Jepon',
  'Dana Desa|APBD',
  '',
  'Rp 5.000,- per orang',
  'Rp 5.000,-/orang',
  'Jati, -5 orang',
  'Jati, -5 orang (3 laki-laki)',
  'Jati; - belum ada',
  'Jati, -- belum ada --',
])('%j is left as it is', (cell) => expect(jinak(cell)).toBe(cell))

test('whatever a cell holds, no part of it begins a formula', () => {
  const nasty = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '＝', ' ', '\t', '\r', '\n', ';', ',', '"', 'a', '1', '.'),
  })
  fc.assert(
    fc.property(nasty, (cell) => {
      const tamed = jinak(cell)
      if (isAngka(tamed)) return
      for (const line of tamed.split(/[\t\r\n]/)) {
        expect(line).not.toMatch(/^[\s\p{Cf}"]*[=+\-@＝]/u)
        for (const piece of line.split(/[,;]/).slice(1)) {
          expect(piece).not.toMatch(/^[ "]*[=+@＝]/u)
          expect(piece).not.toMatch(/^[ "]*-[ "]*[a1.]+[ "]*[-+=]/)
        }
      }
    }),
  )
})

test('a number keeps its value through the decimal comma', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(999), (whole, part) => {
      const cell = `${whole}.${part}`
      expect(Number(komaDesimal(cell).replace(',', '.'))).toBe(Number(cell))
      expect(komaDesimal(cell)).not.toContain('.')
    }),
  )
})

test('a table for Excel: mark, semicolons, CRLF, decimal commas only where numbers are', () => {
  const text = csvExcel(
    ['kode', 'luas'],
    [
      ['33.16', '215.38'],
      ['a;"b', '-0.5'],
      ['=1', 'tb'],
    ],
    [false, true],
  )
  expect(text).toBe('\ufeffkode;luas\r\n33.16;215,38\r\n"a;""b";-0,5\r\n\'=1;tb\r\n')
})

test('any table comes back with its rows and columns', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 3, maxLength: 3 }), { minLength: 1 }), (rows) => {
      const text = csvExcel(['a', 'b', 'c'], rows, [false, false, false]).slice(1)
      const { data } = Papa.parse<string[]>(text, { delimiter: ';', newline: '\r\n' })
      expect(data.slice(1, -1)).toEqual(rows.map((row) => row.map(jinak)))
    }),
  )
})
