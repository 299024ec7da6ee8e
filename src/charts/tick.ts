import type { Svg } from './svg.ts'
import { svg } from './svg.ts'

/** there, not there, not reported */
export type Mark = 'ada' | 'tidak' | 'kosong'

const SHAPE: Record<Mark, Svg> = {
  ada: svg`<rect x="1" y="1" width="16" height="16" rx="2" class="yes"/><path d="M4.5 9.5l3 3 6-7" class="tick"/>`,
  tidak: svg`<rect x="2" y="2" width="14" height="14" rx="2" class="no"/><path d="M5.5 9h7" class="no"/>`,
  kosong: svg`<circle cx="9" cy="9" r="7.5" class="edge dash" stroke-width="1.5"/>`,
}

/** Filled tick, empty box with a dash, or dashed circle; `label` says it in words. */
export const tick = (mark: Mark, label: string): Svg =>
  svg`<svg viewBox="0 0 18 18" width="18" height="18" role="img" aria-label="${label}">${SHAPE[mark]}</svg>`
