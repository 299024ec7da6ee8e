import { expect, test } from 'vitest'
import { changesBetween } from './compare.ts'
import { desa, edition, kabupaten, kampung, poktan, portal, statistik, tataKelola } from './fixture.ts'
import { profileOf } from './profile.ts'
import { poinDesa } from './rank.ts'
import { summaryOf } from './summary.ts'
import { desaPada } from './valid.ts'

const [a, ended, successor] = ['99.01.01.2001', '99.01.02.2002', '99.01.02.1003']
const areas = (sampai: string) => [
  desa(a!),
  desa(ended!, { berlaku_sampai: sampai, pengganti: [successor!] }),
  desa(successor!, { jenis: 'kelurahan' }),
]
/** every desa has a class, and tables to score it by */
const whole = (kode: string, codes: readonly string[]) =>
  edition(
    kode,
    codes.map((one) => kampung(one, 'mandiri')),
    {
      statistik: new Map(codes.map((one) => [one, statistik({ kode_desa: one })])),
      poktan: new Map(codes.map((one) => [one, poktan({ kode_desa: one })])),
      tata_kelola: new Map(codes.map((one) => [one, tataKelola({ kode_desa: one })])),
    },
  )

test.each([
  ['ended after the date of the newest edition still counts in it', '2025-06-30', [a, ended]],
  ['ended on that very day counts', '2025-01-05', [a, ended]],
  ['ended within the month, the day unknown, counts', '2025-01', [a, ended]],
  ['ended the day before does not, though the table has a row of it', '2025-01-04', [a, successor]],
])('an area that %s', (_, sampai, expected) => {
  const now = whole('2025-01', [a!, ended!])
  const one = kabupaten(areas(sampai), [now])
  expect([...desaPada(one, now).keys()]).toEqual(expected)

  // one rule for all: what is counted, ranked, compared and shown is over the same desa
  const counted = expected.filter((kode) => kode !== successor).length
  const summary = summaryOf(portal(one), one)
  expect([summary.desa, summary.kampung, summary.kelas.get('mandiri')]).toEqual([2, counted, counted])
  expect(poinDesa(portal(one), one, now).size).toBe(counted)
  const before = whole('2024-07', [a!, ended!])
  const both = kabupaten(areas(sampai), [before, whole('2025-01', [a!, ended!])])
  expect(changesBetween(before, both.edisi[1]!, both).tetap).toHaveLength(counted)
})

test('the page of an ended area shows the last edition in which it stood', () => {
  const [old, now] = [whole('2024-07', [a!, ended!]), whole('2025-01', [a!, successor!])]
  const one = portal(kabupaten(areas('2024-12-31'), [old, now]))
  expect(profileOf(one, ended!).edisi.map((each) => each.edition.kode)).toEqual(['2024-07'])
  expect(profileOf(one, successor!).edisi.map((each) => each.edition.kode)).toEqual(['2025-01'])
  expect(profileOf(one, a!).edisi.map((each) => each.edition.kode)).toEqual(['2025-01', '2024-07'])
})

test('an area that ended before the first edition is shown in the newest, where nothing is said of it', () => {
  const now = whole('2024-07', [a!])
  const one = portal(kabupaten(areas('2020'), [now]))
  expect(profileOf(one, ended!).latest).toMatchObject({ edition: { kode: '2024-07' }, kampung: [] })
})
