import { expect, test } from 'vitest'
import type { KlasifikasiRow } from '../domain/rows.ts'
import type { TabelEdisi } from '../domain/portal.ts'
import { lapisAwal, nilaiKlasifikasi } from './lapis.ts'
import type { NilaiDesa } from './lapis.ts'

const row = (kode_desa: string, klasifikasi: KlasifikasiRow['klasifikasi']): KlasifikasiRow => ({
  at: { file: 'klasifikasi.csv', line: 2 },
  sumber_id: 's',
  kode_desa,
  kampung: '',
  klasifikasi,
  catatan: '',
})
const edisi = {
  tabel: new Set<TabelEdisi>(['klasifikasi']),
  klasifikasi: new Map([
    ['a', [row('a', 'mandiri')]],
    ['b', [row('b', 'mandiri'), row('b', 'mandiri')]],
    ['c', [row('c', 'mandiri'), row('c', 'dasar')]],
    ['d', [row('d', 'kosong')]],
  ]),
}

test('a village has a class on the map only where its kampungs agree', () => {
  expect(nilaiKlasifikasi(edisi, 'a')).toBe('mandiri')
  expect(nilaiKlasifikasi(edisi, 'b')).toBe('mandiri')
  expect(nilaiKlasifikasi(edisi, 'c')).toBe('beragam')
})

test('a village without a row is not reported where the table is published, and unpublished only where it is not', () => {
  expect(nilaiKlasifikasi(edisi, 'd')).toBe('kosong')
  expect(nilaiKlasifikasi(edisi, 'e')).toBe('kosong')
  expect(nilaiKlasifikasi({ tabel: new Set<TabelEdisi>(['total']), klasifikasi: new Map() }, 'e')).toBe('belum')
})

test('opens on the layer that has something to say', () => {
  const desa = (klasifikasi: 'belum' | 'kosong', pencanangan: 'dicari' | 'diketahui'): Pick<NilaiDesa, 'nilai'> => ({
    nilai: { klasifikasi, pencanangan, kelengkapan: 'tanpa' },
  })
  expect(lapisAwal([desa('belum', 'diketahui'), desa('kosong', 'dicari')])).toBe('klasifikasi')
  expect(lapisAwal([desa('belum', 'dicari'), desa('belum', 'diketahui')])).toBe('pencanangan')
  expect(lapisAwal([desa('belum', 'dicari')])).toBe('kelengkapan')
})
