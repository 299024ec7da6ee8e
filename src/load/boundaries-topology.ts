import type { Feature, FeatureCollection, Polygon } from 'geojson'
import { feature, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, quantile, simplify } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { KodeDesa } from '../domain/kode.ts'
import type { MultiPolygon } from '../domain/portal.ts'

/** Grid of the written file: a hundred thousand steps across, about a metre in a kabupaten. */
const GRID = 1e5
/** Grid on which borders that nearly agree become one border. */
const JOIN_GRID = 1e6

/**
 * The text of `batas.topo.json`: one object `desa`, one geometry a desa with its code as `id` and `kode`.
 * Common borders are simplified once, for both sides, until the text is no longer than `limit`.
 * @returns the text, the share of points kept, and the codes that did not survive (a fault of the limit)
 */
export function boundariesTopology(
  batas: ReadonlyMap<KodeDesa, MultiPolygon>,
  limit = 150_000,
): { readonly text: string; readonly kept: number; readonly lost: readonly KodeDesa[] } {
  const features = [...batas].map(([kode, shape]) => ({
    type: 'Feature' as const,
    id: kode,
    properties: { kode },
    geometry: { type: 'MultiPolygon' as const, coordinates: shape as unknown as number[][][][] },
  }))
  const joined = topology({ desa: { type: 'FeatureCollection', features } as FeatureCollection }, JOIN_GRID)
  const whole = presimplify(joined as never)
  // topojson sorts weights downwards: the quantile of 0.3 keeps three tenths of the points
  const write = (share: number): string =>
    `${JSON.stringify(quantize(simplify(whole, share < 1 ? quantile(whole, share) : 0) as never, GRID))}\n`
  let [low, high, text, kept] = [0, 1, write(1), 1]
  const fits = text.length <= limit
  for (let step = 0; step < 8 && !fits; step++) {
    const middle = (low + high) / 2
    const shorter = write(middle)
    if (shorter.length > limit) high = middle
    else [low, text, kept] = [middle, shorter, middle]
  }
  return { kept, ...withoutThin(text) }
}

/** Leaves out rings and parts without area, which the grid made; `lost` are the codes of which nothing is left. */
function withoutThin(text: string): { readonly text: string; readonly lost: readonly KodeDesa[] } {
  const written = JSON.parse(text) as Topology
  const { geometries } = written.objects['desa'] as GeometryCollection<{ kode: KodeDesa }>
  const lost: KodeDesa[] = []
  const hasArea = (ring: readonly number[]): boolean => {
    const { geometry } = feature(written, { type: 'Polygon', arcs: [[...ring]] }) as unknown as Feature<Polygon>
    return new Set(geometry.coordinates[0]!.map(String)).size > 2
  }
  for (const part of geometries) {
    if (part.type !== 'MultiPolygon' && part.type !== 'Polygon') continue
    const polygons = (part.type === 'Polygon' ? [part.arcs] : part.arcs)
      .filter(([outer]) => outer && hasArea(outer))
      .map((rings) => rings.filter(hasArea))
    if (polygons.length === 0) lost.push(part.properties!.kode)
    Object.assign(part, { type: 'MultiPolygon', arcs: polygons })
  }
  return { text: `${JSON.stringify(written)}\n`, lost }
}
