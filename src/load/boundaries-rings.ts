import { union } from 'polyclip-ts'
import type { MultiPolygon, Ring } from '../domain/portal.ts'

type Point = readonly [number, number]

/** What a shape needs: its mended form and what was done to it, or why it cannot be used. */
export interface RingCheck {
  readonly shape: MultiPolygon
  readonly mended: readonly string[]
  readonly fault?: { readonly code: 'batas-koordinat' | 'batas-bentuk'; readonly message: string } | undefined
}

/** Indonesia with its seas, degrees. Longitudes and latitudes do not overlap, so a swap is certain. */
const isLon = (value: number): boolean => value >= 94.5 && value <= 141.5
const isLat = (value: number): boolean => value >= -11.5 && value <= 6.5

/** Checks the coordinates of one (multi)polygon of GeoJSON; mends what has one certain mend. */
export function checkRings(coordinates: unknown): RingCheck {
  const mended: string[] = []
  const fail = (code: 'batas-koordinat' | 'batas-bentuk', message: string): RingCheck => ({
    shape: [],
    mended,
    fault: { code, message },
  })
  if (!isMultiPolygon(coordinates))
    return fail('batas-bentuk', 'bentuknya bukan poligon dengan titik bujur dan lintang')
  let shape: MultiPolygon = coordinates.map((rings) => rings.map((ring) => ring.map(([x, y]): Point => [x, y])))

  const points = shape.flat(2)
  if (points.some(([x, y]) => Math.abs(x) > 180 || Math.abs(y) > 180))
    return fail('batas-koordinat', 'koordinatnya meter (sudah diproyeksikan), bukan derajat WGS 84')
  if (points.length > 0 && points.every(([x, y]) => isLat(x) && isLon(y))) {
    shape = shape.map((rings) => rings.map((ring) => ring.map(([x, y]): Point => [y, x])))
    mended.push('bujur dan lintang tertukar, dibalik')
  } else {
    const stray = points.find(([x, y]) => !isLon(x) || !isLat(y))
    if (stray) return fail('batas-koordinat', `titik ${stray[0]}, ${stray[1]} di luar Indonesia`)
  }

  shape = shape.filter((rings) => rings.length > 0)
  const closed = shape.map((rings) => rings.map(close))
  if (closed.flat().some((ring, i) => ring !== shape.flat()[i])) mended.push('garis belum tertutup, ditutup')
  shape = closed
  if (shape.flat().some((ring) => new Set(ring.map(String)).size < 3))
    return fail('batas-bentuk', 'ada garis dengan kurang dari tiga titik')

  if (shape.flat().some(crossesItself)) {
    const whole = union(shape as unknown as [number, number][][][])
    if (whole.length === 0) return fail('batas-bentuk', 'garisnya memotong diri dan tidak berisi')
    shape = whole
    mended.push('garis memotong diri, diluruskan')
  }
  return shape.length === 0 ? fail('batas-bentuk', 'bentuknya kosong') : { shape, mended }
}

function isMultiPolygon(value: unknown): value is [number, number][][][] {
  return everyItem(value, (rings) => everyItem(rings, (ring) => everyItem(ring, isPoint)))
}

const everyItem = (value: unknown, test: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(test)

const isPoint = (value: unknown): boolean =>
  Array.isArray(value) && value.length >= 2 && Number.isFinite(value[0]) && Number.isFinite(value[1])

function close(ring: Ring): Ring {
  const [first, last] = [ring[0], ring[ring.length - 1]]
  return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...ring, first] : ring
}

/** True where two edges of a closed ring cross in their inside. */
export function crossesItself(ring: Ring): boolean {
  const edges = ring.slice(1).map((b, i) => ({ a: ring[i]!, b, from: Math.min(ring[i]![0], b[0]) }))
  edges.sort((p, q) => p.from - q.from)
  for (let i = 0; i < edges.length; i++) {
    const one = edges[i]!
    const to = Math.max(one.a[0], one.b[0])
    for (let j = i + 1; j < edges.length && edges[j]!.from <= to; j++) if (cross(one.a, one.b, edges[j]!)) return true
  }
  return false
}

function cross(a: Point, b: Point, { a: c, b: d }: { a: Point; b: Point }): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

const side = (a: Point, b: Point, p: Point): number =>
  Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]))
