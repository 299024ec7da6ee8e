import { kecamatanOf } from '../domain/kode.ts'
import type { KodeDesa, KodeKecamatan } from '../domain/kode.ts'
import type { Kabupaten } from '../domain/portal.ts'
import { withoutGaps } from './gaps.ts'
import type { Shapes } from './shapes.ts'
import { chain } from './topology.ts'
import type { Line, Point } from './topology.ts'

const borders = new WeakMap<Shapes, readonly Line[]>()

/**
 * Lines between different kecamatan and around the whole, each drawn once.
 * Schematic shapes leave gaps between them that mean nothing: these get no outline of their own.
 */
export function kecamatanBorders(shapes: Shapes): readonly Line[] {
  const known = borders.get(shapes)
  if (known) return known
  const outer = shapes.segmen.filter(({ owners }) => owners.length < 2)
  const between = shapes.segmen.filter(({ owners }) => new Set(owners.map(kecamatanOf)).size > 1)
  const lines = chain([...(shapes.skematis ? withoutGaps(outer) : outer), ...between])
  borders.set(shapes, lines)
  return lines
}

/** Codes of the desa of one kecamatan that have a shape. */
export const desaIn = (shapes: Shapes, kode: KodeKecamatan): readonly KodeDesa[] =>
  [...shapes.desa.keys()].filter((desa) => kecamatanOf(desa) === kode)

/** Code, name and middle (mean of the members, weighted by area) of every kecamatan that has shapes, largest first. */
export function kecamatanNames(
  kabupaten: Kabupaten,
  shapes: Shapes,
): readonly { readonly kode: KodeKecamatan; readonly nama: string; readonly at: Point }[] {
  const found = [...kabupaten.kecamatan.values()].flatMap(({ kode, nama }) => {
    const middle = middleOf(shapes, desaIn(shapes, kode))
    return middle ? [{ kode, nama, at: middle.at, area: middle.area }] : []
  })
  return found.sort((p, q) => q.area - p.area)
}

function middleOf(shapes: Shapes, members: readonly KodeDesa[]): { at: Point; area: number } | undefined {
  let [area, lon, lat] = [0, 0, 0]
  for (const kode of members)
    for (const [outer] of shapes.desa.get(kode) ?? []) {
      const [part, x, y] = centroid(outer!)
      area += part
      lon += part * x
      lat += part * y
    }
  return area > 0 ? { at: [lon / area, lat / area], area } : undefined
}

/** Area (square degrees, never negative) and centroid of a closed ring. */
export function centroid(ring: Line): readonly [number, number, number] {
  const [x0, y0] = ring[0]!
  let [twice, x, y] = [0, 0, 0]
  for (let i = 1; i < ring.length; i++) {
    // from the first point: the products stay small and exact
    const [ax, ay, bx, by] = [ring[i - 1]![0] - x0, ring[i - 1]![1] - y0, ring[i]![0] - x0, ring[i]![1] - y0]
    const cross = ax * by - bx * ay
    twice += cross
    x += (ax + bx) * cross
    y += (ay + by) * cross
  }
  if (twice === 0) return [0, x0, y0]
  return [Math.abs(twice) / 2, x0 + x / (3 * twice), y0 + y / (3 * twice)]
}
