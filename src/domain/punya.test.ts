import { expect, test } from 'vitest'
import { desa, edition, kabupaten, poktan, portal, tataKelola } from './fixture.ts'
import type { Edition, TabelEdisi } from './portal.ts'
import { profileOf } from './profile.ts'
import { isUnknown, PUNYA, punyaOf } from './punya.ts'
import type { KegiatanRow } from './rows.ts'

const KODE = '99.01.01.2001'
const all = (more: Partial<Edition>) =>
  Object.fromEntries(
    punyaOf(profileOf(portal(kabupaten([desa(KODE)], [edition('2024-01', [], more)])), KODE).latest).map(
      ({ id, keadaan }) => [id, keadaan],
    ),
  )
const tabel = (...names: readonly TabelEdisi[]) => new Set(names)
const kegiatan = (program: string): KegiatanRow => ({
  at: { file: 'kegiatan.csv', line: 2 },
  sumber_id: 'uji',
  kode_desa: KODE,
  tanggal: '2024-01-01',
  program,
  kegiatan: 'Memasak',
  opd: '',
  peserta: 10,
})

test('where no table is published, nothing is known, and nothing is said to be missing', () => {
  expect(new Set(Object.values(all({ tabel: tabel('total') })))).toEqual(new Set(['belum']))
})

test('a table without a row of the village has not been reported', () => {
  expect(new Set(Object.values(all({ tabel: tabel('poktan', 'tata_kelola', 'kegiatan') })))).toEqual(
    new Set(['kosong']),
  )
})

test('cells say ada, tidak, hidden, not reported', () => {
  const rows = poktan().map((row) => ({
    ...row,
    ada: row.poktan === 'bkb' ? false : row.poktan === 'bkl' ? ('x' as const) : true,
  }))
  const said = all({
    tabel: tabel('poktan', 'tata_kelola'),
    poktan: new Map([[KODE, rows]]),
    tata_kelola: new Map([[KODE, tataKelola({ pokja: 'kosong', rumah_dataku: false })]]),
  })
  expect(said).toMatchObject({
    pokja: 'kosong',
    bkb: 'tidak',
    bkr: 'ada',
    bkl: 'x',
    rumah_dataku: 'tidak',
    dashat: 'belum',
  })
})

test('DASHAT is there where an activity of it was reported, and never said to be missing', () => {
  const of = (program: string) =>
    all({ tabel: tabel('kegiatan'), kegiatan: new Map([[KODE, [kegiatan(program)]]]) })['dashat']
  expect([of('dashat'), of('pendidikan')]).toEqual(['ada', 'kosong'])
})

test('hidden, unreported and unpublished are unknown', () => {
  expect((['ada', 'tidak', 'tb', 'kosong', 'x', 'belum'] as const).map(isUnknown)).toEqual([
    false,
    false,
    false,
    true,
    true,
    true,
  ])
  expect(PUNYA).toHaveLength(8)
})
