import type { Klasifikasi } from '../domain/klasifikasi.ts'
import type { Svg } from './svg.ts'
import { svg } from './svg.ts'

const frame = (inner: Svg): Svg => svg`<svg class="swatch" viewBox="0 0 24 18" aria-hidden="true">${inner}</svg>`

/** Fill and pattern of a class, for legends and tables. Its name stands beside it. */
export const swatch = (kelas: Klasifikasi): Svg =>
  frame(
    svg`<rect width="24" height="18" fill="url(#${kelas})"/><rect x=".5" y=".5" width="23" height="17" class="edge"/>`,
  )

/** Nothing published: white, dashed edge. */
export const swatchNone = (): Svg => frame(svg`<rect x=".5" y=".5" width="23" height="17" class="edge dash"/>`)

/** Launch date known: teak and a dot, not a colour of a class. */
export const swatchLaunch = (): Svg =>
  frame(
    svg`<rect x=".5" y=".5" width="23" height="17" class="fill-teak"/><circle cx="12" cy="9" r="2.5" class="on-teak"/>`,
  )
