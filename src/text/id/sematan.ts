import { number } from '../numbers.ts'

/** Embeds, and the page that hands out their code. */
export const sematan = {
  buka: 'Buka profil dan sumbernya',
  bukaAsal: 'Buka halaman asal dan sumbernya',
  beku: (edisi: string) => `Dibekukan pada edisi ${edisi}.`,
  lain: 'Data terbaru ada di halaman asal.',
  berakhir: (tanggal: string, pengganti: string) =>
    `Wilayah ini berakhir ${tanggal}${pengganti && `; penggantinya ${pengganti}`}.`,
  edisiBaru: (edisi: string, terbaru: string) => `Angka terakhirnya dari edisi ${edisi}; edisi terbaru ${terbaru}.`,
  ralat: (alasan: string, tanggal: string) => `Ralat ${tanggal}: ${alasan}.`,

  judul: 'Sematkan di situs Anda',
  uraian: 'Kartu desa, grafik, dan peta Kampung KB untuk situs lain, lengkap dengan sumber dan edisinya.',
  lead: 'Tempel satu baris kode, dan kartu desa, grafik, atau peta tampil di situs Anda. Sumber dan edisinya ikut.',
  pilih: '1. Pilih yang disematkan',
  versi: 'Edisi',
  ikut: 'Edisi terbaru: isinya ikut berubah',
  bekukan: (edisi: string) => `Dibekukan pada edisi ${edisi}`,
  nama: {
    kelas: 'Jumlah Kampung KB tiap kelas',
    jumlah: 'Jumlah Kampung KB menurut sumber',
    stunting: 'Stunting',
    peta: 'Peta Kampung KB',
  },
  kartu: (nama: string) => `Kampung KB ${nama}`,
  cari: 'Cari nama desa atau kodenya',
  hasil: (jumlah: number) => (jumlah === 0 ? 'Tidak ada yang cocok.' : `${number(jumlah)} desa cocok.`),
  kabupaten: 'Grafik dan peta kabupaten',
  daftar: 'Kartu desa, menurut kecamatan',
  kode: '2. Salin kodenya',
  salin: 'Salin kode',
  tersalin: 'Kode tersalin.',
  gagal: 'Tidak dapat menyalin sendiri. Pilih kodenya, lalu salin.',
  ganti: (tanda: string) => `Ganti ${tanda} dengan alamat portal ini, misalnya https://contoh.go.id.`,
  tanpaSkrip: 'Tanpa JavaScript: buka satu tautan di bawah, lalu ganti alamat pada kode ini dengan alamat tautan itu.',
  pratinjau: '3. Lihat hasilnya',
  gambar: 'Unduh sebagai gambar',
  gambarKet: 'SVG tajam pada ukuran apa pun. PNG dibuat di peramban Anda.',
  buatPng: 'Buat PNG',
  namaGambar: { riwayat: 'Riwayat kelas', tren: 'Tren indeks', sekitar: 'Peta sekitar' },
  aturan: 'Yang dijamin',
  jaminan: [
    'Sematan tidak memakai skrip, kuki, atau pelacak, dan tidak meminta apa pun dari situs lain.',
    'Edisi yang dibekukan tidak berubah bila edisi baru terbit. Ralat tetap tampil: nilai lama dicoret di samping yang baru.',
    'Data contoh selalu bertanda DATA CONTOH.',
  ],
} as const
