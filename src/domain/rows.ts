import type { Absent, Figure, Flag, List } from './cell.ts'
import type { Klasifikasi } from './klasifikasi.ts'
import type { Kode, KodeDesa } from './kode.ts'

/** Where a row stands: path below the data folder, line as an editor counts. */
export interface Place {
  readonly file: string
  readonly line: number
}

/** Every row knows its place and names its source. */
export interface Row {
  readonly at: Place
  readonly sumber_id: string
}

/** ISO date that may lack its day or month: `2024`, `2024-01`, `2024-01-04`, or `''` where the source gives none. */
export type Tanggal = string

export type Keandalan = 'resmi' | 'sekunder' | 'tidak_resmi' | 'contoh'

/** A source: `sumber.csv`. `judul` and `url` are empty where not recorded. */
export interface Sumber {
  readonly at: Place
  readonly id: string
  readonly judul: string
  readonly penerbit: string
  readonly tanggal_terbit: Tanggal
  readonly url: string
  readonly jenis: string
  readonly keandalan: Keandalan
  readonly catatan: string
}

export interface Istilah extends Row {
  readonly istilah: string
  readonly kepanjangan: string
  readonly arti: string
}

export type Jenis = 'kabupaten' | 'kota' | 'kecamatan' | 'desa' | 'kelurahan'

/** An area. `berlaku_sampai` and `pengganti` (codes joined with |) only where the area has ended. */
export interface Wilayah extends Row {
  readonly kode: Kode
  readonly nama: string
  readonly jenis: Jenis
  readonly luas_km2: Figure
  /** source of the area and the label point where it is not that of name and code; else '' */
  readonly luas_sumber_id: string
  /** degrees, WGS 84; a label point, absent for kabupaten and kecamatan */
  readonly bujur: Figure
  readonly lintang: Figure
  /** first day, where it was recorded; else '' */
  readonly berlaku_mulai: Tanggal
  readonly berlaku_sampai: Tanggal
  readonly pengganti: readonly KodeDesa[]
}

/** One public claim: `angka.csv`. `beda` names the group of claims that contradict one another. */
export interface AngkaRow extends Row {
  readonly id: string
  readonly wilayah: string
  readonly indikator: string
  readonly nilai: number
  readonly satuan: string
  readonly tanggal: Tanggal
  /** the words of the source, verbatim */
  readonly lokasi: string
  readonly beda: string
  readonly catatan: string
}

/** One dated launch. `kode_desa` is empty where the name in the source fits no village: not guessed. */
export interface PencananganRow extends Row {
  readonly kode_desa: KodeDesa | ''
  readonly tanggal: Tanggal
  readonly ketelitian: 'hari' | 'bulan' | 'tahun'
  readonly nama_di_sumber: string
  readonly catatan: string
}

export interface OpdRow extends Row {
  readonly id: string
  readonly nama: string
  readonly peran: string
  /** slugs of programmes */
  readonly program: readonly string[]
}

export interface TotalRow extends Row {
  readonly klasifikasi: Klasifikasi
  readonly jumlah: number
}

export interface KlasifikasiRow extends Row {
  readonly kode_desa: KodeDesa
  readonly kampung: string
  readonly klasifikasi: Klasifikasi | Absent
  readonly catatan: string
}

export const METODE_KB = ['iud', 'mow', 'mop', 'kondom', 'implan', 'suntik', 'pil'] as const
export const BUKAN_PESERTA = ['hamil', 'ingin_anak_segera', 'ingin_anak_tunda', 'tidak_ingin_anak_lagi'] as const
export const STATISTIK = [
  'jiwa_laki',
  'jiwa_perempuan',
  'kk',
  'pus',
  'keluarga_balita',
  'keluarga_remaja',
  'keluarga_lansia',
  'remaja',
  ...METODE_KB,
  ...BUKAN_PESERTA,
  'keluarga_risiko_stunting',
  'balita_diukur',
  'balita_stunting',
] as const
export type KolomStatistik = (typeof STATISTIK)[number]

/** Counts of one desa in one edition. */
export type StatistikRow = Row & { readonly kode_desa: KodeDesa } & Readonly<Record<KolomStatistik, Figure>>

export const POKTAN = ['bkb', 'bkr', 'bkl', 'uppka', 'pik-r'] as const
export type Poktan = (typeof POKTAN)[number]

export interface PoktanRow extends Row {
  readonly kode_desa: KodeDesa
  readonly poktan: Poktan
  readonly ada: Flag
  readonly anggota: Figure
  /** those whom the group is for; where absent, the matching column of statistik.csv is used */
  readonly sasaran: Figure
}

export interface TataKelolaRow extends Row {
  readonly kode_desa: KodeDesa
  readonly pokja: Flag
  readonly sk_pokja: Flag
  readonly anggota_pokja: Figure
  readonly anggota_terlatih: Figure
  readonly sumber_dana: List
  readonly sekretariat: Flag
  readonly rumah_dataku: Flag
  readonly pendamping: Flag
  readonly regulasi_desa: Flag
  readonly penggunaan_data: List
  readonly mekanisme: List
  readonly instansi: List
}

export const TATA_KELOLA = [
  'pokja',
  'sk_pokja',
  'anggota_pokja',
  'anggota_terlatih',
  'sumber_dana',
  'sekretariat',
  'rumah_dataku',
  'pendamping',
  'regulasi_desa',
  'penggunaan_data',
  'mekanisme',
  'instansi',
] as const satisfies readonly (keyof TataKelolaRow)[]

export interface KegiatanRow extends Row {
  readonly kode_desa: KodeDesa
  readonly tanggal: Tanggal
  /** slug of a programme, or '' */
  readonly program: string
  readonly kegiatan: string
  readonly opd: string
  readonly peserta: Figure
}

/** A correction of a published cell: the file keeps the old value, this row brings the new one. */
export interface RalatRow extends Row {
  readonly berkas: string
  readonly kode_desa: KodeDesa
  readonly kolom: string
  /** name of the kampung, poktan or event, where a desa has several rows; else '' */
  readonly baris: string
  readonly nilai_lama: string
  readonly nilai_baru: string
  readonly alasan: string
  readonly tanggal: Tanggal
  /** the row that it corrects; set where the edition is read, not in the file */
  readonly di?: Place
}
