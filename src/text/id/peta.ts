import { number } from '../numbers.ts'

const lapis = { klasifikasi: 'Klasifikasi', pencanangan: 'Pencanangan', kelengkapan: 'Kelengkapan data' }

const nilai = {
  dasar: 'Dasar',
  berkembang: 'Berkembang',
  mandiri: 'Mandiri',
  berkelanjutan: 'Berkelanjutan',
  beragam: 'Beberapa kelas dalam satu desa',
  kosong: 'Belum dilaporkan',
  x: 'Disembunyikan',
  tb: 'Tidak berlaku',
  belum: 'Belum dipublikasikan',
  diketahui: 'Tanggal pencanangan diketahui',
  tanpa_tanggal: 'Dicanangkan, tanggal tidak diketahui',
  dicari: 'Tanggal belum ditemukan',
  lengkap: 'Semua bagian dilaporkan',
  sebagian: 'Sebagian dilaporkan',
  tanpa: 'Belum ada',
}

/** Words of the map: its page, its figure and its controls. */
export const peta = {
  lapis,
  nilai,
  judul: (nama: string) => `Peta Kampung KB ${nama}`,
  uraian: (nama: string, jumlah: number) =>
    `Klasifikasi, pencanangan, dan kelengkapan data ${number(jumlah)} desa dan kelurahan di ${nama}, dengan tabelnya.`,
  pengantar: (jumlah: number) =>
    `${number(jumlah)} desa dan kelurahan. Keterangan tiap desa terbuka dari petanya, atau dari tabel di bawah peta.`,
  kabupatenLain: 'Peta lain',
  pilihLapisan: 'Lapisan peta',
  lewati: 'Lewati peta, langsung ke tabel',
  judulSvg: (nama: string) => `Peta desa dan kelurahan di ${nama}`,
  watermark: 'DATA CONTOH · REKAAN',
  skematis: 'Bentuk skematis, bukan batas wilayah.',
  batasNyata: 'Batas disederhanakan.',
  sentuh: 'Tiap desa di peta dapat disentuh.',
  edisi: (kode: string) => `Edisi ${kode}.`,
  hitungan: (jumlah: number) => `(${number(jumlah)})`,
  dibuka: {
    klasifikasi: 'kelas per desa sudah dipublikasikan.',
    pencanangan: (jumlah: number) =>
      `kelas per desa belum dipublikasikan, sedangkan tanggal pencanangan ${number(jumlah)} desa sudah ada sumbernya.`,
    kelengkapan: 'kelas per desa belum dipublikasikan dan tanggal pencanangan belum ditemukan.',
    awal: 'Peta dibuka pada',
    karena: 'karena',
  },
  belumAdaKelas: {
    isi: 'Kelas tampil setelah pengelola data menerbitkan daftar kelas per desa/kelurahan.',
    contoh: 'Lihat peta yang sama dengan data lengkap (rekaan)',
  },
  arti: {
    pencanangan: 'Warna jati menandai desa yang tanggal pencanangannya tercatat pada sumber.',
    kelengkapan: 'Berapa bagian profil desa yang sudah dilaporkan pada edisi ini.',
  },
  sumberPencanangan: (jumlah: number) => (jumlah === 1 ? 'Sumber' : `${number(jumlah)} sumber pencanangan`),
  kelengkapan: {
    cara: 'Cara menghitung',
    dihitung:
      'Dihitung portal: bagian profil yang dilaporkan (kelas, pencanangan, penduduk, kontrasepsi, kelompok kegiatan, tata kelola, kegiatan).',
    dari: (ada: number, dari: number) => `${ada} dari ${dari} bagian`,
  },
  tabel: {
    judul: 'Lihat sebagai tabel',
    keterangan: (nama: string, edisi: string) => `Desa dan kelurahan di ${nama}, edisi ${edisi}`,
    desa: 'Desa/kelurahan',
    kecamatan: 'Kecamatan',
    kelas: 'Kelas',
    pencanangan: 'Pencanangan',
    kelengkapan: 'Kelengkapan',
  },
  tanpaTanggal: 'Belum ditemukan',
  alat: {
    judul: 'Saring peta',
    edisi: 'Edisi',
    kecamatan: 'Kecamatan',
    semuaKecamatan: 'Semua kecamatan',
    kelas: 'Tampilkan',
    petaDasar: 'Tampilkan peta dasar OpenStreetMap',
    petaDasarCatatan: 'Gambarnya diambil dari openstreetmap.org; alamat internet Anda terlihat di sana.',
    geser: 'Geser peta dengan satu jari',
    perbesar: 'Perbesar',
    perkecil: 'Perkecil',
    semula: 'Tampilkan semua',
    caraPakai:
      'Tombol panah pindah ke desa terdekat, Home dan End ke desa pertama dan terakhir, Enter membuka keterangan, Escape kembali.',
    nama: (nama: string) => `Peta interaktif ${nama}`,
    dua: 'Geser peta dengan dua jari.',
    gulir: 'Tahan Ctrl untuk memperbesar dengan roda tetikus.',
  },
  hasil: (tampak: number, semua: number, rincian: string) =>
    tampak === semua
      ? `Semua ${number(semua)} desa dan kelurahan tampil.`
      : `${number(tampak)} dari ${number(semua)} desa dan kelurahan tampil${rincian && `: ${rincian}`}.`,
  edisiLain: (kode: string) => `Peta menampilkan edisi ${kode}, bukan edisi terbaru.`,
  bukaEdisi: 'Sumber dan tabel edisi ini',
  tutup: 'Tutup keterangan',
  bukaDesa: (kelurahan: boolean, nama: string) => `Buka halaman ${kelurahan ? 'kelurahan' : 'desa'} ${nama}`,
  popup: {
    kecamatan: (nama: string) => `Kecamatan ${nama}`,
    kelas: 'Kelas',
    pencanangan: 'Pencanangan',
    kelengkapan: 'Kelengkapan',
  },
  labelDesa: (kelurahan: boolean, nama: string, keterangan: string) =>
    `${kelurahan ? 'Kelurahan' : 'Desa'} ${nama}, ${keterangan}`,
  osm: '© kontributor OpenStreetMap',
} as const
