import { expect, test } from 'vitest'
import { angka, desa, edition, kabupaten, pencanangan, portal, statistik } from './fixture.ts'
import { isHitungan, periksaKlaim } from './klaim.ts'
import type { Kabupaten } from './portal.ts'
import type { AngkaRow, TotalRow } from './rows.ts'

const kode = '99.01.01.2001'
const at = { file: 'total.csv', line: 2 }
const total: readonly TotalRow[] = [
  { at, sumber_id: 'uji', klasifikasi: 'dasar', jumlah: 3 },
  { at, sumber_id: 'lain', klasifikasi: 'mandiri', jumlah: 2 },
]
const claim = (indikator: string, tanggal: string, nilai: number, more: Partial<AngkaRow> = {}): AngkaRow => ({
  ...angka(indikator, tanggal),
  nilai,
  ...more,
})
const of = (row: AngkaRow, more: Partial<Kabupaten> = {}) => {
  const one = kabupaten([desa(kode, { luas_km2: 1.25 })], [edition('2024-01', [], { total })], more)
  const { hasil, tabel, baris, sumberSama } = periksaKlaim(portal(one), one, row)
  return [hasil, tabel, baris, sumberSama]
}

test('classes and counts are held against the totals of that very date', () => {
  expect(of(claim('klasifikasi_dasar', '2024-01-05', 3))).toEqual(['sesuai', 'total', 3, true])
  expect(of(claim('klasifikasi_mandiri', '2024-01-05', 3))).toEqual(['berbeda', 'total', 2, false])
  expect(of(claim('klasifikasi_dasar', '2024-02-05', 3))).toEqual(['belum', 'total', undefined, false])
  expect(of(claim('klasifikasi_berkembang', '2024-01-05', 3))).toEqual(['belum', 'total', undefined, false])
  expect(of(claim('jumlah_kampung_kb', '2024-01-05', 5))).toEqual(['sesuai', 'total', 5, false])
})

test('a list of launches contradicts only by exceeding; vague dates and second sources do not count twice', () => {
  const launches = [
    pencanangan(kode, '2019-05-01'),
    pencanangan(kode, '2019-05-01', 'lain'),
    { ...pencanangan('', '2019-05-01'), nama_di_sumber: 'Sonokidul' },
    pencanangan('99.01.01.2002', '2019'),
  ]
  const more = { pencanangan: launches }
  expect(of(claim('jumlah_kampung_kb', '2019-06-01', 9), more)).toEqual(['belum', 'pencanangan', 2, false])
  expect(of(claim('jumlah_kampung_kb', '2019', 2), more)).toEqual(['berbeda', 'pencanangan', 3, false])
  expect(of(claim('jumlah_kampung_kb', '2019-06-01', 1), more)).toEqual(['berbeda', 'pencanangan', 2, false])
  expect(of(claim('urutan_pencanangan', '2019-06-01', 2), more)).toEqual(['belum', 'pencanangan', 2, false])
  expect(of(claim('dicanangkan_hari_itu', '2019-05-01', 2), more)).toEqual(['sesuai', 'pencanangan', 2, false])
  expect(of(claim('dicanangkan_hari_itu', '2019-05-01', 3), more)).toEqual(['belum', 'pencanangan', 2, false])
  expect(of(claim('dicanangkan_hari_itu', '2019-05-01', 1), more)).toEqual(['berbeda', 'pencanangan', 2, false])
})

test('launches of one day are told as such, those until a day not', () => {
  const one = kabupaten([desa(kode)], [], { pencanangan: [pencanangan(kode, '2019-05-01')] })
  const sehari = (indikator: string) => periksaKlaim(portal(one), one, claim(indikator, '2020-10-10', 19)).sehari
  expect(sehari('dicanangkan_hari_itu')).toBe(true)
  expect(sehari('urutan_pencanangan')).toBe(false)
  expect(sehari('jumlah_kampung_kb')).toBe(false)
})

test('a sum of the portal is told from what a source says', () => {
  expect(isHitungan({ catatan: 'dihitung portal: 93 + 56' })).toBe(true)
  expect(isHitungan({ catatan: 'dihitung portalnya' })).toBe(false)
  expect(isHitungan({ catatan: 'berbeda antarsumber' })).toBe(false)
})

test('areas are compared to as many decimals as the claim has; a missing one forbids it', () => {
  expect(of(claim('luas', '2024', 1.3))).toEqual(['sesuai', 'wilayah', 1.3, true])
  expect(of(claim('luas', '2024', 2))).toEqual(['berbeda', 'wilayah', 1, true])
  const gap = { desa: new Map([[kode, desa(kode, { luas_km2: 'kosong' })]]) }
  expect(of(claim('luas', '2024', 2), gap)).toEqual(['belum', 'wilayah', undefined, false])
})

test('population needs an edition of that month', () => {
  const edisi = [edition('2024-01', [], { tabel: new Set(['statistik']), statistik: new Map([[kode, statistik()]]) })]
  expect(of(claim('penduduk', '2024-01', 200), { edisi })).toEqual(['sesuai', 'statistik', 200, true])
  expect(of(claim('penduduk', '2024-01-09', 201), { edisi })).toEqual(['berbeda', 'statistik', 200, true])
  expect(of(claim('penduduk', '2024', 200), { edisi })).toEqual(['belum', 'statistik', undefined, false])
})

test('what no row of ours can tell is not told', () => {
  const opd = { opd: [{ at, sumber_id: 'uji', id: 'a', nama: 'a', peran: '', program: [] }] }
  expect(of(claim('jumlah_opd', '2024', 14), opd)).toEqual(['belum', 'opd', 1, false])
  expect(of(claim('jumlah_opd', '2024', 1), opd)).toEqual(['sesuai', 'opd', 1, false])
  expect(of(claim('stunting_ski', '2023', 21.2))).toEqual(['belum', 'tanpa', undefined, false])
  expect(of(claim('jumlah_desa', '2025', 83762, { wilayah: 'ID' }))).toEqual(['belum', 'tanpa', undefined, false])
})
