import { number } from '../numbers.ts'
import type { rujukan as id } from '../id/rujukan.ts'
import type { Kamus } from '../kamus.ts'
import { count } from './count.ts'

/** Regulations, programmes, groups, offices and terms. */
export const rujukan = {
  regulasi: {
    judul: 'Regulations',
    uraian: 'The regulations behind Kampung KB: what has been checked, what has not, and who is instructed.',
    lead: (n: number) =>
      `${count(n, 'regulation')} behind Kampung KB, the highest first. Where we have not seen the text, we say so.`,
    kosong: 'There are no regulations in these data yet.',
    bahasaNaskah: 'The texts and summaries of regulations are in Indonesian.',
    peringkat: {
      1: 'Acts (undang-undang)',
      2: 'Government regulations (peraturan pemerintah)',
      3: 'President',
      4: 'Ministers and agencies',
      5: 'Letters of the national government',
      6: 'Regional governments',
    } as Record<number, string>,
    disebut: 'Named by Dinas Dalduk KB, 4 January 2024.',
    ditetapkan: 'Adopted',
    penerbit: 'Issued by',
    keadaan: 'State',
    tanpaTanggal: 'date not known yet',
    periksa: 'How far we have checked',
    terverifikasi: 'Checked',
    belum: 'Not checked yet',
    tidakAdaTerverifikasi: 'Nothing yet.',
    semuaTerverifikasi: 'Nothing to note.',
    naskahBelum: 'We have not seen the text yet',
    naskahBelumKet: 'We add the wording once we have read the official text. The address of this part will not change.',
    penerima: 'Addressed to',
    hubungan: 'Relation to other regulations',
    aturanIni: 'This regulation',
    dirujuk: 'Named in',
    semuaDesa: (n: number) => count(n, 'village page'),
    bagianProgram: (n: number) => `Programmes that rest on it (${number(n)})`,
    sumber: 'Sources of this page',
    antaraturan: 'How the regulations relate',
    antaraturanKet:
      'A line leads to the regulation that is amended or rested on. Dashed line: we have not checked the relation against the text. Dashed box: the regulation has no page here yet. We have found no other relations yet, nor one between the Instruksi Bupati and Inpres 3/2022.',
    belumDiperiksa: 'not checked against the text',
    banyakSumber: 'several sources',
  },
  program: {
    judul: 'Programmes',
    uraian: 'The eight programmes of Kampung KB and DASHAT, with their activities and who is responsible.',
    lead: (program: number, kegiatan: number) =>
      `${count(program, 'programme')} and ${count(kegiatan, 'activity', 'activities')} by a copy of the annex to Inpres 3/2022.`,
    belumCocok: 'Not yet compared with the official annex. Do not cite it as the text of the Inpres.',
    kosong: 'There are no programmes in these data yet.',
    nama: 'Programme',
    kegiatan: 'Activities',
    grafik: 'Chart',
    indikator: 'Indicator',
    penanggungJawab: 'Responsible',
    sasaran: 'Line of work',
    judulLampiran: 'Title in the annex',
    daftarKegiatan: (n: number) => count(n, 'activity', 'activities'),
    regulasi: 'Rests on',
    lainnya: 'Outside the eight programmes',
  },
  poktan: {
    judul: 'Activity groups',
    uraian: 'The five activity groups (poktan) of Kampung KB: for whom, what they do, and their regulations.',
    lead: 'In five activity groups (poktan) families learn and work together.',
    kosong: 'There are no groups in these data yet.',
    sasaran: 'For whom',
    partisipasi: 'How participation is computed',
    regulasi: 'Rests on',
  },
  opd: {
    judul: 'Offices involved',
    uraian: 'Offices involved in Kampung KB, as far as sources name them.',
    lead: (jumlah: string, disebut: number) =>
      `Sources count ${jumlah} offices involved, but name only ${number(disebut)} of them.`,
    leadTanpa: (disebut: number) => `Offices recorded: ${number(disebut)}.`,
    belum: 'The names of other offices are not yet published.',
    peran: 'Role',
  },
  istilah: {
    judul: 'Terms',
    uraian: 'What terms and abbreviations of Kampung KB mean in ordinary sentences, with sources.',
    lead: 'Abbreviations and terms of this portal, in ordinary sentences.',
  },
} satisfies Kamus<typeof id>
