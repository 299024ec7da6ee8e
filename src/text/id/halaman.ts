import { number } from '../numbers.ts'

/** Pages that are mostly prose or lists: data, changes, method, about, not found. */
export const halaman = {
  data: {
    judul: 'Unduh data',
    uraian: 'Semua tabel portal Kampung KB sebagai CSV, menurut kabupaten dan edisi, dengan lisensinya.',
    lead: 'Semua yang tampil di portal ini berasal dari berkas berikut. CSV: UTF-8, koma, titik untuk desimal, kode sebagai teks.',
    umum: 'Untuk semua kabupaten',
    kabupaten: (nama: string) => `Kabupaten ${nama}`,
    edisi: (kode: string) => `Edisi ${kode}`,
    baris: (n: number) => `${number(n)} baris`,
    lisensi: 'Lisensi',
    hak: 'Hak atas dokumen sumber tetap pada penerbitnya.',
    excel: 'Di Excel Indonesia: Data, Dari Teks/CSV, pilih koma sebagai pemisah dan jadikan kolom kode bertipe teks.',
  },
  perubahan: {
    judul: 'Perubahan',
    uraian: 'Semua yang bertanggal dalam data: edisi, ralat, pencanangan, dan angka publik, terbaru lebih dulu.',
    lead: 'Yang bertanggal dalam data, terbaru lebih dulu. Tanggal ialah tanggal pada sumber, bukan tanggal kami memuatnya.',
  },
  metode: {
    judul: 'Metode dan sumber',
    uraian: 'Bagaimana data dikumpulkan, diperiksa, dan diperbaiki, serta daftar semua sumber.',
    sumber: (n: number) => `Semua ${number(n)} sumber`,
    kolom: (n: number) => `${number(n)} kolom portal nasional dan letaknya di sini`,
    kolomKet: 'Kolom seperti terlihat pada Agustus 2023.',
    kolomJudul: ['Bagian', 'Kolom', 'Letak, atau mengapa tidak'],
    tanpaAlamat: 'tanpa alamat',
  },
  tentang: { judul: 'Tentang portal ini', uraian: 'Apa portal ini, untuk siapa, dan bagaimana melaporkan kekeliruan.' },
  aksesibilitas: { judul: 'Aksesibilitas', uraian: 'Bagaimana portal ini dibuat agar dapat dipakai semua orang.' },
  takAda: {
    judul: 'Halaman tidak ditemukan',
    uraian: 'Alamat ini tidak ada di portal.',
    isi: 'Alamat ini tidak ada. Periksa kodenya, atau cari desa dari daftar.',
    daftar: 'Daftar semua desa',
  },
} as const
