import { crosses } from './plane.ts'
import { overlap } from './project.ts'
import type { Box } from './project.ts'
import type { Line, Point } from './topology.ts'

/** A name, and the point that its middle should stand on, in view box units. */
export interface Wish {
  readonly teks: string
  readonly at: Point
  /** sizes of the letters in units, the best first */
  readonly sizes: readonly number[]
  /** closed rings that the name must not leave by more than its ends; anywhere in the frame where absent */
  readonly within?: readonly Line[]
  /** stands on its point in the smallest size where there is no room, rather than be left out */
  readonly must?: boolean
}

export interface Room {
  readonly frame: Box
  /** how far (units) a name may stand from its wish */
  readonly reach: number
  /** height of the place of a name that is a target for fingers; otherwise as high as its letters */
  readonly height?: number
}

type Placed<W> = W & { readonly size: number; readonly box: Box }

/** Width of a bold letter by its height: wider than most sans serifs draw a name. */
const LETTER = 0.66
/** free on each side of a name, so that two never seem one */
const GAP = 3

/**
 * Places names so that they neither overlap nor leave the frame; the first wish is served first.
 * The same wishes always find the same places. What finds no room is left out.
 */
export function placeLabels<W extends Wish>(wishes: readonly W[], { frame, reach, height }: Room): Placed<W>[] {
  const placed: Placed<W>[] = []
  for (const wish of wishes) {
    const free = (at: Point, size: number): Placed<W> | undefined => {
      const box = boxAt(wish.teks, at, size, height)
      const good =
        inside(box, frame) &&
        !placed.some((one) => overlap(one.box, box)) &&
        (!wish.within || holds(wish.within, coreOf(box)))
      return good ? { ...wish, at, size, box } : undefined
    }
    const found = firstOf(wish.sizes, (size) => firstOf(nudges(wish.at, reach), (at) => free(at, size)))
    if (found) placed.push(found)
    else if (wish.must) {
      const size = wish.sizes.at(-1)!
      placed.push({ ...wish, size, box: boxAt(wish.teks, wish.at, size, height) })
    }
  }
  return placed
}

function firstOf<A, B>(all: Iterable<A>, find: (one: A) => B | undefined): B | undefined {
  for (const one of all) {
    const found = find(one)
    if (found) return found
  }
  return undefined
}

const STEP = 4
const DIRECTIONS = 12

/** The point, then circles around it, upwards first. */
function* nudges([x, y]: Point, reach: number): Generator<Point> {
  yield [x, y]
  for (let r = STEP; r <= reach; r += STEP)
    for (let i = 0; i < DIRECTIONS; i++) {
      const angle = (i / DIRECTIONS) * 2 * Math.PI
      yield [x + r * Math.sin(angle), y - r * Math.cos(angle)]
    }
}

function boxAt(teks: string, [x, y]: Point, size: number, height = size * 1.1): Box {
  const half = (teks.length * size * LETTER) / 2 + GAP
  return [x - half, y - height / 2, x + half, y + height / 2]
}

/** The name without the room around it that a narrow face leaves. */
function coreOf([left, top, right, bottom]: Box): Box {
  const idle = (right - left) * 0.11
  return [left + idle, top, right - idle, bottom]
}

const inside = (box: Box, frame: Box): boolean =>
  box[0] >= frame[0] && box[1] >= frame[1] && box[2] <= frame[2] && box[3] <= frame[3]

/** True where the box lies in the rings (even-odd): no edge comes into it, and its middle is inside. */
function holds(rings: readonly Line[], box: Box): boolean {
  const middle: Point = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]
  let within = false
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1]!, ring[i]!]
      if (enters(a, b, box)) return false
      if (crosses(middle, a, b)) within = !within
    }
  return within
}

/** Whether a part of the edge lies inside the box. */
function enters(a: Point, b: Point, box: Box): boolean {
  let [from, to] = [0, 1]
  for (const axis of [0, 1] as const) {
    const [low, high, step] = [box[axis], box[axis + 2]!, b[axis] - a[axis]]
    if (step === 0) {
      if (a[axis] <= low || a[axis] >= high) return false
      continue
    }
    const [s, t] = [(low - a[axis]) / step, (high - a[axis]) / step]
    from = Math.max(from, Math.min(s, t))
    to = Math.min(to, Math.max(s, t))
  }
  return from < to
}
