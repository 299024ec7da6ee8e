import { number } from '../numbers.ts'

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
  selisih: (nilai: string) => `Selisih terjauh ${nilai}. Kami tidak tahu mana yang benar.`,
  lihatDaftar: 'Lihat di daftar',
  dihitung: 'dihitung portal, bukan kutipan',
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
  daftar: 'Daftar lengkap',
  kolom: { angka: 'Angka', nilai: 'Nilai', tanggal: 'Tanggal', jumlah: 'Jumlah', sumber: 'Sumber dan bunyinya' },
  nasional: 'Indonesia',
  provinsi: (nama: string) => `Provinsi ${nama}`,
  /** unit as the reader sees it */
  satuan: (satuan: string) => (satuan === 'km2' ? 'km²' : satuan),
  dengan: (nilai: number, satuan: string) =>
    satuan === '%' ? `${number(nilai)}%` : `${number(nilai)} ${satuan === 'km2' ? 'km²' : satuan}`,
} as const
