/** Words of the workbooks that officials fill in. */
export const templat = {
  petunjuk: 'Petunjuk',
  sumber: 'Sumber',
  desa: 'Desa',
  opd: 'OPD',
  program: 'Program',
  contoh: 'DATA CONTOH. Kabupaten rekaan: untuk belajar, bukan data nyata.',
  /** names of the columns that help the eye; import only compares the names with the codes */
  bantuan: { desa: 'nama desa', kecamatan: 'kecamatan' },
  judul: (berkas: string, kabupaten: string) => `Templat ${berkas} untuk ${kabupaten}`,
  satuBaris: (arti: string) => `Satu baris: ${arti}.`,
  terisi:
    'Kode desa sudah terisi. Nama desa di sampingnya hanya dicocokkan dengan kodenya; yang dipakai kodenya. Baris tanpa isi dibiarkan saja.',
  pilihDesa: 'Kode desa dipilih dari daftar. Nama dan kecamatannya ada di lembar Desa.',
  langkah: (isSumber: boolean) => [
    'Isi lembar pertama. Nama kolom jangan diubah. Kolom yang tidak Anda punya biarkan kosong.',
    isSumber
      ? 'Satu baris untuk satu sumber baru. Id pendek, huruf kecil dan tanda hubung, misalnya bps-2026; sumber yang sudah ada tidak perlu ditulis lagi.'
      : 'Kolom sumber_id wajib diisi pada tiap baris yang berisi: id dari lembar Sumber. Sumber baru diisi di templat Sumber.',
    'Jangan menggabung sel, menekan Enter di dalam sel, atau menambah baris jumlah.',
    'Jangan menulis nama orang, NIK, nomor telepon, atau alamat rumah.',
  ],
  aturan: 'Cara mengisi sel',
  sel: [
    ['(kosong)', 'belum dilaporkan'],
    ['0', 'nol: sudah dihitung, hasilnya tidak ada'],
    ['tb', 'tidak berlaku: tidak ada yang bisa dihitung'],
    ['x', 'disembunyikan: jumlahnya terlalu kecil untuk diumumkan'],
    ['tidak (di kolom daftar)', 'sudah ditanya, tidak satu pun'],
  ],
  tanggal: 'Tanggal: 2024-01-04. Angka: 1234; pecahan dengan titik.',
  daftarKolom: 'Kolom',
  kepalaKolom: ['nama', 'penjelasan', 'jenis isi', 'ukuran', 'misalnya', 'pilihannya'],
  kepalaSumber: ['id', 'judul', 'penerbit', 'terbit'],
  kepalaDesa: ['kode', 'nama', 'kecamatan'],
  kepalaDaftar: ['id', 'nama'],
  ukuran: (satuan: string) => `Satuan: ${satuan}.`,
  misal: (isi: string) => `Contoh: ${isi}`,
  pilihan: (pilihan: string) => `Pilihan: ${pilihan}`,
  salah: 'Pilih dari daftar',
  salahIsi: 'Isi ini tidak ada di daftar. Tetap dipakai?',
} as const
