/** The options of the lists in tata_kelola.csv: those of the national form, spelt as the guide has them. */
export const SUMBER_DANA = [
  'APBN',
  'APBD',
  'Dana Desa',
  'Donasi/hibah masyarakat',
  'Perusahaan (CSR)',
  'Swadaya masyarakat',
] as const

export const PENGGUNAAN_DATA = [
  'PK dan Pemutakhiran Data',
  'Data Rutin BKKBN',
  'Potensi Desa',
  'Data Sektoral',
  'Lainnya',
] as const

export const MEKANISME = [
  'Rapat perencanaan',
  'Rapat koordinasi dinas/instansi',
  'Sosialisasi',
  'Monitoring dan evaluasi',
  'Penyusunan laporan',
] as const
