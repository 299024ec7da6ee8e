import { kecamatanOf } from '../domain/kode.ts'
import { crosses } from './plane.ts'
import type { Point, Segment } from './topology.ts'

/**
 * Outer edges without those around enclosed gaps. A gap between villages of one kecamatan vanishes;
 * one between several falls to the kecamatan with the longest edge on it, and the border runs along the others.
 */
export function withoutGaps(outer: readonly Segment[]): readonly Segment[] {
  const loops = loopsOf(outer)
  const idle = new Set(
    loops.filter((loop) => loops.some((other) => other !== loop && encloses(other, loop))).flatMap(ownEdges),
  )
  return outer.filter((segment) => !idle.has(segment))
}

type Step = { readonly at: Point; readonly segment: Segment }
/** Each step leaves its point along its edge; the last one comes back to the first. */
type Loop = readonly Step[]

/** Closed walks along the edges; a walk that comes to one of its own points closes there. */
function loopsOf(segments: readonly Segment[]): readonly Loop[] {
  const at = new Map<string, Segment[]>()
  for (const segment of segments)
    for (const end of [segment.a, segment.b]) at.set(String(end), [...(at.get(String(end)) ?? []), segment])
  const used = new Set<Segment>()
  const loops: Loop[] = []
  for (const start of segments) {
    let walk: Step[] = []
    let here = start.a
    for (;;) {
      const segment = at.get(String(here))!.find((one) => !used.has(one))
      if (!segment) break
      used.add(segment)
      walk.push({ at: here, segment })
      here = String(segment.a) === String(here) ? segment.b : segment.a
      const back = walk.findIndex((step) => String(step.at) === String(here))
      if (back < 0) continue
      loops.push(walk.slice(back))
      walk = walk.slice(0, back)
    }
  }
  return loops
}

/** The edges of the kecamatan that has most of the loop. */
function ownEdges(loop: Loop): readonly Segment[] {
  const shares = [...Map.groupBy(loop, ({ segment }) => kecamatanOf(segment.owners[0]!)).values()]
  const longest = shares.sort((p, q) => lengthOf(q) - lengthOf(p))[0]!
  return longest.map(({ segment }) => segment)
}

const lengthOf = (steps: readonly Step[]): number =>
  steps.reduce((sum, { segment: { a, b } }) => sum + Math.hypot(a[0] - b[0], a[1] - b[1]), 0)

/** By the middle of an edge: loops may touch in a point, never along an edge. */
function encloses(outer: Loop, [first]: Loop): boolean {
  const { a, b } = first!.segment
  const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
  return outer.filter(({ at }, i) => crosses(middle, at, outer[(i + 1) % outer.length]!.at)).length % 2 === 1
}
