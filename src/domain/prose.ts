import type { FactId } from './fact.ts'
import type { Tanggal } from './rows.ts'

/** Front matter of `regulasi/*.mdx`: one legal instrument. The file name is its slug and address. */
export interface Regulasi {
  readonly slug: string
  /** Instruksi Presiden, Keputusan Menteri Dalam Negeri, … */
  readonly jenis: string
  /** `Inpres 3/2022`: for lists and links */
  readonly singkat: string
  readonly nomor: string
  /** undefined where not known */
  readonly tahun: number | undefined
  readonly judul: string
  readonly tanggal: Tanggal
  readonly penerbit: string
  /** 1 undang-undang, 2 peraturan pemerintah, 3 presiden, 4 menteri/lembaga, 5 surat pusat, 6 daerah: the order of the list */
  readonly peringkat: number
  /** sentence for the reader: in force as far as seen, amended by …, not known */
  readonly keadaan: string
  /** one sentence, what it is to a Kampung KB */
  readonly ringkas: string
  readonly penerima: readonly string[]
  readonly terverifikasi: readonly Pemeriksaan[]
  readonly belum_terverifikasi: readonly string[]
  readonly sumber: readonly string[]
  /** parts that have a lasting anchor, e.g. `diktum-kesatu`; `isi` empty where the text has not been seen */
  readonly ketentuan: readonly Ketentuan[]
  /** slugs of programmes that rest on it */
  readonly program: readonly string[]
  /** slugs of poktan that rest on it */
  readonly poktan: readonly string[]
  readonly mengubah: readonly Kaitan[]
  readonly diubah_oleh: readonly Kaitan[]
  /** those that it names as its legal basis */
  readonly bertumpu: readonly Kaitan[]
  /** true for those that the article of 4 January 2024 names */
  readonly disebut_dinas: boolean
}

export interface Pemeriksaan {
  readonly hal: string
  /** source id, or '' where several */
  readonly sumber: string
}

export interface Ketentuan {
  readonly id: string
  readonly judul: string
  readonly isi: string
  readonly sumber: string
}

/** Relation to another instrument: `slug` where it has a page here, else only its name. `hubungan` is a verb: this rule, `diubah oleh`, that one. */
export interface Kaitan {
  readonly slug: string
  readonly nama: string
  readonly hubungan: string
  /** false where the relation is only reported, not read in a text */
  readonly diperiksa: boolean
}

/** Front matter of `program/*.mdx`: the eight programmes of the annex, and DASHAT. */
export interface Program {
  readonly slug: string
  readonly judul: string
  /** 1 to 8 in the order of the annex; 0 for DASHAT, which is an activity inside one of them */
  readonly nomor: number
  /** route (sasaran) of the instruction it belongs to */
  readonly sasaran: string
  /** title as the annex copy writes it */
  readonly judul_lampiran: string
  readonly ringkas: string
  readonly kegiatan: readonly KegiatanLampiran[]
  readonly sumber: readonly string[]
  readonly regulasi: readonly string[]
}

export interface KegiatanLampiran {
  readonly kegiatan: string
  readonly indikator: string
  readonly penanggung_jawab: string
}

/** Front matter of `poktan/*.mdx`. */
export interface ProsaPoktan {
  readonly slug: string
  readonly singkatan: string
  readonly kepanjangan: string
  readonly ringkas: string
  /** whom it is for, in words */
  readonly sasaran: string
  /** how the observed rule counts participation, in words */
  readonly partisipasi: string
  readonly sumber: readonly string[]
  readonly regulasi: readonly string[]
}

/** `cerita/*.mdx`: a story whose every figure is quoted by its id. */
export interface Cerita {
  readonly slug: string
  readonly judul: string
  readonly ringkas: string
  /** day of writing */
  readonly tanggal: Tanggal
  readonly sumber: readonly string[]
  /** true where it quotes a fictional kabupaten: marked, and never published */
  readonly contoh: boolean
  /** the figures that its text quotes, each once, in the order of their first quotation */
  readonly kutipan: readonly FactId[]
}
