import { z } from 'zod'
import { INDEKS, INDIKATOR } from '../../domain/aturan.ts'
import { KLASIFIKASI } from '../../domain/klasifikasi.ts'
import * as b from './bagian.ts'

const kabupaten = z.object({
  ...b.kepala,
  kode: b.kode,
  nama: b.nama,
  jenis: z.enum(['kabupaten', 'kota']),
  provinsi: z.string(),
  angka: b.alamat.describe('Angka publik tentang wilayah ini.'),
  kecamatan: z.array(b.rujukan),
  desa: z
    .array(
      b.rujukan.extend({
        jenis: z.enum(['desa', 'kelurahan']),
        kecamatan: b.kode,
        sebutan: z.string().describe('Nama, dengan pembeda bila ada desa lain yang senama.'),
        berlaku_sampai: b.tanggal,
      }),
    )
    .describe('Semua desa dan kelurahan, juga yang sudah berakhir.'),
  ...b.dasar,
  edisi: z.array(b.edisiFakta).describe('Semua edisi, dari yang terlama.'),
})

const pencanangan = z
  .object({
    diketahui: z.int().describe('Banyaknya desa yang tanggal pencanangannya diketahui.'),
    dari: z.int().describe('Banyaknya desa dan kelurahan pada edisi terbaru.'),
  })
  .describe('Pencanangan Kampung KB yang tercatat.')

const kecamatan = z.object({
  ...b.kepala,
  kode: b.kode,
  nama: b.nama,
  kabupaten: b.rujukan,
  desa: z.array(b.rujukan.extend({ jenis: z.enum(['desa', 'kelurahan']), berlaku_sampai: b.tanggal })),
  pencanangan,
  ...b.dasar,
  edisi: z.array(b.edisiFakta).describe('Semua edisi, dari yang terlama.'),
})

const desa = z.object({
  ...b.kepala,
  kode: b.kode,
  nama: b.nama,
  jenis: z.enum(['desa', 'kelurahan']),
  kecamatan: b.rujukan,
  kabupaten: b.rujukan,
  berlaku_mulai: b.tanggal.describe('Hari pertama; kosong bila tidak tercatat.'),
  berlaku_sampai: b.tanggal.describe('Hari terakhir; kosong bila masih ada.'),
  pengganti: z.array(b.kode).describe('Kode wilayah penggantinya.'),
  bujur: z.number().nullable().describe('Derajat, WGS 84: titik label, bukan batas.'),
  lintang: z.number().nullable().describe('Derajat, WGS 84: titik label, bukan batas.'),
  pencanangan: z.array(
    z.object({
      tanggal: b.tanggal,
      ketelitian: z.enum(['hari', 'bulan', 'tahun']),
      nama_di_sumber: z.string(),
      catatan: z.string(),
      sumber: b.sumber,
      asal: b.baris,
    }),
  ),
  ...b.dasar,
  tetap: z.array(b.fakta).describe('Fakta yang tidak terikat edisi, misalnya luas.'),
  edisi: z
    .array(
      b.edisiFakta.extend({
        kampung: z
          .array(z.object({ nama: z.string(), klasifikasi: z.enum(KLASIFIKASI).nullable(), tanpa: b.tanpa }))
          .describe('Kelas tiap Kampung KB, sesudah ralat. Larik kosong: belum dipublikasikan per desa.'),
      }),
    )
    .describe('Edisi sewaktu wilayah ini ada, dari yang terlama.'),
})

const edisi = z.object({
  ...b.kepala,
  kabupaten: b.rujukan,
  edisi: b.edisi,
  judul: z.string(),
  tanggal_data: b.tanggal,
  tanggal_terbit: b.tanggal,
  sifat: z.enum(['resmi', 'sementara', 'contoh']),
  sumber: b.sumber,
  catatan: z.string(),
  total: z
    .array(z.object({ klasifikasi: z.enum(KLASIFIKASI), jumlah: z.int(), asal: b.baris, sidik: b.sidik }))
    .describe('Jumlah tiap kelas seperti diumumkan; larik kosong bila tidak diumumkan.'),
  tabel: z
    .array(
      z.object({
        nama: z.string(),
        berkas: z.string(),
        alamat: b.alamat,
        baris: z.int().describe('Banyaknya baris, tanpa judul kolom.'),
        bita: z.int(),
        sidik: b.sidik,
      }),
    )
    .describe('Tabel edisi ini seperti diterbitkan.'),
  ralat: z.array(b.ralat).describe('Ralat atas tabel edisi ini.'),
})

