import { INDIKATOR, type Indeks, type IndikatorId } from '../../domain/aturan.ts'
import type { Rumus } from '../../domain/fact.ts'
import { METODE_KB, POKTAN, type KolomStatistik } from '../../domain/rows.ts'
import { SATUAN_STATISTIK } from '../../domain/satuan.ts'
import type { fakta as id } from '../id/fakta.ts'
import type { Kamus } from '../kamus.ts'
import { desa } from './desa.ts'
import { umum } from './umum.ts'

type Words = readonly [nama: string, satuan: string]

/** Units of the data folder, one and many of them; a unit that is not here stands as the data have it. */
const SATUAN: Readonly<Record<string, readonly [satu: string, banyak: string]>> = {
  anak: ['child', 'children'],
  balita: ['child', 'children'],
  desa: ['rural village', 'rural villages'],
  'desa/kelurahan': ['village', 'villages'],
  hal: ['item', 'items'],
  indikator: ['indicator', 'indicators'],
  instansi: ['office', 'offices'],
  'jenis data': ['kind of data', 'kinds of data'],
  jenjang: ['level', 'levels'],
  jiwa: ['person', 'people'],
  kegiatan: ['activity', 'activities'],
  keluarga: ['family', 'families'],
  kelompok: ['group', 'groups'],
  kelurahan: ['urban village', 'urban villages'],
  'kepala keluarga': ['head of family', 'heads of family'],
  mekanisme: ['mechanism', 'mechanisms'],
  orang: ['person', 'people'],
  pasangan: ['couple', 'couples'],
  poin: ['point', 'points'],
  sarana: ['facility', 'facilities'],
  satuan: ['unit', 'units'],
  sumber: ['source', 'sources'],
}
const banyak = (satuan: string): string => SATUAN[satuan]?.[1] ?? satuan
const ONE = new Map(Object.values(SATUAN).map(([satu, banyak]) => [banyak, satu]))

/** `villages` or the data's `desa/kelurahan` beside 1: `village`. */
function bent(satuan: string, nilai: number): string {
  const many = Object.hasOwn(SATUAN, satuan) ? banyak(satuan) : satuan
  return nilai === 1 ? (ONE.get(many) ?? many) : many
}

const indeks: Record<Indeks, string> = desa.indeks
const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
const INDIKATOR_NAMA: Readonly<Record<IndikatorId, Words>> = {
  pokja: ['Indicator: pokja', banyak('jenjang')],
  sumber_dana: ['Indicator: sources of funds', banyak('sumber')],
  poktan: ['Indicator: activity groups', banyak('kelompok')],
  sarana: ['Indicator: facilities', banyak('sarana')],
  pendamping_regulasi: ['Indicator: field officer and regulation', banyak('hal')],
  penggunaan_data: ['Indicator: use of data', banyak('jenis data')],
  mekanisme: ['Indicator: working mechanisms', banyak('mekanisme')],
  instansi: ['Indicator: offices involved', banyak('instansi')],
  partisipasi_poktan: ['Indicator: participation in activity groups', '%'],
  cpr: ['Indicator: use of contraception', '%'],
  mkjp: ['Indicator: long-term methods', '%'],
  unmet_need: ['Indicator: unmet need for family planning', '%'],
}

