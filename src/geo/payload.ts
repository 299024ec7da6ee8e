import { kelengkapan } from '../domain/completeness.ts'
import { isKlasifikasi } from '../domain/klasifikasi.ts'
import type { Klasifikasi } from '../domain/klasifikasi.ts'
import { kecamatanOf } from '../domain/kode.ts'
import type { KodeDesa, KodeKabupaten, KodeKecamatan } from '../domain/kode.ts'
import type { Kabupaten, MultiPolygon, Portal } from '../domain/portal.ts'
import { profileOf } from '../domain/profile.ts'
import type { Tanggal } from '../domain/rows.ts'
import { desaIn } from './kecamatan.ts'
import { boxOf, pointsOf } from './project.ts'
import type { Box } from './project.ts'
import { shapesOf, titikOf } from './shapes.ts'
import type { Point } from './topology.ts'

/** What the live map of one kabupaten loads: `/peta/{kode}.json`. Positions are [longitude, latitude]. */
export interface MapPayload {
  readonly skematis: boolean
  readonly kode: KodeKabupaten
  readonly nama: string
  readonly contoh: boolean
  /** west, south, east, north */
  readonly bbox: Box
  /** editions, oldest first */
  readonly edisi: readonly string[]
  readonly kecamatan: readonly { readonly kode: KodeKecamatan; readonly nama: string }[]
  readonly desa: readonly MapDesa[]
}

export interface MapDesa {
  readonly kode: KodeDesa
  readonly nama: string
  readonly kecamatan: KodeKecamatan
  readonly titik: Point | null
  /** rounded to 5 decimals, about a metre */
  readonly bentuk: MultiPolygon
  /** edition -> classes of its kampung; an edition that reports none is left out */
  readonly kelas: Readonly<Record<string, readonly Klasifikasi[]>>
  /** first launch, '' where none is known */
  readonly pencanangan: Tanggal
  /** parts of the newest profile that are reported, 0 to 7 */
  readonly lengkap: number
}

export function mapPayload(portal: Portal, kabupaten: Kabupaten): MapPayload {
  const shapes = shapesOf(kabupaten)
  const box = boxOf([...shapes.desa.values()].flatMap(pointsOf)) ?? [0, 0, 0, 0]
  return {
    skematis: shapes.skematis,
    kode: kabupaten.kode,
    nama: kabupaten.nama,
    contoh: kabupaten.contoh,
    bbox: [round(box[0]), round(box[1]), round(box[2]), round(box[3])],
    edisi: kabupaten.edisi.map((edition) => edition.kode),
    kecamatan: [...kabupaten.kecamatan.values()]
      .filter(({ kode }) => desaIn(shapes, kode).length > 0)
      .map(({ kode, nama }) => ({ kode, nama })),
    desa: [...shapes.desa].map(([kode, shape]) => {
      const profile = profileOf(portal, kode)
      const titik = titikOf(profile.wilayah)
      return {
        kode,
        nama: profile.wilayah.nama,
        kecamatan: kecamatanOf(kode),
        titik: titik ? at(titik) : null,
        bentuk: shape.map((rings) => rings.map((ring) => ring.map(at))),
        kelas: Object.fromEntries(
          kabupaten.edisi.flatMap((edition) => {
            const kelas = (edition.klasifikasi.get(kode) ?? []).map((row) => row.klasifikasi).filter(isKlasifikasi)
            return kelas.length > 0 ? [[edition.kode, kelas]] : []
          }),
        ),
        pencanangan:
          profile.pencanangan
            .map((row) => row.tanggal)
            .filter((tanggal) => tanggal !== '')
            .sort()[0] ?? '',
        lengkap: kelengkapan(profile).ada,
      }
    }),
  }
}

const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5
const at = ([lon, lat]: Point): Point => [round(lon), round(lat)]
