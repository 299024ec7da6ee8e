import { expect, test } from 'vitest'
import { desa, edition, kabupaten, kampung, pencanangan, portal, statistik } from './fixture.ts'
import { profileOf } from './profile.ts'
import { sectionsOf, sourcesOf } from './sections.ts'

const kode = '99.01.01.2001'
const bare = edition('2024-01', [], { tabel: new Set(['total']) })

test('the page of a desa of which nothing is published still says what is known and whom to ask', () => {
  expect(sectionsOf(profileOf(portal(kabupaten([desa(kode)], [bare])), kode))).toEqual(['punya', 'tanya', 'diketahui'])
})

test('tables and editions bring their parts, in order', () => {
  const now = edition('2024-07', [kampung(kode, 'dasar')], {
    tabel: new Set(['klasifikasi', 'statistik', 'kegiatan']),
    statistik: new Map([[kode, statistik()]]),
  })
  expect(sectionsOf(profileOf(portal(kabupaten([desa(kode)], [bare, now])), kode))).toEqual([
    'punya',
    'tanya',
    'mengapa',
    'riwayat',
    'penduduk',
    'kb',
    'kegiatan',
    'diketahui',
  ])
})

test('sources are named once, that of the area too', () => {
  const one = kabupaten([desa(kode, { luas_sumber_id: 'peta' })], [bare], {
    pencanangan: [pencanangan(kode, '2019', 'berita')],
  })
  expect(sourcesOf(profileOf(portal(one), kode))).toEqual(['uji', 'berita', 'peta'])
})
