import { overlap } from './project.ts'
import type { Box } from './project.ts'
import type { Point } from './topology.ts'

/** A name, and the point that its middle should stand on, in view box units. */
export interface Wish {
  readonly teks: string
  readonly at: Point
}

export interface Label extends Wish {
  readonly box: Box
}

/** Heights and widths of bold text of 10.5 units, as base.css draws names on maps. */
const HEIGHT = 10.5
const WIDTH = 6.3

/** Steps away from the wished point, nearest first. */
const NUDGES: readonly Point[] = [0, 6, 12, 18, 24, 30].flatMap((r): Point[] =>
  r === 0
    ? [[0, 0]]
    : [
        [0, -r],
        [0, r],
        [-r, 0],
        [r, 0],
        [-r, -r],
        [r, -r],
        [-r, r],
        [r, r],
      ],
)

/**
 * Places names so that they neither overlap nor leave the frame; the first wish is served first.
 * @param reach how far (units) a name may stand from its wish; what finds no room is left out
 */
export function placeLabels(
  wishes: readonly Wish[],
  frame: Box,
  { reach = 30, taken = [] as readonly Box[] } = {},
): readonly Label[] {
  const placed: Label[] = []
  for (const wish of wishes) {
    for (const [dx, dy] of NUDGES) {
      if (Math.max(Math.abs(dx), Math.abs(dy)) > reach) break
      const box = boxAt(wish.teks, [wish.at[0] + dx, wish.at[1] + dy])
      if (!inside(box, frame) || [...taken, ...placed.map((label) => label.box)].some((b) => overlap(b, box))) continue
      placed.push({ teks: wish.teks, at: [wish.at[0] + dx, wish.at[1] + dy], box })
      break
    }
  }
  return placed
}

/** The box of a text whose baseline is at `y` and whose middle is at `x`. */
function boxAt(teks: string, [x, y]: Point): Box {
  const half = (teks.length * WIDTH) / 2 + 1
  return [x - half, y - HEIGHT * 0.8, x + half, y + HEIGHT * 0.3]
}

const inside = (box: Box, frame: Box): boolean =>
  box[0] >= frame[0] && box[1] >= frame[1] && box[2] <= frame[2] && box[3] <= frame[3]
