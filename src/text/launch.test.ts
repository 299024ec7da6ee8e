import { expect, test } from 'vitest'
import { pencanangan } from '../domain/fixture.ts'
import { launchWords } from './launch.ts'

test.each([
  [['2019-12-31', '2017-07'], 'Jul 2017'],
  [['', '2019-12-31'], '31 Des 2019'],
  [[''], 'tanggal tidak diketahui'],
  [[], 'belum ditemukan'],
])('launches on %j read %j', (dates, words) => {
  expect(launchWords({ pencanangan: dates.map((tanggal) => pencanangan('99.01.01.2001', tanggal)) })).toBe(words)
})
