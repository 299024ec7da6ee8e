import type { Aturan } from './aturan.ts'
import type { Kode, KodeDesa, KodeKabupaten } from './kode.ts'
import type { Cerita, Program, ProsaPoktan, Regulasi } from './prose.ts'
import type * as rows from './rows.ts'

/** `situs.json` */
export interface Situs {
  /** folder of the kabupaten that `/` shows */
  readonly kabupaten: string
  readonly judul: string
  /** address of the repository, without a trailing slash; '' where not published */
  readonly repositori: string
  /** origin of the site, `https://kampungkb.example`: no path, no trailing slash; '' where not known */
  readonly alamat: string
  readonly kontak: string
  /** licence of the data: SPDX identifier and the sentence shown */
  readonly lisensi_data: string
}

/** `kabupaten.json` */
export interface KeteranganKabupaten {
  readonly kode: KodeKabupaten
  readonly nama: string
  readonly jenis: 'kabupaten' | 'kota'
  readonly provinsi: string
  readonly opd_pengelola: string
  readonly kontak: string
  readonly catatan_batas: string
  /** true for a fictional kabupaten: marked on every page, never published */
  readonly contoh: boolean
}

export type Sifat = 'resmi' | 'sementara' | 'contoh'

/** `edisi.json` */
export interface KeteranganEdisi {
  readonly judul: string
  readonly tanggal_data: rows.Tanggal
  readonly tanggal_terbit: rows.Tanggal
  readonly sifat: Sifat
  readonly sumber_id: string
  readonly lisensi: string
  readonly catatan: string
}

/** The tables that an edition may hold, by file name without `.csv`. */
export const TABEL_EDISI = ['total', 'klasifikasi', 'statistik', 'poktan', 'tata_kelola', 'kegiatan', 'ralat'] as const
export type TabelEdisi = (typeof TABEL_EDISI)[number]

/**
 * One dated snapshot. Rows are as corrected: `ralat.csv` has been applied at load,
 * and `ralat` holds what was corrected, old value included.
 * A table that is absent from the folder, or has no row, is absent from `tabel` and its map is empty.
 */
export interface Edition extends KeteranganEdisi {
  /** `2024-01` */
  readonly kode: string
  /** path below the data folder: `blora/edisi/2024-01` */
  readonly folder: string
  readonly tabel: ReadonlySet<TabelEdisi>
  readonly total: readonly rows.TotalRow[]
  readonly klasifikasi: ReadonlyMap<KodeDesa, readonly rows.KlasifikasiRow[]>
  readonly statistik: ReadonlyMap<KodeDesa, rows.StatistikRow>
  readonly poktan: ReadonlyMap<KodeDesa, readonly rows.PoktanRow[]>
  readonly tata_kelola: ReadonlyMap<KodeDesa, rows.TataKelolaRow>
  /** newest first */
  readonly kegiatan: ReadonlyMap<KodeDesa, readonly rows.KegiatanRow[]>
  readonly ralat: readonly rows.RalatRow[]
  /** the same edition as filed, no correction applied; undefined where there is none to apply */
  readonly tertulis: Edition | undefined
}

/** A closed ring of [longitude, latitude] in degrees, first point repeated at the end. */
export type Ring = readonly (readonly [number, number])[]
/** Polygons, each an outer ring and its holes. */
export type MultiPolygon = readonly (readonly Ring[])[]

export interface Kabupaten extends KeteranganKabupaten {
  /** name of its folder below the data folder */
  readonly folder: string
  readonly wilayah: rows.Wilayah
  /** by code, in the order of the file */
  readonly kecamatan: ReadonlyMap<Kode, rows.Wilayah>
  /** every desa and kelurahan, ended ones included, in the order of the file */
  readonly desa: ReadonlyMap<KodeDesa, rows.Wilayah>
  readonly angka: readonly rows.AngkaRow[]
  readonly pencanangan: readonly rows.PencananganRow[]
  readonly opd: readonly rows.OpdRow[]
  /** oldest first, at least one */
  readonly edisi: readonly Edition[]
  /** real boundaries by desa code, from `batas.topo.json`; undefined where shapes are schematic */
  readonly batas: ReadonlyMap<KodeDesa, MultiPolygon> | undefined
}

/** All data, loaded once per process, immutable. */
export interface Portal {
  readonly situs: Situs
  readonly sumber: ReadonlyMap<string, rows.Sumber>
  readonly istilah: readonly rows.Istilah[]
  readonly aturan: Aturan | undefined
  readonly regulasi: ReadonlyMap<string, Regulasi>
  readonly program: ReadonlyMap<string, Program>
  readonly poktan: ReadonlyMap<string, ProsaPoktan>
  /** newest first */
  readonly cerita: ReadonlyMap<string, Cerita>
  /** by code, main kabupaten first */
  readonly kabupaten: ReadonlyMap<KodeKabupaten, Kabupaten>
}

/** An ended area keeps its page, but is on no map and in no count of today. */
export const berlaku = (wilayah: rows.Wilayah): boolean => wilayah.berlaku_sampai === ''

/** The newest edition. */
export const latest = (kabupaten: Kabupaten): Edition => kabupaten.edisi[kabupaten.edisi.length - 1]!

/** The kabupaten that `/` shows. */
export const utama = (portal: Pick<Portal, 'kabupaten'>): Kabupaten => portal.kabupaten.values().next().value!
