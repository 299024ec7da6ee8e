import { expect, test } from 'vitest'
import { conflictsOf } from './conflicts.ts'
import { eventsOf, ownEventsOf } from './events.ts'
import { angka, desa, edition, kabupaten, pencanangan } from './fixture.ts'
import type { RalatRow } from './rows.ts'

const kode = '99.01.01.2001'
const ralat: RalatRow = {
  at: { file: 'ralat.csv', line: 2 },
  sumber_id: 'uji',
  berkas: 'statistik.csv',
  kode_desa: kode,
  kolom: 'kk',
  baris: '',
  nilai_lama: '9',
  nilai_baru: '8',
  alasan: 'salah ketik',
  tanggal: '2024-03-01',
}

test('what is dated comes newest first, what belongs together once', () => {
  const one = kabupaten([desa(kode)], [edition('2024-01', [], { ralat: [ralat] })], {
    pencanangan: [
      pencanangan(kode, '2019-05-01'),
      pencanangan('', '2019-05-01'),
      pencanangan(kode, '2019-05-01', 'lain'),
      pencanangan(kode, ''),
    ],
    angka: [angka('stunting', '2024'), angka('stunting', '2024'), angka('opd', '2024')],
  })
  expect(eventsOf(one).map((event) => [event.tanggal, event.jenis])).toEqual([
    ['2024-03-01', 'ralat'],
    ['2024-01-20', 'edisi'],
    ['2024', 'angka'],
    ['2024', 'angka'],
    ['2019-05-01', 'pencanangan'],
    ['2019-05-01', 'pencanangan'],
  ])
  const launch = eventsOf(one).find((event) => event.jenis === 'pencanangan')
  expect(launch?.jenis === 'pencanangan' && [launch.desa, launch.pencanangan.length]).toEqual([[kode], 2])
})

test('figures of other places are no news of the kabupaten itself', () => {
  const of = (wilayah: string) => ({ ...angka('jumlah', '2024'), wilayah })
  const one = kabupaten([desa(kode)], [edition('2024-01', [])], {
    angka: [of('ID'), of('99'), of('99.01'), of('99.01.01'), { ...of('ID'), tanggal: '2025' }],
  })
  expect(ownEventsOf(one).map((event) => event.jenis)).toEqual(['edisi', 'angka'])
  expect(ownEventsOf(one).flatMap((event) => (event.jenis === 'angka' ? event.angka : []))).toEqual([of('99.01')])
  expect(eventsOf(one).filter((event) => event.jenis === 'angka')).toHaveLength(2)
})

test('claims that contradict one another stand together', () => {
  const claims = [
    angka('a', '2019', 'jumlah'),
    angka('b', '2020'),
    angka('c', '2021', 'krs'),
    angka('d', '2022', 'jumlah'),
  ]
  expect(conflictsOf(claims).map((one) => [one.beda, one.angka.map((row) => row.indikator)])).toEqual([
    ['jumlah', ['a', 'd']],
    ['krs', ['c']],
  ])
})
