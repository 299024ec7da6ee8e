import type { Hasil, Periksa } from '../../domain/klaim.ts'
import { number, percent, unit } from '../numbers.ts'

const BANYAK = ['', 'Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam']

/** Value and unit as they are read: `295 desa/kelurahan`, `85%`, `ke-5`. */
const dengan = (nilai: number, satuan: string): string => {
  if (satuan === 'urutan') return `ke-${number(nilai)}`
  return satuan === '%' ? percent(nilai, 3) : `${number(nilai)} ${unit(satuan)}`
}

/** What our rows say of a claim, in one sentence. */
function kalimat({ hasil, tabel, baris, edisi, sumberSama, sehari }: Periksa, satuan: string): string {
  if (baris === undefined) return TANPA_BARIS[tabel]
  const nilai = dengan(baris, satuan)
  if (tabel === 'pencanangan' || tabel === 'opd') {
    const apa = tabel === 'opd' ? 'instansi' : `pencanangan ${sehari ? 'pada' : 'sampai'} tanggal itu`
    return `Tercatat ${number(baris)} ${apa}.${hasil === 'belum' ? ' Daftar kami belum lengkap.' : ''}`
  }
  const dari = tabel === 'wilayah' ? 'Luas semua desa (indikatif) berjumlah' : `Baris edisi ${edisi} berjumlah`
  return `${dari} ${nilai}.${sumberSama && hasil === 'sesuai' ? ' Sumbernya sama, jadi ini bukan bukti kedua.' : ''}`
}

/** Agreement of a source with itself proves nothing: how much of it there is. */
function bukanBukti(sesuai: number, sumberSama: number): string {
  if (sumberSama === 0) return ''
  const mana = sumberSama === sesuai ? (sesuai === 1 ? 'Yang' : 'Semua yang') : `Dari itu ${number(sumberSama)} yang`
  return ` ${mana} sesuai berasal dari sumber yang sama dengan barisnya, jadi bukan bukti kedua.`
}
const TANPA_BARIS: Readonly<Record<Periksa['tabel'], string>> = {
  total: 'Belum ada edisi dengan jumlah kelas pada tanggal itu.',
  statistik: 'Belum ada edisi dengan tabel penduduk pada bulan itu.',
  wilayah: 'Luas semua desa belum lengkap.',
  pencanangan: 'Belum ada daftar pencanangan.',
  opd: 'Belum ada daftar instansi.',
  tanpa: 'Tidak ada tabel di portal ini yang memuatnya.',
}

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
  hitungan: 'hitungan portal',
  tanpaTanggal: 'tanggal data tidak disebut',
  jumlah: (nama: string) => `Jumlah Kampung KB di ${nama}`,
  jumlahTitik: (tanggal: string, nilai: string, isHitungan: boolean) =>
    `${tanggal}: ${nilai}${isHitungan ? ' (hitungan portal)' : ''}`,
  jumlahGambar: (isi: string) => `Jumlah Kampung KB menurut tiap sumber: ${isi}.`,
  jumlahCatatan:
    'Titik tidak disambung: cara hitung tiap sumber tidak diketahui. Lingkaran kosong: angka yang saling bertentangan. Wajik: hitungan portal dari angka sumber.',
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
  periksa: {
    tanda: { sesuai: '✓', berbeda: '≠', belum: '○' } as Readonly<Record<Hasil, string>>,
    hasil: { sesuai: 'Sesuai', berbeda: 'Berbeda', belum: 'Belum dapat diperiksa' } as Readonly<Record<Hasil, string>>,
    jumlah: (n: Readonly<Record<Hasil, number>>, sumberSama: number) =>
      `Dicocokkan dengan baris data portal: ${number(n.sesuai)} sesuai, ${number(n.berbeda)} berbeda, ${number(n.belum)} belum dapat diperiksa.${bukanBukti(n.sesuai, sumberSama)}`,
    kalimat,
    baris: 'Lihat barisnya',
  },
  kolom: {
    angka: 'Angka',
    nilai: 'Nilai',
    tanggal: 'Tanggal',
    bunyi: 'Bunyi dan sumbernya',
    survei: 'Survei dan tahun',
  },
  nasional: 'Indonesia',
  provinsi: (nama: string) => `Provinsi ${nama}`,
  dengan,
} as const
