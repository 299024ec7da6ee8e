import type { KodeDesa } from '../domain/kode.ts'
import type { MultiPolygon } from '../domain/portal.ts'

export type Point = readonly [number, number]
export type Line = readonly Point[]

/** One edge, and those whose boundary it is: two, or one at the outer side. */
export interface Segment {
  readonly a: Point
  readonly b: Point
  readonly owners: readonly KodeDesa[]
}

const keyOf = (point: Point): string => `${point[0]},${point[1]}`

/** Every edge of all shapes once. Shapes that touch must share the vertices of the touching part. */
export function segmentsOf(desa: ReadonlyMap<KodeDesa, MultiPolygon>): readonly Segment[] {
  const segments = new Map<string, { a: Point; b: Point; owners: KodeDesa[] }>()
  for (const [kode, shape] of desa)
    for (const ring of shape.flat())
      for (let i = 1; i < ring.length; i++) {
        const [a, b] = [ring[i - 1]!, ring[i]!]
        const [ka, kb] = [keyOf(a), keyOf(b)]
        if (ka === kb) continue
        const key = ka < kb ? `${ka} ${kb}` : `${kb} ${ka}`
        const known = segments.get(key)
        if (!known) segments.set(key, { a, b, owners: [kode] })
        else if (!known.owners.includes(kode)) known.owners.push(kode)
      }
  return [...segments.values()]
}

/** Who shares an edge with whom, in the order of `desa`. Symmetric. */
export function neighboursOf(
  desa: ReadonlyMap<KodeDesa, MultiPolygon>,
  segments: readonly Segment[],
): ReadonlyMap<KodeDesa, readonly KodeDesa[]> {
  const found = new Map<KodeDesa, Set<KodeDesa>>([...desa.keys()].map((kode) => [kode, new Set()]))
  for (const { owners } of segments)
    for (const one of owners) for (const other of owners) if (one !== other) found.get(one)?.add(other)
  const order = new Map([...desa.keys()].map((kode, i) => [kode, i]))
  return new Map([...found].map(([kode, set]) => [kode, [...set].sort((p, q) => order.get(p)! - order.get(q)!)]))
}

/** Joins edges end to end into as few lines as a simple walk finds; a closed line repeats its first point. */
export function chain(segments: readonly Segment[]): readonly Line[] {
  const at = new Map<string, Segment[]>()
  for (const segment of segments)
    for (const end of [segment.a, segment.b]) {
      const key = keyOf(end)
      const list = at.get(key)
      if (list) list.push(segment)
      else at.set(key, [segment])
    }
  const used = new Set<Segment>()
  const extend = (line: Point[]): Point[] => {
    for (;;) {
      const end = line[line.length - 1]!
      const next = at.get(keyOf(end))!.find((segment) => !used.has(segment))
      if (!next) return line
      used.add(next)
      line.push(keyOf(next.a) === keyOf(end) ? next.b : next.a)
    }
  }
  const lines: Line[] = []
  for (const segment of segments) {
    if (used.has(segment)) continue
    used.add(segment)
    const forward = extend([segment.a, segment.b])
    lines.push(extend(forward.reverse()))
  }
  return lines
}
