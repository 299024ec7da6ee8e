import type { FeatureCollection } from 'geojson'
import { feature, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, quantile, simplify } from 'topojson-simplify'
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
  return { text, kept, lost: lostIn(text) }
}

/** Codes whose shape has no area left. */
function lostIn(text: string): readonly KodeDesa[] {
  const written = JSON.parse(text)
  const { features } = feature(written, written.objects.desa) as unknown as {
    features: { id: KodeDesa; geometry: { coordinates: MultiPolygon } }[]
  }
  return features
    .filter(({ geometry }) => !geometry.coordinates.flat().some((ring) => new Set(ring.map(String)).size > 2))
    .map(({ id }) => id)
}