const angka = z.object({
  ...b.kepala,
  kabupaten: b.rujukan,
  angka: z
    .array(
      z.object({
        id: z.string().describe('Id tetap: wilayah, indikator, dan waktu.'),
        wilayah: b.kode.describe('Kode wilayah; ID untuk nasional, dua angka untuk provinsi.'),
        wilayah_nama: z.string(),
        indikator: z.string(),
        label: z.string().describe('Nama indikator untuk pembaca.'),
        nilai: z.number(),
        satuan: z.string(),
        tanggal: b.tanggal,
        sumber: b.sumber,
        kutipan: z.string().describe('Kata-kata sumber.'),
        beda: z.string().nullable().describe('Kelompok angka yang saling berbeda; null bila tidak ada.'),
        catatan: z.string(),
        asal: b.baris,
        sidik: b.sidik,
        alamat: b.alamat.describe('Tempat angka ini di halaman portal.'),
      }),
    )
    .describe('Angka seperti diumumkan sumbernya; tidak dihitung portal.'),
  beda: z
    .array(z.object({ kelompok: z.string(), id: z.array(z.string()) }))
    .describe('Kelompok angka yang saling berbeda.'),
})

const sumber = z.object({
  ...b.kepala,
  sumber: z.array(
    z.object({
      id: z.string(),
      judul: z.string().describe('Kosong bila belum dicatat.'),
      penerbit: z.string(),
      tanggal_terbit: b.tanggal,
      url: z.string().describe('Alamat sumber; kosong bila tidak tercatat.'),
      jenis: z.string(),
      keandalan: z.enum(['resmi', 'sekunder', 'tidak_resmi', 'contoh']),
      catatan: z.string(),
      alamat: b.alamat,
    }),
  ),
})

const fakta = z.object({
  ...b.kepala,
  fakta: z
    .array(
      z.object({
        nama: z.string().describe('Nama fakta; {baris} mewakili nomor baris di kegiatan.csv.'),
        label: z.string().describe('Nama untuk pembaca.'),
        satuan: z.string().describe('Kosong untuk kelas dan peringkat.'),
        rumus: z.string().nullable().describe('Cara menghitung dalam kata; null bila tertulis apa adanya.'),
      }),
    )
    .describe('Arti tiap nama fakta yang dipakai di berkas wilayah.'),
})

const aturan = z.object({
  ...b.kepala,
  id: z.string(),
  judul: z.string(),
  status: z.string(),
  sumber: b.sumber,
  ambang: z.number().describe('Indeks tercapai pada nilai ini atau lebih.'),
  desimal_persen: z.int().describe('Persen dibulatkan sekian desimal sebelum dinilai.'),
  desimal_indeks: z.int(),
  indikator: z.array(
    z.object({
      id: z.enum(INDIKATOR),
      indeks: z.enum(INDEKS),
      nama: z.string(),
      satuan: z.enum(['jenjang', 'banyaknya', '%']),
      cara: z.string(),
      pita: z.array(
        z.object({
          angka: z.int().describe('Poin pita ini.'),
          dari: z.number().nullable().describe('Batas bawah, termasuk; null bila terbuka.'),
          sampai: z.number().nullable().describe('Batas atas, termasuk; null bila terbuka.'),
          arti: z.string(),
        }),
      ),
    }),
  ),
  kelas: z.array(
    z.object({
      klasifikasi: z.enum(KLASIFIKASI),
      tercapai: z.array(z.array(z.enum(INDEKS))).describe('Tiap himpunan indeks tercapai yang memberi kelas ini.'),
      arti: z.string(),
      arti_sumber: b.sumber,
      syarat: z.string(),
    }),
  ),
  catatan: z.array(z.string()),
})

const indeks = z.object({
  ...b.kepala,
  judul: z.string(),
  janji: z.string().describe('Apa yang tidak akan berubah.'),
  cara_kutip: z.string(),
  openapi: b.alamat,
  sumber: b.alamat,
  fakta: b.alamat,
  aturan: b.alamat.nullable().describe('Null bila portal tidak memuat aturan.'),
  kabupaten: z.array(
    b.rujukan.extend({
      jenis: z.enum(['kabupaten', 'kota']),
      contoh: z.boolean(),
      angka: b.alamat,
      jumlah_kecamatan: z.int(),
      jumlah_desa: z.int().describe('Desa dan kelurahan, juga yang sudah berakhir.'),
      edisi: z.array(
        z.object({ edisi: b.edisi, tanggal_data: b.tanggal, tanggal_terbit: b.tanggal, alamat: b.alamat }),
      ),
    }),
  ),
  pola: z
    .array(z.object({ jenis: z.string(), pola: z.string(), skema: b.alamat }))
    .describe('Pola alamat tiap jenis berkas.'),
})

/** One definition of each kind of file: it makes the schema that is published, and types what is written. */
export const SKEMA = { indeks, kabupaten, kecamatan, desa, edisi, angka, sumber, fakta, aturan } as const
export type JenisBerkas = keyof typeof SKEMA
export type Isi<J extends JenisBerkas> = z.infer<(typeof SKEMA)[J]>

/**
 * The JSON Schema (2020-12) of a kind.
 * @param ketat true forbids keys that it does not name; what is published allows them, for files may gain keys
 */
export function jsonSchema(jenis: JenisBerkas, ketat = false): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(SKEMA[jenis], { io: ketat ? 'output' : 'input' })
  return { $schema, title: jenis, ...rest }
}
