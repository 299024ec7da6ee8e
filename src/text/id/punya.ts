import type { PunyaId } from '../../domain/punya.ts'
import { parts } from '../parts.ts'

/** The tiles of what a village has and lacks. */
export const punya = {
  judul: (jenis: string) => `Yang ada di ${jenis} ini`,
  poktan: 'poktan',
  ket: <T>(poktan: T) => parts`Pengelola, kelompok kegiatan (${poktan}), dan sarana Kampung KB. `,
  putus: 'Garis putus-putus: belum diketahui, bukan tidak ada.',
  nama: {
    pokja: 'Pokja',
    bkb: 'BKB',
    bkr: 'BKR',
    bkl: 'BKL',
    uppka: 'UPPKA',
    'pik-r': 'PIK-R',
    dashat: 'DASHAT',
    rumah_dataku: 'Rumah DataKu',
  } satisfies Record<PunyaId, string>,
  apa: {
    pokja: 'tim pengelola',
    bkb: 'belajar mengasuh balita',
    bkr: 'bimbingan keluarga remaja',
    bkl: 'bimbingan keluarga lansia',
    uppka: 'usaha bersama keluarga',
    'pik-r': 'tempat konsultasi remaja',
    dashat: 'dapur makanan bergizi',
    rumah_dataku: 'simpanan data keluarga',
  } satisfies Record<PunyaId, string>,
  keadaan: { ada: 'ada', tidak: 'tidak ada' },
  adaKegiatan: 'ada kegiatan',
  catatan: 'DASHAT dibaca dari kegiatan yang dilaporkan',
} as const
