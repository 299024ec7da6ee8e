import { svg } from '../charts/svg.ts'
import type { Svg } from '../charts/svg.ts'
import type { MultiPolygon } from '../domain/portal.ts'
import { distance } from './plane.ts'
import type { Fit } from './project.ts'
import type { Point } from './topology.ts'

/** Smaller than these, a mark is a speck: the title of the village still says it. */
const SMALLEST_DOT = 0.4
const SMALLEST_CIRCLE = 1.4

/** Dot on teak: a known launch. Nothing where the village is too small to hold one. */
export function dot(shape: MultiPolygon, at: Point, fit: Fit): Svg | undefined {
  const r = Math.min(1.5, room(shape, at, fit) * 0.5)
  const [x, y] = fit.point(at)
  return r < SMALLEST_DOT ? undefined : svg`<circle class="on-teak" cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth(r)}"/>`
}

/** Dashed circle: not reported. */
export function dashedCircle(shape: MultiPolygon, at: Point, fit: Fit): Svg | undefined {
  const r = Math.min(5, room(shape, at, fit) * 0.8)
  const [x, y] = fit.point(at)
  return r < SMALLEST_CIRCLE
    ? undefined
    : svg`<circle class="edge dash" stroke-width="1" cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth(r)}"/>`
}

const tenth = (value: number): number => Math.round(value * 10) / 10

/** Distance from the point to the nearest edge, in units of the view box. */
function room(shape: MultiPolygon, at: Point, fit: Fit): number {
  const middle = fit.point(at)
  let nearest = Infinity
  for (const ring of shape.flat()) {
    const points = ring.map(fit.point)
    for (let i = 1; i < points.length; i++) nearest = Math.min(nearest, distance(middle, points[i - 1]!, points[i]!))
  }
  return nearest
}
