import type { MultiPolygon } from '../../domain/portal.ts'
import { crosses, distance, KM_PER_DEGREE } from '../../geo/plane.ts'

/** [longitude, latitude] in degrees */
export type Titik = readonly [bujur: number, lintang: number]

/** Beyond this distance of every village, the reader is elsewhere. */
export const JAUH_KM = 10

export interface Dekat<T> {
  readonly desa: T
  /** to the edge of its shape, in km; 0 within it */
  readonly km: number
}

/**
 * The village whose shape holds a point, alone; else the three nearest, nearest first; none where all are further than
 * `JAUH_KM`.
 */
export function tempat<T extends { readonly bentuk: MultiPolygon }>(
  titik: Titik,
  desa: readonly T[],
): readonly Dekat<T>[] {
  const holding = desa.find(({ bentuk }) => isWithin(titik, bentuk))
  if (holding) return [{ desa: holding, km: 0 }]
  return desa
    .map((one) => ({ desa: one, km: kmTo(titik, one.bentuk) }))
    .filter(({ km }) => km <= JAUH_KM)
    .sort((a, b) => a.km - b.km)
    .slice(0, 3)
}

const isWithin = (titik: Titik, shape: MultiPolygon): boolean =>
  edgesOf(shape).filter(([from, to]) => crosses(titik, from, to)).length % 2 === 1

/** km to the nearest edge, on a plane that touches the earth at the point: good to a thousandth within a kabupaten. */
function kmTo([x, y]: Titik, shape: MultiPolygon): number {
  const narrow = Math.cos((y * Math.PI) / 180)
  const flat = ([lon, lat]: Titik) => [(lon - x) * narrow * KM_PER_DEGREE, (lat - y) * KM_PER_DEGREE] as const
  return Math.min(...edgesOf(shape).map(([from, to]) => distance([0, 0], flat(from), flat(to))))
}

const edgesOf = (shape: MultiPolygon): readonly (readonly [Titik, Titik])[] =>
  shape.flatMap((rings) => rings.flatMap((ring) => ring.slice(1).map((to, i) => [ring[i]!, to] as const)))
