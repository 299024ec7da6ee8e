import { expect, test } from 'vitest'
import { factName } from '../../text/fact.ts'
import { bagianOf, type Baris } from './baris.ts'
import type { Kolom } from './kolom.ts'
import type { FaktaApi } from './muat.ts'

type Nilai = FaktaApi['nilai'] | 'x' | 'tb' | 'kosong'
const isTanpa = (nilai: Nilai) => nilai === 'x' || nilai === 'tb' || nilai === 'kosong'

/** A column with the figures given. */
const kolom = (
  kode: string,
  fakta: Readonly<Record<string, Nilai>>,
  kata: Record<string, string | undefined> = {},
): Kolom => ({
  kode,
  nama: `Desa ${kode}`,
  halaman: `/desa/${kode}/`,
  edisi: '2025-01',
  fakta: new Map(
    Object.entries(fakta).map(([nama, nilai]) => [
      nama,
      {
        nama,
        nilai: isTanpa(nilai) ? null : nilai,
        tanpa: isTanpa(nilai) ? nilai : null,
        alamat: `/desa/${kode}/#angka-${nama}-2025-01`,
      } as FaktaApi,
    ]),
  ),
  kata: new Map(Object.entries(kata)),
})

/** The row of one figure, of columns that have it or (`undefined`) another one. */
const barisOf = (nama: string, ...values: readonly (Nilai | undefined)[]): Baris => {
  const columns = values.map((nilai, i) => kolom(String(i), nilai === undefined ? { kk: 1 } : { [nama]: nilai }))
  const rows = bagianOf(columns, nama === 'klasifikasi').flatMap(({ baris }) => baris)
  return rows.find((row) => row.nama === factName(nama))!
}
const kata = ({ sel }: Baris) => sel.map((one) => one.kata)
const tanda = ({ sel }: Baris) => sel.map((one) => one.tanda)

test('figures that differ are told apart: the largest, the smallest, and by how much', () => {
  const row = barisOf('pus', 1200, 900, 1000)
  expect(kata(row)).toEqual(['1.200', '900', '1.000'])
  expect(tanda(row)).toEqual(['terbesar', 'terkecil', ''])
  expect([row.beda, row.ket]).toEqual(['selisih 300', ''])
})

test('figures that are the same are marked as neither', () => {
  const row = barisOf('pus', 900, 900)
  expect(tanda(row)).toEqual(['', ''])
  expect(row.beda).toBe('sama')
})

test.each([
  [61.54, 58.31, ['61,5%', '58,3%'], 'selisih 3,2 poin persen'],
  // to the nearest, 0.28; but a reader takes 0.6 from 0.8
  [0.82, 0.56, ['0,8%', '0,6%'], 'selisih 0,2 poin persen'],
  [11.04, 8.16, ['11,0%', '8,2%'], 'selisih 2,8 poin persen'],
  [61.54, 61.51, ['61,54%', '61,51%'], 'selisih 0,03 poin persen'],
  [50, 25, ['50%', '25%'], 'selisih 25 poin persen'],
  [61.5412, 61.5414, ['61,5%', '61,5%'], 'sama'],
])('percentages %d and %d differ by what is read of them', (a, b, shown, words) => {
  const row = barisOf('cpr', a, b)
  expect(kata(row)).toEqual(shown)
  expect(row.beda).toBe(words)
})

test('of figures that are read alike all are the largest, or more of them is read', () => {
  expect(tanda(barisOf('cpr', 11.04, 11.04, 8.2))).toEqual(['terbesar', 'terbesar', 'terkecil'])
  const row = barisOf('cpr', 11.04, 10.96, 8.2)
  expect(kata(row)).toEqual(['11,04%', '10,96%', '8,20%'])
  expect(tanda(row)).toEqual(['terbesar', '', 'terkecil'])
})

test('the figures of a row have as many decimals as one another', () => {
  expect(kata(barisOf('luas_km2', 10.81, 9.3))).toEqual(['10,81', '9,30'])
  expect(kata(barisOf('luas_km2', 1.226, 12))).toEqual(['1,23', '12,00'])
  expect(kata(barisOf('indeks_masukan', 3, 2.6))).toEqual(['3,00', '2,60'])
  expect(kata(barisOf('pus', 1200, 900))).toEqual(['1.200', '900'])
})

