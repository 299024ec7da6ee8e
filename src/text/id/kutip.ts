/** Words of citations. */
export const kutip = {
  judul: 'Kutip halaman ini',
  kreditJudul: 'Gaya surat kabar',
  apaJudul: 'APA',
  lain: 'BibTeX, RIS, CSL-JSON',
  jangan: 'DATA CONTOH, jangan dikutip',
  tanpaTanggal: 't.t.',
  dan: ' & ',
  jenis: { halaman: '', data: 'Data', grafik: 'Grafik', peta: 'Peta' },
  edisi: (edisi: string) => `edisi ${edisi}`,
  dalam: (wadah: string, edisi: string) => (edisi ? `${wadah}, edisi ${edisi}` : wadah),
  kredit: (sumber: string, wadah: string, edisi: string) =>
    `Sumber: ${sumber ? `${sumber}, lewat ` : ''}${wadah}${edisi && `, edisi ${edisi}`}`,
  kalimat: (judul: string, sumber: string, wadah: string, edisi: string) =>
    sumber
      ? `${judul}, menurut ${sumber}, yang dimuat ${wadah}${edisi && ` (edisi ${edisi})`}`
      : `${judul}, menurut ${wadah}${edisi && ` (edisi ${edisi})`}`,
  diakses: (tanggal: string, alamat: string) => `Diakses ${tanggal}, dari ${alamat}`,
  angka: (nama: string, nilai: string, tempat: string) => `${nama}: ${nilai}. ${tempat}`,
  dataPer: (edisi: string, tanggal: string) => `Edisi ${edisi}, data per ${tanggal}`,
  per: (tanggal: string) => `Per ${tanggal}`,
  nomor: (id: string) => `Nomor ${id}`,
  dibaca: (alamat: string, tanggal: string) => `${alamat} (dibaca ${tanggal})`,
  sidik: (sidik: string) => `Sidik ${sidik}`,
} as const
