import { number } from '../numbers.ts'

/** Stories. */
export const cerita = {
  judul: 'Cerita',
  uraian: 'Tulisan tentang Kampung KB yang setiap angkanya dapat diperiksa sampai ke baris datanya.',
  lead: 'Tiap angka dalam cerita diambil dari data. Bila data berubah, cerita tidak dapat terbit sebelum dibaca ulang.',
  kosong: 'Belum ada cerita.',
  ditulis: (tanggal: string) => `Ditulis ${tanggal}`,
  angka: (n: number) => `${number(n)} angka dikutip`,
  daftar: 'Angka yang dikutip',
  daftarKet: 'Nomor di dalam teks menuju daftar ini. Angkanya sendiri menuju tempatnya di portal.',
  catatan: (nomor: number) => `Sumber angka, nomor ${number(nomor)}`,
  per: (tanggal: string) => `per ${tanggal}`,
  tanpaTanggal: 'tanggal data tidak disebut',
  ralat: (semula: string) => `Semula ${semula}, sebelum ralat.`,
  baris: 'Berkas dan baris',
  sumber: 'Sumber cerita',
  lain: 'Cerita lain',
} as const
