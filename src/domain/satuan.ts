import type { KolomStatistik } from './rows.ts'

/** What each column of statistik.csv counts in. */
export const SATUAN_STATISTIK: Readonly<Record<KolomStatistik, string>> = {
  jiwa_laki: 'jiwa',
  jiwa_perempuan: 'jiwa',
  kk: 'keluarga',
  pus: 'pasangan',
  keluarga_balita: 'keluarga',
  keluarga_remaja: 'keluarga',
  keluarga_lansia: 'keluarga',
  remaja: 'jiwa',
  iud: 'pasangan',
  mow: 'pasangan',
  mop: 'pasangan',
  kondom: 'pasangan',
  implan: 'pasangan',
  suntik: 'pasangan',
  pil: 'pasangan',
  hamil: 'pasangan',
  ingin_anak_segera: 'pasangan',
  ingin_anak_tunda: 'pasangan',
  tidak_ingin_anak_lagi: 'pasangan',
  keluarga_risiko_stunting: 'keluarga',
  balita_diukur: 'balita',
  balita_stunting: 'balita',
}
