import type { Absent } from './cell.ts'
import type { KodeDesa } from './kode.ts'
import { isLaunchKnown } from './launch.ts'
import { berlaku, latest, type Edition, type Kabupaten, type Portal, type TabelEdisi } from './portal.ts'
import { profileOf, type Profile } from './profile.ts'
import { POKTAN, STATISTIK, TATA_KELOLA, type PoktanRow, type Wilayah } from './rows.ts'

/** The tables that may be asked for, in the order of a letter; the launches belong to no edition. */
export const TABEL_DIMINTA = [
  'total',
  'klasifikasi',
  'pencanangan',
  'statistik',
  'poktan',
  'tata_kelola',
  'kegiatan',
] as const satisfies readonly (TabelEdisi | 'pencanangan')[]
export type TabelDiminta = (typeof TABEL_DIMINTA)[number]

/** A column without a figure, and the rows of it that lack one where a desa has several: kampung, poktan, dates. */
export interface KolomDiminta {
  readonly kolom: string
  readonly baris: readonly string[]
}

/** What is asked for of one table. */
export interface Diminta {
  readonly tabel: TabelDiminta
  /** `belum`: the edition has no such table; `baris`: it has, without a row; `kolom`: with a row that says too little */
  readonly sebab: 'belum' | 'baris' | 'kolom'
  /** not reported */
  readonly kosong: readonly KolomDiminta[]
  /** withheld: one may ask why */
  readonly x: readonly KolomDiminta[]
}

/** The columns of each table that tell something; a table of one column, which its name tells, has none here. */
export const KOLOM_DIMINTA: Readonly<Record<TabelDiminta, readonly string[]>> = {
  total: [],
  klasifikasi: ['kampung', 'klasifikasi'],
  pencanangan: [],
  statistik: STATISTIK,
  poktan: ['poktan', 'ada', 'anggota', 'sasaran'],
  tata_kelola: TATA_KELOLA,
  kegiatan: ['tanggal', 'program', 'kegiatan', 'opd', 'peserta'],
}

/** A cell that is looked at: its column, and the name of its row where there are several. */
interface Sel {
  readonly kolom: string
  readonly baris: string
  readonly isi: unknown
}

/** What the newest edition lacks of one desa; nothing where it lacks nothing. Of an ended one, nobody can be asked. */
export function mintaDesa(profile: Profile): readonly Diminta[] {
  if (!berlaku(profile.wilayah)) return []
  const { edition, kampung, statistik, tata_kelola: tata, poktan, kegiatan } = profile.latest
  const cells: Readonly<Record<Exclude<TabelDiminta, 'total' | 'pencanangan'>, readonly Sel[]>> = {
    klasifikasi: kampung.map((row) => ({ kolom: 'klasifikasi', baris: row.kampung, isi: row.klasifikasi })),
    statistik: statistik ? STATISTIK.map((kolom) => ({ kolom, baris: '', isi: statistik[kolom] })) : [],
    poktan:
      poktan.length > 0
        ? POKTAN.flatMap((one) =>
            groupCells(
              poktan.find((row) => row.poktan === one),
              one,
            ),
          )
        : [],
    tata_kelola: tata ? TATA_KELOLA.map((kolom) => ({ kolom, baris: '', isi: tata[kolom] })) : [],
    kegiatan: kegiatan.map((row) => ({ kolom: 'peserta', baris: row.tanggal, isi: row.peserta })),
  }
  return TABEL_DIMINTA.flatMap((tabel): readonly Diminta[] => {
    if (tabel === 'total') return []
    if (tabel === 'pencanangan') return isLaunchKnown(profile) ? [] : [whole(tabel, 'baris')]
    if (!edition.tabel.has(tabel)) return [whole(tabel, 'belum')]
    const all = cells[tabel]
    if (all.length === 0) return [whole(tabel, 'baris')]
    const [kosong, x] = [lacking(all, 'kosong'), lacking(all, 'x')]
    return kosong.length + x.length > 0 ? [{ tabel, sebab: 'kolom', kosong, x }] : []
  })
}

