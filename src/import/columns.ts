import type { Spec } from '../load/cell.ts'
import { TABLES, type AnySchema } from '../load/schema.ts'
import { normal } from './grid.ts'

/** Other names of our columns, as officials' files have them. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  kode_desa: [
    'kode',
    'kode desa kelurahan',
    'kode desa kel',
    'kode kelurahan',
    'kode wilayah',
    'kode kemendagri',
    'kode wilayah desa',
    'kdesa',
  ],
  kode: ['kode wilayah', 'kode kemendagri'],
  kampung: ['kampung kb', 'nama kampung', 'nama kampung kb'],
  klasifikasi: ['kelas', 'klasifikasi kampung kb', 'kelas kampung kb', 'kategori', 'klasifikasi kkb'],
  sumber_id: ['sumber', 'id sumber'],
  catatan: ['keterangan', 'ket'],
  jiwa_laki: ['laki laki', 'jumlah laki laki', 'jiwa laki laki', 'penduduk laki laki'],
  jiwa_perempuan: ['perempuan', 'jumlah perempuan', 'jiwa perempuan'],
  kk: ['jumlah kk', 'jumlah kepala keluarga', 'keluarga'],
  pus: ['jumlah pus'],
  keluarga_balita: ['keluarga punya balita', 'keluarga dengan balita', 'keluarga memiliki balita'],
  keluarga_remaja: ['keluarga punya remaja', 'keluarga dengan remaja', 'keluarga memiliki remaja'],
  keluarga_lansia: ['keluarga punya lansia', 'keluarga dengan lansia', 'keluarga memiliki lansia'],
  remaja: ['jumlah remaja'],
  mow: ['tubektomi'],
  mop: ['vasektomi'],
  implan: ['implant', 'susuk'],
  suntik: ['suntikan'],
  hamil: ['sedang hamil'],
  ingin_anak_segera: ['ias'],
  ingin_anak_tunda: ['iat', 'ingin anak ditunda'],
  tidak_ingin_anak_lagi: ['tial'],
  keluarga_risiko_stunting: ['krs', 'keluarga beresiko stunting'],
  balita_stunting: ['stunting', 'jumlah balita stunting'],
  poktan: ['jenis poktan', 'kelompok kegiatan'],
  anggota: ['jumlah anggota'],
  sasaran: ['jumlah sasaran'],
  tanggal: ['tanggal kegiatan', 'tgl', 'tanggal pelaksanaan'],
  kegiatan: ['nama kegiatan'],
  peserta: ['jumlah peserta'],
  jumlah: ['jumlah kampung kb'],
}

/** Columns that say where, in words: they find the code where it is missing, and are left out. */
const PLACE: Readonly<Record<'desa' | 'kecamatan', readonly string[]>> = {
  desa: ['desa', 'kelurahan', 'desa kelurahan', 'nama desa', 'nama desa kelurahan', 'desa kel', 'kelurahan desa'],
  kecamatan: ['kecamatan', 'nama kecamatan', 'kec'],
}

/** Columns that say nothing for us. */
const IGNORED = ['no', 'no urut', 'nomor', 'nomor urut', 'kabupaten', 'kab', 'kabupaten kota', 'provinsi']

/** What a header cell names: a column of ours, a place in words, something without meaning here, or nothing known. */
export type Meaning = { readonly column: string } | { readonly place: 'desa' | 'kecamatan' } | 'ignored' | undefined

/** The meaning of a header cell in a table; only what is certain. A column of the table comes before a place. */
export function meaningOf(text: string, schema: AnySchema): Meaning {
  const word = normal(text)
  if (word === '') return undefined
  for (const [column, { spec }] of Object.entries(schema.columns))
    if (namesOf(column, spec).includes(word)) return { column }
  for (const place of ['desa', 'kecamatan'] as const) if (PLACE[place].includes(word)) return { place }
  return IGNORED.includes(word) ? 'ignored' : undefined
}

const namesOf = (column: string, spec: Spec): readonly string[] => [
  normal(column),
  normal(spec.meaning),
  ...(SYNONYMS[column] ?? []),
]

const vocabulary = new Set([
  ...TABLES.flatMap(({ columns }) => Object.entries(columns).flatMap(([column, { spec }]) => namesOf(column, spec))),
  ...PLACE.desa,
  ...PLACE.kecamatan,
  ...IGNORED,
])

/** True for a word that heads a column of any table: tells which delimiter a CSV has. */
export const isHeading = (text: string): boolean => vocabulary.has(normal(text))
