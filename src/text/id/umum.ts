import type { Absent } from '../../domain/cell.ts'
import type { Klasifikasi } from '../../domain/klasifikasi.ts'
import type { Jenis, Keandalan } from '../../domain/rows.ts'
import type { Sifat } from '../../domain/portal.ts'

const kelas: Record<Klasifikasi, string> = {
  dasar: 'Dasar',
  berkembang: 'Berkembang',
  mandiri: 'Mandiri',
  berkelanjutan: 'Berkelanjutan',
}
const absen: Record<Absent, string> = { kosong: 'belum dilaporkan', tb: 'tidak berlaku', x: 'disembunyikan' }
const mengapa: Record<Absent, string> = {
  kosong: 'Kolom ini kosong pada laporan edisi ini. Bukan nol.',
  tb: 'Kolom ini tidak berlaku di sini. Bukan nol.',
  x: 'Jumlahnya terlalu kecil; disembunyikan agar tidak menunjuk orang. Bukan nol.',
}
const keandalan: Record<Keandalan, string> = {
  resmi: 'sumber resmi',
  sekunder: 'sumber sekunder',
  tidak_resmi: 'sumber tidak resmi',
  contoh: 'rekaan',
}
const jenis: Record<Jenis, string> = {
  kabupaten: 'Kabupaten',
  kota: 'Kota',
  kecamatan: 'Kecamatan',
  desa: 'Desa',
  kelurahan: 'Kelurahan',
}
const sifat: Record<Sifat, string> = { resmi: 'resmi', sementara: 'sementara', contoh: 'contoh' }

/** Words that every page uses. */
export const umum = {
  kelas,
  absen,
  mengapa,
  keandalan,
  jenis,
  /** an area by kind and name: `Desa Jeruk` */
  wilayah: (jenis: string, nama: string) => `${jenis} ${nama}`,
  sifat,
  belumDipublikasikan: 'belum dipublikasikan',
  belumDipublikasikanAwal: 'Belum dipublikasikan',
  langsungKeIsi: 'Langsung ke isi',
  navigasi: 'Utama',
  jejak: 'Letak halaman',
  nav: { peta: 'Peta', regulasi: 'Regulasi', angka: 'Angka', data: 'Data' },
  namaSitus: (kabupaten: string) => `Kampung KB ${kabupaten}`,
  contohTanda: 'DATA CONTOH',
  contohPita: 'rekaan, jangan dikutip',
  contohPeringatan: 'Peringatan',
  contohSumber: 'Rekaan, dibuat program.',
  /** the other language, in its own words */
  bahasaLain: 'English',
  bagikan: 'Kirim lewat WhatsApp',
  bagikanSaja: 'Bagikan',
  sumber: 'Sumber',
  sebab: 'Mengapa',
  ralat: 'Ralat',
  edisi: 'Edisi',
  berkasBaris: (berkas: string, baris: string) => `Berkas ${berkas}, baris ${baris}`,
  dihitung: (cara: string) => `Dihitung portal: ${cara}`,
  ralatKata: (tanggal: string) => `Diperbaiki ${tanggal}.`,
  tertulis: 'Tertulis',
  seharusnya: 'seharusnya',
  tanpaJudul: 'judul belum dicatat',
  bukaSumber: 'Lihat di daftar sumber',
  tanpaAlamat: 'Alamat halamannya tidak tercatat.',
  kaki: {
    edisi: (tanggal: string, sifatnya: string) =>
      `Data per ${tanggal}, ${sifatnya}. Edisi yang sudah terbit tidak berubah; kekeliruan diperbaiki lewat ralat yang terlihat.`,
    contohJudul: 'DATA CONTOH, bukan data nyata',
    contohIsi: (nama: string) => `${nama} rekaan, dibuat program untuk menunjukkan isi portal bila data lengkap.`,
    cetak: 'Halaman ini, dengan sumber tiap angka:',
    qr: 'Kode QR ke halaman ini',
    lisensi: 'Kode: MIT. Sumber tiap angka tertulis di sampingnya.',
    lain: 'Di portal ini juga',
    lapor: 'Laporkan kesalahan di halaman ini',
    contohLapor: 'Data rekaan tidak perlu dilaporkan.',
    laporProgram: 'Laporkan kesalahan program',
  },
  tautan: {
    metode: 'Metode',
    istilah: 'Istilah',
    angka: 'Semua angka',
    data: 'Unduh data (CSV)',
    klasifikasi: 'Empat kelas',
    program: 'Program',
    poktan: 'Kelompok kegiatan',
    opd: 'Instansi',
    aksesibilitas: 'Aksesibilitas',
    perubahan: 'Perubahan',
    tentang: 'Tentang',
    periksa: 'Periksa berkas',
    cek: 'Cek dan kutip',
    cerita: 'Cerita',
    luring: 'Tanpa sinyal',
    banding: 'Bandingkan',
    sematan: 'Sematkan',
    api: 'API',
  },
  judulSumberCetak: 'Sumber angka di halaman ini',
} as const
