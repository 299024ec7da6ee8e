import type { Acuan } from './acuan.ts'
import type { EditionDiff } from '../../domain/diff-edition.ts'
import type { Urutan } from '../../import/urutan.ts'
import type { Repair } from '../../import/import.ts'
import type { FaultCode } from '../../load/catalogue.ts'
import type { Fault } from '../../load/fault.ts'
import type { AnySchema } from '../../load/schema.ts'

/** What the official tells besides the files; '' where not told. */
export interface Pilihan {
  /** file name of the table */
  readonly tabel: string
  /** `2026-11` */
  readonly edisi: string
  readonly kecamatan: string
  readonly sumber: string
  readonly lembar: string
  /** order of day and month in dates that can be read two ways */
  readonly urutan: Urutan | ''
}

/** The first rows, as text. */
export interface Cuplikan {
  readonly kepala: readonly string[]
  readonly baris: readonly (readonly string[])[]
}

/** Fields of the form that an answer may ask to be filled in. */
export type Kolom = 'tabel' | 'kabupaten' | 'kecamatan' | 'sumber'

/** What became of the files that are meant for one table. */
export interface TabelHasil {
  /** file name of the table; undefined where the files could not be read, or fit no table */
  readonly tabel: string | undefined
  readonly tempat: AnySchema['place'] | undefined
  /** names of the files */
  readonly berkas: readonly string[]
  readonly catatan: readonly string[]
  /** why this page cannot vouch for the table, in Indonesian */
  readonly tolak: string | undefined
  /** the first faults and warnings of each code, and how many more there are */
  readonly galat: readonly Fault[]
  readonly sisa: readonly (readonly [FaultCode, number])[]
  readonly perbaikan: readonly Repair[]
  readonly jumlah: Jumlah
  /** canonical; undefined where a fault forbids it */
  readonly csv: string | undefined
  readonly jumlahBaris: number
  /** of the canonical table, or of the sheet where there is none */
  readonly cuplikan: Cuplikan | undefined
}

export interface Jumlah {
  readonly galat: number
  readonly peringatan: number
  readonly perbaikan: number
}

export interface Hasil {
  readonly tabel: readonly TabelHasil[]
  readonly beda: EditionDiff | undefined
  /** desa of which the class rows say nothing */
  readonly takDiisi: number
  /** the field whose answer would help most */
  readonly tanya: Kolom | undefined
}

/** Steps that the page tells of while it waits. */
export type Langkah = { readonly membaca: string } | { readonly memeriksa: string } | 'membandingkan'

/** What the page asks its worker, and what that answers. */
export interface Tugas {
  readonly berkas: readonly File[]
  readonly acuan: Acuan
  readonly pilihan: Pilihan
}
export type Jawaban = { readonly langkah: Langkah } | { readonly hasil: Hasil } | { readonly gagal: true }

/** All that was found in all tables; what is unlikely beside the published edition is a warning. */
export function jumlahSemua({ tabel, beda }: Hasil): Jumlah {
  const sum = (what: keyof Jumlah) => tabel.reduce((all, { jumlah }) => all + jumlah[what], 0)
  return {
    galat: sum('galat'),
    peringatan: sum('peringatan') + (beda?.janggal.length ?? 0),
    perbaikan: sum('perbaikan'),
  }
}
