import { isNumber } from '../domain/cell.ts'
import type { KodeDesa } from '../domain/kode.ts'
import { berlaku } from '../domain/portal.ts'
import type { Kabupaten, MultiPolygon, Ring } from '../domain/portal.ts'
import type { Wilayah } from '../domain/rows.ts'
import { KM_PER_DEGREE } from './plane.ts'
import { neighboursOf, segmentsOf } from './topology.ts'
import type { Point, Segment } from './topology.ts'
import { discCells } from './voronoi.ts'

/** Shapes of the valid desa of one kabupaten, [longitude, latitude] in degrees. */
export interface Shapes {
  /** true: drawn from label points and areas, no boundary of anything */
  readonly skematis: boolean
  readonly desa: ReadonlyMap<KodeDesa, MultiPolygon>
  /** those that share an edge */
  readonly tetangga: ReadonlyMap<KodeDesa, readonly KodeDesa[]>
  readonly segmen: readonly Segment[]
}

/** A disc of the village's own area would leave gaps everywhere; of this one, nine in ten contacts are true in Blora. */
const STRETCH = 1.6
/** km², where neither the village nor any other tells its area */
const USUAL_AREA = 5

const cache = new WeakMap<Kabupaten, Shapes>()

/** Shapes by `batas.topo.json` where there is one, else schematic. Computed once for a kabupaten. */
export function shapesOf(kabupaten: Kabupaten): Shapes {
  const known = cache.get(kabupaten)
  if (known) return known
  const valid = [...kabupaten.desa.values()].filter(berlaku)
  const { batas } = kabupaten
  const desa = batas ? realShapes(valid, batas) : schematicShapes(valid)
  const segmen = segmentsOf(desa)
  const shapes = { skematis: !batas, desa, tetangga: neighboursOf(desa, segmen), segmen }
  cache.set(kabupaten, shapes)
  return shapes
}

function realShapes(valid: readonly Wilayah[], batas: ReadonlyMap<KodeDesa, MultiPolygon>): Shapes['desa'] {
  return new Map(valid.flatMap(({ kode }) => (batas.has(kode) ? [[kode, batas.get(kode)!] as const] : [])))
}

function schematicShapes(valid: readonly Wilayah[]): Shapes['desa'] {
  const placed = valid.flatMap((wilayah) => {
    const titik = titikOf(wilayah)
    return titik ? [{ wilayah, titik }] : []
  })
  if (placed.length === 0) return new Map()
  const areas = placed.map(({ wilayah }) => wilayah.luas_km2).filter(isNumber)
  const usual = areas.length > 0 ? areas.reduce((sum, area) => sum + area, 0) / areas.length : USUAL_AREA
  const lat0 = placed.reduce((sum, { titik }) => sum + titik[1], 0) / placed.length
  const east = KM_PER_DEGREE * Math.cos((lat0 * Math.PI) / 180)
  const cells = discCells(
    placed.map(({ wilayah, titik: [lon, lat] }) => ({
      kode: wilayah.kode,
      at: [lon * east, lat * KM_PER_DEGREE],
      radius: STRETCH * Math.sqrt((isNumber(wilayah.luas_km2) ? wilayah.luas_km2 : usual) / Math.PI),
    })),
  )
  return new Map(
    [...cells].map(([kode, cell]) => {
      const ring = cell.map(([x, y]): Point => [round(x / east), round(y / KM_PER_DEGREE)])
      return [kode, [[[...ring, ring[0]!] as Ring]]]
    }),
  )
}

/** About a decimetre. */
const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6

/** Label point [longitude, latitude] of a desa, or undefined where it has none. */
export function titikOf({ bujur, lintang }: Wilayah): Point | undefined {
  return isNumber(bujur) && isNumber(lintang) ? [bujur, lintang] : undefined
}
