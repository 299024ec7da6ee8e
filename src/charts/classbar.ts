import type { Klasifikasi } from '../domain/klasifikasi.ts'
import { KLASIFIKASI } from '../domain/klasifikasi.ts'
import { number } from '../text/numbers.ts'
import type { Svg } from './svg.ts'
import { svg } from './svg.ts'

const PLATE = 40
/** below this share of the bar a plate would run over its part: on the narrowest phone a plate is an eighth of it */
const ROOM = 0.13

/**
 * Classes stacked in one bar of full width, lowest first, each with its count on a plate.
 * @param counts by class; a class that is absent counts zero
 * @param label the bar in words
 * @param height in pixels; under 30 the bar stands in a table and its label alone tells the numbers
 */
export function classBar(counts: ReadonlyMap<Klasifikasi, number>, label: string, height = 44): Svg {
  const count = (kelas: Klasifikasi): number => counts.get(kelas) ?? 0
  const total = KLASIFIKASI.reduce((sum, kelas) => sum + count(kelas), 0)
  let start = 0
  const parts = KLASIFIKASI.filter((kelas) => count(kelas) > 0).map((kelas) => {
    const share = count(kelas) / total
    const middle = `${((start + share / 2) * 100).toFixed(3)}%`
    const part = svg`<rect x="${(start * 100).toFixed(3)}%" width="${(share * 100).toFixed(3)}%" height="100%" fill="url(#${kelas})"/>`
    start += share
    if (height < 30 || (share < ROOM && count(kelas) > 99)) return part
    const wide = share < ROOM ? PLATE * 0.7 : PLATE
    return svg`${part}<rect x="${middle}" y="${height / 2 - 12}" width="${wide}" height="24" rx="3" transform="translate(${-wide / 2})" class="fill-${kelas}"/><text x="${middle}" y="${height / 2 + 5}" text-anchor="middle" class="on-${kelas} t-${kelas}">${number(count(kelas))}</text>`
  })
  const none = svg`<rect x=".5" y=".5" width="99.6%" height="${height - 1}" class="edge dash"/>`
  return svg`<svg class="bar" width="100%" height="${height}" role="img" aria-label="${label}">${total > 0 ? parts : none}</svg>`
}
