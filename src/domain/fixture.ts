import { readFileSync } from 'node:fs'
import type { Aturan } from './aturan.ts'
import type { Edition, Kabupaten, Portal } from './portal.ts'
import {
  METODE_KB,
  POKTAN,
  STATISTIK,
  type AngkaRow,
  type KlasifikasiRow,
  type PencananganRow,
  type PoktanRow,
  type StatistikRow,
  type TataKelolaRow,
  type Wilayah,
} from './rows.ts'

/** Rows and portals for the tests of this folder. */
const row = { at: { file: 'uji.csv', line: 2 }, sumber_id: 'uji' }

export const aturan = JSON.parse(
  readFileSync(new URL('../../data/aturan/klasifikasi-2023.json', import.meta.url), 'utf8'),
) as Aturan

export const statistik = (cells: Partial<StatistikRow> = {}): StatistikRow => ({
  ...row,
  kode_desa: '99.01.01.2001',
  ...(Object.fromEntries(STATISTIK.map((column) => [column, 100])) as Record<(typeof STATISTIK)[number], number>),
  // 200 couples, 100 users of whom 24 use a long-acting method
  pus: 200,
  ...(Object.fromEntries(METODE_KB.map((column) => [column, 0])) as Record<(typeof METODE_KB)[number], number>),
  implan: 24,
  suntik: 76,
  ingin_anak_tunda: 8,
  tidak_ingin_anak_lagi: 6,
  ...cells,
})

export const poktan = (cells: Partial<PoktanRow> = {}): PoktanRow[] =>
  POKTAN.map((name) => ({
    ...row,
    kode_desa: '99.01.01.2001',
    poktan: name,
    ada: true,
    anggota: 25,
    sasaran: 'kosong',
    ...cells,
  }))

export const tataKelola = (cells: Partial<TataKelolaRow> = {}): TataKelolaRow => ({
  ...row,
  kode_desa: '99.01.01.2001',
  pokja: true,
  sk_pokja: true,
  anggota_pokja: 12,
  anggota_terlatih: 4,
  sumber_dana: ['APBN', 'APBD'],
  sekretariat: true,
  rumah_dataku: false,
  pendamping: true,
  regulasi_desa: true,
  penggunaan_data: ['Potensi Desa'],
  mekanisme: ['Sosialisasi'],
  instansi: ['A', 'B', 'C', 'D'],
  ...cells,
})

export const kampung = (
  kode_desa: string,
  klasifikasi: KlasifikasiRow['klasifikasi'],
  nama = 'Melati',
): KlasifikasiRow => ({
  ...row,
  kode_desa,
  kampung: nama,
  klasifikasi,
  catatan: '',
})

export const desa = (kode: string, cells: Partial<Wilayah> = {}): Wilayah => ({
  ...row,
  kode,
  nama: kode,
  jenis: 'desa',
  luas_km2: 1,
  luas_sumber_id: '',
  bujur: 111,
  lintang: -7,
  berlaku_mulai: '',
  berlaku_sampai: '',
  pengganti: [],
  ...cells,
})

export const edition = (kode: string, rows: readonly KlasifikasiRow[], more: Partial<Edition> = {}): Edition => ({
  kode,
  folder: `contoh/edisi/${kode}`,
  judul: kode,
  tanggal_data: `${kode}-05`,
  tanggal_terbit: `${kode}-20`,
  sifat: 'contoh',
  sumber_id: 'uji',
  lisensi: '',
  catatan: '',
  tabel: new Set(['total', 'klasifikasi']),
  total: [],
  klasifikasi: Map.groupBy(rows, (one) => one.kode_desa),
  statistik: new Map(),
  poktan: new Map(),
  tata_kelola: new Map(),
  kegiatan: new Map(),
  ralat: [],
  tertulis: undefined,
  ...more,
})

export const kabupaten = (
  areas: readonly Wilayah[],
  edisi: readonly Edition[],
  more: Partial<Kabupaten> = {},
): Kabupaten => ({
  kode: '99.01',
  nama: 'Uji',
  jenis: 'kabupaten',
  provinsi: '',
  opd_pengelola: '',
  kontak: '',
  catatan_batas: '',
  contoh: true,
  folder: 'uji',
  wilayah: desa('99.01', { jenis: 'kabupaten' }),
  kecamatan: new Map(['99.01.01', '99.01.02'].map((kode) => [kode, desa(kode, { jenis: 'kecamatan' })])),
  desa: new Map(areas.map((one) => [one.kode, one])),
  angka: [],
  pencanangan: [],
  opd: [],
  edisi,
  batas: undefined,
  ...more,
})

export const portal = (one: Kabupaten): Portal => ({
  situs: { kabupaten: 'uji', judul: '', repositori: '', alamat: '', kontak: '', lisensi_data: '' },
  sumber: new Map(),
  istilah: [],
  aturan,
  regulasi: new Map(),
  program: new Map(),
  poktan: new Map(),
  cerita: new Map(),
  kabupaten: new Map([[one.kode, one]]),
})

export const pencanangan = (kode_desa: string, tanggal: string, sumber_id = 'uji'): PencananganRow => ({
  ...row,
  kode_desa,
  tanggal,
  ketelitian: 'hari',
  nama_di_sumber: kode_desa,
  catatan: '',
  sumber_id,
})

export const angka = (indikator: string, tanggal: string, beda = ''): AngkaRow => ({
  ...row,
  id: `99.01:${indikator}:${tanggal}`,
  wilayah: '99.01',
  indikator,
  nilai: 1,
  satuan: '%',
  tanggal,
  lokasi: '',
  beda,
  catatan: '',
})
