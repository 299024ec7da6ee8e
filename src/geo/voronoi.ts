import { Delaunay } from 'd3'
import type { KodeDesa } from '../domain/kode.ts'
import { clipByHalfPlane } from './clip.ts'

/** Planar kilometres, x east, y north. */
export type Km = readonly [number, number]
export type Site = { readonly kode: KodeDesa; readonly at: Km; readonly radius: number }

const SIDES = 36
/** Points nearer than this (km) are one point. */
const SNAP = 0.002

/**
 * Voronoi cells of the sites, each clipped to the disc around its site.
 * Cells that touch share every vertex of the touching part, so that edges can be compared by their end points.
 * @returns open rings (the first point is not repeated), in kilometres
 */
export function discCells(sites: readonly Site[]): Map<KodeDesa, readonly Km[]> {
  const apart = separate(sites)
  const reach = Math.max(0, ...apart.map((site) => site.radius)) + 1
  const xs = apart.map((site) => site.at[0])
  const ys = apart.map((site) => site.at[1])
  const box = [Math.min(...xs) - reach, Math.min(...ys) - reach, Math.max(...xs) + reach, Math.max(...ys) + reach]
  const delaunay = Delaunay.from(apart.map((site) => [site.at[0], site.at[1]] as [number, number]))
  const voronoi = delaunay.voronoi(box as [number, number, number, number])
  const snap = snapper()
  const rings = apart.map((site, i) =>
    tidy(clipToDisc((voronoi.cellPolygon(i) ?? []).slice(0, -1) as Km[], site).map(snap)),
  )
  return new Map(
    apart.map((site, i) => {
      const around = [...voronoi.neighbors(i)].flatMap((j) => rings[j] ?? [])
      return [site.kode, withJunctions(rings[i]!, around)]
    }),
  )
}

/** Two villages at one point have no cells: the later one moves a few metres east. */
function separate(sites: readonly Site[]): Site[] {
  const taken = new Set<string>()
  return sites.map((site) => {
    const [, y] = site.at
    let x = site.at[0]
    while (taken.has(`${x} ${y}`)) x += 4 * SNAP
    taken.add(`${x} ${y}`)
    return { ...site, at: [x, y] }
  })
}

/** Sutherland-Hodgman against a regular polygon: both are convex, and the site lies in both. */
function clipToDisc(cell: readonly Km[], { at: [cx, cy], radius }: Site): readonly Km[] {
  let ring = cell
  for (let side = 0; side < SIDES; side++) {
    const angle = (side / SIDES) * 2 * Math.PI
    const [nx, ny] = [Math.cos(angle), Math.sin(angle)]
    const limit = radius * Math.cos(Math.PI / SIDES)
    ring = clipByHalfPlane(ring, ([x, y]) => (x - cx) * nx + (y - cy) * ny - limit)
  }
  return ring
}

/** Maps points that lie within SNAP of an earlier one to that one. */
function snapper(): (point: Km) => Km {
  const seen = new Map<string, Km>()
  return (point) => {
    const [column, row] = [Math.floor(point[0] / SNAP), Math.floor(point[1] / SNAP)]
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++) {
        const near = seen.get(`${column + dx} ${row + dy}`)
        if (near && Math.hypot(near[0] - point[0], near[1] - point[1]) < SNAP) return near
      }
    seen.set(`${column} ${row}`, point)
    return point
  }
}

const tidy = (ring: readonly Km[]): readonly Km[] => ring.filter((point, i) => point !== ring.at(i - 1))

/** Puts into the ring those points of its neighbours that lie on its edges. */
function withJunctions(ring: readonly Km[], around: readonly Km[]): readonly Km[] {
  const own = new Set(ring)
  const others = [...new Set(around)].filter((point) => !own.has(point))
  return ring.flatMap((b, i) => {
    const a = ring.at(i - 1)!
    const along = others
      .map((point) => ({ point, t: positionOn(a, b, point) }))
      .filter(({ t }) => t !== undefined)
      .sort((p, q) => p.t! - q.t!)
    return [...along.map(({ point }) => point), b]
  })
}

/** Where `p` lies between `a` and `b` (0 to 1), or undefined where it is not on that edge. */
function positionOn(a: Km, b: Km, p: Km): number | undefined {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const square = dx * dx + dy * dy
  const t = ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / square
  if (!(t > 0 && t < 1)) return undefined
  return Math.hypot(a[0] + t * dx - p[0], a[1] + t * dy - p[1]) < SNAP ? t : undefined
}
