import type { gambarPeta as id } from '../id/gambar-peta.ts'
import type { Kamus } from '../kamus.ts'
import { count, listed } from './count.ts'

/** Words inside the drawn maps. */
export const gambarPeta = {
  contoh: 'SAMPLE DATA · INVENTED',
  tetangga: (nama: string, sebelah: number, lain: number, skematis: boolean) =>
    `${nama}, ${listed([`${count(sebelah, 'village')} next to it`, ...(lain > 0 ? [`${count(lain, 'other')} around`] : [])])}${skematis ? '; schematic shapes' : ''}`,
  sendirian: (nama: string, skematis: boolean) => `Where ${nama} is${skematis ? ', schematic shape' : ''}`,
  judulDesa: (nama: string, teks: string) => (teks ? `${nama}, ${teks}` : nama),
  bukaKecamatan: (nama: string) => `${nama} District, with a larger map`,
} satisfies Kamus<typeof id>
