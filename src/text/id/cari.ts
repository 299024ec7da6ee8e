/** Kinds of what is found, in the order in which equals are listed. */
export const JENIS_CARI = [
  'desa',
  'kelurahan',
  'kecamatan',
  'kabupaten',
  'poktan',
  'program',
  'regulasi',
  'istilah',
  'cerita',
] as const
export type JenisCari = (typeof JENIS_CARI)[number]

const jenis: Record<JenisCari, string> = {
  desa: 'Desa',
  kelurahan: 'Kelurahan',
  kecamatan: 'Kecamatan',
  kabupaten: 'Kabupaten/kota',
  poktan: 'Kelompok kegiatan',
  program: 'Program',
  regulasi: 'Regulasi',
  istilah: 'Istilah',
  cerita: 'Cerita',
}

/** The search box of every page. */
export const kotak = {
  label: 'Cari di portal ini',
  isian: 'Cari desa…',
  tombol: 'Cari',
  daftar: 'Hasil',
  jenis,
  /** words of a query that name a kind and no thing */
  kataJenis: {
    desa: 'desa',
    ds: 'desa',
    kelurahan: 'kelurahan',
    kel: 'kelurahan',
    kecamatan: 'kecamatan',
    kec: 'kecamatan',
    kabupaten: 'kabupaten',
    kab: 'kabupaten',
    kota: 'kabupaten',
  } as Readonly<Record<string, JenisCari>>,
  contoh: 'DATA CONTOH',
  desaSaya: 'Desa saya',
  lokasi: 'Cari desa saya dengan lokasi ponsel',
  diKecamatan: (nama: string) => `Kecamatan ${nama}`,
  diKabupaten: (nama: string) => `Kabupaten/kota ${nama}`,
  berakhir: 'sudah berakhir',
  hasil: (n: number) => (n === 0 ? 'Tidak ada nama yang cocok' : `${n} hasil`),
  semua: (kata: string) => `Cari “${kata}” di semua halaman`,
  gagal: 'Daftar nama tidak dapat dimuat. Tekan Enter untuk membuka halaman cari.',
} as const

const gagal = {
  nama: 'Nama tidak dapat dicari sekarang. Periksa sambungan, atau pakai daftar di bawah.',
  teks: 'Isi halaman tidak dapat dicari sekarang. Periksa sambungan, atau pakai daftar di bawah.',
  semua: 'Pencarian tidak dapat dimuat sekarang. Periksa sambungan, atau pakai daftar di bawah.',
}

/** The page /cari/. */
export const cari = {
  judul: 'Cari',
  uraian: 'Cari desa, kelurahan, kecamatan, regulasi, program, kelompok kegiatan, dan istilah di portal ini.',
  lead: 'Ketik nama desa, kodenya, atau kata apa saja. Salah ketik sedikit tidak apa-apa.',
  kolom: 'Nama, kode, atau kata',
  tombol: 'Cari',
  tanpaSkrip: 'Peramban ini tidak menjalankan JavaScript. Pakai daftar menurut huruf di bawah.',
  nama: 'Nama yang cocok',
  teks: 'Di dalam halaman',
  mencari: 'Mencari…',
  /** undefined where it could not be searched */
  hasil: (nama: number | undefined, teks: number | undefined): string => {
    if (nama === undefined && teks === undefined) return gagal.semua
    if (nama === undefined) return `${teks} halaman. ${gagal.nama}`
    if (teks === undefined) return `${nama} nama. ${gagal.teks}`
    if (nama + teks > 0) return `${nama} nama, ${teks} halaman.`
    return 'Tidak ada yang cocok. Coba kata yang lebih pendek, atau pakai daftar di bawah.'
  },
  gagal,
  lagi: 'Tampilkan lagi',
  daftar: 'Daftar menurut huruf',
  nDaftar: (n: number) => `${n} nama`,
  angka: '0–9',
  saya: {
    judul: 'Desa saya',
    isi: 'Ponsel Anda dapat mencari desa tempat Anda berdiri. Posisi dihitung di ponsel ini saja dan tidak dikirim ke mana pun.',
    tombol: 'Pakai lokasi ponsel',
    tanpaSkrip: 'Perlu JavaScript. Cari desa Anda di daftar di bawah.',
    mencari: 'Menunggu posisi dari ponsel…',
    didalam: (nama: string) => `Anda di ${nama}.`,
    didalamSkematis: (nama: string) => `Anda mungkin di ${nama}.`,
    terdekat: 'Posisi Anda di luar bentuk desa mana pun. Yang terdekat:',
    skematis: 'Peta ini memakai bentuk skematis: mungkin desa sebelah.',
    ketelitian: (meter: string) => `Ketelitian posisi sekitar ${meter}.`,
    kasar: 'Posisinya kasar, jadi desanya bisa keliru.',
    jarak: (jarak: string) => `${jarak} dari tepi bentuknya`,
    luar: (nama: string) => `Posisi Anda di luar ${nama}, jadi desanya tidak ada di portal ini.`,
    ditolak: 'Izin lokasi ditolak. Izinkan lokasi di setelan peramban, atau cari namanya di atas.',
    takAda: 'Ponsel tidak dapat menentukan posisi. Nyalakan lokasi, atau cari namanya di atas.',
    lama: 'Posisi terlalu lama didapat. Coba lagi di tempat terbuka.',
    gagal: 'Peta desa tidak dapat dimuat. Periksa sambungan, lalu coba lagi.',
    jadikan: 'Jadikan desa saya',
    jadikanYang: (nama: string) => `Jadikan desa saya: ${nama}`,
    lupakan: 'Lupakan',
    tersimpan: 'Desa saya di ponsel ini:',
    disimpan: (nama: string) => `${nama} disimpan di ponsel ini dan tampil lebih dulu di kotak cari.`,
    dilupakan: 'Desa saya dihapus dari ponsel ini.',
    takTersimpan: 'Peramban ini tidak mau menyimpan.',
  },
} as const
