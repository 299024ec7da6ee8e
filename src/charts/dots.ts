import { scaleLinear, scaleUtc } from 'd3'
import type { Tanggal } from '../domain/rows.ts'
import { number } from '../text/numbers.ts'
import { spread } from './spread.ts'
import type { Svg } from './svg.ts'
import { svg } from './svg.ts'

export interface DotPoint {
  readonly tanggal: Tanggal
  readonly nilai: number
  /** label beside the dot */
  readonly teks: string
  /** contradicts another source: drawn hollow */
  readonly beda: boolean
}

export interface DotsOptions {
  readonly points: readonly DotPoint[]
  /** the chart in words */
  readonly label: string
}

const LEFT = 34
const RIGHT = 318
const TOP = 18
const BOTTOM = 156
const NEAR = 12
/** width of a digit, in units of the drawing */
const LETTER = 6.8

/** `2018`, `2018-08` or `2018-08-01` as a day; a year or month stands at its start. */
const dayOf = (tanggal: Tanggal): Date => {
  const [year, month = 1, day = 1] = tanggal.split('-').map(Number)
  return new Date(Date.UTC(year!, month - 1, day))
}

/**
 * Dated public figures as points that are never joined: each source counts in its own way.
 * Points without a date cannot be placed and are left out.
 */
export function dots({ points, label }: DotsOptions): Svg {
  const dated = points.filter((p) => p.tanggal !== '')
  if (dated.length === 0) return svg``
  const years = dated.map((p) => Number(p.tanggal.slice(0, 4)))
  const first = Math.min(...years)
  const last = Math.max(...years) + 1
  const x = scaleUtc([dayOf(String(first)), dayOf(String(last))], [LEFT + 8, RIGHT - 8])
  const y = scaleLinear([0, Math.max(...dated.map((p) => p.nilai))], [BOTTOM, TOP]).nice(4)
  const grid = y
    .ticks(4)
    .map(
      (v) =>
        svg`<line class="grid" x1="${LEFT}" x2="${RIGHT}" y1="${y(v)}" y2="${y(v)}"/><text x="${LEFT - 6}" y="${y(v) + 4}" text-anchor="end">${number(v)}</text>`,
    )
  const step = Math.max(1, Math.ceil((last - first) / 7))
  const ticks: Svg[] = []
  for (let year = first; year <= last; year += step)
    ticks.push(svg`<text x="${x(dayOf(String(year)))}" y="176" text-anchor="middle">${year}</text>`)

  const placed = dated.map((p) => ({ p, cx: x(dayOf(p.tanggal)), cy: y(p.nilai) })).sort((a, b) => a.cx - b.cx)
  // points that nearly share a day share a column of labels; it stands right of them, left where others are in its way
  const columns: (typeof placed)[] = []
  for (const one of placed) {
    const column = columns.at(-1)
    if (column && one.cx - column[0]!.cx < NEAR) column.push(one)
    else columns.push([one])
  }
  const labels = columns.map((column, i) => {
    const wide = Math.max(...column.map((one) => one.p.teks.length)) * LETTER + 16
    const right = Math.max(...column.map((one) => one.cx))
    const left = column[0]!.cx
    const next = columns[i + 1]?.[0]!.cx ?? RIGHT + 10
    const before = columns[i - 1]?.at(-1)!.cx ?? LEFT - 40
    const onRight = right + wide < next || next - right >= left - before
    const heights = spread(
      column.map((one) => one.cy + 4),
      14,
    )
    return column.map(
      (one, at) =>
        svg`<text class="${one.p.beda ? 'odd-t' : 'hi'}" x="${onRight ? right + 9 : left - 9}" y="${heights[at]!}"${!onRight && svg` text-anchor="end"`}>${one.p.teks}</text>`,
    )
  })
  const marks = placed.map(
    ({ p, cx, cy }) => svg`<circle cx="${cx}" cy="${cy}" r="5" class="${p.beda ? 'odd' : 'dot'}"/>`,
  )
  return svg`<svg class="chart" viewBox="0 0 328 184" role="img" aria-label="${label}">${grid}${ticks}${marks}${labels}</svg>`
}
