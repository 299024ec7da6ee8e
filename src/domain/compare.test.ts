import { expect, test } from 'vitest'
import { changesBetween } from './compare.ts'
import { desa, edition, kabupaten, kampung } from './fixture.ts'

const kode = (n: number): string => `99.01.01.200${n}`

test('tells what rose, fell, stayed, came and went', () => {
  const before = edition('2024-07', [
    kampung(kode(1), 'dasar'),
    kampung(kode(2), 'mandiri', 'Lor'),
    kampung(kode(2), 'mandiri', 'Kidul'),
    kampung(kode(3), 'dasar'),
    kampung(kode(4), 'kosong'),
  ])
  const after = edition('2025-01', [
    kampung(kode(1), 'mandiri'),
    kampung(kode(2), 'berkembang', 'Lor'),
    kampung(kode(2), 'mandiri', 'Kidul'),
    kampung(kode(4), 'dasar'),
  ])
  const areas = [1, 2, 4].map((n) => desa(kode(n)))
  const ended = desa(kode(3), { berlaku_sampai: '2024-12-31' })
  const earlier = desa(kode(5), { berlaku_sampai: '2024-06-30' })
  const changes = changesBetween(before, after, kabupaten([...areas, ended, earlier], [before, after]))

  expect(changes.naik).toEqual([{ kode_desa: kode(1), kampung: 'Melati', dari: 'dasar', ke: 'mandiri' }])
  expect(changes.turun).toEqual([{ kode_desa: kode(2), kampung: 'Lor', dari: 'mandiri', ke: 'berkembang' }])
  expect(changes.tetap.map((one) => one.kampung)).toEqual(['Kidul'])
  expect(changes.baru).toEqual([{ kode_desa: kode(4), kampung: 'Melati', ke: 'dasar' }])
  expect(changes.hilang).toEqual([{ kode_desa: kode(3), kampung: 'Melati', dari: 'dasar' }])
  expect(changes.berakhir.map((one) => one.kode)).toEqual([kode(3)])
})

test('a class that is suppressed, or no longer, is neither gone nor new', () => {
  const before = edition('2024-07', [kampung(kode(1), 'mandiri'), kampung(kode(2), 'x'), kampung(kode(3), 'x')])
  const after = edition('2025-01', [kampung(kode(1), 'x'), kampung(kode(2), 'dasar'), kampung(kode(3), 'x')])
  const areas = [1, 2, 3].map((n) => desa(kode(n)))
  const changes = changesBetween(before, after, kabupaten(areas, [before, after]))
  expect(changes.disembunyikan).toEqual([{ kode_desa: kode(1), kampung: 'Melati', dari: 'mandiri' }])
  expect(changes.dibuka).toEqual([{ kode_desa: kode(2), kampung: 'Melati', ke: 'dasar' }])
  expect([changes.baru, changes.hilang]).toEqual([[], []])
})

test('a class that no longer applies is not one that is no longer reported', () => {
  const before = edition('2024-07', [kampung(kode(1), 'mandiri')])
  const after = edition('2025-01', [kampung(kode(1), 'tb')])
  const changes = changesBetween(before, after, kabupaten([desa(kode(1))], [before, after]))
  expect(changes.tidak_berlaku).toEqual([{ kode_desa: kode(1), kampung: 'Melati', dari: 'mandiri' }])
  expect(changes.hilang).toEqual([])
})
