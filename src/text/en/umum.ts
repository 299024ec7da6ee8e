import type { umum as id } from '../id/umum.ts'
import type { Kamus } from '../kamus.ts'

/**
 * The glossary of all English dictionaries:
 * kelas, klasifikasi = class (dasar = basic, berkembang = developing, mandiri = independent, berkelanjutan = sustainable;
 * the page of the four classes and the method name the Indonesian words beside them);
 * desa = village, kelurahan = urban village, kecamatan = district, kabupaten = regency, kota = city;
 * edisi = edition, ralat = correction, sumber = source, pencanangan = launch, ambang = threshold, indeks = index;
 * masukan, proses, keluaran = input, process, output; poktan = activity group; PUS = couples of reproductive age;
 * belum dipublikasikan = not yet published, belum dilaporkan = not reported, disembunyikan = withheld,
 * tidak berlaku = not applicable, 0 = zero: five different things;
 * aturan teramati = observed rule; rekaan = invented; DATA CONTOH = SAMPLE DATA; Dinas = Office.
 * Kampung KB, Rumah DataKu, pokja, DASHAT, PPID, PKB/PLKB and titles of laws stay; pages that name them say once what they are.
 */
const kelas: Kamus<(typeof id)['kelas']> = {
  dasar: 'Basic',
  berkembang: 'Developing',
  mandiri: 'Independent',
  berkelanjutan: 'Sustainable',
}
const absen: Kamus<(typeof id)['absen']> = { kosong: 'not reported', tb: 'not applicable', x: 'withheld' }
const mengapa: Kamus<(typeof id)['mengapa']> = {
  kosong: 'This column is empty in the report of this edition. Not zero.',
  tb: 'This column does not apply here. Not zero.',
  x: 'The count is too small; it is withheld so that it points at nobody. Not zero.',
}
const keandalan: Kamus<(typeof id)['keandalan']> = {
  resmi: 'official source',
  sekunder: 'secondary source',
  tidak_resmi: 'unofficial source',
  contoh: 'invented',
}
const jenis: Kamus<(typeof id)['jenis']> = {
  kabupaten: 'Regency',
  kota: 'City',
  kecamatan: 'District',
  desa: 'Village',
  kelurahan: 'Urban Village',
}
const sifat: Kamus<(typeof id)['sifat']> = { resmi: 'official', sementara: 'provisional', contoh: 'sample' }

/** Words that every page uses. */
export const umum = {
  kelas,
  absen,
  mengapa,
  keandalan,
  jenis,
  wilayah: (jenis: string, nama: string) => `${nama} ${jenis}`,
  sifat,
  belumDipublikasikan: 'not yet published',
  belumDipublikasikanAwal: 'Not yet published',
  langsungKeIsi: 'Skip to content',
  navigasi: 'Main',
  jejak: 'Where this page is',
  nav: { peta: 'Map', regulasi: 'Regulations', angka: 'Figures', data: 'Data' },
  namaSitus: (kabupaten: string) => `Kampung KB ${kabupaten}`,
  contohTanda: 'SAMPLE DATA',
  contohPita: 'invented, do not cite',
  contohPeringatan: 'Warning',
  contohSumber: 'Invented, made by a program.',
  bahasaLain: 'Bahasa Indonesia',
  bagikan: 'Send by WhatsApp',
  bagikanSaja: 'Share',
  sumber: 'Source',
  sebab: 'Why',
  ralat: 'Correction',
  edisi: 'Edition',
  berkasBaris: (berkas: string, baris: string) => `File ${berkas}, ${/[–,]/.test(baris) ? 'lines' : 'line'} ${baris}`,
  dihitung: (cara: string) => `Computed by this portal: ${cara}`,
  ralatKata: (tanggal: string) => `Corrected on ${tanggal}.`,
  tertulis: 'Written',
  seharusnya: 'should be',
  tanpaJudul: 'title not recorded',
  bukaSumber: 'See in the list of sources',
  tanpaAlamat: 'The address of its page is not recorded.',
  kaki: {
    edisi: (tanggal: string, sifatnya: string) =>
      `Data as of ${tanggal}, ${sifatnya}. A published edition never changes; mistakes are mended by corrections that you can see.`,
    contohJudul: 'SAMPLE DATA, not real data',
    contohIsi: (nama: string) =>
      `${nama} is invented: a program made it to show what the portal holds when data are complete.`,
    cetak: 'This page, with the source of each figure:',
    qr: 'QR code to this page',
    lisensi: 'Code: MIT. The source of each figure is written beside it. Words of the data stay in Indonesian.',
    lain: 'Also in this portal',
    lapor: 'Report a mistake on this page',
    contohLapor: 'Invented data need no report.',
    laporProgram: 'Report a mistake of the program',
  },
  tautan: {
    metode: 'Method',
    istilah: 'Terms',
    angka: 'All figures',
    data: 'Download data (CSV)',
    klasifikasi: 'The four classes',
    program: 'Programmes',
    poktan: 'Activity groups',
    opd: 'Offices',
    aksesibilitas: 'Accessibility',
    perubahan: 'Changes',
    tentang: 'About',
    periksa: 'Check a file',
    cek: 'Verify and cite',
    cerita: 'Stories',
    luring: 'Offline',
    banding: 'Compare',
    sematan: 'Embed',
    api: 'API',
  },
  judulSumberCetak: 'Sources of the figures on this page',
} satisfies Kamus<typeof id>
