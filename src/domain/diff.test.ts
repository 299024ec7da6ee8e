import { expect, test } from 'vitest'
import { diffPortals, isSameState, namesOf, type State } from './diff.ts'
import { angka, desa, edition, kabupaten, kampung, portal, statistik, tataKelola } from './fixture.ts'
import type { Edition, Kabupaten } from './portal.ts'
import type { RalatRow } from './rows.ts'

const kode = (n: number): string => `99.01.01.200${n}`
const areas = [1, 2, 3].map((n) => desa(kode(n), { nama: `Desa${n}` }))

const state = (
  edisi: readonly Edition[],
  more: Partial<Kabupaten> = {},
  naskah: Record<string, string> = {},
): State => ({
  portal: portal(kabupaten(areas, edisi, more)),
  naskah: new Map(Object.entries(naskah)),
})
const rows = [kampung(kode(1), 'dasar'), kampung(kode(2), 'mandiri'), kampung(kode(3), 'berkembang')]

test('the order of rows, of chosen options, and the lines they stand on mean nothing', () => {
  const row = (sumber_dana: readonly string[], line: number) => ({
    ...tataKelola({ sumber_dana }),
    at: { file: 'a', line },
  })
  const one = (list: typeof rows, dana: readonly string[], line: number) =>
    edition('2024-01', list, { tata_kelola: new Map([[kode(1), row(dana, line)]]) })
  const diff = diffPortals(
    state([one(rows, ['APBN', 'APBD'], 2)]),
    state([one(rows.toReversed(), ['APBD', 'APBN'], 9)], { desa: new Map(areas.toReversed().map((a) => [a.kode, a])) }),
  )
  expect(isSameState(diff)).toBe(true)
  expect(diff.kabupaten).toEqual([])
})

test('a new edition is compared with the one before it, of the same state', () => {
  const first = edition('2024-01', rows)
  const second = edition('2024-07', [
    kampung(kode(1), 'mandiri'),
    kampung(kode(2), 'berkembang'),
    kampung(kode(2), 'dasar', 'Lor'),
  ])
  const [diff] = diffPortals(state([first]), state([first, second])).kabupaten[0]!.edisi
  expect(diff).toMatchObject({ edisi: '2024-07', keadaan: 'baru', dibanding: '2024-01' })
  expect(diff!.kelas.naik).toMatchObject([{ kode_desa: kode(1), dari: 'dasar', ke: 'mandiri' }])
  expect(diff!.kelas.turun).toMatchObject([{ kode_desa: kode(2), dari: 'mandiri', ke: 'berkembang' }])
  expect(diff!.kelas.baru).toMatchObject([{ kode_desa: kode(2), kampung: 'Lor', ke: 'dasar' }])
  expect(diff!.kelas.hilang).toMatchObject([{ kode_desa: kode(3), dari: 'berkembang' }])
  expect(diff!.total).toContainEqual({ kelas: 'mandiri', sebelum: 1, sesudah: 1 })
  expect(diff!.total).toContainEqual({ kelas: 'berkelanjutan', sebelum: 0, sesudah: 0 })
  expect(diff!.janggal.map(({ code }) => code)).toEqual(['lompat-kelas'])
})

test('an edition that changed is compared with itself; cells are counted by column', () => {
  const stat = (kk: number) =>
    new Map(areas.map((area) => [area.kode, statistik({ kode_desa: area.kode, kk, hamil: 'kosong' })]))
  const old = edition('2024-01', rows, { statistik: stat(10) })
  const ralat = [{ berkas: 'statistik.csv', kode_desa: kode(1), kolom: 'kk' } as RalatRow]
  const now = edition('2024-01', rows, { statistik: stat(11), ralat })
  const [diff] = diffPortals(state([old]), state([now])).kabupaten[0]!.edisi
  expect(diff).toMatchObject({ keadaan: 'berubah', dibanding: '2024-01', ralat, desa: areas.map((area) => area.kode) })
  expect(diff!.tabel).toMatchObject([{ tabel: 'statistik', baru: 0, hilang: 0, kolom: [{ kolom: 'kk', jumlah: 3 }] }])
  expect(diff!.tabel[0]!.kolom[0]!.contoh[0]).toEqual({ kunci: kode(1), kolom: 'kk', dari: 10, ke: 11 })
})

