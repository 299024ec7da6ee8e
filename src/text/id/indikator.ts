/** An indicator of public claims, in words. */
export interface IndikatorPublik {
  readonly nama: string
}

const NAMA: Readonly<Record<string, string>> = {
  klasifikasi_dasar: 'Desa/kelurahan kelas dasar',
  klasifikasi_berkembang: 'Desa/kelurahan kelas berkembang',
  klasifikasi_mandiri: 'Desa/kelurahan kelas mandiri',
  klasifikasi_berkelanjutan: 'Desa/kelurahan kelas berkelanjutan',
  jumlah_kampung_kb: 'Jumlah Kampung KB',
  jumlah_opd: 'Instansi yang terlibat',
  urutan_pencanangan: 'Urutan pencanangan',
  cakupan_kampung_kb: 'Cakupan Kampung KB',
  dicanangkan_hari_itu: 'Dicanangkan pada hari itu',
  stunting_riskesdas: 'Prevalensi stunting, survei Riskesdas',
  stunting_ssgi: 'Prevalensi stunting, survei SSGI',
  stunting_ski: 'Prevalensi stunting, survei SKI',
  stunting_eppgbm: 'Balita stunting, penimbangan rutin e-PPGBM',
  stunting_target: 'Target stunting',
  keluarga_risiko_stunting: 'Keluarga berisiko stunting',
  balita_baduta_stunting: 'Balita dan baduta stunting',
  keluarga_sasaran_genting: 'Keluarga sasaran Genting',
  penduduk: 'Penduduk',
  penduduk_sensus: 'Penduduk menurut sensus',
  luas: 'Luas wilayah',
  rumah_tangga: 'Kepala keluarga',
  jumlah_indikator_klasifikasi: 'Jumlah indikator klasifikasi',
  desa_dashat: 'Desa/kelurahan dengan DASHAT',
  jumlah_desa: 'Jumlah desa dan kelurahan',
}

/** Name of an indicator; one without a name here is shown by its own words. */
export const indikator = (id: string): IndikatorPublik => ({
  nama: Object.hasOwn(NAMA, id) ? NAMA[id]! : id.replaceAll('_', ' '),
})
