import type { MultiPolygon } from '../../domain/portal.ts'

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
    .map((one) => ({ desa: one, km: distance(titik, one.bentuk) }))
    .filter(({ km }) => km <= JAUH_KM)
    .sort((a, b) => a.km - b.km)
    .slice(0, 3)
}

/** By the number of edges that a ray to the east crosses; a hole is crossed twice. */
const isWithin = ([x, y]: Titik, shape: MultiPolygon): boolean =>
  edgesOf(shape).filter(([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1)
    .length %
    2 ===
  1

/** km to the nearest edge, on a plane that touches the earth at the point: good to a thousandth within a kabupaten. */
function distance([x, y]: Titik, shape: MultiPolygon): number {
  const perDegree = 111.32
  const narrow = Math.cos((y * Math.PI) / 180)
  const flat = ([lon, lat]: Titik) => [(lon - x) * narrow * perDegree, (lat - y) * perDegree] as const
  return Math.min(
    ...edgesOf(shape).map(([from, to]) => {
      const [ax, ay] = flat(from)
      const [bx, by] = flat(to)
      const [dx, dy] = [bx - ax, by - ay]
      const along = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)))
      return Math.hypot(ax + along * dx, ay + along * dy)
    }),
  )
}

const edgesOf = (shape: MultiPolygon): readonly (readonly [Titik, Titik])[] =>
  shape.flatMap((rings) => rings.flatMap((ring) => ring.slice(1).map((to, i) => [ring[i]!, to] as const)))
