import { expect, test } from 'vitest'
import type { Portal } from '../domain/portal.ts'
import { DUA_BELAS, kabupatenOf } from './fixture.ts'
import { mapPayload } from './payload.ts'

test('the payload holds every village once, and says nothing that is not known', () => {
  const at = { file: 'uji', line: 2 }
  const base = kabupatenOf(DUA_BELAS)
  const [edition] = base.edisi
  const kelas = (kampung: string, klasifikasi: 'mandiri' | 'kosong') => ({
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
  const kabupaten = {
    ...base,
    edisi: [
      { ...edition!, klasifikasi: new Map([['99.01.01.2001', [kelas('Satu', 'mandiri'), kelas('Dua', 'kosong')]]]) },
    ],
    pencanangan: [launch('2019-12-18'), launch('2018-03-01')],
  }
  const portal: Portal = {
    situs: { kabupaten: 'uji', judul: '', repositori: '', alamat: '', kontak: '', lisensi_data: '' },
    sumber: new Map(),
    istilah: [],
    aturan: undefined,
    regulasi: new Map(),
    program: new Map(),
    poktan: new Map(),
    kabupaten: new Map([['99.01', kabupaten]]),
  }
  const payload = mapPayload(portal, kabupaten)
  expect(payload.desa.map(({ kode }) => kode)).toEqual(DUA_BELAS.map(([kode]) => kode))
  expect(payload).toMatchObject({ skematis: true, contoh: true, edisi: ['2026-01'] })
  const [wana, tirta] = payload.desa
  expect(wana).toMatchObject({
    kelas: { '2026-01': ['mandiri'] },
    pencanangan: '2018-03-01',
    lengkap: 2,
    titik: [111.4, -7],
  })
  expect(tirta).toMatchObject({ kelas: {}, pencanangan: '', lengkap: 0 })
  const [west, south, east, north] = payload.bbox
  for (const [lon, lat] of payload.desa.flatMap(({ bentuk }) => bentuk.flat(2))) {
    expect(lon >= west && lon <= east && lat >= south && lat <= north).toBe(true)
    expect(String(lon)).toMatch(/^\d+(\.\d{1,5})?$/)
  }
})
