import type { Svg } from './svg.ts'
import { svg } from './svg.ts'

/** The patterns of the four classes and the leaf band. */
export const patterns = svg`<pattern id="dasar" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" class="fill-dasar"/><circle cx="2" cy="2" r=".9" class="on-dasar" stroke="none"/><circle cx="6" cy="6" r=".9" class="on-dasar"/></pattern><pattern id="berkembang" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" class="fill-berkembang"/><path d="M0 0V7" class="on-berkembang" stroke-width="1.6"/></pattern><pattern id="mandiri" width="7" height="7" patternUnits="userSpaceOnUse"><rect width="7" height="7" class="fill-mandiri"/><path d="M0 0H7M0 0V7" class="on-mandiri" stroke-width="1.2" stroke-opacity=".62"/></pattern><pattern id="berkelanjutan" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" class="fill-berkelanjutan"/></pattern><pattern id="lis" width="28" height="8" patternUnits="userSpaceOnUse"><path d="M1 7C2 2 7 1 13 1C12 6 7 7 1 7ZM15 7C16 2 21 1 27 1C26 6 21 7 15 7Z" class="pith"/></pattern>`

/**
 * The patterns, once a page.
 * Moved out of sight by its class, never `display: none`: the patterns would vanish.
 */
export const defs = (): Svg =>
  svg`<svg width="0" height="0" aria-hidden="true" class="defs"><defs>${patterns}</defs></svg>`
