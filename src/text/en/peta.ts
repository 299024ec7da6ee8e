import { number } from '../numbers.ts'
import type { peta as id } from '../id/peta.ts'
import type { Kamus } from '../kamus.ts'
import { count } from './count.ts'

const lapis: Kamus<(typeof id)['lapis']> = {
  klasifikasi: 'Class',
  pencanangan: 'Launch',
  kelengkapan: 'Completeness of data',
}

const nilai: Kamus<(typeof id)['nilai']> = {
  dasar: 'Basic',
  berkembang: 'Developing',
  mandiri: 'Independent',
  berkelanjutan: 'Sustainable',
  beragam: 'Several classes in one village',
  kosong: 'Not reported',
  x: 'Withheld',
  tb: 'Not applicable',
  belum: 'Not yet published',
  diketahui: 'Launch date known',
  tanpa_tanggal: 'Launched, date not known',
  dicari: 'Date not found yet',
  lengkap: 'All parts reported',
  sebagian: 'Some parts reported',
  tanpa: 'Nothing yet',
}

/** The name may hold what tells it from its namesakes, so the kind comes after it, apart. */
const village = (kelurahan: boolean, nama: string) => `${nama} (${kelurahan ? 'urban village' : 'village'})`

/** Words of the map: its page, its figure and its controls. */
export const peta = {
  lapis,
  nilai,
  judul: (nama: string) => `Map of Kampung KB in ${nama}`,
  uraian: (nama: string, jumlah: number) =>
    `Class, launch and completeness of data of ${count(jumlah, 'village')} in ${nama}, with a table.`,
  pengantar: (jumlah: number) =>
    `${count(jumlah, 'village')}, urban ones included. The details of each open from the map, or from the table below it.`,
  kabupatenLain: 'Other maps',
  pilihLapisan: 'Layer of the map',
  lewati: 'Skip the map, go to the table',
  judulSvg: (nama: string) => `Map of the villages in ${nama}`,
  watermark: 'SAMPLE DATA · INVENTED',
  skematis: 'Schematic shapes, not boundaries.',
  batasNyata: 'Boundaries are simplified.',
  sentuh: 'Each village on the map can be tapped.',
  edisi: (kode: string) => `Edition ${kode}.`,
  hitungan: (jumlah: number) => `(${number(jumlah)})`,
  dibuka: {
    klasifikasi: 'the class of each village is published.',
    pencanangan: (jumlah: number) =>
      `the class of each village is not yet published, while ${jumlah === 1 ? 'the launch date' : 'the launch dates'} of ${count(jumlah, 'village')} ${jumlah === 1 ? 'has a source' : 'have sources'}.`,
    kelengkapan: 'the class of each village is not yet published and no launch dates have been found.',
    awal: 'The map opens on',
    karena: 'because',
  },
  belumAdaKelas: {
    isi: 'Classes appear once those in charge of the data publish the list by village.',
    contoh: 'See the same map with complete data (invented)',
  },
  arti: {
    pencanangan: 'Teak marks villages whose launch date a source records.',
    kelengkapan: 'How many parts of the profile of a village are reported in this edition.',
  },
  sumberPencanangan: (jumlah: number) => (jumlah === 1 ? 'Source' : `${number(jumlah)} sources of launches`),
  kelengkapan: {
    cara: 'How it is counted',
    dihitung:
      'Counted by this portal: parts of the profile that are reported (class, launch, population, contraception, activity groups, governance, activities).',
    dari: (ada: number, dari: number) => `${ada} of ${count(dari, 'part')}`,
  },
  tabel: {
    judul: 'See it as a table',
    keterangan: (nama: string, edisi: string) => `Villages in ${nama}, edition ${edisi}`,
    desa: 'Village',
    kecamatan: 'District',
    kelas: 'Class',
    pencanangan: 'Launch',
    kelengkapan: 'Completeness',
  },
  tanpaTanggal: 'Not found yet',
  alat: {
    judul: 'Filter the map',
    edisi: 'Edition',
    kecamatan: 'District',
    semuaKecamatan: 'All districts',
    kelas: 'Show',
    petaDasar: 'Show the OpenStreetMap base map',
    petaDasarCatatan: 'Its pictures come from openstreetmap.org, which then sees your internet address.',
    geser: 'Move the map with one finger',
    perbesar: 'Zoom in',
    perkecil: 'Zoom out',
    semula: 'Show all',
    caraPakai:
      'Arrow keys move to the nearest village, Home and End to the first and last. Enter opens its details, Escape goes back.',
    nama: (nama: string) => `Interactive map of ${nama}`,
    dua: 'Move the map with two fingers.',
    gulir: 'Hold Ctrl to zoom with the mouse wheel.',
  },
  hasil: (tampak: number, semua: number, rincian: string) =>
    tampak === semua
      ? `Villages shown: all ${number(semua)}.`
      : `Villages shown: ${number(tampak)} of ${number(semua)}${rincian && ` (${rincian})`}.`,
  edisiLain: (kode: string) => `The map shows edition ${kode}, which is not the latest.`,
  bukaEdisi: 'Sources and tables of this edition',
  tutup: 'Close the details',
  bukaDesa: (kelurahan: boolean, nama: string) => `Open the page of ${village(kelurahan, nama)}`,
  popup: {
    kecamatan: (nama: string) => `${nama} District`,
    kelas: 'Class',
    pencanangan: 'Launch',
    kelengkapan: 'Completeness',
  },
  labelDesa: (kelurahan: boolean, nama: string, keterangan: string) => `${village(kelurahan, nama)}, ${keterangan}`,
  osm: '© OpenStreetMap contributors',
} satisfies Kamus<typeof id>
