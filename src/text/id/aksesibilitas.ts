/**
 * The checks that the statement tells of: each is the file `tests/akses/{id}.test.ts`, which a test of the statement
 * looks for. What is not listed here is not claimed; what is listed here runs.
 */
const uji = {
  aturan: {
    judul: 'Aturan yang dapat diperiksa mesin',
    isi: 'Program axe memeriksa satu halaman dari tiap jenis, terang dan gelap, selebar ponsel dan komputer. Yang terbuka ikut diperiksa: kotak cari, peta, saringan, perbandingan, hasil cek, dan hitungan coba.',
  },
  tombol: {
    judul: 'Dengan papan tombol saja',
    isi: 'Halaman awal, peta, pencarian, dan desa dijalani dengan tombol Tab, Enter, dan Escape. Semua tautan dan tombol tercapai, urut, dan terlihat saat dituju. Tidak ada yang mengurung.',
  },
  ukuran: {
    judul: 'Huruf besar dan layar sempit',
    isi: 'Tiap jenis halaman dibuka selebar 320 piksel, diperbesar dua kali, dengan huruf dua kali pada layar lebar, dan dengan jarak huruf lebar. Tidak ada kata yang hilang dan halaman tidak bergeser ke samping.',
  },
  gerak: {
    judul: 'Tanpa gerak',
    isi: 'Bila perangkat meminta gerak dikurangi, tidak ada yang bergerak sendiri, juga di peta.',
  },
  warna: {
    judul: 'Warna dan kontras',
    isi: 'Tulisan di dalam gambar diukur kontrasnya, terang dan gelap. Dengan warna paksaan dari perangkat, lingkaran kelas, pola, peta, batang, centang, dan tombol tetap terlihat.',
  },
  gambar: {
    judul: 'Gambar yang bersuara',
    isi: 'Setiap grafik dan peta punya nama, dan angkanya ada sebagai tulisan di halaman yang sama. Peta menyebutkan hasil saringan.',
  },
  kata: {
    judul: 'Kalimat pendek',
    isi: 'Tidak ada kalimat portal yang lebih dari 25 kata. Singkatan dijelaskan saat pertama muncul di halaman desa, kecamatan, dan kabupaten.',
  },
} as const

/** The statement of accessibility. */
export const aksesibilitas = {
  /** the day on which the whole statement was last held against the portal */
  ditinjau: '2026-11-29',
  ditinjauPada: 'Pernyataan ini ditinjau pada',
  sasaran: {
    judul: 'Sasaran kami',
    isi: 'Portal ini dibuat menurut Pedoman Aksesibilitas Konten Web (WCAG) 2.2 tingkat AA.',
    bukan: 'Itu sasaran kami, bukan sertifikat. Belum ada pihak luar yang memeriksanya.',
    pedoman: 'Baca pedomannya (bahasa Inggris)',
    alamat: 'https://www.w3.org/TR/WCAG22/',
  },
  diuji: {
    judul: 'Yang diuji',
    isi: 'Uji berikut dijalankan program setiap kali portal berubah. Bila satu gagal, perubahan itu tidak lulus.',
    peramban: 'Perambannya Chromium, mesin yang juga dipakai Chrome dan Edge.',
  },
  uji,
  dibuat: {
    judul: 'Cara portal ini dibuat',
    isi: [
      'Isi, peta, tabel, dan grafik sudah ada di halaman tanpa JavaScript. Program tambahan hanya memudahkan.',
      'Tiap kelas punya nama, pola, dan lingkaran, selain warna. Urutan terang-gelapnya membantu pembaca yang buta warna.',
      'Tampilan terang atau gelap mengikuti pilihan pada perangkat Anda.',
      'Halaman desa dibuat kecil untuk ponsel murah dan sinyal lemah. Hurufnya huruf bawaan perangkat.',
    ],
  },
  batas: {
    judul: 'Batas yang kami ketahui',
    isi: [
      'Belum ada uji bersama pengguna pembaca layar atau pengguna difabel lain.',
      'Belum diuji di Firefox, Safari, dan ponsel sungguhan.',
      'Desa yang kecil sulit diketuk di peta pada layar sempit. Gunakan tabel di bawah peta atau kotak cari.',
      'Gambar latar peta dari OpenStreetMap tidak terbaca pembaca layar. Gambar itu mati sampai Anda menyalakannya.',
      'Tulisan di dalam peta dan grafik tidak ikut membesar bila hanya huruf yang diperbesar. Isinya ada di tabel atau kalimat di dekatnya.',
      'Sumber di luar portal, misalnya pindaian peraturan, mungkin tidak terbaca pembaca layar.',
      'Belum ada bahasa Jawa, bahasa isyarat, atau suara.',
    ],
  },
  lapor: {
    judul: 'Bila Anda menemui hambatan',
    isi: 'Sebutkan halaman, perangkat, dan alat bantu yang Anda pakai.',
    cara: 'Laporkan kepada pengelola',
    atau: 'Atau lewat',
    repositori: 'repositori portal',
    kontak: (kontak: string) => `Atau hubungi pengelola data: ${kontak}.`,
    pengelola: (opd: string) => `Data Kampung KB dikelola ${opd}.`,
    instansi: 'Lihat instansi yang terlibat',
    berkas: 'Angka yang tidak terbaca di halaman ada juga sebagai berkas di',
    data: 'halaman data',
  },
} as const
