import { expect, test } from 'vitest'
import { desa, edition, kabupaten, kampung, pencanangan, portal } from './fixture.ts'
import { officialTotals, summaryOf } from './summary.ts'

const [a, b, c, ended, successor] = [
  '99.01.01.2001',
  '99.01.01.1002',
  '99.01.02.2001',
  '99.01.02.2002',
  '99.01.02.1003',
]
const old = edition('2024-07', [kampung(a!, 'dasar'), kampung(ended!, 'mandiri')])
const now = edition('2025-01', [
  kampung(a!, 'mandiri', 'Lor'),
  kampung(a!, 'dasar', 'Kidul'),
  kampung(b!, 'kosong'),
  kampung(successor!, 'mandiri'),
])
const one = kabupaten(
  [
    desa(a!),
    desa(b!, { jenis: 'kelurahan' }),
    desa(c!),
    desa(ended!, { berlaku_sampai: '2024-12-31', pengganti: [successor!] }),
    desa(successor!, { jenis: 'kelurahan' }),
  ],
  [old, now],
  { pencanangan: [pencanangan(a!, '2018'), pencanangan(a!, '2019'), pencanangan('', '2019')] },
)
const whole = portal(one)

test('sums up the newest edition over the desa of today', () => {
  const summary = summaryOf(whole, one)
  expect(summary).toMatchObject({ desa: 4, kelurahan: 2, tanpaKelas: 2, kampung: 4, pencanangan: 1 })
  expect([...summary.kelas]).toEqual([
    ['dasar', 1],
    ['berkembang', 0],
    ['mandiri', 2],
    ['berkelanjutan', 0],
  ])
  // a: class and launch; successor: class; of 7 parts and 4 desa
  expect(summary.lengkap).toBeCloseTo(3 / 28)
})

test('sums up one kecamatan', () => {
  expect(summaryOf(whole, one, '99.01.02')).toMatchObject({ desa: 2, kelurahan: 1, tanpaKelas: 1, kampung: 1 })
})

test('an older edition counts the desa that stood then', () => {
  expect(summaryOf(whole, one, undefined, old)).toMatchObject({ desa: 4, kelurahan: 1, tanpaKelas: 2 })
})

test('a suppressed class is reported, though of no class that can be counted', () => {
  const one = kabupaten([desa(a!), desa(b!)], [edition('2025-01', [kampung(a!, 'x'), kampung(b!, 'kosong')])])
  const summary = summaryOf(portal(one), one)
  expect(summary.tanpaKelas).toBe(1)
  expect([...summary.kelas.values()]).toEqual([0, 0, 0, 0])
})

test('a launch without a date is counted nowhere as known', () => {
  const one = kabupaten([desa(a!)], [edition('2025-01', [])], { pencanangan: [pencanangan(a!, '')] })
  expect(summaryOf(portal(one), one).pencanangan).toBe(0)
})

test('the same edition is summed up for the kabupaten that asks', () => {
  const edisi = edition('2025-01', [kampung(a!, 'dasar')])
  const [small, large] = [kabupaten([desa(a!)], [edisi]), kabupaten([desa(a!), desa(b!)], [edisi])]
  expect([small, large].map((one) => summaryOf(portal(one), one).desa)).toEqual([1, 2])
})

test('a code that is no kecamatan here is refused', () => {
  expect(() => summaryOf(whole, one, '99.01.09')).toThrow('99.01.09')
})

test('without a table of classes there are no counts, rather than zeros', () => {
  const bare = kabupaten([desa(a!)], [edition('2024-01', [], { tabel: new Set(['total']) })])
  expect(summaryOf(portal(bare), bare).kelas.size).toBe(0)
})

test('official totals are told apart from none', () => {
  expect(officialTotals(now)).toBeUndefined()
  const at = { file: 'total.csv', line: 2 }
  const total = [{ at, sumber_id: 'uji', klasifikasi: 'dasar' as const, jumlah: 0 }]
  expect(officialTotals({ ...now, total })?.get('dasar')).toBe(0)
})
