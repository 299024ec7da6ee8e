import { INDONESIA } from '../domain/indonesia.ts'
import { KLASIFIKASI } from '../domain/klasifikasi.ts'
import type * as rows from '../domain/rows.ts'
import { POKTAN, STATISTIK, type KolomStatistik } from '../domain/rows.ts'
import { SATUAN_STATISTIK } from '../domain/satuan.ts'
import * as c from './cells.ts'
import type { Cell } from './cell.ts'
import * as options from './options.ts'
import { STATISTIK_MEANS } from './statistik-means.ts'

/** The columns of one table, in the order in which they are written. */
export interface Schema<R> {
  readonly file: string
  /** where it lies: the data folder, a kabupaten, an edition */
  readonly place: 'data' | 'kabupaten' | 'edisi'
  /** what one row is, in Indonesian */
  readonly meaning: string
  readonly columns: Readonly<{ [K in Exclude<keyof R, 'at' | 'di'>]: Cell<R[K]> }>
}

const table =
  (place: Schema<unknown>['place']) =>
  <R>(file: string, meaning: string, columns: Schema<R>['columns']): Schema<R> => ({ file, place, meaning, columns })

const inData = table('data')
const inKabupaten = table('kabupaten')
const inEdisi = table('edisi')

const sumber_id = c.id().means('id sumber, seperti di sumber.csv').example('blorabaru-2024')
const kode_desa = c.kodeDesa().means('kode Kemendagri desa atau kelurahan').example('33.16.01.2001')
const catatan = c.text().means('catatan untuk pembaca')

export const sumber = inData<rows.Sumber>('sumber.csv', 'satu sumber', {
  id: c.id().means('nama pendek untuk kolom sumber_id, tidak pernah diganti').example('blorabaru-2024'),
  judul: c.text().means('judul; kosong bila tidak tercatat').example('Blora dalam Angka 2023'),
  penerbit: c.filled(c.text()).means('yang menerbitkan').example('BPS'),
  tanggal_terbit: c.orEmpty(c.tanggal()).means('tanggal terbit; kosong bila tidak diketahui').example('2024-01-04'),
  url: c.url().means('alamat lengkap; kosong bila tidak ada').example('https://example.id/berita'),
  jenis: c.text().means('jenis: berita, laman resmi, peraturan, statistik, paparan, atau lainnya').example('berita'),
  keandalan: c
    .oneOf(['resmi', 'sekunder', 'tidak_resmi', 'contoh'])
    .means('seberapa dekat ke penerbit resmi')
    .example('resmi'),
  catatan,
})

export const istilah = inData<rows.Istilah>('istilah.csv', 'satu istilah', {
  istilah: c.filled(c.text()).means('istilah atau singkatan').example('BKB'),
  kepanjangan: c.text().means('kepanjangan singkatan').example('Bina Keluarga Balita'),
  arti: c.filled(c.text()).means('arti dalam kalimat sederhana').example('Kelompok belajar bagi orang tua balita.'),
  sumber_id,
})

export const wilayah = inKabupaten<rows.Wilayah>('wilayah.csv', 'kabupaten, kecamatan, desa, atau kelurahan', {
  kode: c.kodeWilayah().means('kode Kemendagri').example('33.16.01.2001'),
  nama: c.filled(c.text()).means('nama tanpa kata desa atau kecamatan').example('Bangkleyan'),
  jenis: c.oneOf(['kabupaten', 'kota', 'kecamatan', 'desa', 'kelurahan']).means('jenis wilayah').example('desa'),
  luas_km2: c.figure({ min: 0 }).means('luas').unit('km²').example('22.0'),
  bujur: c
    .figure(INDONESIA.bujur)
    .means('bujur titik label, WGS 84; kosong bagi kabupaten dan kecamatan')
    .unit('derajat')
    .example('111.252228'),
  lintang: c
    .figure(INDONESIA.lintang)
    .means('lintang titik label, WGS 84; kosong bagi kabupaten dan kecamatan')
    .unit('derajat')
    .example('-7.263918'),
  sumber_id,
  luas_sumber_id: c
    .orEmpty(c.id())
    .optional()
    .means('sumber luas dan titik label, bila bukan sumber nama dan kode')
    .example('luas-poligon'),
  berlaku_mulai: c
    .orEmpty(c.tanggal())
    .optional()
    .means('hari pertama, hanya bagi wilayah yang baru dibentuk')
    .example('2026-01-01'),
  berlaku_sampai: c
    .orEmpty(c.tanggal())
    .optional()
    .means('hari terakhir, hanya bagi wilayah yang sudah berakhir')
    .example('2025-12-31'),
  pengganti: c
    .listOf(c.kodeDesa())
    .optional()
    .means('kode desa pengganti, dipisah |')
    .example('33.16.01.2013|33.16.01.2014'),
})

