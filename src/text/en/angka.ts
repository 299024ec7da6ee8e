import type { Hasil, Periksa } from '../../domain/klaim.ts'
import type { angka as id } from '../id/angka.ts'
import type { Kamus } from '../kamus.ts'
import { number, percent, unit } from '../numbers.ts'
import { count } from './count.ts'
import { fakta } from './fakta.ts'

const BANYAK = ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six']

const ORDINAL = new Intl.PluralRules('en-GB', { type: 'ordinal' })
const ENDING: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' }

/** Value and unit as they are read: `295 villages`, `85%`, `5th`. */
const dengan = (nilai: number, satuan: string): string => {
  if (satuan === 'urutan') return `${number(nilai)}${ENDING[ORDINAL.select(nilai)] ?? 'th'}`
  return satuan === '%' ? percent(nilai, 3) : `${number(nilai)} ${unit(fakta.satuan(satuan, nilai))}`
}

/** What our rows say of a claim, in one sentence. */
function kalimat({ hasil, tabel, baris, edisi, sumberSama, sehari }: Periksa, satuan: string): string {
  if (baris === undefined) return TANPA_BARIS[tabel]
  const nilai = dengan(baris, satuan)
  if (tabel === 'pencanangan' || tabel === 'opd') {
    const apa =
      tabel === 'opd'
        ? count(baris, 'office')
        : `${count(baris, 'launch', 'launches')} ${sehari ? 'on' : 'up to'} that date`
    return `Recorded: ${apa}.${hasil === 'belum' ? ' Our list is not complete yet.' : ''}`
  }
  const dari =
    tabel === 'wilayah' ? 'The (indicative) areas of all villages add up to' : `The rows of edition ${edisi} add up to`
  return `${dari} ${nilai}.${sumberSama && hasil === 'sesuai' ? ' The source is the same, so this is no second proof.' : ''}`
}

/** Agreement of a source with itself proves nothing: how much of it there is. */
function bukanBukti(sesuai: number, sumberSama: number): string {
  if (sumberSama === 0) return ''
  if (sumberSama < sesuai)
    return ` Of those that agree, ${number(sumberSama)} ${sumberSama === 1 ? 'comes' : 'come'} from the same source as the row, so they are no second proof.`
  return ` ${sesuai === 1 ? 'The one that agrees comes' : 'All that agree come'} from the same source as the row, which is no second proof.`
}
const TANPA_BARIS: Readonly<Record<Periksa['tabel'], string>> = {
  total: 'No edition with numbers by class has that date yet.',
  statistik: 'No edition with a table of population has that month yet.',
  wilayah: 'The areas of all villages are not complete yet.',
  pencanangan: 'There is no list of launches yet.',
  opd: 'There is no list of offices yet.',
  tanpa: 'No table in this portal holds it.',
}

/** The ledger of public claims. */
export const angka = {
  judul: 'All figures and their sources',
  uraian: 'Each public figure on Kampung KB, with its date, its original wording and its source.',
  lead: (n: number) =>
    `${count(n, 'figure')} from open sources. Where sources differ, all stand side by side; we pick no winner.`,
  kosong: 'There are no public figures in these data yet.',
  isi: 'On this page',
  beda: 'Where sources differ',
  bedaTanda: '≠ DIFFER',
  bedaKepala: (n: number) => `≠ ${BANYAK[n] ?? number(n)} ${n === 1 ? 'figure' : 'figures'}.`,
  selisih: (banyak: number, nilai: string) =>
    `${banyak > 2 ? 'The largest difference is' : 'The difference is'} ${nilai}. We do not know which is right.`,
  bedaHitungan:
    'It is not clear whether both count the same thing, so the difference means nothing. It is not explained yet.',
  lihatDaftar: 'See it in the list',
  tanpaKutipan: 'without a quotation from the source',
  hitungan: 'computed by this portal',
  tanpaTanggal: 'the date of the data is not stated',
  jumlah: (nama: string) => `Number of Kampung KB in ${nama}`,
  jumlahTitik: (tanggal: string, nilai: string, isHitungan: boolean) =>
    `${tanggal}: ${nilai}${isHitungan ? ' (computed by this portal)' : ''}`,
  jumlahGambar: (isi: string) => `Number of Kampung KB by each source: ${isi}.`,
  jumlahCatatan:
    'Points are not joined: how each source counted is not known. Hollow circle: figures that conflict. Diamond: computed by this portal from figures of a source.',
  stunting: 'Stunting: two ways of measuring',
  stuntingKet:
    'Surveys estimate from a sample. Routine weighing records children who come to be weighed. The two cannot be compared, so they never share a line.',
  stuntingGambar: (survei: string, rutin: string) =>
    `Two separate pictures. Surveys: ${survei}. Routine weighing: ${rutin}.`,
  survei: 'Surveys',
  rutin: 'Routine weighing (e-PPGBM)',
  rutinPendek: 'Routine weighing',
  namaSurvei: { stunting_riskesdas: 'Riskesdas', stunting_ssgi: 'SSGI', stunting_ski: 'SKI' } as Record<string, string>,
  penduduk: 'Population, families and area',
  indikatorPenduduk: [
    'penduduk',
    'penduduk_sensus',
    'rumah_tangga',
    'keluarga_risiko_stunting',
    'keluarga_sasaran_genting',
    'luas',
  ],
  daftar: 'The whole list',
  periksa: {
    tanda: { sesuai: '✓', berbeda: '≠', belum: '○' } as Readonly<Record<Hasil, string>>,
    hasil: { sesuai: 'Agrees', berbeda: 'Differs', belum: 'Cannot be checked yet' } as Readonly<Record<Hasil, string>>,
    jumlah: (n: Readonly<Record<Hasil, number>>, sumberSama: number) =>
      `Held against the rows of this portal: ${number(n.sesuai)} agree, ${number(n.berbeda)} differ, ${number(n.belum)} cannot be checked yet.${bukanBukti(n.sesuai, sumberSama)}`,
    kalimat,
    baris: 'See its row',
  },
  kolom: {
    angka: 'Figure',
    nilai: 'Value',
    tanggal: 'Date',
    bunyi: 'Wording and source',
    survei: 'Survey and year',
  },
  nasional: 'Indonesia',
  provinsi: (nama: string) => `${nama} Province`,
  dengan,
} satisfies Kamus<typeof id>
