import { parts, type Parts } from '../parts.ts'

/** Opening sentences of village pages. `kb` is the term Kampung KB, `tempat` is `Desa Jeruk`, `jenis` is `desa`. */
export const pembuka = {
  kb: 'Kampung KB',
  dan: ' dan ',
  koma: ', ',
  belumTerbit: <T>(kb: T, tempat: string) => parts`Kelas ${kb} ${tempat} belum dipublikasikan.`,
  jumlahSaja: <T>(kabupaten: string, tanggal: T) =>
    parts`Yang sudah diumumkan hanya jumlah tiap kelas se-${kabupaten}, per ${tanggal}.`,
  daftarBelum: 'Daftar kelas tiap desa dan kelurahan belum terbit.',
  diLuarDaftar: <T>(tempat: string, kb: T, tanggal: T) =>
    parts`${tempat} tidak ada dalam daftar kelas ${kb} per ${tanggal}.`,
  satu: <T>(kb: T, nama: string, tempat: string, kelas: T, tanggal: T) =>
    parts`${kb}${nama && ` ${nama}`} di ${tempat} berkelas ${kelas} per ${tanggal}.`,
  satuTanpa: <T>(kb: T, nama: string, tempat: string, sebab: T, tanggal: T) =>
    parts`Kelas ${kb}${nama && ` ${nama}`} di ${tempat} ${sebab} pada data ${tanggal}.`,
  /** `nama` of its kampung; empty where they are too many */
  sama: <T>(kb: T, tempat: string, nama: string, kelas: T, tanggal: T) =>
    parts`Semua ${kb} di ${tempat}${nama && ` (${nama})`} berkelas ${kelas} per ${tanggal}.`,
  samaTanpa: <T>(kb: T, tempat: string, nama: string, sebab: T, tanggal: T) =>
    parts`Kelas semua ${kb} di ${tempat}${nama && ` (${nama})`} ${sebab} pada data ${tanggal}.`,
  berbeda: <T>(kb: T, tempat: string, tanggal: T, kelas: Parts<T>) =>
    parts<T>`Kelas ${kb} di ${tempat} per ${tanggal}: ${kelas}.`,
  berbedaBanyak: <T>(kb: T, tempat: string, tanggal: T) =>
    parts`Kelas ${kb} di ${tempat} tidak semuanya sama, per ${tanggal}.`,
  milik: <T>(kelas: T, nama: string) => parts`${kelas} (${nama})`,

  /** whose class, as the next four have it: of the one kampung, of all of them, of one by name */
  nya: 'nya',
  semuanya: ' semuanya',
  dari: (kampung: string) => ` ${kampung}`,
  naik: <T>(siapa: string, tanggal: T, dulu: T) => parts`Kelas${siapa} naik: pada ${tanggal} masih ${dulu}.`,
  turun: <T>(siapa: string, tanggal: T, dulu: T) => parts`Kelas${siapa} turun: pada ${tanggal} masih ${dulu}.`,
  naikSemua: <T>(tanggal: T) => parts`Kelas semuanya naik sejak ${tanggal}.`,
  turunSemua: <T>(tanggal: T) => parts`Kelas semuanya turun sejak ${tanggal}.`,
  tetap: <T>(siapa: string, tanggal: T) => parts`Kelas${siapa} sama seperti pada ${tanggal}.`,
  beda: <T>(siapa: string, tanggal: T, dulu: T) => parts`Pada ${tanggal} kelas${siapa} ${dulu}.`,
  baru: <T>(siapa: string, tanggal: T) => parts`Pada ${tanggal} ${siapa} tidak ada dalam daftar kelas.`,
  wilayahIni: (jenis: string) => `${jenis} ini`,
  campur: <T>(tanggal: T) => parts`Sebagian kelas itu lain daripada pada ${tanggal}.`,
  daftar: <T>(kb: string, jenis: string, tanggal: T) => parts`Daftar ${kb} di ${jenis} ini berubah sejak ${tanggal}.`,
  belumTerbitDulu: <T>(tanggal: T) => parts`Pada ${tanggal} daftar kelas tiap desa belum dipublikasikan.`,
  keluar: <T>(jenis: string, tanggal: T) => parts`Pada ${tanggal} ${jenis} ini masih ada di dalamnya.`,

  ralat: <T>(semula: T) => parts`Kelas itu sudah diralat; semula ${semula}.`,
  ralatSatu: <T>(nama: string, semula: T) => parts`Kelas ${nama} sudah diralat; semula ${semula}.`,
  ralatBanyak: 'Beberapa kelas itu sudah diralat.',

  berakhir: <T>(tempat: string, tanggal: T) => parts`${tempat} berakhir pada ${tanggal}.`,
  pengganti: <T>(nama: Parts<T>) => parts<T>`Penggantinya: ${nama}.`,
  tanpaPengganti: 'Penggantinya tidak tercatat.',
  terakhir: <T>(kb: T, kelas: Parts<T>, tanggal: T) => parts<T>`Kelas terakhir ${kb}-nya per ${tanggal}: ${kelas}.`,
  terakhirBanyak: <T>(kb: T, tanggal: T) => parts`Kelas terakhir ${kb}-nya tidak semuanya sama, per ${tanggal}.`,
  takTerbit: <T>(kb: T) => parts`Kelas ${kb}-nya tidak pernah dipublikasikan.`,
  takTerdaftar: <T>(kb: T, tanggal: T) => parts`Wilayah itu tidak ada dalam daftar kelas ${kb} per ${tanggal}.`,

  berganti: <T>(tanggal: T, nama: Parts<T>) => parts<T>`Sampai ${tanggal} wilayah ini tercatat sebagai ${nama}.`,
  meneruskan: <T>(nama: Parts<T>) => parts<T>`Wilayah ini meneruskan ${nama}.`,

  dicanangkan: <T>(kb: string, jenis: string, pada: string, tanggal: T) =>
    parts`${kb} di ${jenis} ini dicanangkan pada ${pada}${tanggal}.`,
  /** what stands before a date, which may be a year alone */
  pada: (tanggal: string) => (tanggal.includes('-') ? '' : 'tahun '),
  tanpaTanggal: (kb: string, jenis: string) => `${kb} di ${jenis} ini sudah dicanangkan; tanggalnya tidak diketahui.`,
  belumDitemukan: 'Tanggal pencanangannya belum ditemukan.',
} as const
