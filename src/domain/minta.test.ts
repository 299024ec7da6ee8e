import { expect, test } from 'vitest'
import * as schema from '../load/schema.ts'
import { readPortal } from '../load/portal.ts'
import { desa, edition, kabupaten, kampung, pencanangan, poktan, portal, statistik, tataKelola } from './fixture.ts'
import { kelengkapan } from './completeness.ts'
import { KOLOM_DIMINTA, mintaDesa, mintaWilayah, penerusOf, permintaanOf, permintaanSemua } from './minta.ts'
import { berlaku, type Edition, type Kabupaten } from './portal.ts'
import { profileOf } from './profile.ts'

const KODE = '99.01.01.2001'
const ALL = ['total', 'klasifikasi', 'statistik', 'poktan', 'tata_kelola', 'kegiatan'] as const
const event = { ...statistik(), tanggal: '2024-03-12', program: '', kegiatan: 'Penyuluhan', opd: '', peserta: 30 }

/** A desa of which everything is known, but for what a test says. */
const known = (edisi: Partial<Edition> = {}, own: Partial<Kabupaten> = {}): Kabupaten =>
  kabupaten(
    [desa(KODE)],
    [
      edition('2024-01', [kampung(KODE, 'mandiri')], {
        tabel: new Set(ALL),
        statistik: new Map([[KODE, statistik()]]),
        poktan: new Map([[KODE, poktan()]]),
        tata_kelola: new Map([[KODE, tataKelola()]]),
        kegiatan: new Map([[KODE, [event]]]),
        ...edisi,
      }),
    ],
    { pencanangan: [pencanangan(KODE, '2017-07-24')], ...own },
  )
const asked = (one: Kabupaten, kode = KODE) => mintaDesa(profileOf(portal(one), kode))

test('where nothing is missing nothing is asked for, and there is no letter', () => {
  expect(asked(known())).toEqual([])
  expect(permintaanOf(portal(known()), known(), KODE)).toBeUndefined()
  expect(permintaanSemua(portal(known()), known())).toEqual([])
})

test('tables that the edition lacks are asked for whole, those without a row told apart', () => {
  const one = known(
    { tabel: new Set(['klasifikasi', 'statistik', 'poktan']), statistik: new Map() },
    { pencanangan: [] },
  )
  expect(asked(one).map(({ tabel, sebab }) => `${tabel} ${sebab}`)).toEqual([
    'pencanangan baris',
    'statistik baris',
    'tata_kelola belum',
    'kegiatan belum',
  ])
})

test('cells not reported and cells withheld stand apart; what does not apply is not asked for', () => {
  const rows = statistik({ remaja: 'kosong', balita_stunting: 'x', mop: 'tb', pil: 0 })
  expect(asked(known({ statistik: new Map([[KODE, rows]]) }))).toEqual([
    {
      tabel: 'statistik',
      sebab: 'kolom',
      kosong: [{ kolom: 'remaja', baris: [] }],
      x: [{ kolom: 'balita_stunting', baris: [] }],
    },
  ])
})

test('of groups, the row is named; a borrowed target is not missing, members of no group neither', () => {
  const [bkb, bkr, bkl, uppka] = poktan()
  const rows = [bkb!, { ...bkr!, anggota: 'x' as const }, { ...bkl!, anggota: 'kosong' as const }]
  const none = { ...uppka!, ada: false, anggota: 'kosong' as const }
  const [only, ...rest] = asked(known({ poktan: new Map([[KODE, [...rows, none]]]) }))
  expect(rest).toEqual([])
  expect(only).toEqual({
    tabel: 'poktan',
    sebab: 'kolom',
    // there is no row of PIK-R at all
    kosong: [
      { kolom: 'anggota', baris: ['bkl', 'pik-r'] },
      { kolom: 'ada', baris: ['pik-r'] },
      { kolom: 'sasaran', baris: ['pik-r'] },
    ],
    x: [{ kolom: 'anggota', baris: ['bkr'] }],
  })
})

