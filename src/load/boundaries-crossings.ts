import type { Ring } from '../domain/portal.ts'

type Point = readonly [number, number]

/** Pairs of edges that are compared at most, in all rings of a file: about a second. A plain shape needs few per edge. */
export const MAX_PAIRS = 50_000_000

/** What is left of the pairs; shared by all rings of a file. */
export interface Budget {
  pairs: number
}

/**
 * How many pairs of edges of a closed ring cross in their inside, counted up to `most`.
 * A crossing parts the ring in two: only those count of which the smaller has more than `share` of the area.
 * `undefined` where the budget does not suffice to tell.
 */
export function crossings(ring: Ring, budget: Budget, most: number, share = 0): number | undefined {
  const edges = ring.slice(1).map((b, i) => ({ i, a: ring[i]!, b, from: Math.min(ring[i]![0], b[0]) }))
  edges.sort((p, q) => p.from - q.from)
  let count = 0
  for (let i = 0; i < edges.length && count < most; i++) {
    const one = edges[i]!
    const to = Math.max(one.a[0], one.b[0])
    for (let j = i + 1; j < edges.length && edges[j]!.from <= to; j++) {
      const other = edges[j]!
      if (budget.pairs-- <= 0) return undefined
      if (!cross(one.a, one.b, other)) continue
      if (share > 0) budget.pairs -= ring.length
      if (share === 0 || smaller(ring, Math.min(one.i, other.i), Math.max(one.i, other.i)) > share) count++
    }
  }
  return count
}

/** The share of the smaller of the two parts of a ring whose edges `i` and `j` cross, by their areas. */
function smaller(ring: Ring, i: number, j: number): number {
  const [[ax, ay], [bx, by], [cx, cy], [dx, dy]] = [ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!]
  const t = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / ((bx - ax) * (dy - cy) - (by - ay) * (dx - cx))
  const middle: Point = [ax + t * (bx - ax), ay + t * (by - ay)]
  const loop = Math.abs(area([middle, ...ring.slice(i + 1, j + 1)]))
  const rest = Math.abs(area([middle, ...ring.slice(j + 1), ...ring.slice(0, i + 1)]))
  return Math.min(loop, rest) / (loop + rest)
}

function area(points: Ring): number {
  let sum = 0
  // from the first point, lest figures far from zero cost digits
  const [x0, y0] = points[0] ?? [0, 0]
  for (let i = 1; i + 1 < points.length; i++) {
    const [[x1, y1], [x2, y2]] = [points[i]!, points[i + 1]!]
    sum += (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)
  }
  return sum / 2
}

function cross(a: Point, b: Point, { a: c, b: d }: { a: Point; b: Point }): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

const side = (a: Point, b: Point, p: Point): number =>
  Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]))
