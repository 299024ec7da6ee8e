import type { Klasifikasi } from '../domain/klasifikasi.ts'
import { tingkatKlasifikasi } from '../domain/klasifikasi.ts'
import type { Svg } from './svg.ts'
import { svg } from './svg.ts'

const RADII = [4, 8.5, 13.2, 17.8]

/**
 * Growth rings as of a teak tree: one for dasar to four for berkelanjutan, dashed where not grown.
 * All four dashed where the class is not published. Decoration: the class always stands beside it in words.
 */
export function rings(kelas: Klasifikasi | undefined): Svg {
  const grown = kelas ? tingkatKlasifikasi(kelas) : 0
  return svg`<svg viewBox="0 0 40 40" aria-hidden="true">${RADII.map((r, i) => {
    const name = i >= grown ? 'ring-off' : i === 0 ? 'pith' : 'ring'
    return svg`<circle cx="20" cy="20" r="${r}" class="${name}"/>`
  })}</svg>`
}
