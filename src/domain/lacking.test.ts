import { expect, test } from 'vitest'
import { desa, edition, kabupaten, kampung, poktan, portal, statistik, tataKelola } from './fixture.ts'
import { lackingIn } from './lacking.ts'
import type { Edition } from './portal.ts'
import { profileOf } from './profile.ts'

const kode = '99.01.01.2001'
const lacking = (more: Partial<Edition>) => {
  const one = kabupaten([desa(kode)], [edition('2025-01', [kampung(kode, 'dasar')], more)])
  return Object.fromEntries(lackingIn(profileOf(portal(one), kode).latest))
}
const tables = {
  tabel: new Set(['klasifikasi', 'statistik', 'poktan', 'tata_kelola'] as const),
  poktan: new Map([[kode, poktan()]]),
  tata_kelola: new Map([[kode, tataKelola({ mekanisme: 'kosong' })]]),
}

test('a missing indicator carries the reason of its cells', () => {
  const none = { implan: 0, suntik: 0 }
  expect(lacking({ ...tables, statistik: new Map([[kode, statistik(none)]]) })).toEqual({
    mekanisme: 'kosong',
    mkjp: 'nol',
  })
  const hidden = statistik({ ingin_anak_tunda: 'x', tidak_ingin_anak_lagi: 'kosong' })
  expect(lacking({ ...tables, statistik: new Map([[kode, hidden]]) })).toEqual({ mekanisme: 'kosong', unmet_need: 'x' })
})

test('where the table is not published, that is the reason', () => {
  const bare = { ...tables, tabel: new Set(['klasifikasi', 'poktan', 'tata_kelola'] as const) }
  expect(lacking(bare)).toMatchObject({ mekanisme: 'kosong', cpr: 'belum', mkjp: 'belum', unmet_need: 'belum' })
})
