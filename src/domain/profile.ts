import type { Edition, Kabupaten } from './portal.ts'
import type {
  KegiatanRow,
  KlasifikasiRow,
  PencananganRow,
  PoktanRow,
  RalatRow,
  StatistikRow,
  TataKelolaRow,
  Wilayah,
} from './rows.ts'
import type { Score } from './score.ts'

/** What one edition says of one desa. */
export interface EditionProfile {
  readonly edition: Edition
  readonly kampung: readonly KlasifikasiRow[]
  readonly statistik: StatistikRow | undefined
  /** in the order BKB, BKR, BKL, UPPKA, PIK-R; those that the table holds */
  readonly poktan: readonly PoktanRow[]
  readonly tata_kelola: TataKelolaRow | undefined
  readonly kegiatan: readonly KegiatanRow[]
  /** corrections of rows of this desa */
  readonly ralat: readonly RalatRow[]
  /** by the rule, where the portal has one and the edition has tables to score; else undefined */
  readonly score: Score | undefined
}

/** One desa over all editions: what its page shows. */
export interface Profile {
  readonly kabupaten: Kabupaten
  readonly kecamatan: Wilayah
  readonly wilayah: Wilayah
  /** newest first */
  readonly edisi: readonly EditionProfile[]
  readonly latest: EditionProfile
  readonly pencanangan: readonly PencananganRow[]
  /** for an ended area: the areas that took its place */
  readonly pengganti: readonly Wilayah[]
  /** the ended areas whose place it took */
  readonly pendahulu: readonly Wilayah[]
}
