import type { pembuka as id } from '../id/pembuka.ts'
import type { Kamus } from '../kamus.ts'
import { parts, type Parts } from '../parts.ts'

/** `the Kampung KB`, or `Kampung KB Melati` where it has a name. */
const the = <T>(kb: T, nama: string, article = 'the '): Parts<T> =>
  nama === '' ? parts<T>`${article}${kb}` : parts<T>`${kb} ${nama}`

/** Opening sentences of village pages. `kb` is the term Kampung KB, `tempat` is `Jeruk Village`, `jenis` is `village`. */
export const pembuka = {
  kb: 'Kampung KB',
  dan: ' and ',
  koma: ', ',
  belumTerbit: <T>(kb: T, tempat: string) => parts`The ${kb} class of ${tempat} is not yet published.`,
  jumlahSaja: <T>(kabupaten: string, tanggal: T) =>
    parts`Only the number in each class across the ${kabupaten} has been announced, as of ${tanggal}.`,
  daftarBelum: 'A list of classes by village is not yet published.',
  diLuarDaftar: <T>(tempat: string, kb: T, tanggal: T) =>
    parts`${tempat} is not in the list of ${kb} classes as of ${tanggal}.`,
  satu: <T>(kb: T, nama: string, tempat: string, kelas: T, tanggal: T) =>
    parts<T>`${the(kb, nama, 'The ')} in ${tempat} has the class ${kelas} as of ${tanggal}.`,
  satuTanpa: <T>(kb: T, nama: string, tempat: string, sebab: T, tanggal: T) =>
    parts<T>`The class of ${the(kb, nama)} in ${tempat} is ${sebab} in the data of ${tanggal}.`,
  sama: <T>(kb: T, tempat: string, nama: string, kelas: T, tanggal: T) =>
    parts`Every ${kb} in ${tempat}${nama && ` (${nama})`} has the class ${kelas} as of ${tanggal}.`,
  samaTanpa: <T>(kb: T, tempat: string, nama: string, sebab: T, tanggal: T) =>
    parts`The class of every ${kb} in ${tempat}${nama && ` (${nama})`} is ${sebab} in the data of ${tanggal}.`,
  berbeda: <T>(kb: T, tempat: string, tanggal: T, kelas: Parts<T>) =>
    parts<T>`Classes of the ${kb} in ${tempat} as of ${tanggal}: ${kelas}.`,
  berbedaBanyak: <T>(kb: T, tempat: string, tanggal: T) =>
    parts`The ${kb} in ${tempat} do not all have the same class, as of ${tanggal}.`,
  milik: <T>(kelas: T, nama: string) => parts`${kelas} (${nama})`,

  nya: 'its class',
  semuanya: 'every class',
  dari: (kampung: string) => `the class of ${kampung}`,
  naik: <T>(siapa: string, tanggal: T, dulu: T) => parts`Since ${tanggal}, ${siapa} has risen from ${dulu}.`,
  turun: <T>(siapa: string, tanggal: T, dulu: T) => parts`Since ${tanggal}, ${siapa} has fallen from ${dulu}.`,
  naikSemua: <T>(tanggal: T) => parts`Every class has risen since ${tanggal}.`,
  turunSemua: <T>(tanggal: T) => parts`Every class has fallen since ${tanggal}.`,
  tetap: <T>(siapa: string, tanggal: T) => parts`Compared with ${tanggal}, ${siapa} is unchanged.`,
  beda: <T>(siapa: string, tanggal: T, dulu: T) => parts`On ${tanggal}, ${siapa} was ${dulu}.`,
  baru: <T>(siapa: string, tanggal: T) => parts`On ${tanggal}, ${siapa} was not in the list of classes.`,
  wilayahIni: (jenis: string) => `this ${jenis}`,
  campur: <T>(tanggal: T) => parts`Some of these classes differ from those on ${tanggal}.`,
  daftar: <T>(kb: string, jenis: string, tanggal: T) =>
    parts`The list of ${kb} in this ${jenis} has changed since ${tanggal}.`,
  belumTerbitDulu: <T>(tanggal: T) => parts`On ${tanggal}, the list of classes by village was not yet published.`,
  keluar: <T>(jenis: string, tanggal: T) => parts`On ${tanggal}, this ${jenis} was still in that list.`,

  ralat: <T>(semula: T) => parts`That class has been corrected; before, it was ${semula}.`,
  ralatSatu: <T>(nama: string, semula: T) => parts`The class of ${nama} has been corrected; before, it was ${semula}.`,
  ralatBanyak: 'Several of these classes have been corrected.',

  berakhir: <T>(tempat: string, tanggal: T) => parts`${tempat} came to an end on ${tanggal}.`,
  pengganti: <T>(nama: Parts<T>) => parts<T>`Succeeded by: ${nama}.`,
  tanpaPengganti: 'No successor is recorded.',
  terakhir: <T>(kb: T, kelas: Parts<T>, tanggal: T) => parts<T>`Its last ${kb} class, as of ${tanggal}: ${kelas}.`,
  terakhirBanyak: <T>(kb: T, tanggal: T) => parts`Its last ${kb} classes are not all the same, as of ${tanggal}.`,
  takTerbit: <T>(kb: T) => parts`Its ${kb} class was never published.`,
  takTerdaftar: <T>(kb: T, tanggal: T) => parts`The area is not in the list of ${kb} classes as of ${tanggal}.`,

  berganti: <T>(tanggal: T, nama: Parts<T>) => parts<T>`Until ${tanggal}, this area was recorded as ${nama}.`,
  meneruskan: <T>(nama: Parts<T>) => parts<T>`This area succeeds ${nama}.`,

  dicanangkan: <T>(kb: string, jenis: string, pada: string, tanggal: T) =>
    parts`The ${kb} in this ${jenis} was launched ${pada}${tanggal}.`,
  pada: (tanggal: string) => (/^\d{4}-\d\d-\d\d$/.test(tanggal) ? 'on ' : 'in '),
  tanpaTanggal: (kb: string, jenis: string) => `The ${kb} in this ${jenis} has been launched; the date is not known.`,
  belumDitemukan: 'The date of its launch has not been found yet.',
} satisfies Kamus<typeof id>
