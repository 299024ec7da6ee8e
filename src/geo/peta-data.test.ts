import { expect, test } from 'vitest'
import type { Kabupaten, Portal } from '../domain/portal.ts'
import { DUA_BELAS, kabupatenOf } from './fixture.ts'
import { kecamatanNames } from './kecamatan.ts'
import { petaData } from './peta-data.ts'
import { shapesOf } from './shapes.ts'

const at = { file: 'uji', line: 2 }
const kelas = (kampung: string, klasifikasi: 'mandiri' | 'x') => ({
  at,
  sumber_id: 'uji',
  kode_desa: '99.01.01.2001',
  kampung,
  klasifikasi,
  catatan: '',
})
const launch = (tanggal: string) => ({
  at,
  sumber_id: 'uji',
  kode_desa: '99.01.01.2001',
  tanggal,
  ketelitian: 'hari' as const,
  nama_di_sumber: 'Wana',
  catatan: '',
})
const portalOf = (kabupaten: Kabupaten): Portal => ({
  situs: { kabupaten: 'uji', judul: '', repositori: '', alamat: '', kontak: '', lisensi_data: '' },
  sumber: new Map(),
  istilah: [],
  aturan: undefined,
  regulasi: new Map(),
  program: new Map(),
  poktan: new Map(),
  cerita: new Map(),
  kabupaten: new Map([['99.01', kabupaten]]),
})

test('the data of the map hold every village once, and say nothing that is not known', () => {
  const base = kabupatenOf(DUA_BELAS)
  const [edition] = base.edisi
  const kabupaten = {
    ...base,
    edisi: [
      { ...edition!, klasifikasi: new Map([['99.01.01.2001', [kelas('Satu', 'mandiri'), kelas('Dua', 'x')]]]) },
      { ...edition!, kode: '2026-02' },
    ],
    pencanangan: [launch('2019-12-18'), launch('2018-03-01')],
  }
  const data = petaData(portalOf(kabupaten), kabupaten)
  expect(data.desa.map(({ kode }) => kode)).toEqual(DUA_BELAS.map(([kode]) => kode))
  expect(data).toMatchObject({ contoh: true, edisi: ['2026-02', '2026-01'] })
  const [wana, tirta] = data.desa
  expect(wana).toMatchObject({
    kecamatan: '99.01.01',
    kelurahan: false,
    pencanangan: '2018-03-01',
    edisi: {
      '2026-01': { nilai: { klasifikasi: 'beragam', pencanangan: 'diketahui', kelengkapan: 'sebagian' }, ada: 2 },
      '2026-02': { nilai: { klasifikasi: 'belum', pencanangan: 'diketahui' }, ada: 1 },
    },
  })
  expect(tirta).toMatchObject({
    pencanangan: '',
    edisi: { '2026-01': { nilai: { klasifikasi: 'belum', pencanangan: 'dicari', kelengkapan: 'tanpa' }, ada: 0 } },
  })
  for (const point of data.desa.flatMap(({ bentuk }) => bentuk.flat(2)))
    for (const degrees of point) expect(String(degrees)).toMatch(/^-?\d+(\.\d{1,5})?$/)
})

test('a launch without a date is told apart from none, and makes no date known', () => {
  const base = kabupatenOf(DUA_BELAS)
  const kabupaten = { ...base, pencanangan: [launch('')] }
  const [wana] = petaData(portalOf(kabupaten), kabupaten).desa
  expect(wana).toMatchObject({ pencanangan: '', edisi: { '2026-01': { nilai: { pencanangan: 'tanpa_tanggal' } } } })
})

test('two kecamatan of one name stand each at its own point, the largest first', () => {
  const base = kabupatenOf(DUA_BELAS)
  const kabupaten = {
    ...base,
    kecamatan: new Map([...base.kecamatan].map(([kode, area]) => [kode, { ...area, nama: 'Sama' }])),
  }
  const { kecamatan } = petaData(portalOf(kabupaten), kabupaten)
  expect(kecamatan.map(({ nama }) => nama)).toEqual(['Sama', 'Sama', 'Sama'])
  expect(new Set(kecamatan.map(({ at }) => at.join())).size).toBe(3)
  expect(kecamatan.map(({ kode }) => kode)).toEqual(
    kecamatanNames(kabupaten, shapesOf(kabupaten)).map(({ kode }) => kode),
  )
})
