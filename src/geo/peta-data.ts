import { kecamatanOf } from '../domain/kode.ts'
import type { KodeDesa, KodeKabupaten, KodeKecamatan } from '../domain/kode.ts'
import { namesakesOf } from '../domain/namesake.ts'
import { firstLaunch } from '../domain/launch.ts'
import type { Kabupaten, MultiPolygon, Portal } from '../domain/portal.ts'
import { profileOf } from '../domain/profile.ts'
import type { Tanggal } from '../domain/rows.ts'
import { villageName } from '../text/place.ts'
import { kecamatanBorders, kecamatanNames } from './kecamatan.ts'
import { nilaiDesa } from './lapis.ts'
import type { NilaiDesa } from './lapis.ts'
import { shapesOf } from './shapes.ts'
import type { Line, Point } from './topology.ts'

/**
 * What `/peta/{kode}.json` holds and the map in the browser reads: all editions, so that choosing one asks nothing more
 * of the server. Positions are [longitude, latitude], rounded to 5 decimals, about a metre.
 */
export interface PetaData {
  readonly kode: KodeKabupaten
  readonly nama: string
  readonly contoh: boolean
  /** newest first: the map opens on the first */
  readonly edisi: readonly string[]
  /** those that have shapes, largest first, with the point of their name */
  readonly kecamatan: readonly { readonly kode: KodeKecamatan; readonly nama: string; readonly at: Point }[]
  /** borders between kecamatan */
  readonly garis: readonly Line[]
  readonly desa: readonly DesaPeta[]
}

export interface DesaPeta {
  readonly kode: KodeDesa
  readonly nama: string
  /** told from its namesakes, where it has any */
  readonly sebutan?: string
  readonly kelurahan: boolean
  readonly kecamatan: KodeKecamatan
  readonly bentuk: MultiPolygon
  /** first launch, '' where no date is known */
  readonly pencanangan: Tanggal
  /** its value on every layer, in every edition */
  readonly edisi: Readonly<Record<string, Omit<NilaiDesa, 'kode'>>>
}

export function petaData(portal: Portal, kabupaten: Kabupaten): PetaData {
  const shapes = shapesOf(kabupaten)
  return {
    kode: kabupaten.kode,
    nama: kabupaten.nama,
    contoh: kabupaten.contoh,
    edisi: kabupaten.edisi.map(({ kode }) => kode).reverse(),
    kecamatan: kecamatanNames(kabupaten, shapes).map(({ kode, nama, at }) => ({ kode, nama, at: round(at) })),
    garis: kecamatanBorders(shapes).map((line) => line.map(round)),
    desa: [...shapes.desa].map(([kode, bentuk]) => {
      const profile = profileOf(portal, kode)
      return {
        kode,
        nama: profile.wilayah.nama,
        ...(namesakesOf(kabupaten, kode).length > 0 && { sebutan: villageName(kabupaten, kode) }),
        kelurahan: profile.wilayah.jenis === 'kelurahan',
        kecamatan: kecamatanOf(kode),
        bentuk: bentuk.map((rings) => rings.map((ring) => ring.map(round))),
        pencanangan: firstLaunch(profile)?.tanggal ?? '',
        edisi: Object.fromEntries(
          kabupaten.edisi.map((edisi) => {
            const { nilai, ada, dari } = nilaiDesa(portal, edisi, kode)
            return [edisi.kode, { nilai, ada, dari }]
          }),
        ),
      }
    }),
  }
}

const round = ([lon, lat]: Point): Point => [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5]
