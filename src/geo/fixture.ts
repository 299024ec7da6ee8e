import { kecamatanOf } from '../domain/kode.ts'
import type { Edition, Kabupaten } from '../domain/portal.ts'
import type { Wilayah } from '../domain/rows.ts'

type Village = readonly [kode: string, nama: string, luas: number, bujur: number, lintang: number]

/** A kabupaten for tests, from its villages alone. */
export function kabupatenOf(villages: readonly Village[], more: Partial<Kabupaten> = {}): Kabupaten {
  const wilayah = (kode: string, nama: string, jenis: Wilayah['jenis']): Wilayah => ({
    at: { file: 'uji/wilayah.csv', line: 1 },
    sumber_id: 'uji',
    kode,
    nama,
    jenis,
    luas_km2: 'kosong',
    luas_sumber_id: '',
    bujur: 'kosong',
    lintang: 'kosong',
    berlaku_mulai: '',
    berlaku_sampai: '',
    pengganti: [],
  })
  const kecamatan = [...new Set(villages.map(([kode]) => kecamatanOf(kode)))]
  return {
    kode: '99.01',
    nama: 'Uji',
    jenis: 'kabupaten',
    provinsi: 'Uji',
    opd_pengelola: '',
    kontak: '',
    catatan_batas: '',
    contoh: true,
    folder: 'uji',
    wilayah: wilayah('99.01', 'Uji', 'kabupaten'),
    kecamatan: new Map(kecamatan.map((kode) => [kode, wilayah(kode, `Kecamatan ${kode.slice(6)}`, 'kecamatan')])),
    desa: new Map(
      villages.map(([kode, nama, luas_km2, bujur, lintang]) => [
        kode,
        { ...wilayah(kode, nama, 'desa'), luas_km2, bujur, lintang },
      ]),
    ),
    angka: [],
    pencanangan: [],
    opd: [],
    edisi: [edition],
    batas: undefined,
    ...more,
  }
}

const edition: Edition = {
  kode: '2026-01',
  folder: 'uji/edisi/2026-01',
  judul: 'Uji',
  tanggal_data: '2026-01-31',
  tanggal_terbit: '2026-02-01',
  sifat: 'contoh',
  sumber_id: 'uji',
  lisensi: '',
  catatan: '',
  tabel: new Set(),
  total: [],
  klasifikasi: new Map(),
  statistik: new Map(),
  poktan: new Map(),
  tata_kelola: new Map(),
  kegiatan: new Map(),
  ralat: [],
  tertulis: undefined,
}

/** Twelve villages in three kecamatan, of uneven size, two far apart from the others. */
export const DUA_BELAS: readonly Village[] = [
  ['99.01.01.2001', 'Wana', 4, 111.4, -7.0],
  ['99.01.01.2002', 'Tirta', 3, 111.417, -7.005],
  ['99.01.01.2003', 'Karang', 5, 111.41, -7.02],
  ['99.01.01.1004', 'Kota', 1.2, 111.411, -7.009],
  ['99.01.02.2001', 'Sumber', 6, 111.438, -7.012],
  ['99.01.02.2002', 'Giri', 2, 111.43, -6.995],
  ['99.01.02.2003', 'Kembang', 2.5, 111.452, -6.998],
  ['99.01.02.2004', 'Rejo', 8, 111.46, -7.03],
  ['99.01.03.2001', 'Jati', 4, 111.43, -7.04],
  ['99.01.03.2002', 'Mulyo', 4, 111.41, -7.045],
  ['99.01.03.2003', 'Pulau', 1, 111.5, -7.09],
  ['99.01.03.2004', 'Seberang', 1, 111.34, -7.09],
]
