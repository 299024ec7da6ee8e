import { scaleLinear, scalePoint } from 'd3'
import type { Indeks } from '../domain/aturan.ts'
import { INDEKS } from '../domain/aturan.ts'
import { desa } from '../text/id/desa.ts'
import { index } from '../text/numbers.ts'
import { spread } from './spread.ts'
import type { Svg } from './svg.ts'
import { svg } from './svg.ts'
import { thin } from './thin.ts'

/** Indices 1 to 4; undefined where one could not be computed: its line breaks there. */
export type TrendPoint = { readonly edisi: string } & Readonly<Record<Indeks, number | undefined>>

const LEFT = 28
const RIGHT = 256
/** lines are told apart by dashes, as colour means class */
const DASHES: Record<Indeks, string> = { masukan: 'none', proses: '7 3', keluaran: '2 3' }

/**
 * The three indices over the editions, oldest first, with the line from which an index is reached.
 * @param ambang the threshold, 1 to 4
 * @param label the chart in words
 */
export function trend(points: readonly TrendPoint[], ambang: number, label: string): Svg {
  const y = scaleLinear([1, 4], [140, 16])
  const x = scalePoint(
    points.map((p) => p.edisi),
    [LEFT, RIGHT],
  ).padding(0.25)
  const grid = [1, 2, 3, 4].map(
    (v) =>
      svg`<line class="grid" x1="${LEFT}" x2="${RIGHT}" y1="${y(v)}" y2="${y(v)}"/><text x="${LEFT - 6}" y="${y(v) + 4}" text-anchor="end">${v}</text>`,
  )
  const lines = INDEKS.map((indeks) => {
    let path = ''
    const dots = points.map((p, i) => {
      const value = p[indeks]
      if (value === undefined) return undefined
      const joined = i > 0 && points[i - 1]![indeks] !== undefined
      path += `${joined ? 'L' : 'M'}${Math.round(x(p.edisi)!)} ${Math.round(y(value))}`
      return svg`<circle class="dot" cx="${x(p.edisi)!}" cy="${y(value)}" r="4"/>`
    })
    return svg`<path class="step" stroke-dasharray="${DASHES[indeks]}" d="${path}"/>${dots}`
  })
  const last = points.at(-1)
  const named = INDEKS.flatMap((indeks) => {
    const value = last?.[indeks]
    return value === undefined ? [] : [{ indeks, value }]
  })
  const heights = spread(
    named.map(({ value }) => y(value) + 4),
    14,
  )
  const names = named.map(
    ({ indeks, value }, i) =>
      svg`<text class="hi" x="${x(last!.edisi)! + 10}" y="${heights[i]!}">${desa.indeks[indeks][0]!} ${index(value)}</text>`,
  )
  const shown = thin(points.map((p) => x(p.edisi)!))
  const editions = points
    .filter((_, i) => shown(i))
    .map((p) => svg`<text x="${x(p.edisi)!}" y="162" text-anchor="middle">${p.edisi}</text>`)
  return svg`<svg class="chart" viewBox="0 0 328 168" role="img" aria-label="${label}">${grid}<line class="edge dash" x1="${LEFT}" x2="${RIGHT}" y1="${y(ambang)}" y2="${y(ambang)}"/>${lines}${names}${editions}</svg>`
}
