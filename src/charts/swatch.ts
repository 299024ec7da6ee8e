import type { Svg } from './svg.ts'
import { svg } from './svg.ts'

/**
 * A small picture of a pattern, for legends and tables; its name stands beside it.
 * @param pola name of the `<pattern>`, for a class its own; `undefined` for nothing published: white, dashed edge
 */
export const swatch = (pola: string | undefined): Svg =>
  svg`<svg class="swatch" viewBox="0 0 24 18" aria-hidden="true"><rect width="24" height="18"${
    pola ? svg` fill="url(#${pola})"` : svg` class="fill-none"`
  }/><rect x=".5" y=".5" width="23" height="17" class="edge${!pola && ' dash'}"/></svg>`
