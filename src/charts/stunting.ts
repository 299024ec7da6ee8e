import { scaleLinear, scaleUtc } from 'd3'
import type { Tanggal } from '../domain/rows.ts'
import { percent } from '../text/numbers.ts'
import type { Svg } from './svg.ts'
import { svg } from './svg.ts'
import { newYear, whenOf, yearsOf } from './when.ts'

export interface StuntingPoint {
  /** `SKI 2023`, `Agt 2018`, `2024`: under the dot, the year in the second line */
  readonly nama: string
  readonly tanggal: Tanggal
  /** percent, 0 to 100 */
  readonly nilai: number
}

export interface StuntingPanel {
  readonly judul: string
  /** oldest first, all with a date */
  readonly points: readonly StuntingPoint[]
}

const WIDTH = 360
const LEFT = 28
const RIGHT = 338
/** height of a panel: its title, its plot, two lines of names */
const PANEL = 158
const TOP = 36
const BOTTOM = 116
/** dots nearer than this have no room for a middle between their words */
const NEAR = 36

/**
 * Survey and routine weighing in two panels, one below the other on one scale of percent and one of time, not joined, as
 * neither can stand for the other.
 * @param label the chart in words
 */
export function stunting(panels: readonly [StuntingPanel, StuntingPanel], label: string): Svg {
  const points = panels.flatMap((panel) => panel.points)
  const years = yearsOf(points.map((p) => p.tanggal))
  const x = scaleUtc([newYear(years[0]!), newYear(years.at(-1)! + 1)], [LEFT + 8, RIGHT])
  const y = scaleLinear([0, Math.max(10, ...points.map((p) => p.nilai))], [BOTTOM, TOP]).nice(4)
  const drawn = panels.map(({ judul, points }, i) => {
    const grid = y
      .ticks(4)
      .map(
        (v) =>
          svg`<line class="grid" x1="${LEFT}" x2="${RIGHT}" y1="${y(v)}" y2="${y(v)}"/><text x="${LEFT - 6}" y="${y(v) + 4}" text-anchor="end">${v}</text>`,
      )
    const ticks = [...years, years.at(-1)! + 1].map((year) => {
      const at = x(newYear(year))
      return svg`<line class="grid" x1="${at}" x2="${at}" y1="${BOTTOM}" y2="${BOTTOM + 5}"/>`
    })
    const at = points.map((p) => x(whenOf(p.tanggal)))
    const marks = points.map((p, k) => mark(p, at[k]!, y(p.nilai), placeOf(at, k)))
    return svg`<g transform="translate(0 ${i * PANEL})"><text class="hi" x="0" y="14">${judul}</text>${grid}${ticks}${marks}</g>`
  })
  return svg`<svg class="chart" viewBox="0 0 ${WIDTH} ${2 * PANEL}" role="img" aria-label="${label}">${drawn}</svg>`
}

interface Place {
  readonly anchor: 'start' | 'middle' | 'end'
  /** pushed away from the dot, out of the words of both neighbours */
  readonly isFar: boolean
}

/** Words turn away from a neighbour that is near; between two near ones there is room only farther off. */
function placeOf(at: readonly number[], k: number): Place {
  const isNear = (other: number | undefined): boolean => other !== undefined && Math.abs(other - at[k]!) < NEAR
  const [before, after] = [isNear(at[k - 1]), isNear(at[k + 1])]
  return { anchor: before === after ? 'middle' : before ? 'start' : 'end', isFar: before && after }
}

const SHIFT = { start: -6, middle: 0, end: 6 } as const

function mark({ nama, nilai }: StuntingPoint, cx: number, cy: number, { anchor, isFar }: Place): Svg {
  const words = nama.split(' ')
  const [year, name] = [words.at(-1)!, words.slice(0, -1).join(' ')]
  const tx = cx + SHIFT[anchor]
  const low = BOTTOM + 20 + (isFar ? 28 : 0)
  const text = (y: number, words: string, look = '') =>
    svg`<text${look !== '' && svg` class="${look}"`} x="${tx}" y="${y}" text-anchor="${anchor}">${words}</text>`
  return svg`<circle class="dot" cx="${cx}" cy="${cy}" r="5"/>${text(cy - (isFar ? 24 : 10), percent(nilai, 2), 'hi')}${name !== '' && text(low, name)}${text(low + 13, year)}`
}
