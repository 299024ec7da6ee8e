import { decimal, number } from '../numbers.ts'

const ukuran = (bytes: number): string =>
  bytes < 1_000_000 ? `${number(Math.ceil(bytes / 1000))} KB` : `${decimal(bytes / 1_000_000, 1)} MB`

/** The page of what is kept on the reader's device, and the notices of kept pages. */
export const luring = {
  judul: 'Tanpa sinyal',
  uraian: 'Halaman yang tersimpan di perangkat Anda, dan cara menyimpan seluruh kabupaten untuk dibuka tanpa sinyal.',
  lead: 'Halaman portal ini yang pernah Anda buka tersimpan di perangkat Anda. Tanpa sinyal pun halaman itu terbuka lagi.',
  jujur:
    'Halaman simpanan selalu menyebut tanggal penyimpanannya. Bila ada sinyal, portal lebih dulu mengambil yang terbaru. Mode hemat data pada peramban mematikan penyimpanan ini.',
  tanpaSkrip:
    'Penyimpanan memerlukan JavaScript, yang tidak jalan di peramban ini. Tanpa itu Anda dapat menyimpan halaman lewat menu peramban, atau mencetaknya.',
  kabupaten: {
    judul: 'Simpan satu kabupaten',
    isi: 'Sekali unduh, semua halaman desa, kecamatan, edisi, dan kabupaten dapat dibuka tanpa sinyal.',
  },
  contoh: 'Data rekaan untuk mencoba portal. Jangan dikutip.',
  simpan: (nama: string, bytes: number) => `Simpan seluruh ${nama} (${ukuran(bytes)})`,
  perbarui: (bytes: number) => `Perbarui salinan (${ukuran(bytes)})`,
  batal: 'Batalkan',
  hapus: 'Hapus salinan',
  kemajuan: 'Kemajuan penyimpanan',
  mengunduh: 'Mengunduh dan menyimpan …',
  selesai: 'Selesai. Semuanya dapat dibuka tanpa sinyal.',
  dihapus: 'Salinan dihapus dari perangkat ini.',
  tersimpan: (nama: string, halaman: number, edisi: string, tanggal: string) =>
    `${nama} tersimpan: ${number(halaman)} halaman. Salinan ini dari edisi ${edisi}, disimpan ${tanggal}.`,
  lama: 'Di portal ada yang lebih baru.',
  takTerjangkau: 'Portal tidak terjangkau sekarang. Coba lagi bila ada sinyal.',
  takBisa: 'Peramban ini tidak dapat menyimpan satu kabupaten. Coba peramban yang lebih baru.',
  gagal: {
    batal: 'Dibatalkan. Unduhan yang belum selesai sudah dihapus.',
    penuh: 'Ruang simpan perangkat tidak cukup. Kosongkan sebagian, lalu coba lagi.',
    rusak: 'Paket yang diterima tidak utuh. Muat ulang halaman ini, lalu coba lagi.',
    jaringan: 'Unduhan terputus. Coba lagi bila sinyal membaik.',
  },
  daftar: {
    judul: 'Halaman yang tersimpan',
    isi: 'Paling banyak 60 halaman yang terakhir dibuka. Halaman desa Anda tetap tersimpan.',
  },
  kosong: 'Belum ada halaman yang tersimpan.',
  sejak: (tanggal: string) => `disimpan ${tanggal}`,
  salinan: (tanggal: string) =>
    `Tanpa sinyal atau sinyal lambat: salinan yang disimpan ${tanggal}. Mungkin sudah ada edisi yang lebih baru.`,
  belumDisimpan: 'Halaman yang Anda minta belum tersimpan di perangkat ini, dan sekarang tidak ada sinyal.',
  tautan: 'Halaman yang tersimpan',
}