test('not reported and zero are two different things', () => {
  const one = (kk: 0 | 'kosong') =>
    state([edition('2024-01', rows, { statistik: new Map([[kode(1), statistik({ kk })]]) })])
  expect(isSameState(diffPortals(one(0), one('kosong')))).toBe(false)
})

test('a village that ended is told with its successor, one that is only gone apart', () => {
  const ended = desa(kode(1), { nama: 'Desa1', berlaku_sampai: '2024-06-30', pengganti: [kode(3)] })
  const after = new Map([ended, areas[2]!].map((area) => [area.kode, area]))
  const [diff] = diffPortals(
    state([edition('2024-01', rows)]),
    state([edition('2024-01', rows)], { desa: after }),
  ).kabupaten
  expect(diff!.berakhir).toMatchObject([{ kode: kode(1), pengganti: [kode(3)] }])
  expect(diff!.wilayah.hilang.map((area) => area.kode)).toEqual([kode(2)])
})

test('a page that quotes a figure that changed is named, and one that does not is not', () => {
  const naskah = {
    'cerita/a.mdx': 'Nilainya <Angka id="99.01:stunting:2023" />.',
    'cerita/b.mdx': 'Lain.',
    'program/c.mdx': 'x',
  }
  const one = (nilai: number, more: Record<string, string>) =>
    state([edition('2024-01', rows)], { angka: [{ ...angka('stunting', '2023'), nilai }] }, more)
  const diff = diffPortals(one(1, naskah), one(2, { ...naskah, 'program/c.mdx': 'y' }))
  expect(diff.naskah).toEqual([
    { berkas: 'cerita/a.mdx', keadaan: 'mengutip' },
    { berkas: 'program/c.mdx', keadaan: 'berubah' },
  ])
})

test('a page that quotes a figure of an edition is named when its cell is corrected, or what it is counted from', () => {
  const quote = (...ids: string[]) => ids.map((id) => `<Angka id="${id}" nilai="1" />`).join(' ')
  const naskah = {
    'cerita/cell.mdx': quote(`${kode(1)}:kk:2024-01`),
    'cerita/computed.mdx': quote('99.01:kk:2024-01'),
    'cerita/counted.mdx': quote('99.01:kampung_dasar:2024-01'),
    'cerita/other.mdx': quote(`${kode(1)}:pus:2024-01`, `${kode(2)}:kk:2024-01`, '99.01:kampung_mandiri:2024-01'),
  }
  const one = (kk: number, kelas: 'dasar' | 'berkembang') => {
    const counts = areas.map(({ kode: area }, i) => statistik({ kode_desa: area, ...(i === 0 && { kk }) }))
    const classes = [kampung(kode(1), kelas), ...rows.slice(1)]
    const tables = { tabel: new Set(['klasifikasi', 'statistik'] as const) }
    const statistikTable = new Map(counts.map((row) => [row.kode_desa, row]))
    return state([edition('2024-01', classes, { ...tables, statistik: statistikTable })], {}, naskah)
  }
  expect(diffPortals(one(10, 'dasar'), one(10, 'dasar')).naskah).toEqual([])
  const named = diffPortals(one(10, 'dasar'), one(11, 'berkembang')).naskah
  expect(named.map(({ berkas }) => berkas)).toEqual(['cerita/cell.mdx', 'cerita/computed.mdx', 'cerita/counted.mdx'])
})

test('an edition that is no longer there is told', () => {
  const both = [edition('2024-01', rows), edition('2024-07', rows)]
  expect(diffPortals(state(both), state(both.slice(0, 1))).kabupaten[0]!.edisi).toMatchObject([
    { edisi: '2024-07', keadaan: 'hilang' },
  ])
})

test('names of villages, with what tells rows apart', () => {
  const { portal: one } = state([edition('2024-01', rows)])
  expect(namesOf(one, one)(`${kode(1)} bkb`)).toBe('Desa1, Kec. 99.01.01, bkb')
  expect(namesOf(one, one)('33.16:angka')).toBe('33.16:angka')
})
