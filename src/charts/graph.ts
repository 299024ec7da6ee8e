import type { Svg } from './svg.ts'
import { svg } from './svg.ts'

export interface GraphNode {
  readonly id: string
  readonly nama: string
  /** undefined for an instrument that is known by name only: a dashed box, no link */
  readonly href: string | undefined
}

export interface GraphEdge {
  /** the newer or lower one, which amends or rests on `ke` */
  readonly dari: string
  readonly ke: string
  /** false for a relation that no text confirms yet: a dashed line */
  readonly diperiksa: boolean
}

const WIDTH = 328
const TALL = 44
const GAP = 36
/** boxes in a row, as many as stay legible on a phone of 360 px */
const ROOM = 2
const wide = WIDTH / ROOM - 8

/** Two boxes side by side, one in the middle. */
const column = (inRow: number, i: number): number => (inRow > 1 ? (WIDTH / ROOM) * (i + 0.5) : WIDTH / 2)

/** How many steps a node stands above the ground: what it rests on is above it; a circle ends the climb. */
function depth(id: string, edges: readonly GraphEdge[], seen: readonly string[] = []): number {
  const up = edges.filter((e) => e.dari === id && !seen.includes(e.ke))
  return up.length === 0 ? 0 : 1 + Math.max(...up.map((e) => depth(e.ke, edges, [...seen, id])))
}

/** Those that lines join, in groups that no line leaves. */
function groups(edges: readonly GraphEdge[]): string[][] {
  let found: string[][] = []
  for (const { dari, ke } of edges) {
    const joined = found.filter((g) => g.includes(dari) || g.includes(ke))
    found = [...found.filter((g) => !joined.includes(g)), [...new Set([...joined.flat(), ke, dari])]]
  }
  return found
}

/** `Kepmendagri 050-5889/2021` on two lines: the number stands below. */
const lines = (nama: string): string[] => {
  const cut = nama.lastIndexOf(' ')
  return nama.length > 22 && cut > 0 ? [nama.slice(0, cut), nama.slice(cut + 1)] : [nama]
}

/**
 * Instruments as boxes, what another rests on or amends above it; a line ends with a dot at that one.
 * Nodes that no line touches are left out; without a line there is nothing to draw and the result is undefined.
 * @param label the graph in words
 */
export function graph(nodes: readonly GraphNode[], edges: readonly GraphEdge[], label: string): Svg | undefined {
  const byId = new Map(nodes.map((n) => [n.id, n]))
  const drawn = edges.filter((e) => byId.has(e.dari) && byId.has(e.ke) && e.dari !== e.ke)
  if (drawn.length === 0) return undefined
  const rows = groups(drawn).flatMap((group) =>
    [...Map.groupBy(group, (id) => depth(id, drawn))]
      .sort(([a], [b]) => a - b)
      .flatMap(([, row]) =>
        Array.from({ length: Math.ceil(row.length / ROOM) }, (_, i) => row.slice(i * ROOM, (i + 1) * ROOM)),
      ),
  )
  const place = new Map<string, { x: number; y: number }>()
  rows.forEach((row, r) =>
    row.forEach((id, i) => place.set(id, { x: column(row.length, i), y: TALL / 2 + 1 + r * (TALL + GAP) })),
  )
  const curves = drawn.map(({ dari, ke, diperiksa }) => {
    const a = place.get(dari)!
    const b = place.get(ke)!
    const sign = b.y < a.y ? -1 : 1
    const from = a.y + (sign * TALL) / 2
    const to = b.y - (sign * TALL) / 2
    const bend = (sign * Math.abs(to - from)) / 2
    return svg`<path class="edge${diperiksa ? '' : ' dash'}" d="M${a.x} ${from}C${a.x} ${from + bend} ${b.x} ${to - bend} ${b.x} ${to}"/><circle class="dot" cx="${b.x}" cy="${to - sign * 3}" r="3"/>`
  })
  const boxes = [...place].map(([id, { x, y }]) => {
    const { nama, href } = byId.get(id)!
    const rect = svg`<rect class="${href ? 'fill-soft' : 'ring-off'}" x="${x - wide / 2}" y="${y - TALL / 2}" width="${wide}" height="${TALL}" rx="4"/>`
    const words = lines(nama)
    const text = words.map(
      (line, i) =>
        svg`<text class="${href ? 'hi' : ''}" x="${x}" y="${y + 4 + (i - (words.length - 1) / 2) * 14}" text-anchor="middle">${line}</text>`,
    )
    return href ? svg`<a href="${href}">${rect}${text}</a>` : svg`${rect}${text}`
  })
  const height = rows.length * (TALL + GAP) - GAP + 2
  return svg`<svg class="chart" viewBox="0 0 ${WIDTH} ${height}" role="group" aria-label="${label}">${curves}${boxes}</svg>`
}
