/** Words of citations. */
export const kutip = {
  judul: 'Kutip halaman ini',
  kreditJudul: 'Gaya surat kabar',
  apaJudul: 'APA',
  lain: 'BibTeX, RIS, CSL-JSON',
  jangan: 'DATA CONTOH, jangan dikutip',
  tanpaTanggal: 't.t.',
  dan: ' & ',
  jenis: { halaman: '', data: 'Data', peta: 'Peta', gambar: 'Gambar' },
  /** beside a picture, and beside a public figure */
  ini: 'Kutip',
  edisi: (edisi: string) => `edisi ${edisi}`,
  dalam: (wadah: string, edisi: string) => (edisi ? `${wadah}, edisi ${edisi}` : wadah),
  dasar: (sumber: string) => `Data: ${sumber}`,
  kredit: (sumber: string, wadah: string, edisi: string, dasar: string) =>
    `Sumber: ${sumber ? `${sumber}, lewat ` : ''}${wadah}${edisi && `, edisi ${edisi}`}${dasar && `, dengan data ${dasar}`}`,
  kalimat: (judul: string, sumber: string, wadah: string, edisi: string, dasar: string) =>
    `${judul}, menurut ${sumber ? `${sumber}, yang dimuat ${wadah}` : wadah}${edisi && ` (edisi ${edisi})`}${dasar && `, dengan data ${dasar}`}`,
  /** by which it is found again */
  jejak: (kalimat: string, jejak: string) => `${kalimat} (${jejak})`,
  diakses: (tanggal: string, alamat: string) => `Diakses ${tanggal}, dari ${alamat}`,
  angka: (nama: string, nilai: string, tempat: string) => `${nama}: ${nilai}. ${tempat}`,
  /** a corrected value says so wherever it goes */
  diralat: (nilai: string, tanggal: string, semula: string) =>
    `${nilai} (diralat${tanggal && ` ${tanggal}`}, semula ${semula})`,
  dataPer: (edisi: string, tanggal: string) => `Edisi ${edisi}, data per ${tanggal}`,
  per: (tanggal: string) => `Per ${tanggal}`,
  nomor: (id: string) => `Nomor ${id}`,
  dibaca: (alamat: string, tanggal: string) => `${alamat} (dibaca ${tanggal})`,
  sidik: (sidik: string) => `Sidik ${sidik}`,
} as const
