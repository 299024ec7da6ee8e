import type { punya as id } from '../id/punya.ts'
import type { Kamus } from '../kamus.ts'
import { parts } from '../parts.ts'

/** The tiles of what a village has and lacks. */
export const punya = {
  judul: (jenis: string) => `What this ${jenis} has`,
  poktan: 'poktan',
  ket: <T>(poktan: T) => parts`The managers, activity groups (${poktan}) and facilities of the Kampung KB. `,
  putus: 'A dashed line: not known, which is not the same as absent.',
  nama: {
    pokja: 'Pokja',
    bkb: 'BKB',
    bkr: 'BKR',
    bkl: 'BKL',
    uppka: 'UPPKA',
    'pik-r': 'PIK-R',
    dashat: 'DASHAT',
    rumah_dataku: 'Rumah DataKu',
  },
  apa: {
    pokja: 'working group that runs it',
    bkb: 'parenting of children under five',
    bkr: 'guidance for families with adolescents',
    bkl: 'guidance for families with elderly members',
    uppka: 'family business group',
    'pik-r': 'advice for adolescents',
    dashat: 'kitchen for healthy meals',
    rumah_dataku: 'store of family data',
  },
  keadaan: { ada: 'present', tidak: 'absent' },
  adaKegiatan: 'has activities',
  catatan: 'DASHAT is read from the reported activities',
} satisfies Kamus<typeof id>
