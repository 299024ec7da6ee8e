import type { Svg } from './svg.ts'
import { svg } from './svg.ts'

export interface GraphNode {
  readonly id: string
  readonly nama: string
  readonly href: string
  /** 1 highest: the layer it stands on */
  readonly peringkat: number
}

export interface GraphEdge {
  /** the newer or lower one, which amends or rests on `ke` */
  readonly dari: string
  readonly ke: string
}

const WIDTH = 328
const TALL = 40
const GAP = 44
/** boxes in a row, as many as stay legible on a phone of 360 px */
const ROOM = 2
const wide = WIDTH / ROOM - 12

/** Two boxes side by side; a box alone steps aside in turn, so that a line past it stays visible. */
const column = (inRow: number, i: number, row: number): number =>
  inRow > 1 ? (WIDTH / ROOM) * (i + 0.5) : WIDTH / 2 + (row % 2 === 0 ? -50 : 50)

/**
 * Instruments as boxes by rank, highest on top, each a link; a line runs from one to the one it amends or rests on.
 * Nodes that no line touches are left out; without a line there is nothing to draw and the result is undefined.
 * @param label the graph in words
 */
export function graph(nodes: readonly GraphNode[], edges: readonly GraphEdge[], label: string): Svg | undefined {
  const known = new Set(nodes.map((n) => n.id))
  const lines = edges.filter((e) => known.has(e.dari) && known.has(e.ke) && e.dari !== e.ke)
  if (lines.length === 0) return undefined
  const touched = new Set(lines.flatMap((e) => [e.dari, e.ke]))
  const ranks = [
    ...Map.groupBy(
      nodes.filter((n) => touched.has(n.id)),
      (n) => n.peringkat,
    ),
  ].sort(([a], [b]) => a - b)
  const rows = ranks.flatMap(([, row]) =>
    Array.from({ length: Math.ceil(row.length / ROOM) }, (_, i) => row.slice(i * ROOM, (i + 1) * ROOM)),
  )
  const place = new Map<string, { x: number; y: number }>()
  rows.forEach((row, r) =>
    row.forEach((node, i) => place.set(node.id, { x: column(row.length, i, r), y: 22 + r * (TALL + GAP) })),
  )
  const curves = lines.map(({ dari, ke }) => {
    const a = place.get(dari)!
    const b = place.get(ke)!
    const up = b.y < a.y
    const from = { x: a.x, y: a.y + (up ? -TALL / 2 : TALL / 2) }
    const to = { x: b.x, y: b.y + (up ? TALL / 2 : -TALL / 2) }
    const bend = Math.abs(to.y - from.y) / 2
    const sign = up ? -1 : 1
    return svg`<path class="edge" d="M${from.x} ${from.y}C${from.x} ${from.y + sign * bend} ${to.x} ${to.y - sign * bend} ${to.x} ${to.y}"/><circle class="dot" cx="${to.x}" cy="${to.y}" r="3"/>`
  })
  const boxes = [...place].map(([id, { x, y }]) => {
    const node = nodes.find((n) => n.id === id)!
    return svg`<a href="${node.href}"><rect class="fill-soft" x="${x - wide / 2}" y="${y - TALL / 2}" width="${wide}" height="${TALL}" rx="4"/><text class="hi" x="${x}" y="${y + 4}" text-anchor="middle">${node.nama}</text></a>`
  })
  const height = rows.length * (TALL + GAP) - GAP + 4
  return svg`<svg class="chart" viewBox="0 0 ${WIDTH} ${height}" role="group" aria-label="${label}">${curves}${boxes}</svg>`
}
