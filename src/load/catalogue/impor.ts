import type { Family } from './entry.ts'

/** Files of officials on their way in: what only import tells of. */
export const impor = {
  'berkas-bukan-tabel': {
    severity: 'fault',
    title: 'Berkas bukan tabel',
    meaning: 'Isi berkas bukan xlsx, ods, atau csv yang utuh, apa pun nama akhirannya.',
    example: { bad: 'laporan.pdf yang diberi nama laporan.xlsx', good: 'laporan.xlsx yang disimpan oleh Excel' },
    mend: 'Buka di Excel, lalu simpan ulang sebagai xlsx.',
  },
  'berkas-terkunci': {
    severity: 'fault',
    title: 'Berkas terkunci atau Excel lama',
    meaning: 'Berkas xls lama dan berkas dengan kata sandi tidak dapat dibaca.',
    example: { bad: 'laporan.xls', good: 'laporan.xlsx tanpa kata sandi' },
    mend: 'Buka di Excel, hapus kata sandinya bila ada, lalu simpan sebagai xlsx.',
  },
  'kepala-tidak-ditemukan': {
    severity: 'fault',
    title: 'Baris nama kolom tidak ditemukan',
    meaning: 'Tanpa baris yang menyebut nama kolom, tidak jelas kolom mana berisi apa.',
    example: { bad: 'lembar yang langsung berisi angka', good: 'baris Kode Desa, Kelas di atas datanya' },
    mend: 'Tulis nama kolom tepat di atas datanya, atau pakai berkas pemetaan.',
  },
  'lembar-mendua': {
    severity: 'fault',
    title: 'Lebih dari satu lembar cocok',
    meaning: 'Beberapa lembar memuat tabel yang sama, jadi tidak jelas mana yang dimaksud.',
    example: { bad: 'Lembar1 dan Lembar2 sama-sama berisi Kode Desa dan Kelas', good: 'satu lembar yang dipilih' },
    mend: 'Sebut lembarnya, atau hapus lembar yang lain.',
  },
  'sel-gabung': {
    severity: 'fault',
    title: 'Sel gabung di dalam data',
    meaning:
      'Satu angka untuk beberapa baris, satu isi untuk beberapa desa atau beberapa kolom, tidak dapat dibagi dengan pasti.',
    example: { bad: 'angka 120 di sel gabung dua desa', good: 'satu angka untuk satu desa' },
    mend: 'Pisahkan sel gabungnya, lalu isi tiap selnya.',
  },
  'angka-mendua': {
    severity: 'fault',
    title: 'Angka dapat dibaca dua cara',
    meaning: 'Titik dan koma bisa berarti ribuan atau desimal, dan kolomnya tidak menunjukkan yang mana.',
    example: { bad: '1.234', good: '1234' },
    mend: 'Tulis angka polos seperti 1234, atau dengan desimal seperti 1,5.',
  },
  'tanggal-mendua': {
    severity: 'fault',
    title: 'Tanggal dapat dibaca dua cara',
    meaning:
      'Tidak ada yang menunjukkan mana hari dan mana bulan, kolomnya mencampur kedua urutan, atau tahunnya hanya dua angka.',
    example: { bad: '04/01/2024 di kolom yang memuat 01/25/2024', good: '2024-01-04' },
    mend: 'Tulis tanggalnya seperti 2024-01-04, atau sebut urutan hari dan bulannya.',
  },
  'tanda-mendua': {
    severity: 'fault',
    title: 'Tanda tidak jelas artinya',
    meaning:
      'Tanda hubung, n/a, atau titik-titik bisa berarti nol, belum dilaporkan, tidak berlaku, atau disembunyikan.',
    example: { bad: '-', good: '0' },
    mend: 'Kosongkan bila belum dilaporkan; tulis 0, "tb", atau "x" bila itu artinya.',
  },
  'rumus-tanpa-nilai': {
    severity: 'fault',
    title: 'Rumus tanpa hasil',
    meaning: 'Sel berisi rumus yang hasilnya tidak tersimpan atau galat, jadi nilainya tidak diketahui.',
    example: { bad: '=SUM(B2:B9) tanpa hasil', good: '120' },
    mend: 'Di Excel: salin selnya, lalu tempel sebagai nilai.',
  },
  'desa-tidak-dikenal': {
    severity: 'fault',
    title: 'Nama desa atau kecamatan tidak dikenal',
    meaning: 'Kolom kode tidak ada, dan nama ini tidak cocok dengan satu wilayah pun.',
    example: { bad: 'Bangkleyen', good: 'Bangkleyan' },
    mend: 'Tulis kodenya, atau nama seperti di wilayah.csv.',
  },
  'desa-mendua': {
    severity: 'fault',
    title: 'Nama desa milik beberapa wilayah',
    meaning: 'Beberapa desa bernama sama; tanpa kecamatan atau kode tidak jelas yang mana.',
    example: { bad: 'Sumberejo', good: 'Sumberejo, Kecamatan Randublatung' },
    mend: 'Tambahkan kolom kecamatan, atau tulis kodenya.',
  },
  'nama-tidak-cocok': {
    severity: 'warning',
    title: 'Nama desa tidak cocok dengan kodenya',
    meaning:
      'Di samping kode tertulis nama desa lain. Kodenya yang dipakai, jadi isinya bisa masuk ke desa yang salah.',
    example: { bad: '33.16.01.2001,Doplang', good: '33.16.01.2001,Jati' },
    mend: 'Periksa mana yang benar: kodenya atau namanya.',
  },
  'nama-bergeser': {
    severity: 'fault',
    title: 'Kode dan nama desa tidak sejajar',
    meaning:
      'Di lebih dari sepertiga baris nama desa bukan milik kodenya: salah satu kolom bergeser atau terurut sendiri.',
    example: { bad: 'kolom nama diurutkan menurut abjad, kolom kodenya tidak', good: 'tiap nama di samping kodenya' },
    mend: 'Salin lagi kolom kode dan nama dari asalnya, lalu urutkan keduanya bersama.',
  },
  'jumlah-baris-berbeda': {
    severity: 'warning',
    title: 'Baris jumlah berbeda dari jumlah barisnya',
    meaning: 'Baris jumlah di lembar asal tidak ikut dibaca, tetapi angkanya lain dari jumlah baris di atasnya.',
    example: { bad: 'Jumlah 295 di bawah baris-baris yang berjumlah 294', good: 'Jumlah 294' },
    mend: 'Periksa apakah ada baris yang hilang atau ganda, atau jumlahnya belum dihitung ulang.',
  },
  'kecamatan-belum-lengkap': {
    severity: 'warning',
    title: 'Kecamatan belum lengkap',
    meaning:
      'Berkas per kecamatan biasanya dibawa semuanya sekaligus; yang tertinggal terbaca sebagai belum dilaporkan.',
    example: { bad: '15 berkas untuk 16 kecamatan', good: '16 berkas' },
    mend: 'Sertakan berkas kecamatan yang disebut, bila sudah ada.',
  },
  'edisi-sudah-ada': {
    severity: 'fault',
    title: 'Berkas edisi sudah ada atau tersegel',
    meaning: 'Impor tidak pernah menimpa berkas yang isinya berbeda, dan tidak menambah berkas ke edisi terbit.',
    example: { bad: 'klasifikasi.csv yang lain sudah ada di edisi itu', good: 'edisi baru' },
    mend: 'Hapus berkas lama itu bila memang keliru dan belum terbit; edisi terbit dibetulkan lewat ralat.csv.',
  },
} as const satisfies Family
