import { isLaunchKnown } from './launch.ts'
import type { Edition, TabelEdisi } from './portal.ts'
import type { EditionProfile, Profile } from './profile.ts'
import { METODE_KB, POKTAN } from './rows.ts'

const BAGIAN = ['kelas', 'pencanangan', 'penduduk', 'kontrasepsi', 'poktan', 'tata_kelola', 'kegiatan'] as const
export type BagianId = (typeof BAGIAN)[number]

export interface Kelengkapan {
  readonly bagian: readonly { readonly id: BagianId; readonly ada: boolean }[]
  readonly ada: number
  readonly dari: number
}

/**
 * Which parts of a profile are wholly reported in one edition, the newest unless told otherwise.
 * `x` and `tb` are answers; an empty cell is not.
 */
export function kelengkapan(profile: Profile, edisi: EditionProfile = profile.latest): Kelengkapan {
  const { kampung, statistik, poktan, tata_kelola: tata, kegiatan } = edisi
  const told = (...cells: readonly unknown[]): boolean => cells.every((cell) => cell !== undefined && cell !== 'kosong')
  const ada: Record<BagianId, boolean> = {
    kelas: kampung.length > 0 && told(...kampung.map((row) => row.klasifikasi)),
    pencanangan: isLaunchKnown(profile),
    penduduk: told(statistik?.jiwa_laki, statistik?.jiwa_perempuan, statistik?.kk),
    kontrasepsi: told(statistik?.pus, ...METODE_KB.map((metode) => statistik?.[metode])),
    poktan: told(...POKTAN.map((one) => poktan.find((row) => row.poktan === one)?.ada)),
    tata_kelola: told(...(tata ? Object.values(tata) : [undefined])),
    kegiatan: kegiatan.length > 0,
  }
  const bagian = BAGIAN.map((id) => ({ id, ada: ada[id] }))
  return {
    bagian,
    ada: bagian.filter((one) => one.ada).length,
    dari: bagian.length,
  }
}

/** The table that a part is read from; the launch has a table of its own, outside the editions. */
const TABEL: Readonly<Partial<Record<BagianId, TabelEdisi>>> = {
  kelas: 'klasifikasi',
  penduduk: 'statistik',
  kontrasepsi: 'statistik',
  poktan: 'poktan',
  tata_kelola: 'tata_kelola',
  kegiatan: 'kegiatan',
}

/** Whether an edition publishes the table of a part: what is missing from it then is not reported, not unpublished. */
export function isPublished({ tabel }: Pick<Edition, 'tabel'>, id: BagianId): boolean {
  const table = TABEL[id]
  return table !== undefined && tabel.has(table)
}
