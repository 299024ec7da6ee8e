import { isBujur, isLintang } from '../domain/indonesia.ts'
import type { MultiPolygon } from '../domain/portal.ts'
import type { Wilayah } from '../domain/rows.ts'

/** A box in degrees. */
export interface Kotak {
  readonly barat: number
  readonly timur: number
  readonly selatan: number
  readonly utara: number
}

/** Degrees around the label points, some 55 km: no desa reaches so far from the middle of its neighbours. */
const MARGIN = 0.5

/** Where shapes of a kabupaten may lie, by the label points of its desa; `undefined` where it has none. */
export function reachOf(desa: Iterable<Pick<Wilayah, 'bujur' | 'lintang'>>): Kotak | undefined {
  let [barat, timur, selatan, utara] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { bujur, lintang } of desa) {
    if (typeof bujur !== 'number' || typeof lintang !== 'number') continue
    barat = Math.min(barat, bujur - MARGIN)
    timur = Math.max(timur, bujur + MARGIN)
    selatan = Math.min(selatan, lintang - MARGIN)
    utara = Math.max(utara, lintang + MARGIN)
  }
  return barat < timur ? { barat, timur, selatan, utara } : undefined
}

/** What is wrong with where a shape lies; the worst of it. */
export function placeFault(
  shape: MultiPolygon,
  reach: Kotak | undefined,
): 'meter' | 'tertukar' | 'luar' | 'jauh' | undefined {
  let [points, swapped, stray, far] = [0, 0, 0, 0]
  for (const ring of shape.flat())
    for (const [x, y] of ring) {
      if (Math.abs(x) > 180 || Math.abs(y) > 180) return 'meter'
      points++
      if (isLintang(x) && isBujur(y)) swapped++
      if (!isBujur(x) || !isLintang(y)) stray++
      else if (reach && (x < reach.barat || x > reach.timur || y < reach.selatan || y > reach.utara)) far++
    }
  if (points > 0 && swapped === points) return 'tertukar'
  return stray > 0 ? 'luar' : far > 0 ? 'jauh' : undefined
}
