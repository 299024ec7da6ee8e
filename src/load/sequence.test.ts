import { expect, test } from 'vitest'
import type { Edition } from '../domain/portal.ts'
import { desa, edition, kampung } from '../domain/fixture.ts'
import { collector } from './report.ts'
import { checkLifetimes, checkSequence } from './sequence.ts'

const [old, heir] = ['99.01.01.2001', '99.01.01.2002']
const codes = (check: (report: ReturnType<typeof collector>['report']) => void) => {
  const { faults, report } = collector()
  check(report)
  return faults.map(({ code }) => code)
}
const sequence = (...dates: readonly (readonly [kode: string, tanggal_data: string])[]) =>
  codes((report) =>
    checkSequence(
      'tidak-ada',
      dates.map(([kode, tanggal_data]) => edition(kode, [], { tanggal_data })),
      report,
    ),
  )
const lifetimes = (areas: readonly ReturnType<typeof desa>[], ...editions: readonly Edition[]) =>
  codes((report) => checkLifetimes(editions, new Map(areas.map((one) => [one.kode, one])), report))

test('editions in order, each in its month', () => {
  expect(sequence(['2024-01', '2024-01-04'], ['2024-07', '2024-07-31'])).toEqual([])
  // a date may be known to the month or the year
  expect(sequence(['2023-12', '2023'], ['2024-01', '2024-01'], ['2024-07', '2024'])).toEqual([])
})

test('editions out of order, twice, or in another month', () => {
  expect(sequence(['2024-01', '2024-01-04'], ['2024-07', '2023-07-31'])).toEqual(['urutan-edisi'])
  expect(sequence(['2024-01', '2024-01-04'], ['2024-07', '2024-01-04'])).toEqual(['edisi-kembar'])
  expect(sequence(['2024-07', '2024-06-30'])).toEqual(['bulan-edisi'])
})

test('a desa that ended has rows up to its last day, its successor from its first', () => {
  const areas = [
    desa(old!, { berlaku_sampai: '2024-06-30', pengganti: [heir!] }),
    desa(heir!, { berlaku_mulai: '2024-07-01' }),
  ]
  const at = (tanggal_data: string, kode: string) => edition('2024-06', [kampung(kode, 'dasar')], { tanggal_data })
  expect(lifetimes(areas, at('2024-06-30', old!), at('2024-07-01', heir!))).toEqual([])
  expect(lifetimes(areas, at('2024-07-01', old!))).toEqual(['desa-sudah-berakhir'])
  expect(lifetimes(areas, at('2024-06-30', heir!))).toEqual(['desa-belum-ada'])
})

test('an event of a desa that ended later stands in a later edition', () => {
  const areas = [desa(old!, { berlaku_sampai: '2024-06-30', pengganti: [heir!] }), desa(heir!)]
  const event = (tanggal: string) => ({
    at: { file: 'kegiatan.csv', line: 2 },
    sumber_id: 'uji',
    kode_desa: old!,
    tanggal,
    program: '',
    kegiatan: 'Rapat',
    opd: '',
    peserta: 1,
  })
  const later = (tanggal: string) => edition('2024-12', [], { kegiatan: new Map([[old!, [event(tanggal)]]]) })
  expect(lifetimes(areas, later('2024-03-01'))).toEqual([])
  expect(lifetimes(areas, later('2024-08-01'))).toEqual(['desa-sudah-berakhir'])
})

test('a desa that ended names its successor', () => {
  expect(lifetimes([desa(old!, { berlaku_sampai: '2024-06-30' })])).toEqual(['desa-tanpa-pengganti'])
})
