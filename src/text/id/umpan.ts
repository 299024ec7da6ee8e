import { number } from '../numbers.ts'

/** Feeds of what changed. */
export const umpan = {
  judul: (tempat: string) => `Perubahan data Kampung KB, ${tempat}`,
  contoh: (judul: string) => `DATA CONTOH: ${judul}`,
  uraian:
    'Edisi menurut tanggal terbitnya, ralat menurut tanggal ralatnya, pencanangan dan angka publik menurut tanggal pada sumbernya. Bukan tanggal portal memuatnya: butir baru dapat bertanggal lama.',
  tanpaAlamat: 'Portal ini belum mencatat alamat publiknya, jadi tautan di sini dimulai dari akar situs umpan ini.',
  edisi: (kode: string) => `Edisi ${kode} terbit`,
  edisiIsi: (judul: string, tanggal: string) => `${judul}, data per ${tanggal}.`,
  ralat: (n: number, edisi: string) => `${number(n)} ralat pada edisi ${edisi}`,
  ralatIsi: (desa: string, kolom: string, lama: string, baru: string, alasan: string) =>
    `${desa}, ${kolom}: semula ${lama}, kini ${baru}. ${alasan}`,
  pencanangan: (n: number) => `${number(n)} pencanangan Kampung KB`,
  angkaIsi: (tempat: string, nilai: string) => `${tempat}: ${nilai}.`,
  tanggal: {
    edisi: (tanggal: string) => `Tanggal terbit edisi: ${tanggal}.`,
    ralat: (tanggal: string) => `Tanggal ralat: ${tanggal}.`,
    pencanangan: (tanggal: string) => `Tanggal pada sumber: ${tanggal}.`,
    angka: (tanggal: string) => `Tanggal pada sumber: ${tanggal}.`,
  },
  hanya: {
    bulan: 'Hanya bulannya yang disebut, tanpa hari.',
    tahun: 'Hanya tahunnya yang disebut, tanpa bulan dan hari.',
  },
  sumber: (penerbit: string) => `Sumber: ${penerbit}.`,
  buka: 'Buka di portal',
  tautan: 'Ikuti lewat umpan:',
  atom: 'Atom',
  json: 'JSON Feed',
} as const
