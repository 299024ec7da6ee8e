import { sourceOfArea } from './area.ts'
import type { EditionProfile, Profile } from './profile.ts'

/** The parts that the page of a desa may have, in their order. */
const BAGIAN_HALAMAN = [
  'punya',
  'tanya',
  'mengapa',
  'riwayat',
  'penduduk',
  'kb',
  'poktan',
  'tata',
  'kegiatan',
  'diketahui',
] as const
export type BagianHalaman = (typeof BAGIAN_HALAMAN)[number]

/** Parts that have something to tell of a desa; a table that the edition publishes may tell that there is nothing. */
export function sectionsOf({ edisi, latest }: Profile): readonly BagianHalaman[] {
  const ada: Record<BagianHalaman, boolean> = {
    punya: true,
    tanya: true,
    mengapa: latest.score !== undefined,
    riwayat: edisi.length > 1,
    penduduk: latest.statistik !== undefined,
    kb: latest.statistik !== undefined,
    poktan: latest.poktan.length > 0,
    tata: latest.tata_kelola !== undefined,
    kegiatan: latest.edition.tabel.has('kegiatan'),
    diketahui: true,
  }
  return BAGIAN_HALAMAN.filter((id) => ada[id])
}

/** Ids of every source that the page of a desa names beside its figures. */
export function sourcesOf({ wilayah, pencanangan, latest }: Profile): readonly string[] {
  const { edition, kampung, poktan, kegiatan, statistik, tata_kelola } = latest
  const rows = [wilayah, edition, ...edition.total, ...pencanangan, ...kampung, ...poktan, ...kegiatan]
  const single = [statistik, tata_kelola].filter((row) => row !== undefined)
  return [...new Set([...[...rows, ...single].map((row) => row.sumber_id), sourceOfArea(wilayah)])]
}

/** Ids of the sources of the class: of the edition and of the kampung in it. */
export const sourcesOfClass = ({ edition, kampung }: EditionProfile): readonly string[] => [
  ...new Set([edition, ...kampung].map((row) => row.sumber_id)),
]
