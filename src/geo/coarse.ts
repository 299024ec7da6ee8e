import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'
import type { KodeDesa } from '../domain/kode.ts'
import type { MultiPolygon } from '../domain/portal.ts'
import type { Shapes } from './shapes.ts'
import { segmentsOf } from './topology.ts'

const cache = new WeakMap<Shapes, Map<number, Shapes>>()

/**
 * Shapes with no more detail than a drawing of `scale` units for one degree can show; neighbours keep common borders.
 * Schematic shapes are coarse already and come back as they are.
 */
export function coarse(shapes: Shapes, scale: number): Shapes {
  if (shapes.skematis) return shapes
  const step = 2 ** Math.round(Math.log2(scale))
  const known = cache.get(shapes) ?? new Map<number, Shapes>()
  cache.set(shapes, known)
  const ready = known.get(step)
  if (ready) return ready
  const desa = simplifyAll(shapes.desa, 1 / step ** 2)
  const made = { ...shapes, desa, segmen: segmentsOf(desa) }
  known.set(step, made)
  return made
}

/** Topology-aware Visvalingam. @param weight smallest triangle that is kept, in square degrees */
function simplifyAll(desa: ReadonlyMap<KodeDesa, MultiPolygon>, weight: number): ReadonlyMap<KodeDesa, MultiPolygon> {
  const objects = Object.fromEntries(
    [...desa].map(([kode, shape]) => [
      kode,
      { type: 'MultiPolygon' as const, coordinates: shape as unknown as number[][][][] },
    ]),
  )
  const simple = simplify(presimplify(topology(objects) as never), weight)
  return new Map(
    [...desa].map(([kode, shape]) => {
      const { geometry } = feature(simple as never, simple.objects[kode] as never) as unknown as {
        geometry: { coordinates: MultiPolygon }
      }
      // a part that has shrunk to a line is dropped, but never the whole village
      const kept = geometry.coordinates.map((rings) => rings.filter(hasArea)).filter((rings) => rings.length > 0)
      return [kode, kept.length > 0 ? kept : shape]
    }),
  )
}

const hasArea = (ring: readonly (readonly [number, number])[]): boolean =>
  new Set(ring.map(([x, y]) => `${x},${y}`)).size >= 3
