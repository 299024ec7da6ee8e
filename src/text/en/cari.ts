import type { cari as idCari, JenisCari, kotak as idKotak } from '../id/cari.ts'
import type { Kamus } from '../kamus.ts'
import { count } from './count.ts'

export { JENIS_CARI, type JenisCari } from '../id/cari.ts'

const jenis: Record<JenisCari, string> = {
  desa: 'Village',
  kelurahan: 'Urban village',
  kecamatan: 'District',
  kabupaten: 'Regency or city',
  poktan: 'Activity group',
  program: 'Programme',
  regulasi: 'Regulation',
  istilah: 'Term',
  cerita: 'Story',
}

/** The search box of every page. */
export const kotak = {
  label: 'Search this portal',
  isian: 'Village…',
  tombol: 'Search',
  daftar: 'Results',
  jenis,
  /** words of a query that name a kind and no thing, in both languages */
  kataJenis: {
    desa: 'desa',
    ds: 'desa',
    kelurahan: 'kelurahan',
    kel: 'kelurahan',
    kecamatan: 'kecamatan',
    kec: 'kecamatan',
    kabupaten: 'kabupaten',
    kab: 'kabupaten',
    kota: 'kabupaten',
    village: 'desa',
    district: 'kecamatan',
    regency: 'kabupaten',
    city: 'kabupaten',
  } as Readonly<Record<string, JenisCari>>,
  contoh: 'SAMPLE DATA',
  desaSaya: 'My village',
  lokasi: 'Find my village by the position of this phone',
  diKecamatan: (nama: string) => `${nama} District`,
  diKabupaten: (nama: string) => `${nama} (regency or city)`,
  berakhir: 'has ended',
  hasil: (n: number) => (n === 0 ? 'No name matches' : count(n, 'result')),
  semua: (kata: string) => `Search all pages for “${kata}”`,
  gagal: 'The list of names cannot be loaded. Press Enter to open the search page.',
} satisfies Kamus<typeof idKotak>

const gagal = {
  nama: 'Names cannot be searched now. Check the connection, or use the list below.',
  teks: 'Pages cannot be searched now. Check the connection, or use the list below.',
  semua: 'The search cannot be loaded now. Check the connection, or use the list below.',
}

/** The page /cari/. */
export const cari = {
  judul: 'Search',
  uraian: 'Search villages, districts, regulations, programmes, activity groups and terms in this portal.',
  lead: 'Type the name of a village, its code, or any word. Small slips of spelling do not matter.',
  kolom: 'Name, code or word',
  tombol: 'Search',
  tanpaSkrip: 'This browser does not run JavaScript. Use the list by letter below.',
  nama: 'Matching names',
  teks: 'Within pages',
  mencari: 'Searching…',
  hasil: (nama: number | undefined, teks: number | undefined): string => {
    if (nama === undefined && teks === undefined) return gagal.semua
    if (nama === undefined) return `${count(teks!, 'page')}. ${gagal.nama}`
    if (teks === undefined) return `${count(nama, 'name')}. ${gagal.teks}`
    if (nama + teks > 0) return `${count(nama, 'name')}, ${count(teks, 'page')}.`
    return 'Nothing matches. Try a shorter word, or use the list below.'
  },
  gagal,
  lagi: 'Show more',
  daftar: 'List by letter',
  nDaftar: (n: number) => count(n, 'name'),
  angka: '0–9',
  saya: {
    judul: 'My village',
    isi: 'Your phone can find the village where you stand. The position is computed on this phone only and sent nowhere.',
    tombol: 'Use the position of this phone',
    tanpaSkrip: 'This needs JavaScript. Find your village in the list below.',
    mencari: 'Waiting for the position…',
    didalam: (nama: string) => `You are in ${nama}.`,
    didalamSkematis: (nama: string) => `You may be in ${nama}.`,
    terdekat: 'Your position is outside the shape of any village. The nearest:',
    skematis: 'This map uses schematic shapes: it may be the village beside it.',
    ketelitian: (meter: string) => `The position is good to about ${meter}.`,
    kasar: 'The position is rough, so the village may be wrong.',
    jarak: (jarak: string) => `${jarak} from the edge of its shape`,
    luar: (nama: string) => `Your position is outside ${nama}, so this portal does not have the village.`,
    ditolak:
      'Access to the position was refused. Allow it in the settings of the browser, or search for the name above.',
    takAda: 'The phone cannot find its position. Turn location on, or search for the name above.',
    lama: 'Finding the position took too long. Try again in the open.',
    gagal: 'The map of villages cannot be loaded. Check the connection, then try again.',
    jadikan: 'Make it my village',
    jadikanYang: (nama: string) => `Make it my village: ${nama}`,
    lupakan: 'Forget it',
    tersimpan: 'My village on this phone:',
    disimpan: (nama: string) => `${nama} is kept on this phone and comes first in the search box.`,
    dilupakan: 'My village is deleted from this phone.',
    takTersimpan: 'This browser does not allow anything to be kept.',
  },
} satisfies Kamus<typeof idCari>