const NAMA: Readonly<Record<string, Words>> = {
  klasifikasi: ['Class of the Kampung KB', ''],
  ...Object.fromEntries(
    Object.entries(desa.statistik).map(([kolom, nama]) => [
      kolom,
      [nama, banyak(SATUAN_STATISTIK[kolom as KolomStatistik])],
    ]),
  ),
  jiwa: ['Population', banyak('jiwa')],
  peserta_kb: ['Users of contraception', banyak('pasangan')],
  ...Object.fromEntries(
    METODE_KB.map((metode) => [`bagian_${metode}`, [`${desa.statistik[metode]} among users of contraception`, '%']]),
  ),
  cpr: ['Use of contraception', '%'],
  mkjp: ['Long-term methods among users of contraception', '%'],
  unmet_need: ['Unmet need for family planning', '%'],
  bagian_stunting: ['Share of stunted children under five (routine weighing)', '%'],
  poktan_ada: ['Activity groups in place', banyak('kelompok')],
  poktan_tercatat: ['Activity groups recorded', banyak('kelompok')],
  ...Object.fromEntries(
    POKTAN.flatMap((id) => {
      const { nama } = desa.poktan[id]
      const satuan = banyak(id === 'pik-r' ? 'orang' : 'keluarga')
      return [
        [`${id}_anggota`, [`Members of ${nama}`, satuan]],
        [`${id}_sasaran`, [`Target group of ${nama}`, satuan]],
        [`${id}_bagian`, [`Members of ${nama} as a share of its target group`, '%']],
        [`desa_${id}`, [`Villages with ${nama}`, banyak('desa/kelurahan')]],
      ]
    }),
  ),
  anggota_pokja: ['Members of the pokja', banyak('orang')],
  anggota_terlatih: ['Trained members of the pokja', banyak('orang')],
  kegiatan: ['Activities reported', banyak('kegiatan')],
  ...Object.fromEntries(
    INDIKATOR.flatMap((id) => [
      [`indikator_${id}`, INDIKATOR_NAMA[id]],
      [`poin_${id}`, [INDIKATOR_NAMA[id][0].replace('Indicator', 'Points'), banyak('poin')]],
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(indeks).flatMap(([id, nama]) => [
      [`indeks_${id}`, [`${nama} index`, 'of 4']],
      [`poin_indeks_${id}`, [`Points of the ${lower(nama)} index`, banyak('poin')]],
    ]),
  ),
  poin: ['Sum of points', banyak('poin')],
  poin_kurang: ['Points missing for the next class', banyak('poin')],
  peringkat_kecamatan: ['Rank in the district', ''],
  peringkat_kecamatan_dari: ['Villages ranked in the district', banyak('desa/kelurahan')],
  peringkat_kecamatan_seri: ['Villages of the same rank in the district', banyak('desa/kelurahan')],
  peringkat_kabupaten: ['Rank in the regency', ''],
  peringkat_kabupaten_dari: ['Villages ranked in the regency', banyak('desa/kelurahan')],
  peringkat_kabupaten_seri: ['Villages of the same rank in the regency', banyak('desa/kelurahan')],
  luas_km2: ['Area (indicative)', 'km²'],
  total: ['Sum of the four classes as announced', banyak('desa/kelurahan')],
  desa: ['Villages, rural and urban', banyak('desa/kelurahan')],
  kelurahan: ['Urban villages', banyak('kelurahan')],
  desa_tanpa_kelurahan: ['Rural villages', banyak('desa')],
  kampung: ['Kampung KB in the list', 'Kampung KB'],
  kampung_berkelas: ['Kampung KB whose class is reported', 'Kampung KB'],
  tanpa_kelas: ['Villages whose class is not reported', banyak('desa/kelurahan')],
  ...Object.fromEntries(
    Object.entries(umum.kelas).flatMap(([kelas, nama]) => [
      [`total_${kelas}`, [`Number in class ${lower(nama)} as announced`, banyak('desa/kelurahan')]],
      [`kampung_${kelas}`, [`Kampung KB in class ${lower(nama)}`, 'Kampung KB']],
      [`bagian_total_${kelas}`, [`Share of class ${lower(nama)} in the announced sum`, '%']],
      [`bagian_kampung_${kelas}`, [`Share of class ${lower(nama)} among Kampung KB`, '%']],
    ]),
  ),
}

const cara: Readonly<Record<Exclude<Rumus['cara'], 'hitung'>, string>> = {
  jumlah: 'added up',
  bagian: 'divided, in percent',
  rata: 'averaged',
  aturan: 'by the rule of classes',
  peringkat: 'compared with other villages',
}

const WILAYAH = 'in wilayah.csv that exist on the date of the data'

/** What is counted, or added up, for a fact of this name. */
function hitung(nama: string): string {
  if (nama === 'desa') return `number of villages ${WILAYAH}`
  if (nama === 'kelurahan') return `number of urban villages ${WILAYAH}`
  if (nama === 'desa_tanpa_kelurahan') return `number of rural villages ${WILAYAH}`
  if (nama === 'kampung') return 'number of Kampung KB in klasifikasi.csv'
  if (nama === 'tanpa_kelas') return 'number of villages without a class in klasifikasi.csv'
  if (nama === 'kegiatan') return 'number of activities in kegiatan.csv'
  if (nama === 'poktan_tercatat') return 'number of groups in poktan.csv'
  if (nama === 'poktan_ada') return 'number of groups in poktan.csv with ya in the column ada'
  const [, kelas] = /^kampung_(.+)$/.exec(nama) ?? []
  if (kelas) return `number of Kampung KB with the class ${kelas} in klasifikasi.csv`
  const [, poktan] = /^desa_(.+)$/.exec(nama) ?? []
  if (poktan) return `number of villages in poktan.csv with ya in the column ada for ${poktan}`
  return `sum of the column ${nama} in statistik.csv over all villages`
}

/** Names, units and ways of computing of all facts. */
export const fakta = {
  nama: NAMA,
  satuan: bent,
  cara,
  hitung,
  orang: 'people',
  belumLengkap: 'not complete yet',
  kegiatan: (baris: string) => `Participants, line ${baris}`,
  kelasKampung: (kampung: string) => `Class of Kampung KB ${kampung}`,
} satisfies Kamus<typeof id>
