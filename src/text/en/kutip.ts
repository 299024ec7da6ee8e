import type { kutip as id } from '../id/kutip.ts'
import type { Kamus } from '../kamus.ts'

const berdasarkan = (dasar: string): string => `based on ${dasar}`

/** Words of citations. */
export const kutip = {
  judul: 'Cite this page',
  lain: 'BibTeX, RIS, CSL-JSON',
  jangan: 'SAMPLE DATA, do not cite',
  tanpaTanggal: 'n.d.',
  dan: ' & ',
  jenis: { halaman: '', data: 'Data set', peta: 'Map', gambar: 'Picture' },
  ini: 'Cite',
  edisi: (edisi: string) => `edition ${edisi}`,
  dalam: (wadah: string, edisi: string) => (edisi ? `${wadah}, edition ${edisi}` : wadah),
  dasar: (sumber: string) => `Data: ${sumber}`,
  hitungan: (wadah: string) => `computed by ${wadah}`,
  kredit: (siapa: string, lewat: string, edisi: string, dasar: string) =>
    `Source: ${siapa}${lewat && `, through ${lewat}`}${edisi && `, edition ${edisi}`}${dasar && `, ${berdasarkan(dasar)}`}`,
  kalimat: (judul: string, siapa: string, lewat: string, edisi: string, dasar: string) =>
    `${judul}, according to ${siapa}${lewat && `, as held by ${lewat}`}${edisi && `, edition ${edisi}`}${dasar && `, ${berdasarkan(dasar)}`}`,
  berdasarkan,
  pernyataan: (nama: string, waktu: string, tempat: string, nilai: string, ada: boolean) =>
    `${nama}${waktu && ` as of ${waktu}`} in ${tempat}${ada ? ` is ${nilai}` : `: ${nilai}`}`,
  beda: 'another source gives another figure',
  rumus: (rumus: string) => `Computed by the portal: ${rumus}`,
  jejak: (kalimat: string, jejak: string) => `${kalimat} (${jejak})`,
  diakses: (tanggal: string, alamat: string) => `Retrieved ${tanggal}, from ${alamat}`,
  angka: (nama: string, waktu: string, nilai: string, tempat: string) =>
    `${nama}${waktu && ` as of ${waktu}`}: ${nilai}. ${tempat}`,
  diralat: (nilai: string, tanggal: string, semula: string) =>
    `${nilai} (corrected${tanggal && ` on ${tanggal}`}, before: ${semula})`,
  dataPer: (edisi: string, tanggal: string) => `Edition ${edisi}, data as of ${tanggal}`,
  nomor: (id: string) => `Number ${id}`,
  dibaca: (alamat: string, tanggal: string) => `${alamat} (read on ${tanggal})`,
  sidik: (sidik: string) => `Fingerprint ${sidik}`,
} satisfies Kamus<typeof id>
