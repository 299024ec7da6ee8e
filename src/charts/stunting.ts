import { scaleLinear, scalePoint } from 'd3'
import { percent } from '../text/numbers.ts'
import type { Svg } from './svg.ts'
import { svg } from './svg.ts'

export interface StuntingPoint {
  /** `SKI 2023`, `2024`: under the bar */
  readonly nama: string
  /** percent, 0 to 100 */
  readonly nilai: number
}

export interface StuntingPanel {
  readonly judul: string
  /** oldest first */
  readonly points: readonly StuntingPoint[]
}

const WIDTH = 360
const BOTTOM = 150

/**
 * Survey and routine weighing in two panels on one scale: side by side, not joined, as neither can stand for the other.
 * @param label the chart in words
 */
export function stunting(panels: readonly [StuntingPanel, StuntingPanel], label: string): Svg {
  const most = Math.max(10, ...panels.flatMap((panel) => panel.points.map((p) => p.nilai)))
  const y = scaleLinear([0, most], [BOTTOM, 40]).nice(4)
  const half = (WIDTH - 28) / 2
  const drawn = panels.map(({ judul, points }, i) => {
    const left = 28 + i * half + (i > 0 ? 10 : 0)
    const right = 28 + (i + 1) * half - (i > 0 ? 0 : 10)
    const x = scalePoint(
      points.map((_, at) => at),
      [left, right],
    ).padding(0.5)
    const grid = y
      .ticks(4)
      .map(
        (v) =>
          svg`<line class="grid" x1="${left}" x2="${right}" y1="${y(v)}" y2="${y(v)}"/>${i === 0 && svg`<text x="22" y="${y(v) + 4}" text-anchor="end">${v}</text>`}`,
      )
    // names wider than their place take two heights in turn
    const crowded = points.some((p) => p.nama.split(' ')[0]!.length * 6 > x.step())
    const marks = points.map(({ nama, nilai }, at) => {
      const [first, ...rest] = nama.split(' ')
      const low = crowded && at % 2 === 1 ? 28 : 0
      return svg`<circle class="dot" cx="${x(at)!}" cy="${y(nilai)}" r="5"/><text class="hi" x="${x(at)!}" y="${y(nilai) - 10}" text-anchor="middle">${percent(nilai, 2)}</text><text x="${x(at)!}" y="${168 + low}" text-anchor="middle">${first}</text>${rest.length > 0 && svg`<text x="${x(at)!}" y="${182 + low}" text-anchor="middle">${rest.join(' ')}</text>`}`
    })
    return svg`<g><text class="hi" x="${left}" y="14">${judul}</text>${grid}${marks}</g>`
  })
  return svg`<svg class="chart" viewBox="0 0 ${WIDTH} 216" role="img" aria-label="${label}">${drawn}</svg>`
}
