import type { indikator as id, IndikatorPublik } from '../id/indikator.ts'

export type { IndikatorPublik } from '../id/indikator.ts'

const NAMA: Readonly<Record<string, string>> = {
  klasifikasi_dasar: 'Villages in class basic',
  klasifikasi_berkembang: 'Villages in class developing',
  klasifikasi_mandiri: 'Villages in class independent',
  klasifikasi_berkelanjutan: 'Villages in class sustainable',
  jumlah_kampung_kb: 'Number of Kampung KB',
  jumlah_opd: 'Offices involved',
  urutan_pencanangan: 'Order of launches',
  cakupan_kampung_kb: 'Coverage of Kampung KB',
  dicanangkan_hari_itu: 'Launched on that day',
  stunting_riskesdas: 'Prevalence of stunting, Riskesdas survey',
  stunting_ssgi: 'Prevalence of stunting, SSGI survey',
  stunting_ski: 'Prevalence of stunting, SKI survey',
  stunting_eppgbm: 'Stunted children under five, routine weighing (e-PPGBM)',
  stunting_target: 'Target for stunting',
  keluarga_risiko_stunting: 'Families at risk of stunting',
  balita_baduta_stunting: 'Stunted children under five and under two',
  keluarga_sasaran_genting: 'Families that the Genting programme is for',
  penduduk: 'Population',
  penduduk_sensus: 'Population by census',
  luas: 'Area',
  rumah_tangga: 'Heads of family',
  jumlah_indikator_klasifikasi: 'Number of indicators of the class',
  desa_dashat: 'Villages with DASHAT',
  jumlah_desa: 'Number of villages',
}

/** Name of an indicator; one without a name here is shown by its own words. */
export const indikator = ((id: string): IndikatorPublik => ({
  nama: Object.hasOwn(NAMA, id) ? NAMA[id]! : id.replaceAll('_', ' '),
})) satisfies typeof id
