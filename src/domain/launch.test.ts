import { expect, test } from 'vitest'
import { firstLaunch, isLaunchKnown } from './launch.ts'
import type { PencananganRow } from './rows.ts'

const row = (tanggal: string): PencananganRow => ({
  at: { file: 'uji/pencanangan.csv', line: 2 },
  sumber_id: 'uji',
  kode_desa: '99.01.01.2001',
  tanggal,
  ketelitian: 'hari',
  nama_di_sumber: '',
  catatan: '',
})
const first = (...dates: string[]): string | undefined => firstLaunch({ pencanangan: dates.map(row) })?.tanggal

test('the earliest date is the first launch, in whatever order the rows stand', () => {
  expect(first('2019-08-01', '2017-07-24', '2018')).toBe('2017-07-24')
  expect(first('2017-07-24', '2019-08-01')).toBe('2017-07-24')
})

test('an exact date goes before a vague one of the same time, which may be the same launch', () => {
  expect(first('2018', '2018-12-27')).toBe('2018-12-27')
  expect(first('2018-12', '2018-12-27', '2018')).toBe('2018-12-27')
  expect(first('2018', '2019-01-01')).toBe('2018')
})

test('a row without a date is a launch, but the last to be chosen', () => {
  expect(first('', '2020')).toBe('2020')
  expect(first('')).toBe('')
  expect(first()).toBeUndefined()
})

test('a launch is known where any has a date', () => {
  const known = (...dates: string[]): boolean => isLaunchKnown({ pencanangan: dates.map(row) })
  expect([known('', '2020'), known(''), known()]).toEqual([true, false, false])
})
