import { number } from '../numbers.ts'

export type JenisBanding = 'desa' | 'kecamatan' | 'edisi'

const jenis: Readonly<Record<JenisBanding, string>> = { desa: 'Desa', kecamatan: 'Kecamatan', edisi: 'Edisi' }

/** What there is to choose from: editions only where there are several. */
const yangDibandingkan = (adaEdisi: boolean) => (adaEdisi ? 'desa, kecamatan, atau edisi' : 'desa atau kecamatan')

/** The page that compares. */
export const banding = {
  judul: (nama: string) => `Bandingkan ${nama}`,
  uraian: (nama: string, adaEdisi: boolean) =>
    `Bandingkan dua sampai empat ${yangDibandingkan(adaEdisi)} ${nama}, angka demi angka.`,
  lead: (adaEdisi: boolean) =>
    `Pilih dua sampai empat ${yangDibandingkan(adaEdisi)}. Alamat halaman menyimpan pilihan itu, jadi dapat dibagikan.`,
  tanpaSkrip: 'Pilihan bebas perlu JavaScript. Tabel semua kecamatan di bawah tidak memerlukannya.',
  pilihJudul: 'Yang dibandingkan',
  jenis,
  jenisKet: 'Bandingkan',
  tambah: 'Tambah',
  hapus: (nama: string) => `Hapus ${nama}`,
  tambahKet: { desa: 'Desa atau kelurahan', kecamatan: 'Kecamatan', edisi: 'Edisi' } satisfies Record<
    JenisBanding,
    string
  >,
  angkaEdisi: 'Angka dari edisi',
  terbaru: (edisi: string) => `Terbaru (${edisi})`,
  berakhir: (nama: string) => `${nama} (sudah berakhir)`,
  pilihDulu: 'Pilih …',
  status: {
    memuat: 'Memuat angka …',
    kurang: (n: number) => (n === 0 ? 'Belum ada yang dipilih. Pilih dua atau lebih.' : 'Pilih satu lagi.'),
    siap: (n: number, baris: number) => `${number(n)} dibandingkan, ${number(baris)} angka.`,
    penuh: 'Paling banyak empat. Hapus satu untuk mengganti.',
    jaringan: 'Angka tidak dapat dimuat. Periksa sambungan internet, lalu coba lagi.',
    ulangi: 'Coba lagi',
    takAda: (kode: readonly string[]) =>
      `Tidak ada wilayah atau edisi dengan kode ${kode.join(', ')} di sini. Pilih dari daftar.`,
    bentuk:
      'Alamat ini salah bentuk. Contoh yang benar: #desa= lalu dua sampai empat kode, dipisahkan koma. Pilih dari daftar.',
    banyak: 'Alamat ini menyebut lebih dari empat. Empat yang pertama ditampilkan.',
  },
  hasil: 'Hasil',
  tabel: (nama: string) => `Perbandingan ${nama}`,
  angka: 'Angka',
  selisih: 'Beda',
  selisihKata: (teks: string) => `selisih ${teks}`,
  sama: 'sama',
  berbeda: 'berbeda',
  terbesar: 'terbesar',
  terkecil: 'terkecil',
  takDibanding: 'tidak dibandingkan',
  takDibandingKet: 'ada yang tidak punya angka',
  takDibandingKata: 'ada yang belum tercatat',
  tidakAda: 'belum dipublikasikan',
  perEdisi: (edisi: string) => `edisi ${edisi}`,
  tanpaEdisi: 'tanpa edisi',
  lainEdisi: 'Edisinya berlainan: sebagian beda dapat berasal dari waktu.',
  ukuran: 'Wilayah besar wajar punya jumlah besar. Untuk membandingkan, lihat baris persen.',
  persenSelisih: (teks: string) => `${teks} poin persen`,
  kosong: 'Edisi yang ada belum merinci angka wilayah ini, jadi hanya sedikit yang dapat dibandingkan.',
  sumber: 'Tiap angka menautkan ke halamannya; di sana ada sumber dan barisnya.',
  tanpaPencanangan: 'belum tercatat',
  desaPencanangan: 'Pencanangan',
  kelompok: {
    wilayah: 'Wilayah',
    kelas: 'Kelas Kampung KB',
    penduduk: 'Penduduk dan keluarga',
    kb: 'Keluarga berencana',
    stunting: 'Stunting',
    poktan: 'Kelompok kegiatan',
    tata: 'Pengelolaan dan kegiatan',
    nilai: 'Penilaian menurut aturan',
  },
  pencanangan: 'Pencanangan yang tanggalnya diketahui',
  tabelJudul: 'Semua kecamatan berdampingan',
  tabelKet: (edisi: string) => `Edisi ${edisi}. Geser tabel ke samping bila tidak muat.`,
  kecamatan: 'Kecamatan',
  dari: (n: number, dari: number) => `${number(n)} dari ${number(dari)}`,
  kabupatenLain: 'Kabupaten lain',
} as const
