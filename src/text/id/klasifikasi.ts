import type { Indeks } from '../../domain/aturan.ts'
import type { Lack } from '../../domain/cell.ts'
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

/** Why a village starts without an indicator, as it follows `belum diketahui`. */
const sebab: Record<Lack, string> = {
  kosong: 'belum dilaporkan',
  x: 'disembunyikan',
  tb: 'tidak berlaku',
  nol: 'pembaginya nol',
}
const daftar = (kata: readonly string[]) =>
  kata.length < 2 ? kata.join('') : `${kata.slice(0, -1).join(', ')} dan ${kata.at(-1)}`

/** The what-if beside the rule. */
export const coba = {
  judul: 'Coba hitung',
  lead: 'Ubah keadaan kampung, lalu lihat indeks dan kelasnya bergerak. Hitungannya berjalan di perangkat Anda; tidak ada yang dikirim.',
  tanpaSkrip:
    'Hitungan ini memerlukan JavaScript. Tanpa itu, jumlahkan poin dari tabel di bawah, lalu cocokkan dengan dua tabel di atas.',
  memuat: 'Memuat data desa…',
  kosong: 'Belum bermula dari desa mana pun. Halaman desa yang punya indikator menyediakan tautan ke hitungan ini.',
  bermula: (edisi: string) => `Bermula dari angka edisi ${edisi} di `,
  tanpaIndikator:
    'Belum ada indikator desa ini yang dipublikasikan. Semua bermula dari belum diketahui, bukan nol. Bermula dari ',
  takAda: (kode: string) => `Desa ${kode} tidak ada di portal ini.`,
  salah: 'Sebagian alamat tidak dapat dibaca dan diabaikan.',
  jaringan: (kode: string) =>
    `Data desa ${kode} tidak dapat dimuat; semua bermula dari belum diketahui. Periksa jaringan, lalu muat ulang halaman.`,
  belum: 'belum diketahui',
  belumSebab: (lack: Lack) => `belum diketahui (${sebab[lack]})`,
  persen: (nilai: string) => `${nilai}%`,
  poin: (pita: string, poin: number, maks: number) => `${pita}: ${number(poin)} dari ${number(maks)} poin`,
  hasil: 'Hasil hitungan',
  tidakResmi: 'Menurut aturan teramati, tidak resmi',
  ambang: (ambang: string) => `Garis putus: ambang ${ambang}.`,
  capai: { ya: 'tercapai', tidak: 'belum tercapai', kosong: 'belum dapat dihitung' },
  kelas: (kelas: string) => `Kelasnya ${kelas}.`,
  kelasBeda: (kelas: string, awal: string) => `Kelasnya ${kelas}; awalnya ${awal}.`,
  kelasKosong: (hilang: readonly string[]) =>
    `Kelas belum dapat dihitung: ${hilang.length > 2 ? `${number(hilang.length)} indikator` : daftar(hilang)} belum diketahui.`,
  lanjut: 'Untuk kelas di atasnya',
  hilang: (indeks: string, nama: readonly string[]) =>
    `Indeks ${indeks.toLowerCase()} belum dapat dihitung. Belum diketahui: ${daftar(nama)}.`,
  puncak: 'Tidak ada kelas di atasnya.',
  kurang: (poin: number, kelas: string) => `Kurang ${number(poin)} poin untuk ${kelas}.`,
  kurangIndeks: (indeks: string, poin: number, maks: number, perlu: number) =>
    `${indeks} ${number(poin)} dari ${number(maks)} poin, perlu ${number(perlu)}.`,
  bisa: (cara: readonly string[]) => `Langkah yang menambah poin: ${cara.join(', ')}.`,
  cara: (saran: string, tambah: number) => `${saran} (+${number(tambah)})`,
  berubah: 'Yang berubah dari awal',
  tetap: 'Belum ada yang diubah.',
  ubah: (nama: string, awal: string, kini: string) => `${nama}: ${awal} → ${kini}`,
  ubahPoin: (nilai: string, poin: number) => `${nilai} (${number(poin)} poin)`,
  indeks: (nama: string) => `Indeks ${nama.toLowerCase()}`,
  jenjang: (nilai: string) => `jenjang ${nilai}`,
  dilaporkan: (kelas: readonly string[], edisi: string) => `Kelas yang dilaporkan edisi ${edisi}: ${daftar(kelas)}.`,
  bukanLaporan: 'Kelas hitungan bukan kelas yang dilaporkan.',
  kembalikan: 'Kembalikan ke awal',
} as const
