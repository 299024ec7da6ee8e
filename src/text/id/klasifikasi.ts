import type { Indeks } from '../../domain/aturan.ts'
import { number } from '../numbers.ts'

const namaIndeks: Record<Indeks, string> = { masukan: 'Masukan', proses: 'Proses', keluaran: 'Keluaran' }
const artiIndeks: Record<Indeks, string> = {
  masukan: 'Apa yang dimiliki kampung: pengurus, dana, kelompok, tempat, pendamping.',
  proses: 'Bagaimana kampung bekerja: data yang dipakai, rapat, pihak yang ikut.',
  keluaran: 'Apa yang tampak pada warga: ikut kelompok, ikut KB, kebutuhan KB yang terpenuhi.',
}

/** The four classes and the rule. */
export const klasifikasi = {
  judul: 'Empat kelas Kampung KB',
  uraian:
    'Arti kelas dasar, berkembang, mandiri, dan berkelanjutan, serta aturan tidak resmi yang tampaknya menentukannya.',
  lead: 'Setiap Kampung KB berada di salah satu dari empat kelas. Makin banyak lingkar tumbuh, makin tinggi kelasnya, seperti pohon jati menghitung umurnya.',
  tingkat: (n: number) => `Kelas ${n} dari 4`,
  tanpaAturan: 'Data ini belum memuat aturan penilaian. Kelas ditampilkan sebagaimana dilaporkan.',
  aturan: 'Bagaimana kelas ditentukan',
  langkah: (indikator: number, ambang: string) => [
    `Yang dinilai ada ${number(indikator)} hal, disebut indikator. Tiap indikator memberi 1 sampai 4 poin.`,
    'Indikator dikelompokkan dalam tiga indeks: masukan, proses, dan keluaran. Nilai indeks adalah rata-rata poin indikatornya.',
    `Indeks tercapai bila nilainya ${ambang} atau lebih. Batas itu disebut ambang.`,
    'Indeks mana saja yang tercapai menentukan kelasnya.',
  ],
  kekurangan: 'Indikator yang belum dilaporkan tidak dihitung nol. Tanpa semua indikatornya, indeks tidak dinilai.',
  ambang: 'Poin agar indeks tercapai',
  kolom: {
    indeks: 'Indeks',
    indikator: 'Indikator',
    perlu: 'Poin yang perlu',
    maks: 'Paling banyak',
    poin: 'Poin',
    pita: 'Keadaan',
  },
  dari: (perlu: string, maks: string) => `${perlu} dari ${maks}`,
  tabelKelas: 'Indeks yang tercapai dan kelasnya',
  tercapai: 'tercapai',
  belum: 'belum tercapai',
  kelas: 'Kelas',
  syarat: 'Syarat',
  namaIndeks,
  artiIndeks,
  indeks: (nama: string, n: number) => `Indeks ${nama.toLowerCase()}: ${number(n)} indikator`,
  bedaIndikator: 'Berapa banyak indikatornya?',
  dihitung: 'dihitung dari aturan teramati',
  catatan: 'Yang perlu diingat',
} as const
