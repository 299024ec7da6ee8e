import { isAbsent } from './cell.ts'
import { indicatorsOf } from './indicators.ts'
import type { Klasifikasi } from './klasifikasi.ts'
import { kabupatenOf, kecamatanOf, type KodeDesa } from './kode.ts'
import { remember } from './memo.ts'
import { latest, type Edition, type Kabupaten, type Portal } from './portal.ts'
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
import { desaPada } from './valid.ts'

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

/** One desa over the editions on whose date it stood: what its page shows. */
export interface Profile {
  readonly kabupaten: Kabupaten
  readonly kecamatan: Wilayah
  readonly wilayah: Wilayah
  /** newest first; at least the newest, where it stood on the date of none */
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
  const stood = kabupaten.edisi.filter((edition) => desaPada(kabupaten, edition).has(kode))
  const editions = stood.length > 0 ? stood : [latest(kabupaten)]
  const edisi = editions.map((edition) => editionProfileOf(portal, edition, kode)).reverse()
  const { pencanangan } = indexOf(kabupaten)
  return {
    kabupaten,
    kecamatan,
    wilayah,
    edisi,
    latest: edisi[0]!,
    pencanangan: pencanangan.get(kode) ?? [],
    pengganti: wilayah.pengganti.flatMap((one) => kabupaten.desa.get(one) ?? []),
    pendahulu: pendahuluOf(kabupaten, kode),
  }
}

const seen = remember((_portal: Portal, _edition: Edition) => new Map<KodeDesa, EditionProfile>())

/** What one edition says of one desa; found and scored once. */
export function editionProfileOf(portal: Portal, edition: Edition, kode: KodeDesa): EditionProfile {
  const profiles = seen(portal, edition)
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
    ralat: ralatOf(edition).get(kode) ?? [],
    score: aturan && hasRows ? scoreIndicators(aturan, indicatorsOf(rows)) : undefined,
  }
}

/** The kampung whose reported class is another than the scored one. */
export const unlikeScore = ({ kampung, score }: EditionProfile): readonly ClassedRow[] =>
  kampung.filter(isClassed).filter((row) => score?.klasifikasi !== undefined && row.klasifikasi !== score.klasifikasi)

type ClassedRow = KlasifikasiRow & { readonly klasifikasi: Klasifikasi }
const isClassed = (row: KlasifikasiRow): row is ClassedRow => !isAbsent(row.klasifikasi)

const ralatOf = remember((edition: Edition): ReadonlyMap<KodeDesa, readonly RalatRow[]> =>
  Map.groupBy(edition.ralat, (row) => row.kode_desa),
)

/** The ended areas whose place an area took. */
export const pendahuluOf = (kabupaten: Kabupaten, kode: KodeDesa): readonly Wilayah[] =>
  indexOf(kabupaten).pendahulu.get(kode) ?? []

interface Index {
  readonly pencanangan: ReadonlyMap<string, readonly PencananganRow[]>
  readonly pendahulu: ReadonlyMap<KodeDesa, readonly Wilayah[]>
}

/** So that the profiles of a whole kabupaten take no more than linear time. */
const indexOf = remember((kabupaten: Kabupaten): Index => {
  const pendahulu = new Map<KodeDesa, Wilayah[]>()
  for (const wilayah of kabupaten.desa.values())
    for (const kode of wilayah.pengganti) pendahulu.set(kode, [...(pendahulu.get(kode) ?? []), wilayah])
  return { pencanangan: Map.groupBy(kabupaten.pencanangan, (row) => row.kode_desa), pendahulu }
})
