import { indicatorsOf } from './indicators.ts'
import { kabupatenOf, kecamatanOf, type KodeDesa } from './kode.ts'
import type { Edition, Kabupaten, Portal } from './portal.ts'
import {
  POKTAN,
  type KegiatanRow,
  type KlasifikasiRow,
  type PencananganRow,
  type PoktanRow,
  type RalatRow,
  type StatistikRow,
  type TataKelolaRow,
  type Wilayah,
} from './rows.ts'
import { scoreIndicators, type Score } from './score.ts'

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

/**
 * All that the portal knows of one desa.
 * @throws where the code names no desa of the portal
 */
export function profileOf(portal: Portal, kode: KodeDesa): Profile {
  const kabupaten = portal.kabupaten.get(kabupatenOf(kode))
  const wilayah = kabupaten?.desa.get(kode)
  const kecamatan = kabupaten?.kecamatan.get(kecamatanOf(kode))
  if (!kabupaten || !wilayah || !kecamatan) throw new Error(`no desa ${kode} in the portal`)
  const edisi = kabupaten.edisi.map((edition) => editionProfileOf(portal, edition, kode)).reverse()
  const { pencanangan, pendahulu } = indexOf(kabupaten)
  return {
    kabupaten,
    kecamatan,
    wilayah,
    edisi,
    latest: edisi[0]!,
    pencanangan: pencanangan.get(kode) ?? [],
    pengganti: wilayah.pengganti.flatMap((one) => kabupaten.desa.get(one) ?? []),
    pendahulu: pendahulu.get(kode) ?? [],
  }
}

const seen = new WeakMap<Edition, Map<KodeDesa, EditionProfile>>()

/** What one edition says of one desa; found and scored once. */
export function editionProfileOf(portal: Portal, edition: Edition, kode: KodeDesa): EditionProfile {
  let profiles = seen.get(edition)
  if (!profiles) seen.set(edition, (profiles = new Map()))
  let profile = profiles.get(kode)
  if (!profile) profiles.set(kode, (profile = readEdition(portal, edition, kode)))
  return profile
}

function readEdition({ aturan }: Portal, edition: Edition, kode: KodeDesa): EditionProfile {
  const rows = {
    statistik: edition.statistik.get(kode),
    poktan: [...(edition.poktan.get(kode) ?? [])].sort((a, b) => POKTAN.indexOf(a.poktan) - POKTAN.indexOf(b.poktan)),
    tata_kelola: edition.tata_kelola.get(kode),
  }
  const hasRows = rows.statistik !== undefined || rows.poktan.length > 0 || rows.tata_kelola !== undefined
  return {
    edition,
    kampung: edition.klasifikasi.get(kode) ?? [],
    ...rows,
    kegiatan: edition.kegiatan.get(kode) ?? [],
    ralat: edition.ralat.filter((row) => row.kode_desa === kode),
    score: aturan && hasRows ? scoreIndicators(aturan, indicatorsOf(rows)) : undefined,
  }
}

interface Index {
  readonly pencanangan: ReadonlyMap<string, readonly PencananganRow[]>
  readonly pendahulu: ReadonlyMap<KodeDesa, readonly Wilayah[]>
}

const indices = new WeakMap<Kabupaten, Index>()

/** So that the profiles of a whole kabupaten take no more than linear time. */
function indexOf(kabupaten: Kabupaten): Index {
  const known = indices.get(kabupaten)
  if (known) return known
  const pendahulu = new Map<KodeDesa, Wilayah[]>()
  for (const wilayah of kabupaten.desa.values())
    for (const kode of wilayah.pengganti) pendahulu.set(kode, [...(pendahulu.get(kode) ?? []), wilayah])
  const index = {
    pencanangan: Map.groupBy(kabupaten.pencanangan, (row) => row.kode_desa),
    pendahulu,
  }
  indices.set(kabupaten, index)
  return index
}