test('a place is not called the largest: the first is the best', () => {
  const row = barisOf('peringkat_kecamatan', 1, 4)
  expect(tanda(row)).toEqual(['', ''])
  expect(row.beda).toBe('selisih 3')
})

test.each([
  ['kosong', 'belum dilaporkan', 'kosong'],
  ['x', 'disembunyikan', 'x'],
  ['tb', 'tidak berlaku', 'tb'],
  [undefined, 'belum dipublikasikan', 'tiada'],
] as const)('where one is %s nothing is compared', (gap, words, tanpa) => {
  const row = barisOf('pus', 900, gap)
  expect(kata(row)).toEqual(['900', words])
  expect(row.sel.map((one) => one.tanpa)).toEqual([undefined, tanpa])
  expect(tanda(row)).toEqual(['', ''])
  expect([row.beda, row.ket]).toEqual(['tidak dibandingkan', 'ada yang tidak punya angka'])
})

test('zero is a figure', () => {
  const row = barisOf('pus', 0, 12)
  expect(tanda(row)).toEqual(['terkecil', 'terbesar'])
  expect(row.beda).toBe('selisih 12')
})

test('classes are the same or not, and none is the larger', () => {
  expect(barisOf('klasifikasi', 'dasar', 'dasar').beda).toBe('sama')
  const row = barisOf('klasifikasi', 'dasar', 'mandiri')
  expect([row.beda, ...tanda(row)]).toEqual(['berbeda', '', ''])
})

test('each figure leads to where it stands, one that is not there to the page', () => {
  const row = barisOf('pus', 900, undefined)
  expect(row.sel.map(({ alamat }) => alamat)).toEqual(['/desa/0/#angka-pus-2025-01', '/desa/1/'])
})

test('rows stand under their headings in one order; events, which nothing matches, are left out', () => {
  const fakta = {
    poin_cpr: 3,
    bkb_anggota: 20,
    pus: 10,
    balita_stunting: 2,
    jiwa: 40,
    kegiatan: 5,
    peserta_kegiatan_7: 30,
    luas_km2: 3.5,
    bagian_iud: 4,
    iud: 1,
  }
  const parts = bagianOf([kolom('1', fakta), kolom('2', fakta)], true)
  expect(parts.map(({ kelompok, baris }) => [kelompok, baris.length])).toEqual([
    ['wilayah', 1],
    ['kelas', 1],
    ['penduduk', 1],
    ['kb', 3],
    ['stunting', 1],
    ['poktan', 1],
    ['tata', 1],
    ['nilai', 1],
  ])
})

test('what is told in words stands with the area, and is the same or not', () => {
  const of = (a: string | undefined, b: string | undefined) =>
    bagianOf([kolom('1', {}, { Pencanangan: a }), kolom('2', {}, { Pencanangan: b })], false)[0]!
  expect(of('2019', '2019')).toMatchObject({ kelompok: 'wilayah', baris: [{ nama: 'Pencanangan', beda: 'sama' }] })
  expect(of('2019', '2020').baris[0]!.beda).toBe('berbeda')
  // two that nobody knows are not the same
  for (const [a, b] of [
    ['2019', undefined],
    [undefined, undefined],
  ] as const)
    expect(of(a, b).baris[0]).toMatchObject({ beda: 'tidak dibandingkan', ket: 'ada yang belum tercatat' })
  expect(kata(of(undefined, undefined).baris[0]!)).toEqual(['belum tercatat', 'belum tercatat'])
})

test('every figure of a kecamatan stands under its heading', () => {
  const fakta = { desa_tanpa_kelurahan: 10, desa_bkb: 8, kampung_berkelas: 9, bagian_kampung_dasar: 25, bagian_iud: 4 }
  const groups = bagianOf([kolom('99.01.01', fakta)], false)
  const under = new Map(groups.flatMap(({ kelompok, baris }) => baris.map(({ nama }) => [nama, kelompok])))
  expect(Object.keys(fakta).map((nama) => under.get(factName(nama)))).toEqual([
    'wilayah',
    'poktan',
    'kelas',
    'kelas',
    'kb',
  ])
})