export const angka = inKabupaten<rows.AngkaRow>('angka.csv', 'satu angka yang pernah dipublikasikan', {
  id: c.id().means('wilayah, indikator, dan tanggal; tetap, untuk dikutip').example('33.16:jumlah_opd:2024-01-04'),
  wilayah: c.kodeTempat().means('wilayah yang diterangkan; ID berarti Indonesia').example('33.16'),
  indikator: c.id().means('yang diukur').example('jumlah_opd'),
  nilai: c.number().means('nilai').example('14'),
  satuan: c.filled(c.text()).means('satuan').example('instansi'),
  tanggal: c.orEmpty(c.tanggal()).means('tanggal yang diterangkan').example('2024-01-04'),
  sumber_id,
  lokasi: c.text().means('kata-kata sumber, persis').example('14 Instansi/OPD'),
  beda: c.orEmpty(c.id()).optional().means('nama kelompok baris yang saling bertentangan').example('jumlah-2019'),
  catatan: c.text().means('catatan untuk pembaca; dimulai "dihitung portal" bila sumbernya tidak menyebut nilai ini'),
})

export const pencanangan = inKabupaten<rows.PencananganRow>('pencanangan.csv', 'satu pencanangan Kampung KB', {
  kode_desa: c
    .orEmpty(c.kodeDesa())
    .means('kode desa; kosong bila nama di sumber tidak cocok dengan desa mana pun')
    .example('33.16.06.2005'),
  tanggal: c.orEmpty(c.tanggal()).means('tanggal pencanangan').example('2017-07-24'),
  ketelitian: c.oneOf(['hari', 'bulan', 'tahun']).means('seberapa teliti tanggalnya').example('hari'),
  sumber_id,
  nama_di_sumber: c.text().means('nama seperti di sumber').example('Pojokwatu'),
  catatan,
})

export const opd = inKabupaten<rows.OpdRow>('opd.csv', 'satu organisasi perangkat daerah', {
  id: c.id().means('nama pendek OPD').example('dinas-kesehatan'),
  nama: c.filled(c.text()).means('nama lengkap').example('Dinas Kesehatan'),
  peran: c.text().means('peran di Kampung KB menurut sumber, tidak lebih').example('pelayanan kesehatan'),
  program: c
    .listOf(c.id())
    .means('nama berkas di program/ tanpa akhirannya, dipisah |; kosong bila tidak disebut')
    .example('akses-layanan|penyediaan-data'),
  sumber_id,
})

export const total = inEdisi<rows.TotalRow>('total.csv', 'jumlah satu kelas seperti diumumkan', {
  klasifikasi: c.oneOf(KLASIFIKASI, 'kelas-tidak-dikenal').means('kelas').example('dasar'),
  jumlah: c
    .number({ min: 0, whole: true })
    .means('jumlah seperti diumumkan sumbernya; resmi atau sementara tertulis di edisi.json')
    .unit('desa/kelurahan')
    .example('93'),
  sumber_id,
})

export const klasifikasi = inEdisi<rows.KlasifikasiRow>('klasifikasi.csv', 'satu Kampung KB', {
  kode_desa,
  kampung: c
    .text()
    .means('nama Kampung KB, sama di tiap edisi; kosong hanya bila tidak tercatat dan desanya punya satu kampung')
    .example('Melati'),
  klasifikasi: c.kelas().means('kelas yang dilaporkan').example('mandiri'),
  sumber_id,
  catatan,
})

export const statistik = inEdisi<rows.StatistikRow>('statistik.csv', 'hitungan satu desa', {
  kode_desa,
  ...(Object.fromEntries(
    STATISTIK.map((name) => [name, c.count().means(STATISTIK_MEANS[name]).unit(SATUAN_STATISTIK[name]).example('120')]),
  ) as Record<KolomStatistik, ReturnType<typeof c.count>>),
  sumber_id,
})

