import { number, unit } from '../numbers.ts'

const BANYAK = ['', 'Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam']

/** The ledger of public claims. */
export const angka = {
  judul: 'Semua angka dan sumbernya',
  uraian: 'Setiap angka umum tentang Kampung KB, dengan tanggal, bunyi asli, dan sumbernya.',
  lead: (n: number) =>
    `${number(n)} angka dari sumber terbuka. Bila sumber berbeda, semuanya berdiri berdampingan; kami tidak memilih pemenang.`,
  kosong: 'Belum ada angka umum dalam data ini.',
  isi: 'Isi halaman',
  beda: 'Saat sumber berbeda',
  bedaTanda: '≠ BEDA',
  bedaKepala: (n: number) => `≠ ${BANYAK[n] ?? number(n)} angka.`,
  selisih: (banyak: number, nilai: string) =>
    `${banyak > 2 ? 'Selisih terjauh' : 'Selisihnya'} ${nilai}. Kami tidak tahu mana yang benar.`,
  bedaHitungan:
    'Belum jelas apakah keduanya menghitung hal yang sama, jadi selisihnya tidak berarti. Perbedaan ini belum terjelaskan.',
  lihatDaftar: 'Lihat di daftar',
  tanpaKutipan: 'tanpa kutipan dari sumber',
  tanpaTanggal: 'tanggal data tidak disebut',
  jumlah: (nama: string) => `Jumlah Kampung KB di ${nama}`,
  jumlahGambar: (isi: string) => `Jumlah Kampung KB menurut tiap sumber: ${isi}.`,
  jumlahCatatan:
    'Titik tidak disambung: cara hitung tiap sumber tidak diketahui. Lingkaran kosong: angka yang saling bertentangan.',
  stunting: 'Stunting: dua cara ukur',
  stuntingKet:
    'Survei memperkirakan dari sampel. Penimbangan rutin mencatat balita yang datang ditimbang. Keduanya tidak dapat dibandingkan, maka tidak pernah satu garis.',
  stuntingGambar: (survei: string, rutin: string) =>
    `Dua gambar terpisah. Survei: ${survei}. Penimbangan rutin: ${rutin}.`,
  survei: 'Survei',
  rutin: 'Penimbangan rutin (e-PPGBM)',
  rutinPendek: 'Penimbangan rutin',
  namaSurvei: { stunting_riskesdas: 'Riskesdas', stunting_ssgi: 'SSGI', stunting_ski: 'SKI' } as Record<string, string>,
  penduduk: 'Penduduk, keluarga, dan luas',
  /** indicators of that section, in its order */
  indikatorPenduduk: [
    'penduduk',
    'penduduk_sensus',
    'rumah_tangga',
    'keluarga_risiko_stunting',
    'keluarga_sasaran_genting',
    'luas',
  ],
  daftar: 'Daftar lengkap',
  kolom: {
    angka: 'Angka',
    nilai: 'Nilai',
    tanggal: 'Tanggal',
    bunyi: 'Bunyi dan sumbernya',
    survei: 'Survei dan tahun',
  },
  nasional: 'Indonesia',
  provinsi: (nama: string) => `Provinsi ${nama}`,
  dengan: (nilai: number, satuan: string) => `${number(nilai)}${satuan === '%' ? '%' : ` ${unit(satuan)}`}`,
} as const
