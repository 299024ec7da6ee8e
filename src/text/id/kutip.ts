const berdasarkan = (dasar: string): string => `berdasarkan ${dasar}`

/** Words of citations. */
export const kutip = {
  judul: 'Kutip halaman ini',
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
  hitungan: (wadah: string) => `hitungan ${wadah}`,
  /** `lewat` whom it was read, where that is not who says it */
  kredit: (siapa: string, lewat: string, edisi: string, dasar: string) =>
    `Sumber: ${siapa}${lewat && `, lewat ${lewat}`}${edisi && `, edisi ${edisi}`}${dasar && `, ${berdasarkan(dasar)}`}`,
  kalimat: (judul: string, siapa: string, lewat: string, edisi: string, dasar: string) =>
    `${judul}, menurut ${siapa}${lewat && `, yang dimuat ${lewat}`}${edisi && `, edisi ${edisi}`}${dasar && `, ${berdasarkan(dasar)}`}`,
  berdasarkan,
  /** a figure in running text */
  pernyataan: (nama: string, waktu: string, tempat: string, nilai: string, ada: boolean) =>
    `${nama}${waktu && ` per ${waktu}`} ${/ di /.test(nama) ? 'untuk' : 'di'} ${tempat} ${ada ? `ialah ${nilai}` : nilai}`,
  beda: 'sumber lain menyebut angka berbeda',
  rumus: (rumus: string) => `Dihitung portal: ${rumus}`,
  /** by which it is found again */
  jejak: (kalimat: string, jejak: string) => `${kalimat} (${jejak})`,
  diakses: (tanggal: string, alamat: string) => `Diakses ${tanggal}, dari ${alamat}`,
  angka: (nama: string, waktu: string, nilai: string, tempat: string) =>
    `${nama}${waktu && ` per ${waktu}`}: ${nilai}. ${tempat}`,
  /** a corrected value says so wherever it goes */
  diralat: (nilai: string, tanggal: string, semula: string) =>
    `${nilai} (diralat${tanggal && ` ${tanggal}`}, semula ${semula})`,
  dataPer: (edisi: string, tanggal: string) => `Edisi ${edisi}, data per ${tanggal}`,
  nomor: (id: string) => `Nomor ${id}`,
  dibaca: (alamat: string, tanggal: string) => `${alamat} (dibaca ${tanggal})`,
  sidik: (sidik: string) => `Sidik ${sidik}`,
} as const
