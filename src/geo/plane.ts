import type { Point } from './topology.ts'

/** of latitude, and of longitude at the equator */
export const KM_PER_DEGREE = 111.32

/** Whether a ray to the east crosses the edge: from within a shape it crosses an odd number of them, holes included. */
export const crosses = ([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): boolean =>
  ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax

/** From a point to the nearest of an edge. */
export function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)))
  return Math.hypot(ax + along * dx - x, ay + along * dy - y)
}
