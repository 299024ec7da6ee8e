import { scaleLinear, scaleUtc } from 'd3'
import type { Tanggal } from '../domain/rows.ts'
import { number } from '../text/numbers.ts'
import { spread } from './spread.ts'
import type { Svg } from './svg.ts'
import { svg } from './svg.ts'
import { newYear, whenOf, yearsOf } from './when.ts'

export interface DotPoint {
  readonly tanggal: Tanggal
  readonly nilai: number
  /** label beside the dot */
  readonly teks: string
  /** what a pointer over the dot is told: its date in words */
  readonly ket: string
  /** contradicts another source: drawn hollow */
  readonly beda: boolean
  /** computed from what its source says: drawn as a diamond */
  readonly hitungan: boolean
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
/** years that have room for their names */
const NAMES = 7

/**
 * Dated public figures as points that are never joined: each source counts in its own way. A year is named in the middle
 * of its days, which end at a tick. Points without a date cannot be placed and are left out.
 */
export function dots({ points, label }: DotsOptions): Svg {
  const dated = points.filter((p) => p.tanggal !== '')
  if (dated.length === 0) return svg``
  const years = yearsOf(dated.map((p) => p.tanggal))
  const x = scaleUtc([newYear(years[0]!), newYear(years.at(-1)! + 1)], [LEFT + 8, RIGHT - 8])
  const y = scaleLinear([0, Math.max(...dated.map((p) => p.nilai))], [BOTTOM, TOP]).nice(4)
  const grid = y
    .ticks(4)
    .map(
      (v) =>
        svg`<line class="grid" x1="${LEFT}" x2="${RIGHT}" y1="${y(v)}" y2="${y(v)}"/><text x="${LEFT - 6}" y="${y(v) + 4}" text-anchor="end">${number(v)}</text>`,
    )
  const step = Math.ceil(years.length / NAMES)
  const ticks = [...years, years.at(-1)! + 1].map((year) => {
    const at = x(newYear(year))
    return svg`<line class="grid" x1="${at}" x2="${at}" y1="${BOTTOM}" y2="${BOTTOM + 6}"/>`
  })
  const names = years
    .filter((_, i) => i % step === 0)
    .map((year) => svg`<text x="${x(whenOf(String(year)))}" y="176" text-anchor="middle">${year}</text>`)

  const placed = dated.map((p) => ({ p, cx: x(whenOf(p.tanggal)), cy: y(p.nilai) })).sort((a, b) => a.cx - b.cx)
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
  return svg`<svg class="chart" viewBox="0 0 328 184" role="img" aria-label="${label}">${grid}${ticks}${names}${placed.map(mark)}${labels}</svg>`
}

function mark({ p, cx, cy }: { readonly p: DotPoint; readonly cx: number; readonly cy: number }): Svg {
  const look = p.beda ? 'odd' : 'dot'
  return p.hitungan
    ? svg`<path class="${look}" d="M${cx} ${cy - 6.5}l6.5 6.5-6.5 6.5-6.5-6.5z"><title>${p.ket}</title></path>`
    : svg`<circle class="${look}" cx="${cx}" cy="${cy}" r="5"><title>${p.ket}</title></circle>`
}
