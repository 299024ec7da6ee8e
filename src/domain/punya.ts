import type { Flag } from './cell.ts'
import type { EditionProfile } from './profile.ts'
import type { TabelEdisi } from './portal.ts'
import { POKTAN } from './rows.ts'

/** What a Kampung KB may have, in the order of the page. */
export const PUNYA = ['pokja', ...POKTAN, 'dashat', 'rumah_dataku'] as const
export type PunyaId = (typeof PUNYA)[number]

/** Whether it has it; `kosong` not reported, `belum` no table published that would tell. */
export type Keadaan = 'ada' | 'tidak' | 'kosong' | 'x' | 'tb' | 'belum'

/**
 * What a village has and lacks, as one edition tells. No table asks for DASHAT: a reported activity of that programme
 * tells that there is one, and nothing tells that there is none.
 */
export function punyaOf(of: EditionProfile): readonly { readonly id: PunyaId; readonly keadaan: Keadaan }[] {
  const { edition, tata_kelola: tata, kegiatan } = of
  const told = (tabel: TabelEdisi, cell: Flag | undefined): Keadaan => {
    if (typeof cell === 'boolean') return cell ? 'ada' : 'tidak'
    return edition.tabel.has(tabel) ? (cell ?? 'kosong') : 'belum'
  }
  const dashat = kegiatan.some(({ program }) => program === 'dashat')
  return PUNYA.map((id) => ({
    id,
    keadaan:
      id === 'dashat'
        ? told('kegiatan', dashat || undefined)
        : id === 'pokja' || id === 'rumah_dataku'
          ? told('tata_kelola', tata?.[id])
          : told('poktan', of.poktan.find(({ poktan }) => poktan === id)?.ada),
  }))
}

/** True where nobody outside can know whether it is there. */
export const isUnknown = (keadaan: Keadaan): boolean => keadaan !== 'ada' && keadaan !== 'tidak' && keadaan !== 'tb'
