import type { Svg } from './svg.ts'
import { svg } from './svg.ts'

export interface BarOptions {
  /** the bar in words; without it the bar is decoration beside a figure */
  readonly label?: string | undefined
  /** share 0 to 1 where the dashed line stands */
  readonly threshold?: number | undefined
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share))

/** One share of full width. @param share 0 to 1; more is drawn as 1 */
export function bar(share: number, { label, threshold }: BarOptions = {}): Svg {
  const top = threshold === undefined ? 0 : 4
  const height = 12 + 2 * top
  const line = threshold !== undefined && `${(clamp(threshold) * 100).toFixed(1)}%`
  return svg`<svg class="bar" width="100%" height="${height}" ${label ? svg`role="img" aria-label="${label}"` : svg`aria-hidden="true"`}><rect y="${top}" width="100%" height="12" class="bg"/><rect y="${top}" width="${(clamp(share) * 100).toFixed(1)}%" height="12" class="fg"/>${line && svg`<line x1="${line}" x2="${line}" y1="0" y2="${height}" class="th"/>`}</svg>`
}
