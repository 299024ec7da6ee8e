import { date } from '../dates.ts'
import { number } from '../numbers.ts'

/** `3 galat, 1 peringatan, 12 perbaikan` */
const hitungan = (galat: number, peringatan: number, perbaikan: number): string =>
  `${number(galat)} galat, ${number(peringatan)} peringatan, ${number(perbaikan)} perbaikan`

/** The page on which an official has a file checked in the browser. */
export const periksa = {
  judul: 'Periksa berkas',
  uraian:
    'Periksa berkas Excel sebelum diunggah: kekeliruan, perbaikan, dan yang akan berubah. Berkas tidak dikirim ke mana pun.',
  lead: 'Untuk petugas. Pilih berkas Excel atau CSV; halaman ini menunjukkan sel yang keliru, lalu membuat berkas yang siap diunggah.',
  tetapDiSini: 'Berkas dibaca di perangkat Anda dan tidak dikirim ke mana pun.',
  tanpaSkrip:
    'Halaman ini memerlukan JavaScript, dan di peramban ini JavaScript mati. Hanya CSV baku yang masuk ke folder data, dan halaman inilah yang membuatnya. Buka halaman ini di peramban lain, atau serahkan berkas Excel-nya kepada pengelola data portal; pull request yang dibuatnya diperiksa dengan cara yang sama.',
  langkah: {
    judul: 'Tiga langkah',
    isi: [
      'Isi templat, atau siapkan berkas yang sudah ada (xlsx, ods, csv).',
      'Pilih berkasnya di halaman ini. Betulkan sel yang disebut, lalu periksa lagi.',
      'Bila tidak ada galat, unduh CSV baku dan unggah ke folder edisinya.',
    ],
  },
  templat: {
    judul: 'Templat',
    isi: 'Berkas Excel. Kode desa sudah terisi; kelas dan sumber tinggal dipilih.',
    tanpaDesa: 'Daftar desa kabupaten ini belum ada di wilayah.csv, jadi templat yang per desa belum ada.',
    untuk: (kabupaten: string) => `Templat ${kabupaten}`,
  },
  bantuan: { galat: 'Arti tiap kekeliruan', panduan: 'Panduan mengisi data' },
  kolom: {
    kabupaten: 'Kabupaten',
    tabel: 'Tabel',
    tebak: 'Tebak dari nama kolom',
    tabelEdisi: 'Tabel edisi',
    tabelLain: 'Tabel lain',
    edisi: 'Edisi (tahun-bulan)',
    edisiMisal: 'misalnya 2026-06',
    lain: 'Pilihan lain: kecamatan, sumber, lembar, tanggal',
    kecamatan: 'Kecamatan',
    kecamatanKet: 'Untuk unduhan portal nasional yang judulnya tidak menyebut kecamatan.',
    kecamatanBerkas: 'Menurut berkas',
    sumber: 'Sumber',
    sumberKet: 'Dipakai untuk baris yang sumber_id-nya kosong.',
    lembar: 'Lembar',
    lembarKet: 'Nama lembar, bila beberapa lembar sama-sama cocok.',
    urutan: 'Urutan tanggal',
    urutanBerkas: 'Menurut berkas',
    urutanPilihan: { 'hari-bulan': 'Hari lebih dulu: 31/12/2024', 'bulan-hari': 'Bulan lebih dulu: 12/31/2024' },
    urutanKet: 'Bila tanggal seperti 04/01/2024 dapat dibaca dua cara.',
    berkas: 'Pilih berkas',
    periksa: 'Periksa',
    seret: 'atau seret ke sini. Boleh beberapa sekaligus: xlsx, ods, csv, sampai 20 MB.',
  },
  tanpaBerkas: 'Pilih berkasnya dulu.',
  edisiSalah: 'Edisi ditulis tahun-bulan, misalnya 2026-06.',
  langkahKerja: {
    acuan: 'Menyiapkan daftar desa dan sumber …',
    membaca: (berkas: string) => `Membaca ${berkas} …`,
    memeriksa: (tabel: string) => `Memeriksa ${tabel} …`,
    membandingkan: 'Membandingkan dengan edisi yang sudah terbit …',
    selesai: 'Pemeriksaan selesai.',
  },
  gagal: {
    acuan: 'Daftar desa dan sumber tidak dapat diambil. Periksa sambungan, lalu coba lagi.',
    kerja: 'Pemeriksa berhenti tanpa jawaban. Pilih lagi berkasnya; bila tetap begitu, muat ulang halaman ini.',
  },
  tabelTakDikenal: {
    message: 'Ini tabel apa? Nama kolomnya tidak menunjukkan satu tabel dengan pasti.',
    mend: 'Pilih tabelnya di kolom Tabel di atas, atau salin datanya ke templat.',
  },
  /** tables for which this page cannot vouch, with what to do instead */
  tolak: {
    'ralat.csv':
      'Ralat tidak dapat dipastikan di halaman ini: nilai lamanya harus sama persis dengan isi edisi yang terbit. Yang diperiksa di sini hanya cara menulisnya. Tambahkan barisnya di bawah baris yang sudah ada di ralat.csv edisi itu; jangan mengganti berkasnya. Isinya: nama berkas, kode desa, kolom, nilai lama, nilai baru, alasan, tanggal, sumber. Pemeriksa menjawab di pull request.',
    'wilayah.csv':
      'wilayah.csv tidak dibuat di halaman ini: berkasnya harus utuh, dengan kabupaten dan semua kecamatannya. Ubah barisnya langsung di wilayah.csv; pemeriksa menjawab di pull request.',
  },
  takDiisi: (desa: number) =>
    `${number(desa)} desa tidak ada di berkas ini: terbaca belum dilaporkan di berkas ini, bukan hilang.`,
  sumberUtuh: (lama: number, baru: number, ganti: number) =>
    `Unduhannya sumber.csv yang utuh: ${number(lama)} sumber yang sudah ada${ganti > 0 ? ` (${number(ganti)} di antaranya ditulis ulang menurut berkas ini)` : ''}, ditambah ${number(baru)} yang baru.`,
  /** remedies that this page has */
  cara: {
    sumberHilang: {
      message: 'Kolom sumber_id tidak ada.',
      mend: 'Bila semua baris dari satu sumber, tulis idnya di Pilihan lain, Sumber. Bila tidak, tambahkan kolom sumber_id.',
    },
    sumber:
      'Pilih id dari lembar Sumber di templat. Sumber baru: isi templat Sumber, lalu pilih kedua berkas itu sekaligus.',
    kecamatan:
      'Bila seluruh berkas dari satu kecamatan, pilih di Pilihan lain, Kecamatan. Bila tidak, tambahkan kolom kecamatan atau kode.',
    kabupaten: (kode: string, nama: string) =>
      `Kode ini milik kabupaten ${kode}; yang dipilih ${nama}. Periksa kolom Kabupaten di atas.`,
    wilayah: 'Unduh wilayah.csv',
    tanya: {
      tabel: 'Ini tabel apa? Pilih di kolom Tabel.',
      kabupaten: 'Kodenya milik kabupaten lain. Periksa kolom Kabupaten.',
      kecamatan: 'Kecamatan mana? Pilih di kolom Kecamatan.',
      sumber: 'Dari sumber mana? Tulis idnya di kolom Sumber.',
    },
  },
  hasil: {
    judul: hitungan,
    bersih: 'Tidak ada galat. Berkas siap diunduh dalam bentuk baku.',
    bersihTerbit: (edisi: string) =>
      `Tidak ada galat, tetapi edisi ${edisi} sudah terbit: berkas ini tidak dapat menggantikannya.`,
    ditolak: 'Sebagian tabel tidak dapat dipastikan di halaman ini. Baca keterangannya di bawah.',
    sebagian: 'Sebagian tabel sudah siap; yang lain masih harus dibetulkan.',
    galat: 'Betulkan galat di berkas asalnya, lalu pilih lagi berkas itu.',
    contoh: 'diperiksa terhadap kabupaten rekaan.',
    takTerbaca: 'Belum terbaca',
    dari: (tabel: string, berkas: string) => `${tabel} dari ${berkas}`,
    dariBerkas: (berkas: string) => `dari ${berkas}`,
    baris: (jumlah: number) => `${number(jumlah)} baris`,
    catatan: 'Yang dilewati atau diputuskan',
    kekeliruan: 'Yang keliru',
    letak: 'Letak',
    isi: 'Kekeliruan',
    caranya: 'Cara membetulkan',
    galatSatu: 'galat',
    peringatanSatu: 'peringatan',
    arti: (kode: string) => `Arti ${kode}`,
    lagi: (jumlah: number, kode: string) => `… dan ${number(jumlah)} lagi: ${kode}`,
    seluruhBerkas: 'seluruh berkas',
    barisKe: (baris: number) => `baris ${number(baris)}`,
    perbaikan: 'Yang diperbaiki',
    perbaikanJumlah: (jumlah: number) => `Yang diperbaiki (${number(jumlah)})`,
    perbaikanLagi: (jumlah: number) => `… dan ${number(jumlah)} perbaikan lain.`,
    perbaikanKet: 'Hanya di hasil unduhan; berkas asal tidak diubah.',
    sel: 'Sel',
    dariKe: 'Dari, menjadi',
    menjadi: 'menjadi',
    sebab: 'Sebab',
    kosong: '(kosong)',
    tampilkan: (jumlah: number) => `Tampilkan ${number(jumlah)} perbaikan lain`,
    cuplikan: 'Baris-baris pertama',
    cuplikanAsal: 'Baris-baris pertama lembar asal',
  },
  unduh: {
    tombol: (berkas: string) => `Unduh ${berkas}`,
    judul: 'Unduh CSV baku',
    untukEdisi: (edisi: string) => `untuk edisi ${edisi}`,
    nama: (berkas: string) =>
      `Simpan dengan nama ${berkas}, tanpa angka tambahan: pemeriksa mengenalnya dari nama itu.`,
    unggah: 'Buka halaman unggah di GitHub',
    unggahKet: (folder: string) => `Seret CSV tadi ke halaman itu. Foldernya ${folder}.`,
    sudahTerbit: (edisi: string) =>
      `Edisi ${edisi} sudah terbit; pembetulan lewat ralat.csv. Berkas ini tidak dapat menggantikannya.`,
    lebihAwal: (terbit: string) =>
      `Edisi ini lebih awal daripada ${terbit}, edisi terbaru; halaman ini hanya membandingkan dengan edisi terbaru.`,
    isiEdisi: 'Isi dulu edisinya di atas, supaya foldernya diketahui.',
    caranya: (berkas: string, folder: string) =>
      `Serahkan ${berkas} kepada pengelola data portal, dengan pesan: untuk folder ${folder}.`,
  },
  edisiBaru: {
    judul: (edisi: string) => `Keterangan edisi ${edisi}`,
    isi: (folder: string) =>
      `Edisi baru juga memerlukan edisi.json dan total.csv di folder ${folder}. total.csv dibuat di halaman ini dari templatnya; edisi.json dari isian berikut.`,
    kolom: {
      judul: 'Judul',
      tanggal_data: 'Tanggal data',
      tanggal_terbit: 'Tanggal terbit',
      sumber_id: 'Sumber (id)',
      sifat: 'Sifat',
    },
    judulEdisi: (edisi: string) => `Edisi ${date(edisi)}`,
  },
  beda: {
    judul: (dibanding: string) => `Yang akan berubah dibanding edisi ${dibanding}`,
    sebagian: (desa: number) =>
      `Berkas ini belum memuat ${number(desa)} desa: belum dilaporkan di berkas ini, bukan hilang. Jumlah dan catatan di bawah hanya menghitung desa yang termuat.`,
    sama: 'Isinya sama dengan edisi yang sudah terbit.',
    kelas: 'Kelas',
    sebelum: 'Sebelum',
    sesudah: 'Sesudah',
    selisih: 'Selisih',
    jumlah: 'Jumlah',
    naik: 'Naik kelas',
    turun: 'Turun kelas',
    baru: 'Kampung baru di daftar',
    hilang: 'Kampung yang tidak ada di berkas ini (terbaca: belum dilaporkan di berkas ini)',
    disembunyikan: 'Kelas yang disembunyikan',
    tidakBerlaku: 'Kelas yang kini tidak berlaku',
    tetap: (jumlah: number) => `Tetap: ${number(jumlah)} kampung.`,
    janggal: 'Perlu dilihat lagi',
    tabel: 'Tabel lain',
    barisTabel: (tabel: string, sebelum: number, sesudah: number, sel: number) =>
      `${tabel}: ${number(sebelum)} menjadi ${number(sesudah)} baris; ${number(sel)} sel berbeda`,
    lagi: (jumlah: number) => `… dan ${number(jumlah)} lagi`,
  },
  luring: (edisi: string) =>
    `Anda sedang luring: memakai pemeriksa dan acuan yang tersimpan di perangkat ini (${edisi}). Templat tidak ikut tersimpan: unduh saat ada jaringan.`,
  edisiAcuan: (nama: string, edisi: string) => `${nama} edisi ${edisi}`,
} as const
