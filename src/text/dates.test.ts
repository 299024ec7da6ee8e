import { expect, test } from 'vitest'
import { date, shortDate } from './dates.ts'

test.each([
  ['2024-01-04', '4 Januari 2024'],
  ['2024-08', 'Agustus 2024'],
  ['2013', '2013'],
  ['', ''],
])('writes %s as %s', (tanggal, words) => expect(date(tanggal)).toBe(words))

test('shortens the month', () => expect(shortDate('2019-12-31')).toBe('31 Des 2019'))
