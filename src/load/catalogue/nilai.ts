import type { Family } from './entry.ts'

/** Values: what a cell of its column may hold. */
export const nilai = {
  'angka-tidak-sah': {
    severity: 'fault',
    title: 'Bukan angka',
    meaning: 'Kata atau tanda di kolom angka tidak dapat dihitung; kolom bilangan bulat tidak menerima pecahan.',
    example: { bad: '12 orang', good: '12' },
    mend: 'Tulis angkanya saja. Kosongkan bila belum dilaporkan.',
  },
  'angka-berformat': {
    severity: 'fault',
    title: 'Angka memakai titik ribuan, koma, atau tanda lain',
    meaning: 'Tanda itu dibaca berbeda di tiap komputer: 1.234 bisa seribu lebih, bisa satu koma dua.',
    example: { bad: '1.234,5', good: '1234.5' },
    mend: 'Tulis angka polos. Pecahan memakai titik, misalnya 6.31; tanpa spasi, tanpa %.',
  },
  'angka-di-luar-batas': {
    severity: 'fault',
    title: 'Angka di luar batas',
    meaning: 'Angka terlalu kecil atau terlalu besar untuk kolom ini, biasanya karena salah ketik.',
    example: { bad: 'bujur 11.142', good: 'bujur 111.42' },
    mend: 'Cocokkan dengan sumbernya.',
  },
  'kelas-tidak-dikenal': {
    severity: 'fault',
    title: 'Kelas tidak dikenal',
    meaning: 'Kelas Kampung KB hanya empat: dasar, berkembang, mandiri, berkelanjutan.',
    example: { bad: 'Mandri', good: 'mandiri' },
    mend: 'Tulis salah satu kelas, dengan huruf kecil.',
  },
  'pilihan-tidak-dikenal': {
    severity: 'fault',
    title: 'Bukan salah satu pilihan',
    meaning: 'Kolom ini hanya menerima pilihan tertentu, supaya yang sama terhitung sama.',
    example: { bad: 'APBD|dana desa', good: 'APBD|Dana Desa' },
    mend: 'Salin salah satu pilihan yang disebut, persis.',
  },
  'kode-tidak-sah': {
    severity: 'fault',
    title: 'Kode wilayah salah bentuk',
    meaning: 'Kode Kemendagri ditulis dengan titik: 2, 2, 2, dan 4 angka.',
    example: { bad: '33.16.01.201', good: '33.16.01.2001' },
    mend: 'Salin kodenya dari wilayah.csv.',
  },
  'kode-rusak': {
    severity: 'fault',
    title: 'Kode diubah oleh Excel',
    meaning:
      'Excel membaca kode sebagai angka atau tanggal: titik dan nol di depannya hilang, kadang sebagian angkanya juga.',
    example: { bad: '3,316E+09 atau 3316012001 atau 33.16.1.2001', good: '33.16.01.2001' },
    mend: 'Salin kodenya dari wilayah.csv ke kolom yang sudah dijadikan Teks.',
  },
  'tanggal-tidak-sah': {
    severity: 'fault',
    title: 'Tanggal salah bentuk',
    meaning: 'Tanggal ditulis tahun-bulan-hari dan harus ada di kalender.',
    example: { bad: '2024-02-30', good: '2024-02-28' },
    mend: 'Tulis seperti 2024-01-04, 2024-01, atau 2024.',
  },
  'tanggal-berformat': {
    severity: 'fault',
    title: 'Tanggal ditulis dengan cara lain',
    meaning: 'Excel menulis tanggal menurut setelan komputernya: 04/01/2024 dapat dibaca 4 Januari atau 1 April.',
    example: { bad: '04/01/2024 atau 4-Jan-24 atau 45295', good: '2024-01-04' },
    mend: 'Tulis tahun-bulan-hari; di Excel jadikan kolomnya Teks lebih dulu.',
  },
  'tanggal-masa-depan': {
    severity: 'fault',
    title: 'Tanggal lebih baru daripada terbitnya',
    meaning: 'Edisi dan sumber hanya dapat menyebut yang sudah terjadi; biasanya tahunnya salah ketik.',
    example: { bad: 'kegiatan 2062-03-12 di edisi yang terbit 2026-07-15', good: '2026-03-12' },
    mend: 'Betulkan tahunnya. Kegiatan yang baru direncanakan jangan ditulis.',
  },
  'id-tidak-sah': {
    severity: 'fault',
    title: 'Id salah bentuk',
    meaning: 'Id dipakai untuk menunjuk dari tabel lain dan dalam alamat halaman, jadi tidak boleh memuat spasi.',
    example: { bad: 'dinas kesehatan', good: 'dinas-kesehatan' },
    mend: 'Pakai huruf, angka, titik, titik dua, garis bawah, atau tanda hubung.',
  },
  'alamat-tidak-sah': {
    severity: 'fault',
    title: 'Alamat web salah bentuk',
    meaning: 'Pembaca harus dapat membuka sumbernya; alamat yang tidak lengkap tidak bisa dibuka.',
    example: { bad: 'www.blorakab.go.id', good: 'https://www.blorakab.go.id' },
    mend: 'Tulis alamat lengkap yang diawali https://.',
  },
} as const satisfies Family
