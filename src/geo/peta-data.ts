import type { Kabupaten, Portal } from '../domain/portal.ts'
import type { KodeKecamatan } from '../domain/kode.ts'
import { kecamatanBorders, kecamatanNames } from './kecamatan.ts'
import { nilaiDesa } from './lapis.ts'
import type { NilaiDesa } from './lapis.ts'
import { mapPayload } from './payload.ts'
import type { MapDesa, MapPayload } from './payload.ts'
import { shapesOf } from './shapes.ts'
import type { Line, Point } from './topology.ts'

/** One village as the map in the browser needs it: its value on every layer in every edition. */
export interface DesaPeta extends Omit<MapDesa, 'titik' | 'kelas' | 'lengkap'> {
  readonly kelurahan: boolean
  readonly edisi: Readonly<Record<string, Omit<NilaiDesa, 'kode'>>>
}

/** What `/peta/{kode}.json` holds: all editions, so that choosing one asks nothing more of the server. */
export interface PetaData extends Omit<MapPayload, 'desa' | 'kecamatan'> {
  /** with the point of its name */
  readonly kecamatan: readonly { readonly kode: KodeKecamatan; readonly nama: string; readonly at: Point | undefined }[]
  /** borders between kecamatan */
  readonly garis: readonly Line[]
  readonly desa: readonly DesaPeta[]
}

/** Editions stand newest first, unlike in `MapPayload`: the map opens on the first. */
export function petaData(portal: Portal, kabupaten: Kabupaten): PetaData {
  const shapes = shapesOf(kabupaten)
  const payload = mapPayload(portal, kabupaten)
  const at = new Map(kecamatanNames(kabupaten, shapes).map((name) => [name.nama, point(name.at)]))
  return {
    ...payload,
    edisi: [...payload.edisi].reverse(),
    kecamatan: payload.kecamatan.map(({ kode, nama }) => ({ kode, nama, at: at.get(nama) })),
    garis: kecamatanBorders(shapes).map((line) => line.map(point)),
    desa: payload.desa.map(({ kode, nama, kecamatan, bentuk, pencanangan }) => ({
      kode,
      nama,
      kecamatan,
      bentuk,
      pencanangan,
      kelurahan: kabupaten.desa.get(kode)!.jenis === 'kelurahan',
      edisi: Object.fromEntries(
        kabupaten.edisi.map((edisi) => {
          const { nilai, ada, dari } = nilaiDesa(portal, edisi, kode)
          return [edisi.kode, { nilai, ada, dari }]
        }),
      ),
    })),
  }
}

/** About a metre. */
const point = ([lon, lat]: Point): Point => [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5]
