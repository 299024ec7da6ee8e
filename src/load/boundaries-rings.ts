import { union } from 'polyclip-ts'
import type { MultiPolygon, Ring } from '../domain/portal.ts'
import { crossings, type Budget } from './boundaries-crossings.ts'
import { placeFault, type Kotak } from './boundaries-place.ts'
import type { Masalah } from './boundaries-problems.ts'

type Point = readonly [number, number]

/** More crossings, or more points in a shape that crosses itself, are left to a map program: to unravel them takes long. */
const MAX_CROSSINGS = 20
const MAX_UNRAVELLED = 5_000
/** Of the area of a ring: what the simplification of borders twists is smaller, and cannot be seen. */
const VISIBLE = 0.01

/** What a shape needs: its mended form and what was done to it, or why it cannot be used. */
export interface RingCheck {
  readonly shape: MultiPolygon
  readonly mended: readonly string[]
  readonly masalah?: Masalah | 'rumit' | undefined
}

/** Checks the coordinates of one (multi)polygon of GeoJSON; mends what has one certain mend. */
export function checkRings(coordinates: unknown, budget: Budget, reach?: Kotak): RingCheck {
  const mended: string[] = []
  const fail = (masalah: RingCheck['masalah']): RingCheck => ({ shape: [], mended, masalah })
  if (!isMultiPolygon(coordinates)) return fail('bukanPoligon')
  let shape: MultiPolygon = coordinates.map((rings) => rings.map((ring) => ring.map(([x, y]): Point => [x, y])))

  let place = placeFault(shape, reach)
  if (place === 'tertukar') {
    shape = shape.map((rings) => rings.map((ring) => ring.map(([x, y]): Point => [y, x])))
    mended.push('bujur dan lintang tertukar, dibalik')
    place = placeFault(shape, reach)
  }
  if (place) return fail(place)

  shape = shape.filter((rings) => rings.length > 0)
  if (shape.length === 0) return fail('kosong')
  const open = shape.flat()
  shape = shape.map((rings) => rings.map(close))
  if (shape.flat().some((ring, i) => ring !== open[i])) mended.push('garis belum tertutup, ditutup')
  if (shape.flat().some(isThin)) return fail('sedikit')

  const found = crossingsOf(shape, budget, MAX_CROSSINGS + 1)
  if (found === undefined) return fail('rumit')
  if (found > 0) {
    const whole = found <= MAX_CROSSINGS ? unravel(shape) : []
    if (whole.length === 0) return fail('takBerisi')
    shape = whole
    mended.push('garis memotong diri, diluruskan')
  }
  return { shape, mended }
}

/** What is wrong with the rings of a shape as it stands; the worst of it. */
export function ringFault(
  shape: MultiPolygon,
  budget: Budget,
): 'kosong' | 'sedikit' | 'terbuka' | 'silang' | 'rumit' | undefined {
  if (!shape.some((rings) => rings.length > 0)) return 'kosong'
  if (shape.flat().some(isThin)) return 'sedikit'
  if (shape.flat().some((ring) => close(ring) !== ring)) return 'terbuka'
  const found = crossingsOf(shape, budget, 1, VISIBLE)
  return found === undefined ? 'rumit' : found > 0 ? 'silang' : undefined
}

function crossingsOf(shape: MultiPolygon, budget: Budget, most: number, share = 0): number | undefined {
  let sum = 0
  for (const ring of shape.flat()) {
    const found = crossings(ring, budget, most - sum, share)
    if (found === undefined) return undefined
    sum += found
  }
  return sum
}

function unravel(shape: MultiPolygon): MultiPolygon {
  if (shape.flat(2).length > MAX_UNRAVELLED) return []
  try {
    return union(shape as unknown as [number, number][][][])
  } catch {
    return []
  }
}

function isMultiPolygon(value: unknown): value is [number, number][][][] {
  return everyItem(value, (rings) => everyItem(rings, (ring) => everyItem(ring, isPoint)))
}

const everyItem = (value: unknown, test: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(test)

const isPoint = (value: unknown): boolean =>
  Array.isArray(value) && value.length >= 2 && Number.isFinite(value[0]) && Number.isFinite(value[1])

const isThin = (ring: Ring): boolean => new Set(ring.map(String)).size < 3

function close(ring: Ring): Ring {
  const [first, last] = [ring[0], ring[ring.length - 1]]
  return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...ring, first] : ring
}
