import { scalePoint } from 'd3'
import type { Klasifikasi } from '../domain/klasifikasi.ts'
import { KLASIFIKASI, tingkatKlasifikasi } from '../domain/klasifikasi.ts'
import { umum } from '../text/id/umum.ts'
import type { Svg } from './svg.ts'
import { svg } from './svg.ts'
import { thin } from './thin.ts'

export interface LadderPoint {
  readonly edisi: string
  /** undefined where that edition publishes none: the line breaks there */
  readonly kelas: Klasifikasi | undefined
}

const LEFT = 118
const RIGHT = 322
const rung = (kelas: Klasifikasi): number => 156 - 34 * tingkatKlasifikasi(kelas)

/**
 * Class over the editions, oldest first, as steps. A gap stays a gap: nothing is drawn through it.
 * @param label the chart in words
 */
export function ladder(points: readonly LadderPoint[], label: string): Svg {
  const x = scalePoint(
    points.map((p) => p.edisi),
    [LEFT, RIGHT],
  ).padding(0.25)
  const at = (p: LadderPoint): number => Math.round(x(p.edisi)!)
  let path = ''
  points.forEach((p, i) => {
    if (!p.kelas) return
    path += points[i - 1]?.kelas ? `H${at(p)}V${rung(p.kelas)}` : `M${at(p)} ${rung(p.kelas)}`
  })
  const now = points.at(-1)?.kelas
  const rungs = KLASIFIKASI.map((kelas) => {
    const y = rung(kelas)
    return svg`<line class="grid" x1="${LEFT}" x2="${RIGHT}" y1="${y}" y2="${y}"/><rect x="0" y="${y - 8}" width="20" height="15" fill="url(#${kelas})"/><rect x=".5" y="${y - 7.5}" width="19" height="14" class="edge"/><text x="26" y="${y + 4}"${kelas === now && svg` class="hi"`}>${umum.kelas[kelas]}</text>`
  })
  const named = thin(points.map((p) => x(p.edisi)!))
  const dots = points.map((p, i) => {
    const name = named(i) && svg`<text x="${at(p)}" y="152" text-anchor="middle">${p.edisi}</text>`
    if (!p.kelas) return svg`<circle cx="${at(p)}" cy="137" r="3.5" class="edge dash"/>${name}`
    return svg`<circle cx="${at(p)}" cy="${rung(p.kelas)}" r="5.5" fill="url(#${p.kelas})"/><circle cx="${at(p)}" cy="${rung(p.kelas)}" r="5.5" class="edge"/>${name}`
  })
  return svg`<svg class="chart" viewBox="0 0 328 160" role="img" aria-label="${label}">${rungs}<path class="step" d="${path}"/>${dots}</svg>`
}
