import { number } from '../numbers.ts'

/** Words inside the drawn maps. */
export const gambarPeta = {
  contoh: 'DATA CONTOH · REKAAN',
  /** @param lain how many of those drawn around are no neighbours */
  tetangga: (nama: string, sebelah: number, lain: number, skematis: boolean) =>
    `${nama}, ${number(sebelah)} desa atau kelurahan yang bersebelahan${lain > 0 ? `, dan ${number(lain)} lain di sekitarnya` : ''}${skematis ? '; bentuk skematis' : ''}`,
  sendirian: (nama: string, skematis: boolean) => `Letak ${nama}${skematis ? ', bentuk skematis' : ''}`,
  judulDesa: (nama: string, teks: string) => (teks ? `${nama}, ${teks}` : nama),
  bukaKecamatan: (nama: string) => `Kecamatan ${nama}, dengan peta yang lebih besar`,
} as const