export const poktan = inEdisi<rows.PoktanRow>('poktan.csv', 'satu poktan di satu desa', {
  kode_desa,
  poktan: c.oneOf(POKTAN).means('kelompok kegiatan').example('bkb'),
  ada: c.flag().means('ada tidaknya kelompok').example('ya'),
  anggota: c
    .count()
    .means('anggota yang ikut; tb bila kelompoknya tidak ada')
    .unit('orang atau keluarga')
    .example('35'),
  sasaran: c
    .count()
    .means('yang menjadi sasaran; kosong: dipakai kolom statistik.csv yang sesuai')
    .unit('orang atau keluarga')
    .example('60'),
  sumber_id,
})

export const tata_kelola = inEdisi<rows.TataKelolaRow>('tata_kelola.csv', 'tata kelola Kampung KB satu desa', {
  kode_desa,
  pokja: c.flag().means('ada kelompok kerja').example('ya'),
  sk_pokja: c.flag().means('pokja punya surat keputusan').example('ya'),
  anggota_pokja: c.count().means('anggota pokja').unit('orang').example('12'),
  anggota_terlatih: c.count().means('anggota pokja yang pernah dilatih').unit('orang').example('4'),
  sumber_dana: c
    .list(c.oneOf(options.SUMBER_DANA))
    .means('sumber dana, dipisah |; "tidak" bila tidak ada')
    .example('Dana Desa|APBD'),
  sekretariat: c.flag().means('ada sekretariat').example('ya'),
  rumah_dataku: c.flag().means('ada Rumah DataKu').example('tidak'),
  pendamping: c.flag().means('ada penyuluh atau petugas pendamping; namanya tidak ditulis').example('ya'),
  regulasi_desa: c.flag().means('ada regulasi pemerintah daerah atau desa').example('ya'),
  penggunaan_data: c
    .list(c.oneOf(options.PENGGUNAAN_DATA))
    .means('data yang dipakai merencanakan, dipisah |')
    .example('Potensi Desa|Data Sektoral'),
  mekanisme: c
    .list(c.oneOf(options.MEKANISME))
    .means('mekanisme kerja yang berjalan, dipisah |')
    .example('Rapat perencanaan'),
  instansi: c.list(c.id()).means('instansi yang terlibat: id di opd.csv, dipisah |').example('dinas-kesehatan'),
  sumber_id,
})

export const kegiatan = inEdisi<rows.KegiatanRow>('kegiatan.csv', 'satu kegiatan', {
  kode_desa,
  tanggal: c.tanggal().means('tanggal kegiatan').example('2024-03-12'),
  program: c
    .orEmpty(c.id())
    .means('nama berkas di program/ tanpa akhirannya; kosong bila tidak tercatat')
    .example('penyediaan-data'),
  kegiatan: c.filled(c.text()).means('apa yang dilakukan, tanpa nama orang').example('Penyuluhan gizi balita'),
  opd: c.orEmpty(c.id()).means('id OPD di opd.csv').example('dinas-kesehatan'),
  peserta: c.count().means('peserta').unit('orang').example('40'),
  sumber_id,
})

export const ralat = inEdisi<rows.RalatRow>('ralat.csv', 'satu pembetulan', {
  berkas: c.filled(c.text()).means('nama berkas yang dibetulkan').example('klasifikasi.csv'),
  kode_desa,
  kolom: c.filled(c.text()).means('kolom yang dibetulkan').example('klasifikasi'),
  baris: c
    .text()
    .optional()
    .means('nama kampung, poktan, kegiatan, atau tanggalnya; hanya bila desa itu punya beberapa baris yang sama isinya')
    .example('Melati'),
  nilai_lama: c.text().means('nilai yang tertulis di berkas, persis').example('dasar'),
  nilai_baru: c.text().means('nilai yang benar').example('berkembang'),
  alasan: c.filled(c.text()).means('alasan pembetulan').example('salah salin dari laporan'),
  tanggal: c.tanggal().means('tanggal pembetulan').example('2024-02-01'),
  sumber_id,
})

/** A table whatever its rows: for the guide, the templates and the description of the data. */
export interface AnySchema extends Omit<Schema<unknown>, 'columns'> {
  readonly columns: Readonly<Record<string, Cell<unknown>>>
}

/** Every table, in the order of the guide. */
export const TABLES: readonly AnySchema[] = [
  sumber,
  istilah,
  wilayah,
  angka,
  pencanangan,
  opd,
  total,
  klasifikasi,
  statistik,
  poktan,
  tata_kelola,
  kegiatan,
  ralat,
]

/** File names of the tables that may lie in a folder of this kind. */
export const filesOf = (place: AnySchema['place']): readonly string[] =>
  TABLES.filter((table) => table.place === place).map((table) => table.file)
