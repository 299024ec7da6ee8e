import { FILE_ATURAN } from './aturan.ts'
import type { Portal } from './portal.ts'

/** The tables of a kabupaten that belong to no edition, by file name without `.csv`. */
export const TABEL_KABUPATEN = ['wilayah', 'angka', 'pencanangan', 'opd'] as const

/** Paths below the data folder of all files that a reader can download. */
export const downloadsOf = ({ kabupaten, istilah, aturan }: Portal): readonly string[] => [
  'sumber.csv',
  ...(istilah.length > 0 ? ['istilah.csv'] : []),
  ...(aturan ? [FILE_ATURAN] : []),
  ...[...kabupaten.values()].flatMap((one) => [
    ...TABEL_KABUPATEN.filter((tabel) => tabel === 'wilayah' || one[tabel].length > 0).map(
      (tabel) => `${one.folder}/${tabel}.csv`,
    ),
    ...one.edisi.flatMap(({ folder, tabel }) => [...tabel].map((name) => `${folder}/${name}.csv`)),
  ]),
]
