import { number } from '../numbers.ts'

/** What a table holds, by its file name. */
const ISI: Readonly<Record<string, string>> = {
  wilayah: 'Nama, kode, dan luas wilayah',
  angka: 'Angka yang pernah diumumkan',
  pencanangan: 'Tanggal pencanangan',
  opd: 'Instansi yang terlibat',
  total: 'Jumlah tiap kelas',
  klasifikasi: 'Kelas tiap kampung',
  statistik: 'Penduduk, keluarga, dan KB',
  poktan: 'Kelompok kegiatan',
  tata_kelola: 'Pengelolaan',
  kegiatan: 'Kegiatan',
  ralat: 'Ralat',
  sumber: 'Daftar sumber',
  istilah: 'Arti istilah',
}

/** Pages that are mostly prose or lists: data, changes, method, about, not found. */
export const halaman = {
  data: {
    judul: 'Unduh data',
    uraian: 'Semua tabel portal Kampung KB untuk diunduh, menurut kabupaten dan edisi, dengan lisensinya.',
    lead: 'Semua angka di portal ini berasal dari berkas berikut. Tiap tabel tersedia untuk Excel dan untuk mesin.',
    umum: 'Untuk semua kabupaten',
    edisi: (kode: string) => `Edisi ${kode}`,
    dataPer: (tanggal: string) => `data per ${tanggal}`,
    diLuarEdisi: (tanggal: string) =>
      `Tidak terikat edisi; tanggalnya tertulis di tiap baris atau pada sumbernya.${tanggal ? ` Sumber terbaru: ${tanggal}.` : ''}`,
    lisensi: 'Lisensi',
    petugas: 'Petugas: sebelum mengunggah berkas,',
    periksa: 'periksa dulu di sini',
    isi: ISI,
  },
  perubahan: {
    judul: 'Perubahan',
    menurutTahun: 'Menurut tahun',
    uraian: 'Semua yang bertanggal dalam data: edisi, ralat, pencanangan, dan angka publik, terbaru lebih dulu.',
    lead: 'Yang bertanggal dalam data, terbaru lebih dulu. Tanggal ialah tanggal pada sumber, bukan tanggal kami memuatnya.',
  },
  metode: {
    judul: 'Metode dan sumber',
    uraian: 'Bagaimana data dikumpulkan, diperiksa, dan diperbaiki, serta daftar semua sumber.',
    sumber: (n: number) => `Semua ${number(n)} sumber`,
    kolom: (n: number) => `${number(n)} kolom portal nasional dan letaknya di sini`,
    kolomKet: 'Kolom profil Kampung KB seperti terlihat pada Agustus 2023. Nama berkas di bawah ada di halaman Data.',
    kolomJudul: ['Kolom', 'Letak di sini, atau mengapa tidak ada'],
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
