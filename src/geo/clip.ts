import type { Box } from './project.ts'
import type { Line, Point } from './topology.ts'

/** Sutherland-Hodgman, one step: the part of an open ring where `outside` is not positive. */
export function clipByHalfPlane(ring: Line, outside: (point: Point) => number): Line {
  const kept: Point[] = []
  ring.forEach((b, i) => {
    const a = ring.at(i - 1)!
    const [da, db] = [outside(a), outside(b)]
    if (da <= 0 !== db <= 0) {
      const t = da / (da - db)
      kept.push([a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])])
    }
    if (db <= 0) kept.push(b)
  })
  return kept
}

/** Cuts a closed ring to a box. Parts that fall asunder stay joined along the edge of the box: hide that edge. */
export function clipToBox(ring: Line, [west, south, east, north]: Box): Line {
  let open: Line = ring.slice(0, -1)
  open = clipByHalfPlane(open, ([x]) => west - x)
  open = clipByHalfPlane(open, ([x]) => x - east)
  open = clipByHalfPlane(open, ([, y]) => south - y)
  open = clipByHalfPlane(open, ([, y]) => y - north)
  return open.length === 0 ? [] : [...open, open[0]!]
}
