import type { KolomStatistik } from '../domain/rows.ts'

/** What each count of statistik.csv counts. */
export const STATISTIK_MEANS: Readonly<Record<KolomStatistik, string>> = {
  jiwa_laki: 'penduduk laki-laki',
  jiwa_perempuan: 'penduduk perempuan',
  kk: 'kepala keluarga',
  pus: 'pasangan usia subur',
  keluarga_balita: 'keluarga yang punya balita',
  keluarga_remaja: 'keluarga yang punya remaja',
  keluarga_lansia: 'keluarga yang punya lansia',
  remaja: 'remaja',
  iud: 'peserta KB dengan IUD',
  mow: 'peserta KB dengan MOW (tubektomi)',
  mop: 'peserta KB dengan MOP (vasektomi)',
  kondom: 'peserta KB dengan kondom',
  implan: 'peserta KB dengan implan',
  suntik: 'peserta KB dengan suntik',
  pil: 'peserta KB dengan pil',
  hamil: 'bukan peserta KB: sedang hamil',
  ingin_anak_segera: 'bukan peserta KB: ingin anak segera',
  ingin_anak_tunda: 'bukan peserta KB: ingin anak, tetapi nanti',
  tidak_ingin_anak_lagi: 'bukan peserta KB: tidak ingin anak lagi',
  keluarga_risiko_stunting: 'keluarga berisiko stunting',
  balita_diukur: 'balita yang diukur',
  balita_stunting: 'balita stunting di antara yang diukur',
}
