import { expect, test } from 'vitest'
import { desa, edition, kabupaten, kampung, statistik } from './fixture.ts'
import type { Klasifikasi } from './klasifikasi.ts'
import type { Edition } from './portal.ts'
import type { StatistikRow } from './rows.ts'
import { unlikelyIn } from './unlikely.ts'

const kode = (n: number): string => `99.01.01.${2001 + n}`
const areas = Array.from({ length: 40 }, (_, n) => desa(kode(n)))

const classes = (edisi: string, list: readonly Klasifikasi[], more: Partial<Edition> = {}): Edition =>
  edition(
    edisi,
    list.map((kelas, n) => kampung(kode(n), kelas)),
    more,
  )
const counts = (edisi: string, list: readonly Partial<StatistikRow>[], more: Partial<Edition> = {}): Edition =>
  edition(edisi, [], {
    tabel: new Set(['total', 'statistik']),
    statistik: new Map(list.map((cells, n) => [kode(n), statistik({ kode_desa: kode(n), ...cells })])),
    ...more,
  })
const codes = (before: Edition | undefined, after: Edition): readonly string[] =>
  unlikelyIn(before, after, kabupaten(areas, before ? [before, after] : [after])).map(({ code }) => code)

const repeat = (kelas: Klasifikasi, n: number): Klasifikasi[] => Array.from({ length: n }, () => kelas)

test('a step of one class is likely, a jump over one is not, up or down', () => {
  const before = classes('2024-01', ['dasar', 'dasar', 'berkelanjutan', ...repeat('mandiri', 7)])
  const after = classes('2024-07', ['berkembang', 'mandiri', 'berkembang', ...repeat('mandiri', 7)])
  const found = unlikelyIn(before, after, kabupaten(areas, [before, after]))
  expect(found.map(({ code, at }) => [code, at.line])).toEqual([
    ['lompat-kelas', 2],
    ['lompat-kelas', 2],
  ])
  expect(found[0]!.message).toContain('dari dasar ke mandiri sejak edisi 2024-01')
})

test('a third of the kampung may move, not more', () => {
  const before = classes('2024-01', repeat('dasar', 12))
  const moved = (n: number) => classes('2024-07', [...repeat('berkembang', n), ...repeat('dasar', 12 - n)])
  expect(codes(before, moved(4))).toEqual([])
  expect(codes(before, moved(5))).toEqual(['perubahan-besar'])
})

test('the same classes in every kampung of a large table are a copy; one that moved is enough for an edition of its own', () => {
  const many = [...repeat('dasar', 20), ...repeat('mandiri', 10)]
  expect(codes(classes('2024-01', many), classes('2024-07', many))).toEqual(['edisi-salinan'])
  expect(codes(classes('2024-01', many), classes('2024-07', ['berkembang', ...many.slice(1)]))).toEqual([])
  expect(codes(classes('2024-01', many.slice(0, 25)), classes('2024-07', many.slice(0, 25)))).toEqual([])
})

test('the same counts are a copy, also where the edition before has been corrected since', () => {
  const list = [{ kk: 101 }, { kk: 102 }, { kk: 103 }, { kk: 104 }]
  const correction = {
    kode_desa: kode(0),
    berkas: 'statistik.csv',
    kolom: 'kk',
    baris: '',
    nilai_lama: '101',
    nilai_baru: '111',
  }
  const ralat = [{ ...correction, alasan: 'salah', tanggal: '2024-02-01', sumber_id: 'uji', at: { file: '', line: 2 } }]
  const before = counts('2024-01', [{ kk: 111 }, ...list.slice(1)], { ralat })
  expect(codes(before, counts('2024-07', list))).toEqual(['edisi-salinan'])
  expect(codes(before, counts('2024-07', [list[0]!, { kk: 99 }, ...list.slice(2)]))).toEqual([])
})

test('people may be a quarter more or fewer, not more than that; a gap says nothing', () => {
  const before = counts('2024-01', [{ jiwa_laki: 200, jiwa_perempuan: 200 }])
  const now = (jiwa_laki: StatistikRow['jiwa_laki']) => counts('2024-07', [{ jiwa_laki, jiwa_perempuan: 200 }])
  expect(codes(before, now(300))).toEqual([])
  expect(codes(before, now(301))).toEqual(['penduduk-melonjak'])
  expect(codes(before, now(99))).toEqual(['penduduk-melonjak'])
  expect(codes(before, now('kosong'))).toEqual([])
  expect(codes(before, now('x'))).toEqual([])
})

test('a class of several kampung that ends empty is unlikely, one of two is not', () => {
  const before = (n: number) => classes('2024-01', [...repeat('mandiri', n), ...repeat('dasar', 20)])
  const after = (n: number) => classes('2024-07', [...repeat('berkembang', n), ...repeat('dasar', 20)])
  expect(codes(before(2), after(2))).toEqual([])
  expect(codes(before(3), after(3))).toEqual(['kelas-habis'])
})

test('more kampung than desa, in a first edition too', () => {
  const total = (jumlah: number) => [
    { klasifikasi: 'dasar' as const, jumlah, sumber_id: 'uji', at: { file: '', line: 2 } },
  ]
  expect(codes(undefined, edition('2024-01', [], { total: total(40) }))).toEqual([])
  expect(codes(undefined, edition('2024-01', [], { total: total(41) }))).toEqual(['total-melebihi-desa'])
})
