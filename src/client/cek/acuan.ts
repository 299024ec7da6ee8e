import { FILE_ATURAN } from '../../domain/aturan.ts'
import type { Edition, Kabupaten, KeteranganEdisi, Portal, TabelEdisi } from '../../domain/portal.ts'
import type * as rows from '../../domain/rows.ts'
import { tingkatOf } from '../../domain/kode.ts'
import { pack, unpack, type AnyRow, type Tabel } from './tabel.ts'

/** The tables whose rows make facts; corrections may change all but the first. */
const TABEL = ['total', 'klasifikasi', 'statistik', 'poktan', 'tata_kelola', 'kegiatan'] as const
type Nama = (typeof TABEL)[number]
type Isi = Readonly<Record<Nama, Tabel>>

interface EdisiRingkas extends KeteranganEdisi, Isi {
  readonly kode: string
  readonly folder: string
  readonly tabel: readonly TabelEdisi[]
  readonly ralat: Tabel
  /** as filed: the tables that a correction changed; undefined where there is no ralat.csv */
  readonly tertulis: Partial<Isi> | undefined
}

/**
 * All that the facts of one kabupaten are made of, as JSON: its rows, from which the browser finds them with the code
 * that made the pages, and the published files themselves, whose lines it hashes.
 */
export interface Acuan {
  readonly situs: Portal['situs']
  readonly aturan: Portal['aturan'] | null
  readonly sumber: Tabel
  readonly kabupaten: Omit<
    Kabupaten,
    'wilayah' | 'kecamatan' | 'desa' | 'angka' | 'pencanangan' | 'opd' | 'edisi' | 'batas'
  >
  readonly wilayah: Tabel
  readonly angka: Tabel
  readonly pencanangan: Tabel
  readonly edisi: readonly EdisiRingkas[]
  /** by path below the data folder */
  readonly teks: Readonly<Record<string, string>>
}

/** @param textOf the text of a file below the data folder, as it is published */
export function acuanOf(portal: Portal, kabupaten: Kabupaten, textOf: (file: string) => string): Acuan {
  const { wilayah, kecamatan, desa, angka, pencanangan, opd: _, edisi, batas: __, ...about } = kabupaten
  const files = [
    ...(portal.aturan ? [FILE_ATURAN] : []),
    wilayah.at.file,
    ...(angka.length > 0 ? [`${kabupaten.folder}/angka.csv`] : []),
    ...(pencanangan.length > 0 ? [`${kabupaten.folder}/pencanangan.csv`] : []),
    ...edisi.flatMap(({ folder, tabel }) => [...tabel].map((one) => `${folder}/${one}.csv`)),
  ]
  const teks = Object.fromEntries(files.map((file) => [file, textOf(file)]))
  const packed: Pack = (all) => pack(all, teks[all[0]?.at.file ?? ''] ?? '')
  return {
    situs: portal.situs,
    aturan: portal.aturan ?? null,
    sumber: pack([...portal.sumber.values()], ''),
    kabupaten: about,
    wilayah: packed([wilayah, ...kecamatan.values(), ...desa.values()]),
    angka: packed(angka),
    pencanangan: packed(pencanangan),
    edisi: edisi.map((edition) => packEdition(edition, packed)),
    teks,
  }
}

type Pack = (all: readonly AnyRow[]) => Tabel

function packEdition(edition: Edition, packed: Pack): EdisiRingkas {
  const { tertulis, tabel, ralat, ...about } = edition
  const filed = tertulis && tablesOf(tertulis, packed)
  const tables = tablesOf(edition, packed)
  const changed = TABEL.filter((name) => filed && JSON.stringify(filed[name]) !== JSON.stringify(tables[name]))
  return {
    ...about,
    ...tables,
    tabel: [...tabel],
    ralat: packed(ralat),
    tertulis: filed && Object.fromEntries(changed.map((name) => [name, filed[name]])),
  }
}

const tablesOf = (edition: Edition, packed: Pack): Isi => ({
  total: packed(edition.total),
  klasifikasi: packed([...edition.klasifikasi.values()].flat()),
  statistik: packed([...edition.statistik.values()]),
  poktan: packed([...edition.poktan.values()].flat()),
  tata_kelola: packed([...edition.tata_kelola.values()]),
  kegiatan: packed([...edition.kegiatan.values()].flat()),
})

/** The portal as far as the facts of this kabupaten need it. */
export function portalOf(acuan: Acuan): Portal {
  const rowsOf: Unpack = (tabel) => unpack(tabel, acuan.teks[tabel.file] ?? '')
  const areas = rowsOf<rows.Wilayah>(acuan.wilayah)
  const level = (tingkat: 'desa' | 'kecamatan') =>
    new Map(areas.filter(({ kode }) => tingkatOf(kode) === tingkat).map((row) => [row.kode, row]))
  const kabupaten: Kabupaten = {
    ...acuan.kabupaten,
    wilayah: areas[0]!,
    kecamatan: level('kecamatan'),
    desa: level('desa'),
    angka: rowsOf<rows.AngkaRow>(acuan.angka),
    pencanangan: rowsOf<rows.PencananganRow>(acuan.pencanangan),
    opd: [],
    edisi: acuan.edisi.map((edisi) => unpackEdition(edisi, rowsOf)),
    batas: undefined,
  }
  return {
    situs: acuan.situs,
    sumber: new Map(unpack<rows.Sumber & rows.Row>(acuan.sumber, '').map((row) => [row.id, row])),
    istilah: [],
    aturan: acuan.aturan ?? undefined,
    regulasi: new Map(),
    program: new Map(),
    poktan: new Map(),
    cerita: new Map(),
    kabupaten: new Map([[kabupaten.kode, kabupaten]]),
  }
}

type Unpack = <R extends AnyRow>(tabel: Tabel) => readonly R[]

function unpackEdition({ tertulis, ralat, ...packed }: EdisiRingkas, rowsOf: Unpack): Edition {
  const corrected = editionFrom(packed, rowsOf)
  return {
    ...corrected,
    ralat: rowsOf<rows.RalatRow>(ralat),
    tertulis: tertulis && { ...editionFrom({ ...packed, ...tertulis }, rowsOf), ralat: [], tertulis: undefined },
  }
}

function editionFrom(
  packed: Omit<EdisiRingkas, 'ralat' | 'tertulis'>,
  rowsOf: Unpack,
): Omit<Edition, 'ralat' | 'tertulis'> {
  const grouped = <R extends AnyRow & { readonly kode_desa: string }>(tabel: Tabel) =>
    Map.groupBy(rowsOf<R>(tabel), (row) => row.kode_desa)
  const keyed = <R extends AnyRow & { readonly kode_desa: string }>(tabel: Tabel) =>
    new Map(rowsOf<R>(tabel).map((row) => [row.kode_desa, row]))
  return {
    ...packed,
    tabel: new Set(packed.tabel),
    total: rowsOf<rows.TotalRow>(packed.total),
    klasifikasi: grouped<rows.KlasifikasiRow>(packed.klasifikasi),
    statistik: keyed<rows.StatistikRow>(packed.statistik),
    poktan: grouped<rows.PoktanRow>(packed.poktan),
    tata_kelola: keyed<rows.TataKelolaRow>(packed.tata_kelola),
    kegiatan: grouped<rows.KegiatanRow>(packed.kegiatan),
  }
}
