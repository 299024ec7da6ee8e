import { expect, test } from 'vitest'
import { desa, edition, kabupaten } from '../domain/fixture.ts'
import { fullVillageName, kantorOf, placeName, villageName } from './place.ts'

const areas = [
  desa('99.01.01.2001', { nama: 'Jeruk' }),
  desa('99.01.02.2001', { nama: 'Jeruk' }),
  desa('99.01.02.2002', { nama: 'Sari', berlaku_sampai: '2024-12-31', pengganti: ['99.01.02.1003'] }),
  desa('99.01.02.1003', { nama: 'Sari', jenis: 'kelurahan' }),
  desa('99.01.02.2004', { nama: 'Wana' }),
  // as its source spells it
  desa('99.01.03.2001', { nama: 'randu' }),
  desa('99.01.02.2005', { nama: 'Randu' }),
]
const one = kabupaten(areas, [edition('2024-01', [])], { provinsi: 'Jawa Tengah' })

test('an area is named with its kind, whatever its level', () => {
  expect(['ID', '99', '99.01', '99.01.01', '99.01.02.1003'].map((kode) => placeName(one, kode))).toEqual([
    'Indonesia',
    'Provinsi Jawa Tengah',
    'Kabupaten Uji',
    'Kecamatan 99.01.01',
    'Kelurahan Sari',
  ])
})

test('where no office is named, the kabupaten itself is asked', () => {
  expect(kantorOf(one)).toBe('Kabupaten Uji')
  expect(kantorOf({ ...one, opd_pengelola: 'Dinas Uji' })).toBe('Dinas Uji')
})

test('villages of one name are told apart: by kecamatan, or by code within one', () => {
  expect(areas.map(({ kode }) => villageName(one, kode))).toEqual([
    'Jeruk, Kecamatan 99.01.01',
    'Jeruk, Kecamatan 99.01.02',
    'Sari, 99.01.02.2002',
    'Sari, 99.01.02.1003',
    'Wana',
    'randu, Kecamatan 99.01.03',
    'Randu, Kecamatan 99.01.02',
  ])
  // a list of one kecamatan need not repeat it
  expect(villageName(one, '99.01.01.2001', '99.01.01')).toBe('Jeruk')
  expect(fullVillageName(one, '99.01.02.1003')).toBe('Kelurahan Sari, 99.01.02.1003')
})
