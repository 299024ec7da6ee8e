import { FILE_ATURAN } from '../../domain/aturan.ts'
import type { Edition, Kabupaten, KeteranganEdisi, Portal, TabelEdisi } from '../../domain/portal.ts'
import type * as rows from '../../domain/rows.ts'
import { tingkatOf } from '../../domain/kode.ts'

type AnyRow = Pick<rows.Row, 'at'>

/** Rows of one file without the names of their columns, each headed by its line. */
interface Tabel {
  readonly file: string
  readonly kolom: readonly string[]
  readonly baris: readonly (readonly unknown[])[]
}

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
  readonly edisi: readonly EdisiRingkas[]
  /** by path below the data folder */
  readonly teks: Readonly<Record<string, string>>
}

/** @param textOf the text of a file below the data folder, as it is published */
export function acuanOf(portal: Portal, kabupaten: Kabupaten, textOf: (file: string) => string): Acuan {
  const { wilayah, kecamatan, desa, angka, pencanangan: _, opd: __, edisi, batas: ___, ...about } = kabupaten
  const files = [
    ...(portal.aturan ? [FILE_ATURAN] : []),
    wilayah.at.file,
    ...(angka.length > 0 ? [`${kabupaten.folder}/angka.csv`] : []),
    ...edisi.flatMap(({ folder, tabel }) =>
      [...tabel].filter((one) => one !== 'ralat').map((one) => `${folder}/${one}.csv`),
    ),
  ]
  return {
    situs: portal.situs,
    aturan: portal.aturan ?? null,
    sumber: pack([...portal.sumber.values()]),
    kabupaten: about,
    wilayah: pack([wilayah, ...kecamatan.values(), ...desa.values()]),
    angka: pack(angka),
    edisi: edisi.map(packEdition),
    teks: Object.fromEntries(files.map((file) => [file, textOf(file)])),
  }
}

function packEdition(edition: Edition): EdisiRingkas {
  const { tertulis, tabel, ralat, ...about } = edition
  const filed = tertulis && tablesOf(tertulis)
  const tables = tablesOf(edition)
  const changed = TABEL.filter((name) => filed && JSON.stringify(filed[name]) !== JSON.stringify(tables[name]))
  return {
    ...about,
    ...tables,
    tabel: [...tabel],
    ralat: pack(ralat),
    tertulis: filed && Object.fromEntries(changed.map((name) => [name, filed[name]])),
  }
}

const tablesOf = (edition: Edition): Isi => ({
  total: pack(edition.total),
  klasifikasi: pack([...edition.klasifikasi.values()].flat()),
  statistik: pack([...edition.statistik.values()]),
  poktan: pack([...edition.poktan.values()].flat()),
  tata_kelola: pack([...edition.tata_kelola.values()]),
  kegiatan: pack([...edition.kegiatan.values()].flat()),
})

function pack(all: readonly AnyRow[]): Tabel {
  const kolom = [...new Set(all.flatMap((row) => Object.keys(row)))].filter((name) => name !== 'at')
  const baris = all.map((row) => [
    row.at.line,
    ...kolom.map((name) => (row as unknown as Record<string, unknown>)[name] ?? null),
  ])
  return { file: all[0]?.at.file ?? '', kolom, baris }
}

function unpack<R extends AnyRow>({ file, kolom, baris }: Tabel): readonly R[] {
  return baris.map(([line, ...cells]) => {
    const told = kolom.flatMap((name, i) => (cells[i] === null ? [] : [[name, cells[i]] as const]))
    return { at: { file, line: line as number }, ...Object.fromEntries(told) } as unknown as R
  })
}

/** The portal as far as the facts of this kabupaten need it. */
export function portalOf(acuan: Acuan): Portal {
  const areas = unpack<rows.Wilayah>(acuan.wilayah)
  const level = (tingkat: 'desa' | 'kecamatan') =>
    new Map(areas.filter(({ kode }) => tingkatOf(kode) === tingkat).map((row) => [row.kode, row]))
  const kabupaten: Kabupaten = {
    ...acuan.kabupaten,
    wilayah: areas[0]!,
    kecamatan: level('kecamatan'),
    desa: level('desa'),
    angka: unpack<rows.AngkaRow>(acuan.angka),
    pencanangan: [],
    opd: [],
    edisi: acuan.edisi.map(unpackEdition),
    batas: undefined,
  }
  return {
    situs: acuan.situs,
    sumber: new Map(unpack<rows.Sumber & rows.Row>(acuan.sumber).map((row) => [row.id, row])),
    istilah: [],
    aturan: acuan.aturan ?? undefined,
    regulasi: new Map(),
    program: new Map(),
    poktan: new Map(),
    cerita: new Map(),
    kabupaten: new Map([[kabupaten.kode, kabupaten]]),
  }
}

function unpackEdition({ tertulis, ralat, ...packed }: EdisiRingkas): Edition {
  const corrected = editionFrom(packed)
  return {
    ...corrected,
    ralat: unpack<rows.RalatRow>(ralat),
    tertulis: tertulis && { ...editionFrom({ ...packed, ...tertulis }), ralat: [], tertulis: undefined },
  }
}

function editionFrom(packed: Omit<EdisiRingkas, 'ralat' | 'tertulis'>): Omit<Edition, 'ralat' | 'tertulis'> {
  const grouped = <R extends AnyRow & { readonly kode_desa: string }>(tabel: Tabel) =>
    Map.groupBy(unpack<R>(tabel), (row) => row.kode_desa)
  const keyed = <R extends AnyRow & { readonly kode_desa: string }>(tabel: Tabel) =>
    new Map(unpack<R>(tabel).map((row) => [row.kode_desa, row]))
  return {
    ...packed,
    tabel: new Set(packed.tabel),
    total: unpack<rows.TotalRow>(packed.total),
    klasifikasi: grouped<rows.KlasifikasiRow>(packed.klasifikasi),
    statistik: keyed<rows.StatistikRow>(packed.statistik),
    poktan: grouped<rows.PoktanRow>(packed.poktan),
    tata_kelola: keyed<rows.TataKelolaRow>(packed.tata_kelola),
    kegiatan: grouped<rows.KegiatanRow>(packed.kegiatan),
  }
}
