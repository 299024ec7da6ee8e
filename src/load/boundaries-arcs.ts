import { z } from 'zod'

const pair = z.tuple([z.number(), z.number()])

/** Only what must hold for topojson-client to decode it without a crash; geometries are looked at one by one. */
export const topology = z.looseObject({
  type: z.literal('Topology'),
  transform: z.looseObject({ scale: pair, translate: pair }).optional(),
  arcs: z.array(z.array(z.array(z.number()).min(2))),
  objects: z.record(
    z.string(),
    z.looseObject({ type: z.literal('GeometryCollection'), geometries: z.array(z.looseObject({})) }),
  ),
})

/** What is wrong with a topology, by the first part of the path of what zod found. */
export const PARTS: Readonly<Record<string, string>> = {
  type: 'Berkas bukan TopoJSON: "type" harus "Topology".',
  transform: 'Bagian "transform" salah: "scale" dan "translate" masing-masing dua angka.',
  arcs: 'Bagian "arcs" salah: isinya harus garis dengan titik dari dua angka atau lebih.',
  objects: 'Bagian "objects" salah: isinya harus GeometryCollection.',
}

/**
 * The points that a geometry of a topology unfolds to: one arc may be named any number of times.
 * Else what is wrong with it.
 */
export function unfolded(
  part: { readonly type?: unknown; readonly arcs?: unknown },
  arcs: readonly (readonly unknown[])[],
): number | 'bukanPoligon' | 'kosong' | 'rusak' {
  const { type } = part
  if (type === null) return 'kosong'
  if (type !== 'Polygon' && type !== 'MultiPolygon') return 'bukanPoligon'
  const polygons: unknown = type === 'Polygon' ? [part.arcs] : part.arcs
  if (!Array.isArray(polygons)) return 'rusak'
  if (polygons.length === 0) return 'kosong'
  let points = 0
  for (const rings of polygons as unknown[]) {
    if (!Array.isArray(rings)) return 'rusak'
    if (rings.length === 0) return 'kosong'
    for (const ring of rings as unknown[]) {
      if (!Array.isArray(ring)) return 'rusak'
      if (ring.length === 0) return 'kosong'
      for (const index of ring as unknown[]) {
        const arc = Number.isInteger(index)
          ? arcs[(index as number) < 0 ? ~(index as number) : (index as number)]
          : undefined
        if (!arc || arc.length === 0) return 'rusak'
        points += arc.length
      }
    }
  }
  return points
}
