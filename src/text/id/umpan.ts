import { number } from '../numbers.ts'

/** Feeds of what changed. */
export const umpan = {
  judul: (tempat: string) => `Perubahan data Kampung KB, ${tempat}`,
  contoh: (judul: string) => `DATA CONTOH: ${judul}`,
  uraian: 'Edisi, ralat, pencanangan, dan angka publik menurut tanggal pada sumbernya, terbaru lebih dulu.',
  edisi: (kode: string) => `Edisi ${kode} terbit`,
  edisiIsi: (judul: string, tanggal: string) => `${judul}, data per ${tanggal}.`,
  ralat: (n: number, edisi: string) => `${number(n)} ralat pada edisi ${edisi}`,
  ralatIsi: (desa: string, kolom: string, lama: string, baru: string, alasan: string) =>
    `${desa}, ${kolom}: semula ${lama}, kini ${baru}. ${alasan}`,
  pencanangan: (n: number) => `${number(n)} pencanangan Kampung KB`,
  angkaIsi: (tempat: string, nilai: string) => `${tempat}: ${nilai}.`,
  tanggal: (tanggal: string) => `Tanggal pada sumber: ${tanggal}.`,
  sumber: (penerbit: string) => `Sumber: ${penerbit}.`,
  buka: 'Buka di portal',
  tautan: 'Ikuti lewat umpan:',
  atom: 'Atom',
  json: 'JSON Feed',
} as const
