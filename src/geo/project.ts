import type { MultiPolygon } from '../domain/portal.ts'
import type { Line, Point } from './topology.ts'

/** West, south, east, north in degrees; in a drawing left, top, right, bottom. */
export type Box = readonly [number, number, number, number]

/** Degrees to the units of a view box. Planar: at the size of a kabupaten nobody sees the difference. */
export interface Fit {
  readonly width: number
  readonly height: number
  /** units for one degree of latitude */
  readonly scale: number
  readonly point: (point: Point) => Point
  /** what can be seen, in degrees */
  readonly window: Box
}

/** Smallest box around the points; undefined for no point. */
export function boxOf(points: Iterable<Point>): Box | undefined {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [lon, lat] of points) {
    if (lon < west) west = lon
    if (lon > east) east = lon
    if (lat < south) south = lat
    if (lat > north) north = lat
  }
  return west <= east ? [west, south, east, north] : undefined
}

export const pointsOf = (shape: MultiPolygon): readonly Point[] => shape.flat(2)

export const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

const cosOf = (box: Box): number => Math.cos((((box[1] + box[3]) / 2) * Math.PI) / 180)

/** Fits the box into width x height, in the middle, leaving `padding` free on every side. */
export function fitInto(box: Box, width: number, height: number, padding: number): Fit {
  const cos = cosOf(box)
  const wide = Math.max((box[2] - box[0]) * cos, 1e-6)
  const high = Math.max(box[3] - box[1], 1e-6)
  const scale = Math.min((width - 2 * padding) / wide, (height - 2 * padding) / high)
  const [lon0, lat0] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]
  return {
    width,
    height,
    scale,
    point: ([lon, lat]) => [width / 2 + (lon - lon0) * cos * scale, height / 2 - (lat - lat0) * scale],
    window: [
      lon0 - width / 2 / cos / scale,
      lat0 - height / 2 / scale,
      lon0 + width / 2 / cos / scale,
      lat0 + height / 2 / scale,
    ],
  }
}

/** As `fitInto`, with the height that the box asks for (at most 1.4 times the width) and `extra` below. */
export function fitWidth(box: Box, width: number, padding: number, extra = 0): Fit {
  const wide = Math.max((box[2] - box[0]) * cosOf(box), 1e-6)
  const high = ((box[3] - box[1]) / wide) * (width - 2 * padding) + 2 * padding
  const height = Math.round(Math.min(Math.max(high, width / 3), width * 1.4))
  return { ...fitInto(box, width, height, padding), height: height + extra }
}

/** Closed path data, relative, one decimal. Rings that shrink to nothing are left out. */
export const pathOf = (shape: MultiPolygon, fit: Fit): string =>
  shape
    .flat()
    .map((ring) => trace(ring, fit, true))
    .join('')

/** Open path data of lines. */
export const lineOf = (lines: readonly Line[], fit: Fit): string =>
  lines.map((line) => trace(line, fit, false)).join('')

type Tenths = readonly [number, number]

function trace(line: Line, fit: Fit, closed: boolean): string {
  const tenths = line.map((point): Tenths => {
    const [x, y] = fit.point(point)
    return [Math.round(x * 10), Math.round(y * 10)]
  })
  const points = withoutIdle(closed ? tenths.slice(0, -1) : tenths)
  if (points.length < (closed ? 3 : 2)) return ''
  let [px, py] = points[0]!
  let data = `M${join(px, py)}`
  points.slice(1).forEach(([x, y], i) => {
    const step = join(x - px, y - py)
    data += i === 0 ? `l${step}` : step.startsWith('-') ? step : ` ${step}`
    ;[px, py] = [x, y]
  })
  return closed ? `${data}z` : data
}

/** Drops points that repeat the one before or lie on the way from it to the next: nobody sees them. */
function withoutIdle(points: readonly Tenths[]): readonly Tenths[] {
  const kept: Tenths[] = []
  points.forEach((point, i) => {
    const before = kept[kept.length - 1]
    if (before && before[0] === point[0] && before[1] === point[1]) return
    const next = points[i + 1]
    if (before && next) {
      const [ax, ay, bx, by] = [point[0] - before[0], point[1] - before[1], next[0] - point[0], next[1] - point[1]]
      const length = Math.hypot(ax + bx, ay + by)
      if (ax * bx + ay * by > 0 && Math.abs(ax * by - ay * bx) <= length) return
    }
    kept.push(point)
  })
  return kept
}

/** Tenths as short numbers: 103,-5 -> `10.3-.5` */
function join(x: number, y: number): string {
  const [a, b] = [short(x), short(y)]
  return b.startsWith('-') ? a + b : `${a} ${b}`
}

function short(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, '$1.')
}
