import { z } from 'zod'
import { KLASIFIKASI } from '../../domain/klasifikasi.ts'

/** Parts that several kinds of files share. Descriptions are for the reader of the schema. */

const teks = (arti: string) => z.string().describe(arti)
const ataunull = (arti: string) => z.string().nullable().describe(arti)

export const alamat = teks('Alamat lengkap bila alamat situs diketahui; selain itu jalur dari akar situs.')
export const kode = teks('Kode Kemendagri: teks bertitik, bukan angka.')
export const nama = teks('Nama tanpa jenis wilayahnya.')
export const edisi = teks('Kode edisi: tahun dan bulan, misalnya 2024-01.')
export const tanggal = teks('Tanggal ISO; hari atau bulan dapat tidak ada; kosong bila sumber tidak menyebutnya.')
export const sumber = teks('Id sumber; keterangannya ada di sumber.json.')
export const sidik = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 dari baris-baris itu, masing-masing dengan akhir baris; dari seluruh berkas bila baris null.')

export const nilai = z
  .union([z.number(), z.enum(KLASIFIKASI), z.null()])
  .describe('Angka, atau kelas; null bila tidak ada. Null bukan nol.')
export const tanpa = z
  .enum(['kosong', 'tb', 'x', 'nol'])
  .nullable()
  .describe(
    'Mengapa tidak ada nilai. kosong: belum dilaporkan; tb: tidak berlaku; x: disembunyikan; nol: pembaginya nol. Null bila ada nilai.',
  )

export const baris = z
  .object({
    berkas: teks('Jalur berkas di bawah folder data.'),
    baris: z.int().nullable().describe('Nomor baris, judul kolom ialah baris 1; null berarti seluruh berkas.'),
  })
  .describe('Satu baris sebuah berkas, atau seluruh berkas.')

export const bukti = z
  .object({
    asal: z
      .array(
        z.object({
          berkas: teks('Jalur berkas di bawah folder data.'),
          baris: z.array(z.int()).nullable().describe('Nomor baris-barisnya; null berarti seluruh berkas.'),
        }),
      )
      .min(1)
      .describe('Baris yang mendasari, menurut urutan penghitungan sidik.'),
    sidik,
    sumber: z.array(sumber).min(1).describe('Sumber baris-baris itu.'),
  })
  .describe('Yang mendasari satu fakta atau lebih.')

export const rumus = z
  .object({
    cara: z
      .enum(['jumlah', 'bagian', 'rata', 'hitung', 'aturan', 'peringkat'])
      .describe('bagian: 100 kali jumlah atas dibagi jumlah bawah; hitung: banyaknya atau jumlah baris tabel.'),
    atas: z.array(z.string()).describe('Nama fakta yang dijumlahkan, dirata-rata, atau dinilai.'),
    bawah: z.array(z.string()).describe('Nama fakta pembagi.'),
  })
  .describe('Cara menghitung satu fakta atau lebih. Hasil hitungan tidak dibulatkan.')

export const ralat = z.object({
  berkas: teks('Berkas yang diralat.'),
  kode_desa: kode,
  kolom: teks('Kolom yang diralat.'),
  baris: teks('Nama kampung, kelompok, atau kegiatan bila desa punya beberapa baris; selain itu kosong.'),
  nilai_lama: teks('Isi sel yang tertulis.'),
  nilai_baru: teks('Isi sel yang seharusnya.'),
  alasan: teks('Mengapa diralat.'),
  tanggal,
  sumber,
  asal: baris.describe('Baris ralat itu di ralat.csv.'),
})

export const fakta = z
  .object({
    nama: teks('Nama fakta; artinya dan satuannya ada di fakta.json.'),
    nilai,
    tanpa,
    bukti: z.int().min(0).describe('Nomor urut dalam daftar bukti berkas ini, mulai dari 0.'),
    kolom: z
      .array(z.string())
      .describe('Kolom pada tiap asal bukti, urutannya sama; larik kosong bila seluruh baris dipakai.'),
    rumus: z
      .int()
      .min(0)
      .nullable()
      .describe('Nomor urut dalam daftar rumus berkas ini, mulai dari 0; null bila nilainya tertulis apa adanya.'),
    ralat: z
      .object({ semula: z.object({ nilai, tanpa }).describe('Yang tertulis sebelum ralat.'), ralat: z.array(ralat) })
      .nullable()
      .describe('Nilai semula dan ralat yang mengubahnya, dari yang terlama; null bila tidak diubah ralat.'),
    alamat: alamat.describe('Halaman tempat fakta ini dapat dilihat.'),
  })
  .describe('Satu angka atau kelas dengan dasarnya.')

/** What a file with facts has once for all of them. */
export const dasar = {
  bukti: z.array(bukti).describe('Dasar fakta; tiap fakta menunjuk salah satunya.'),
  rumus: z.array(rumus).describe('Rumus fakta; fakta yang dihitung menunjuk salah satunya.'),
}

export const edisiFakta = z
  .object({
    edisi,
    tanggal_data: tanggal,
    tanggal_terbit: tanggal,
    sifat: z.enum(['resmi', 'sementara', 'contoh']).describe('Kedudukan edisi.'),
    lisensi: teks('Lisensi edisi ini.'),
    alamat: alamat.describe('Keterangan edisi ini.'),
    fakta: z.array(fakta),
  })
  .describe('Yang dikatakan satu edisi tentang wilayah ini; fakta kosong bila edisi tidak merinci wilayah ini.')

export const rujukan = z
  .object({ kode, nama, alamat, halaman: alamat.describe('Halaman wilayah ini.') })
  .describe('Rujukan ke berkas wilayah lain.')

/** What every file begins with. */
export const kepala = {
  versi: z.literal(1).describe('Versi API; /api/v1/ hanya bertambah, tidak pernah berubah arti.'),
  skema: alamat.describe('JSON Schema berkas ini.'),
  alamat: alamat.describe('Alamat berkas ini.'),
  halaman: alamat.describe('Halaman portal tentang hal yang sama.'),
  contoh: z.boolean().describe('true berarti seluruh isinya rekaan dan tidak boleh dikutip.'),
  peringatan: ataunull('Kalimat peringatan bila isinya rekaan; selain itu null.'),
  lisensi: teks('Lisensi data; edisi yang menyebut lisensinya sendiri memakai yang itu.'),
}