test('an ended desa is asked for by those that took its place, however late', () => {
  const [a, b, c] = ['99.01.01.2001', '99.01.01.2002', '99.01.01.1003'] as const
  const one = kabupaten(
    [
      desa(a, { berlaku_sampai: '2023', pengganti: [b] }),
      desa(b, { berlaku_sampai: '2023-06', pengganti: [c] }),
      desa(c, { jenis: 'kelurahan' }),
    ],
    [edition('2024-01', [])],
  )
  expect(asked(one, a)).toEqual([])
  expect(permintaanOf(portal(one), one, a)).toBeUndefined()
  expect(penerusOf(one, a).map(({ kode }) => kode)).toEqual([c])
  expect(penerusOf(one, c).map(({ kode }) => kode)).toEqual([c])
})

test('an area asks for the tables that all of its desa lack, a kabupaten also for its totals', () => {
  const codes = ['99.01.01.2001', '99.01.01.2002', '99.01.02.2001']
  const one = kabupaten(
    codes.map((kode) => desa(kode)),
    [edition('2024-01', [kampung(codes[2]!, 'dasar')], { tabel: new Set(['klasifikasi']) })],
  )
  const of = (area: Kabupaten['wilayah']) => mintaWilayah(portal(one), one, area).map(({ tabel }) => tabel)
  const rest = ['pencanangan', 'statistik', 'poktan', 'tata_kelola', 'kegiatan']
  expect(of(one.wilayah)).toEqual(['total', ...rest])
  expect(of(one.kecamatan.get('99.01.01')!)).toEqual(['klasifikasi', ...rest])
  expect(of(one.kecamatan.get('99.01.02')!)).toEqual(rest)
})

test('every column of a table is named that says something of a desa', () => {
  const beside = ['kode_desa', 'sumber_id', 'catatan']
  for (const tabel of ['klasifikasi', 'statistik', 'poktan', 'tata_kelola', 'kegiatan'] as const)
    expect(KOLOM_DIMINTA[tabel]).toEqual(Object.keys(schema[tabel].columns).filter((one) => !beside.includes(one)))
})

test('over all villages: a table is asked for if and only if the profile lacks it or something in it', () => {
  const real = readPortal('data').portal!
  let seen = 0
  for (const own of real.kabupaten.values()) {
    for (const area of own.desa.values()) {
      const profile = profileOf(real, area.kode)
      const asks = new Map(mintaDesa(profile).map((one) => [one.tabel, one]))
      if (!berlaku(area)) {
        expect([...asks], area.kode).toEqual([])
        continue
      }
      seen++
      const { edition: e, kampung, statistik, poktan, tata_kelola, kegiatan } = profile.latest
      const rows = { klasifikasi: kampung, statistik: [statistik], poktan, tata_kelola: [tata_kelola], kegiatan }
      for (const [tabel, all] of Object.entries(rows)) {
        const there = all.filter((row) => row !== undefined)
        // a borrowed target is known, the members of no group are none
        const gaps = there.some((row) =>
          Object.entries(row).some(
            ([kolom, cell]) =>
              (cell === 'kosong' || cell === 'x') &&
              !(kolom === 'sasaran' && cell === 'kosong') &&
              !(kolom === 'anggota' && 'ada' in row && row.ada === false),
          ),
        )
        const isMissing = !e.tabel.has(tabel as never) || there.length === 0 || gaps
        expect(asks.has(tabel as never), `${area.kode} ${tabel}`).toBe(isMissing)
      }
      // what its page tells as wholly not known is in the letter
      const parts = { kelas: 'klasifikasi', penduduk: 'statistik', kontrasepsi: 'statistik' } as const
      for (const { id, ada } of kelengkapan(profile).bagian)
        if (!ada) expect([...asks.keys()], area.kode).toContain(parts[id as keyof typeof parts] ?? id)
    }
  }
  expect(seen).toBeGreaterThan(385)
})
