/** Words inside the drawn maps. */
export const gambarPeta = {
  contoh: 'DATA CONTOH · REKAAN',
  tetangga: (nama: string, skematis: boolean) =>
    `${nama} dan wilayah di sebelahnya${skematis ? ', bentuk skematis' : ''}`,
  sendirian: (nama: string, skematis: boolean) => `Letak ${nama}${skematis ? ', bentuk skematis' : ''}`,
  judulDesa: (nama: string, teks: string) => (teks ? `${nama}, ${teks}` : nama),
  bukaKecamatan: (nama: string) => `Kecamatan ${nama}, dengan peta yang lebih besar`,
} as const