/**
 * The cells of one group that say something: of one that is not there, only that. An empty target is taken from
 * statistik.csv, and asked for there.
 */
function groupCells(row: PoktanRow | undefined, baris: PoktanRow['poktan']): readonly Sel[] {
  const columns = (['ada', 'anggota', 'sasaran'] as const).filter(
    (kolom) => kolom === 'ada' || (row?.ada !== false && !(kolom === 'sasaran' && row?.sasaran === 'kosong')),
  )
  return columns.map((kolom) => ({ kolom, baris, isi: row?.[kolom] }))
}

/** By column, the rows that lack a figure for this reason; no row is `kosong`. */
function lacking(cells: readonly Sel[], why: Absent): readonly KolomDiminta[] {
  const found = cells.filter(({ isi }) => (isi ?? 'kosong') === why)
  return [...Map.groupBy(found, ({ kolom }) => kolom)].map(([kolom, all]) => ({
    kolom,
    baris: [...new Set(all.map(({ baris }) => baris))].filter(Boolean),
  }))
}

const whole = (tabel: TabelDiminta, sebab: 'belum' | 'baris'): Diminta => ({ tabel, sebab, kosong: [], x: [] })

/**
 * What the newest edition lacks of every standing desa of a kabupaten, or of one of its kecamatan: whole tables only.
 * Of a kabupaten also its totals.
 */
export function mintaWilayah(portal: Portal, kabupaten: Kabupaten, area: Wilayah): readonly Diminta[] {
  const inside = [...kabupaten.desa.values()].filter((one) => berlaku(one) && one.kode.startsWith(`${area.kode}.`))
  const [first, ...rest] = inside.map(({ kode }) => mintaDesa(profileOf(portal, kode)))
  const total = area.kode === kabupaten.kode && !latest(kabupaten).tabel.has('total')
  const common = (first ?? []).filter(
    ({ tabel, sebab }) =>
      sebab !== 'kolom' && rest.every((all) => all.some((one) => one.tabel === tabel && one.sebab !== 'kolom')),
  )
  return [...(total ? [whole('total', 'belum')] : []), ...common]
}

/** Who can be asked for a desa: itself, or where it has ended the standing ones that took its place, however late. */
export function penerusOf(kabupaten: Kabupaten, kode: KodeDesa): readonly Wilayah[] {
  const [heirs, seen] = [new Set<Wilayah>(), new Set<KodeDesa>()]
  const follow = (one: KodeDesa): void => {
    const area = kabupaten.desa.get(one)
    if (!area || seen.has(one)) return
    seen.add(one)
    if (berlaku(area)) heirs.add(area)
    else area.pengganti.forEach(follow)
  }
  follow(kode)
  return [...heirs]
}

/** A letter: of which area, what of it, and which edition lacks it. */
export interface Permintaan {
  readonly kabupaten: Kabupaten
  readonly wilayah: Wilayah
  readonly edition: Edition
  /** at least one */
  readonly diminta: readonly Diminta[]
}

/** The letter of an area by its code; undefined where nothing is missing of it, or where it has ended. */
export function permintaanOf(portal: Portal, kabupaten: Kabupaten, kode: string): Permintaan | undefined {
  const edition = latest(kabupaten)
  const desa = kabupaten.desa.get(kode)
  const wilayah = desa ?? (kode === kabupaten.kode ? kabupaten.wilayah : kabupaten.kecamatan.get(kode))
  if (!wilayah) return undefined
  const diminta = desa ? mintaDesa(profileOf(portal, kode)) : mintaWilayah(portal, kabupaten, wilayah)
  return diminta.length > 0 ? { kabupaten, wilayah, edition, diminta } : undefined
}

/** Every letter of a kabupaten: its own, those of its kecamatan and of its desa. */
export const permintaanSemua = (portal: Portal, kabupaten: Kabupaten): readonly Permintaan[] =>
  [kabupaten.kode, ...kabupaten.kecamatan.keys(), ...kabupaten.desa.keys()].flatMap(
    (kode) => permintaanOf(portal, kabupaten, kode) ?? [],
  )
