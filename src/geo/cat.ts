import { svg } from '../charts/svg.ts'
import type { Svg } from '../charts/svg.ts'
import type { Nilai } from './lapis.ts'

/**
 * The pattern that a value is painted with. Class colours mean classes only; launches are teak, completeness is slate.
 * Values without an entry stay white: nothing is known.
 */
export const POLA: Readonly<Partial<Record<Nilai, string>>> = {
  dasar: 'dasar',
  berkembang: 'berkembang',
  mandiri: 'mandiri',
  berkelanjutan: 'berkelanjutan',
  beragam: 'peta-beragam',
  x: 'peta-x',
  diketahui: 'peta-diketahui',
  tanpa_tanggal: 'peta-tanpa-tanggal',
  lengkap: 'peta-lengkap',
  sebagian: 'peta-sebagian',
}

/** The `fill` attribute of a value, `undefined` for white. */
export const catOf = (nilai: Nilai): string | undefined => POLA[nilai] && `url(#${POLA[nilai]})`

/** Paint servers of the values that are no class. */
export const petaPatterns = svg`<pattern id="peta-diketahui" width="10" height="10" patternUnits="userSpaceOnUse"><rect class="fill-teak" width="10" height="10"/><circle class="on-teak" cx="5" cy="5" r="1.1"/></pattern>
<pattern id="peta-tanpa-tanggal" width="10" height="10" patternUnits="userSpaceOnUse"><rect class="fill-none" width="10" height="10"/><circle class="fill-teak" cx="5" cy="5" r="2"/></pattern>
<pattern id="peta-lengkap" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="fill-data" width="8" height="8"/></pattern>
<pattern id="peta-sebagian" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="fill-soft" width="6" height="6"/><path class="line-data" d="M0 3h6"/></pattern>
<pattern id="peta-beragam" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="fill-soft" width="8" height="8"/><path class="line-data" d="M0 0l8 8M8 0l-8 8"/></pattern>
<pattern id="peta-x" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="fill-none" width="6" height="6"/><rect class="fill-soft" width="3" height="6"/></pattern>
`

/** The paint servers, once a page, in an svg that is not `display: none`. */
export const petaDefs = (): Svg =>
  svg`<svg class="defs" width="0" height="0" aria-hidden="true"><defs>${petaPatterns}</defs></svg>`
