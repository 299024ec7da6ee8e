import type { Family } from './entry.ts'

/** References between tables, and sums. */
export const rujukan = {
  'kode-ganda': {
    severity: 'fault',
    title: 'Kode wilayah tertulis dua kali',
    meaning: 'Satu kode milik satu wilayah; bila dua, halamannya bertabrakan.',
    example: { bad: 'dua baris 33.16.01.2001 di wilayah.csv', good: 'satu baris untuk satu kode' },
    mend: 'Hapus atau betulkan salah satu.',
  },
  'id-ganda': {
    severity: 'fault',
    title: 'Id tertulis dua kali',
    meaning: 'Dua baris memakai id yang sama, jadi tidak jelas mana yang dirujuk.',
    example: { bad: 'dua sumber bernama blorakab', good: 'blorakab-1 dan blorakab-2' },
    mend: 'Ganti id baris yang baru; id lama tetap.',
  },
  'id-terpakai': {
    severity: 'fault',
    title: 'Id angka sudah dipakai data edisi',
    meaning:
      'Tiap angka edisi punya id sendiri. Bila satu baris angka.csv memakai id itu, pembaca yang mencarinya menemukan angka edisi, bukan baris itu.',
    example: { bad: '33.16:total_dasar:2024-01', good: '33.16:klasifikasi_dasar:2024-01-04' },
    mend: 'Hapus barisnya bila angkanya sama dengan data edisi. Bila lain, pakai nama indikator lain atau tanggal lengkap.',
  },
  'kode-tidak-dikenal': {
    severity: 'fault',
    title: 'Kode tidak ada di wilayah.csv',
    meaning: 'Baris ini menerangkan wilayah yang tidak tercatat, jadi tidak punya halaman untuk ditampilkan.',
    example: { bad: '33.16.01.2099', good: '33.16.01.2001' },
    mend: 'Cocokkan kodenya dengan wilayah.csv.',
  },
  'kode-di-luar-kabupaten': {
    severity: 'fault',
    title: 'Kode milik kabupaten lain',
    meaning: 'Satu folder memuat satu kabupaten; wilayah kabupaten lain tidak boleh tercampur.',
    example: { bad: '33.17.01.2001 di folder blora', good: '33.16.01.2001' },
    mend: 'Betulkan kodenya, atau pindahkan barisnya ke folder kabupatennya.',
  },
  'jenis-tidak-cocok': {
    severity: 'fault',
    title: 'Jenis tidak cocok dengan kode',
    meaning: 'Panjang kode menunjukkan tingkat wilayah; jenisnya harus setingkat.',
    example: { bad: '33.16.01.2001 berjenis kecamatan', good: '33.16.01.2001 berjenis desa' },
    mend: 'Periksa jenis dan kode.',
  },
  'kabupaten-hilang': {
    severity: 'fault',
    title: 'Baris kabupaten tidak ada',
    meaning: 'Berkas wilayah.csv harus memuat baris kabupatennya sendiri, sesuai kode di kabupaten.json.',
    example: { bad: 'wilayah.csv tanpa baris 33.16', good: '33.16,Blora,kabupaten,…' },
    mend: 'Tambahkan barisnya, atau betulkan kode di kabupaten.json.',
  },
  'kecamatan-hilang': {
    severity: 'fault',
    title: 'Kecamatan sebuah desa tidak ada',
    meaning: 'Tiap desa berada di satu kecamatan; tanpa barisnya desa itu tidak masuk daftar mana pun.',
    example: { bad: '33.16.01.2001 tanpa baris 33.16.01', good: '33.16.01,Jati,kecamatan,…' },
    mend: 'Tambahkan baris kecamatannya, atau betulkan kode desanya.',
  },
  'pengganti-tidak-dikenal': {
    severity: 'fault',
    title: 'Desa pengganti tidak dikenal',
    meaning: 'Halaman wilayah yang berakhir menunjuk ke penggantinya; pengganti itu harus tercatat.',
    example: { bad: 'pengganti 33.16.01.2099', good: 'pengganti 33.16.01.2013' },
    mend: 'Tambahkan desa penggantinya, atau betulkan kodenya.',
  },
  'sumber-tidak-dikenal': {
    severity: 'fault',
    title: 'Sumber tidak ada di sumber.csv',
    meaning: 'Tanpa sumber yang tercatat, pembaca tidak dapat memeriksa angkanya.',
    example: { bad: 'blorabaru-2042', good: 'blorabaru-2024' },
    mend: 'Tambahkan sumbernya di sumber.csv, atau betulkan ejaannya.',
  },
  'opd-tidak-dikenal': {
    severity: 'fault',
    title: 'OPD tidak ada di opd.csv',
    meaning: 'Nama perangkat daerah diambil dari opd.csv lewat idnya, supaya tertulis sama di semua halaman.',
    example: { bad: 'Dinas Kesehatan', good: 'dinas-kesehatan' },
    mend: 'Tulis idnya, atau tambahkan OPD itu di opd.csv.',
  },
  'program-tidak-dikenal': {
    severity: 'fault',
    title: 'Program tidak dikenal',
    meaning: 'Program ditunjuk dengan nama berkasnya di folder program; halaman lain menautkannya.',
    example: { bad: 'dashat.mdx', good: 'dashat' },
    mend: 'Pakai nama berkasnya tanpa akhiran.',
  },
  'total-tidak-cocok': {
    severity: 'fault',
    title: 'Total tidak cocok dengan baris',
    meaning: 'Jumlah resmi dan hitungan baris berbeda; salah satunya keliru atau ada baris yang kurang.',
    example: { bad: 'mandiri 32, sedangkan klasifikasi.csv memuat 31' },
    mend: 'Cari baris yang kurang, ganda, atau salah kelas di klasifikasi.csv. Bila barisnya sesuai sumber, tanyakan ke penerbitnya; jumlah resmi tidak diubah supaya cocok.',
  },
  'bagian-melebihi-jumlah': {
    severity: 'fault',
    title: 'Bagian melebihi keseluruhannya',
    meaning:
      'Balita stunting adalah sebagian dari yang diukur, peserta KB sebagian dari PUS, anggota terlatih sebagian dari anggota.',
    example: { bad: 'balita_stunting 20, sedangkan balita_diukur 12', good: 'balita_stunting 12, balita_diukur 20' },
    mend: 'Tanyakan ke sumbernya, jangan menebak. Sampai jelas, kosongkan yang diragukan.',
  },
  'anggota-melebihi-sasaran': {
    severity: 'warning',
    title: 'Anggota poktan lebih banyak daripada sasarannya',
    meaning: 'Bisa benar bila ada anggota dari desa tetangga, tetapi sering kolomnya tertukar.',
    example: { bad: 'anggota 80, sasaran 60', good: 'anggota 60, sasaran 80' },
    mend: 'Periksa apakah kedua kolom tertukar; bila memang begitu di sumber, biarkan.',
  },
} as const satisfies Family
