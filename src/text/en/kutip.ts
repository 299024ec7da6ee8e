import type { kutip as id } from '../id/kutip.ts'
import type { Kamus } from '../kamus.ts'

/** Words of citations. */
export const kutip = {
  judul: 'Cite this page',
  kreditJudul: 'Newspaper style',
  apaJudul: 'APA',
  lain: 'BibTeX, RIS, CSL-JSON',
  jangan: 'SAMPLE DATA, do not cite',
  tanpaTanggal: 'n.d.',
  dan: ' & ',
  jenis: { halaman: '', data: 'Data set', peta: 'Map', gambar: 'Picture' },
  ini: 'Cite',
  edisi: (edisi: string) => `edition ${edisi}`,
  dalam: (wadah: string, edisi: string) => (edisi ? `${wadah}, edition ${edisi}` : wadah),
  dasar: (sumber: string) => `Data: ${sumber}`,
  kredit: (sumber: string, wadah: string, edisi: string, dasar: string) =>
    `Source: ${sumber ? `${sumber}, through ` : ''}${wadah}${edisi && `, edition ${edisi}`}${dasar && `, with data of ${dasar}`}`,
  kalimat: (judul: string, sumber: string, wadah: string, edisi: string, dasar: string) =>
    `${judul}, according to ${sumber ? `${sumber}, as held by ${wadah}` : wadah}${edisi && ` (edition ${edisi})`}${dasar && `, with data of ${dasar}`}`,
  jejak: (kalimat: string, jejak: string) => `${kalimat} (${jejak})`,
  diakses: (tanggal: string, alamat: string) => `Retrieved ${tanggal}, from ${alamat}`,
  angka: (nama: string, nilai: string, tempat: string) => `${nama}: ${nilai}. ${tempat}`,
  diralat: (nilai: string, tanggal: string, semula: string) =>
    `${nilai} (corrected${tanggal && ` on ${tanggal}`}, before: ${semula})`,
  dataPer: (edisi: string, tanggal: string) => `Edition ${edisi}, data as of ${tanggal}`,
  per: (tanggal: string) => `As of ${tanggal}`,
  nomor: (id: string) => `Number ${id}`,
  dibaca: (alamat: string, tanggal: string) => `${alamat} (read on ${tanggal})`,
  sidik: (sidik: string) => `Fingerprint ${sidik}`,
} satisfies Kamus<typeof id>
