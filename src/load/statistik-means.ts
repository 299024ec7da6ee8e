import type { KolomStatistik } from '../domain/rows.ts'

/** What each count of statistik.csv counts. */
export const STATISTIK_MEANS: Readonly<Record<KolomStatistik, readonly [meaning: string, unit: string]>> = {
  jiwa_laki: ['penduduk laki-laki', 'jiwa'],
  jiwa_perempuan: ['penduduk perempuan', 'jiwa'],
  kk: ['kepala keluarga', 'keluarga'],
  pus: ['pasangan usia subur', 'pasangan'],
  keluarga_balita: ['keluarga yang punya balita', 'keluarga'],
  keluarga_remaja: ['keluarga yang punya remaja', 'keluarga'],
  keluarga_lansia: ['keluarga yang punya lansia', 'keluarga'],
  remaja: ['remaja', 'jiwa'],
  iud: ['peserta KB dengan IUD', 'pasangan'],
  mow: ['peserta KB dengan MOW (tubektomi)', 'pasangan'],
  mop: ['peserta KB dengan MOP (vasektomi)', 'pasangan'],
  kondom: ['peserta KB dengan kondom', 'pasangan'],
  implan: ['peserta KB dengan implan', 'pasangan'],
  suntik: ['peserta KB dengan suntik', 'pasangan'],
  pil: ['peserta KB dengan pil', 'pasangan'],
  hamil: ['bukan peserta KB: sedang hamil', 'pasangan'],
  ingin_anak_segera: ['bukan peserta KB: ingin anak segera', 'pasangan'],
  ingin_anak_tunda: ['bukan peserta KB: ingin anak, tetapi nanti', 'pasangan'],
  tidak_ingin_anak_lagi: ['bukan peserta KB: tidak ingin anak lagi', 'pasangan'],
  keluarga_risiko_stunting: ['keluarga berisiko stunting', 'keluarga'],
  balita_diukur: ['balita yang diukur', 'balita'],
  balita_stunting: ['balita stunting di antara yang diukur', 'balita'],
}
