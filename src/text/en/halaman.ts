import { number } from '../numbers.ts'
import type { halaman as id } from '../id/halaman.ts'
import type { Kamus } from '../kamus.ts'
import { count } from './count.ts'

/** What a table holds, by its file name. */
const ISI: Readonly<Record<string, string>> = {
  wilayah: 'Names, codes and areas',
  angka: 'Figures announced so far',
  pencanangan: 'Launch dates',
  opd: 'Offices involved',
  total: 'Number in each class',
  klasifikasi: 'Class of each kampung',
  statistik: 'Population, families and contraception',
  poktan: 'Activity groups',
  tata_kelola: 'Governance',
  kegiatan: 'Activities',
  ralat: 'Corrections',
  sumber: 'List of sources',
  istilah: 'Meanings of terms',
}

/** Pages that are mostly prose or lists: data, changes, method, about, not found. */
export const halaman = {
  data: {
    judul: 'Download data',
    uraian: 'All tables of the Kampung KB portal for download, by regency and edition, with their licences.',
    lead: 'All figures in this portal come from the following files. Each table comes for Excel and for machines.',
    umum: 'For all regencies',
    edisi: (kode: string) => `Edition ${kode}`,
    dataPer: (tanggal: string) => `data as of ${tanggal}`,
    diLuarEdisi: (tanggal: string) =>
      `Bound to no edition; the date is in each row or at its source.${tanggal ? ` Latest source: ${tanggal}.` : ''}`,
    lisensi: 'Licence',
    petugas: 'Officials: before you upload a file,',
    periksa: 'check it here first',
    isi: ISI,
  },
  perubahan: {
    judul: 'Changes',
    menurutTahun: 'By year',
    uraian: 'All that has a date in the data: editions, corrections, launches and public figures, newest first.',
    lead: 'What has a date in the data, newest first. The date is that of the source, not the day we added it.',
  },
  metode: {
    judul: 'Method and sources',
    uraian: 'How the data are collected, checked and corrected, with a list of all sources.',
    sumber: (n: number) => (n === 1 ? 'The source' : `All ${number(n)} sources`),
    kolom: (n: number) => `${count(n, 'field')} of the national portal and where they are here`,
    kolomKet: 'The fields of a Kampung KB profile as seen in August 2023. The files named below are on the page Data.',
    kolomJudul: ['Field', 'Where it is here, or why it is not'],
    tanpaAlamat: 'without address',
  },
  tentang: {
    judul: 'About this portal',
    uraian: 'What this portal is, whom it is for, and how to report a mistake.',
  },
  aksesibilitas: { judul: 'Accessibility', uraian: 'How this portal is made so that everyone can use it.' },
  takAda: {
    judul: 'Page not found',
    uraian: 'This address does not exist in the portal.',
    isi: 'This address does not exist. Check the code, or find a village in the list.',
    daftar: 'List of all villages',
  },
} satisfies Kamus<typeof id>
