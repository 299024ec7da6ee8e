import type { Family } from './entry.ts'

/** Files: presence, name, encoding, JSON. */
export const berkas = {
  'berkas-hilang': {
    severity: 'fault',
    title: 'Berkas wajib tidak ada',
    meaning: 'Tanpa berkas ini data tidak dapat dibaca, jadi situs tidak dapat dibuat.',
    example: { bad: 'folder edisi/2026-06 tanpa edisi.json', good: 'edisi/2026-06/edisi.json' },
    mend: 'Buat atau unggah berkasnya. Bila terhapus, kembalikan.',
  },
  'berkas-kosong': {
    severity: 'fault',
    title: 'Berkas kosong',
    meaning: 'Berkas tanpa isi tidak mengatakan apa-apa: tidak jelas datanya belum ada atau terhapus.',
    example: { bad: 'poktan.csv tanpa satu baris pun', good: 'kode_desa,poktan,ada,anggota,sasaran,sumber_id' },
    mend: 'Tulis baris nama kolom dan datanya, atau hapus berkasnya.',
  },
  'berkas-tidak-dikenal': {
    severity: 'fault',
    title: 'Berkas atau folder tidak dikenal',
    meaning: 'Nama ini bukan nama berkas atau folder di tempat itu, jadi isinya tidak akan terbaca.',
    example: { bad: 'statistk.csv', good: 'statistik.csv' },
    mend: 'Betulkan namanya, atau pindahkan ke luar folder data.',
  },
  'bukan-utf8': {
    severity: 'fault',
    title: 'Berkas bukan teks UTF-8',
    meaning:
      'Berkas tersimpan dengan pengodean lama (Windows-1252), sehingga huruf dan tanda bisa berubah saat dibaca.',
    example: { bad: 'disimpan sebagai "CSV (dipisah koma)"', good: 'disimpan sebagai "CSV UTF-8 (dipisah koma)"' },
    mend: 'Simpan lagi sebagai CSV UTF-8.',
  },
  'utf-16': {
    severity: 'fault',
    title: 'Berkas tersimpan sebagai UTF-16',
    meaning: 'Excel menyimpan "Teks Unicode" sebagai UTF-16; pembaca tabel dan GitHub menampilkannya rusak.',
    example: { bad: 'disimpan sebagai "Teks Unicode (*.txt)"', good: 'disimpan sebagai "CSV UTF-8 (dipisah koma)"' },
    mend: 'Simpan lagi sebagai CSV UTF-8.',
  },
  'bukan-teks': {
    severity: 'fault',
    title: 'Berkas bukan teks',
    meaning:
      'Isinya Excel, PDF, atau berkas terkompresi, walaupun akhiran namanya .csv; mengganti nama tidak mengubah isi.',
    example: {
      bad: 'klasifikasi.xlsx yang diberi nama klasifikasi.csv',
      good: 'klasifikasi.csv yang disimpan dari Excel',
    },
    mend: 'Buka di aplikasinya, lalu simpan tabelnya sebagai CSV UTF-8, atau bawa lewat halaman Periksa.',
  },
  'halaman-web': {
    severity: 'fault',
    title: 'Halaman web, bukan tabel',
    meaning: 'Yang tersimpan adalah halaman yang menampilkan tabel, misalnya halaman GitHub, bukan berkasnya.',
    example: { bad: '<!DOCTYPE html>', good: 'kode_desa,kampung,klasifikasi,sumber_id,catatan' },
    mend: 'Unduh lagi berkasnya; di GitHub pakai tombol Download raw file.',
  },
  'penunjuk-lfs': {
    severity: 'fault',
    title: 'Penunjuk Git LFS, bukan isi berkas',
    meaning: 'Berkas hanya menyebut tempat isinya disimpan; isinya sendiri tidak ikut.',
    example: { bad: 'version https://git-lfs.github.com/spec/v1' },
    mend: 'Unggah berkas aslinya lewat halaman GitHub.',
  },
  'tanda-konflik': {
    severity: 'fault',
    title: 'Tanda bentrok Git tertinggal',
    meaning: 'Dua orang mengubah baris yang sama, dan belum dipilih versi yang mana.',
    example: { bad: '<<<<<<< HEAD', good: 'satu versi baris itu' },
    mend: 'Pilih versi yang benar, lalu hapus baris <<<<<<<, =======, dan >>>>>>>.',
  },
  'berkas-terlalu-besar': {
    severity: 'fault',
    title: 'Berkas terlalu besar',
    meaning: 'Berkas melewati batas ukuran, baris, atau kolom, jadi tidak dibuka supaya komputer tidak macet.',
    example: { bad: 'lembar dengan 50.000 kolom', good: 'lembar yang hanya memuat tabelnya' },
    mend: 'Hapus lembar, baris, dan kolom yang tidak perlu, atau bagi menjadi beberapa berkas.',
  },
  'berkas-tidak-terbaca': {
    severity: 'fault',
    title: 'Berkas atau folder tidak dapat dibuka',
    meaning: 'Yang bernama berkas ternyata folder atau tautan ke tempat lain, atau izinnya tertutup.',
    example: { bad: 'istilah.csv yang ternyata folder', good: 'istilah.csv sebagai berkas biasa' },
    mend: 'Ganti dengan berkas atau folder biasa.',
  },
  'nama-berkas': {
    severity: 'fault',
    title: 'Nama berkas atau folder salah huruf',
    meaning: 'Komputer Windows menganggap huruf besar dan kecil sama, server tidak; berkasnya bisa tidak terbaca.',
    example: { bad: 'Klasifikasi.CSV', good: 'klasifikasi.csv' },
    mend: 'Tulis namanya dengan huruf kecil, persis seperti di panduan.',
  },
  'json-rusak': {
    severity: 'fault',
    title: 'Berkas JSON rusak',
    meaning: 'Ada koma, tanda petik, atau kurung yang kurang atau lebih, jadi seluruh berkas tidak terbaca.',
    example: { bad: '"judul": "Edisi Juni 2026', good: '"judul": "Edisi Juni 2026",' },
    mend: 'Periksa tanda di sekitar tempat yang disebut; bandingkan dengan contoh di panduan.',
  },
  'kunci-ganda': {
    severity: 'fault',
    title: 'Isian JSON tertulis dua kali',
    meaning: 'Dua isian bernama sama: hanya yang terakhir terbaca, yang pertama hilang diam-diam.',
    example: { bad: '"contoh": false, "contoh": true', good: '"contoh": false' },
    mend: 'Hapus salah satu, dan biarkan yang benar.',
  },
  'isi-json': {
    severity: 'fault',
    title: 'Isi berkas JSON salah',
    meaning: 'Berkasnya terbaca, tetapi ada isian yang kurang, tidak dikenal, atau salah bentuk.',
    example: { bad: '"tanggal_data": "30 Juni 2026"', good: '"tanggal_data": "2026-06-30"' },
    mend: 'Betulkan isian yang disebut.',
  },
} as const satisfies Family
