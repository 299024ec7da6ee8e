/** Words inside the drawn maps. */
export const gambarPeta = {
  contoh: 'DATA CONTOH · REKAAN',
  tetangga: (nama: string, skematis: boolean) =>
    `${nama} dan wilayah di sebelahnya${skematis ? ', bentuk skematis' : ''}`,
  sendirian: (nama: string, skematis: boolean) => `Letak ${nama}${skematis ? ', bentuk skematis' : ''}`,
  kecamatan: (nama: string, skematis: boolean) => `Peta Kecamatan ${nama}${skematis ? ', bentuk skematis' : ''}`,
  judulDesa: (nama: string, teks: string) => (teks ? `${nama}, ${teks}` : nama),
  diKecamatan: (nama: string) => `Kecamatan ${nama}`,
} as const
