import type { Lack } from '../../domain/cell.ts'
import { number } from '../numbers.ts'
import type { coba as idCoba, klasifikasi as id } from '../id/klasifikasi.ts'
import type { Kamus } from '../kamus.ts'
import { count, listed } from './count.ts'

const namaIndeks: Kamus<(typeof id)['namaIndeks']> = { masukan: 'Input', proses: 'Process', keluaran: 'Output' }
const artiIndeks: Kamus<(typeof id)['artiIndeks']> = {
  masukan: 'What the kampung has: managers, funds, groups, a place, a field officer.',
  proses: 'How the kampung works: data it uses, meetings, who takes part.',
  keluaran: 'What residents see: joining groups, using contraception, needs for family planning met.',
}

/** The four classes and the rule. */
export const klasifikasi = {
  judul: 'The four classes of Kampung KB',
  uraian:
    'What the classes basic, developing, independent and sustainable mean, and the unofficial rule that seems to decide them.',
  lead: 'Every Kampung KB is in one of four classes: basic (dasar), developing (berkembang), independent (mandiri) or sustainable (berkelanjutan). The more growth rings, the higher the class, as a teak tree counts its years. What the data say of classes and indicators stays in Indonesian.',
  tingkat: (n: number) => `Class ${n} of 4`,
  tanpaAturan: 'These data do not hold a scoring rule. Classes are shown as reported.',
  aturan: 'How a class is decided',
  langkah: (indikator: number, ambang: string) => [
    `The rule rates ${count(indikator, 'thing')}, called indicators. Each indicator gives 1 to 4 points.`,
    'Indicators form three indices: input, process and output. The value of an index is the average of the points of its indicators.',
    `An index is reached at a value of ${ambang} or more. That limit is called the threshold.`,
    'Which indices are reached decides the class.',
  ],
  kekurangan:
    'An indicator that is not reported does not count as zero. Without all its indicators an index is not rated.',
  ambang: 'Points that an index needs',
  kolom: {
    indeks: 'Index',
    indikator: 'Indicators',
    perlu: 'Points needed',
    maks: 'At most',
    poin: 'Points',
    pita: 'State',
  },
  dari: (perlu: string, maks: string) => `${perlu} of ${maks}`,
  tabelKelas: 'Indices reached, and the class',
  tercapai: 'reached',
  belum: 'not reached',
  kelas: 'Class',
  syarat: 'Condition',
  namaIndeks,
  artiIndeks,
  indeks: (nama: string, n: number) => `${nama} index: ${count(n, 'indicator')}`,
  bedaIndikator: 'How many indicators are there?',
  dihitung: 'counted from the observed rule',
  catatan: 'Worth remembering',
} satisfies Kamus<typeof id>

/** Why a village starts without an indicator, as it follows `not known`. */
const sebab: Record<Lack, string> = {
  kosong: 'not reported',
  x: 'withheld',
  tb: 'not applicable',
  nol: 'its divisor is zero',
}

/** The what-if beside the rule. */
export const coba = {
  judul: 'Try the rule',
  lead: 'Change the state of a kampung and see its indices and class move. It is computed on your device; nothing is sent.',
  tanpaSkrip:
    'This needs JavaScript. Without it, add up points from the tables below, then compare them with the two tables above.',
  memuat: 'Loading the data of the village…',
  kosong: 'It does not start from any village yet. Pages of villages that have indicators link to it.',
  bermula: (edisi: string) => `Starts from the figures of edition ${edisi} in `,
  tanpaIndikator:
    'No indicators of this village are published yet. All of them start as not known, which is not zero. Starts from ',
  takAda: (kode: string) => `This portal has no village ${kode}.`,
  salah: 'Part of the address cannot be read and is ignored.',
  jaringan: (kode: string) =>
    `The data of village ${kode} cannot be loaded; all indicators start as not known. Check the connection, then reload the page.`,
  belum: 'not known',
  belumSebab: (lack: Lack) => `not known (${sebab[lack]})`,
  persen: (nilai: string) => `${nilai}%`,
  poin: (pita: string, poin: number, maks: number) => `${pita}: ${number(poin)} of ${count(maks, 'point')}`,
  hasil: 'Result',
  tidakResmi: 'By the observed rule, unofficial',
  ambang: (ambang: string) => `Dashed line: threshold ${ambang}.`,
  capai: { ya: 'reached', tidak: 'not reached', kosong: 'cannot be computed yet' },
  kelas: (kelas: string) => `The class is ${kelas}.`,
  kelasBeda: (kelas: string, awal: string) => `The class is ${kelas}; at the start it was ${awal}.`,
  kelasKosong: (hilang: readonly string[]) =>
    `The class cannot be computed yet. Not known: ${hilang.length > 2 ? count(hilang.length, 'indicator') : listed(hilang)}.`,
  lanjut: 'For the next class',
  hilang: (indeks: string, nama: readonly string[]) =>
    `The ${indeks.toLowerCase()} index cannot be computed yet. Not known: ${listed(nama)}.`,
  puncak: 'There is no higher class.',
  kurang: (poin: number, kelas: string) => `Missing for ${kelas}: ${count(poin, 'point')}.`,
  kurangIndeks: (indeks: string, poin: number, maks: number, perlu: number) =>
    `${indeks} ${number(poin)} of ${count(maks, 'point')}, needs ${number(perlu)}.`,
  bisa: (cara: readonly string[]) => `Steps that add points: ${cara.join(', ')}.`,
  cara: (saran: string, tambah: number) => `${saran} (+${number(tambah)})`,
  berubah: 'What changed from the start',
  tetap: 'Nothing has been changed yet.',
  ubah: (nama: string, awal: string, kini: string) => `${nama}: ${awal} → ${kini}`,
  ubahPoin: (nilai: string, poin: number) => `${nilai} (${count(poin, 'point')})`,
  indeks: (nama: string) => `${nama} index`,
  jenjang: (nilai: string) => `level ${nilai}`,
  dilaporkan: (kelas: readonly string[], edisi: string) =>
    `${kelas.length === 1 ? 'Class' : 'Classes'} reported in edition ${edisi}: ${listed(kelas)}.`,
  bukanLaporan: 'The class computed here is not the class reported.',
  kembalikan: 'Back to the start',
} satisfies Kamus<typeof idCoba>
