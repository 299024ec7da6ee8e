import type { Klasifikasi } from '../domain/klasifikasi.ts'
import { number } from '../text/numbers.ts'
import { swatch } from './swatch.ts'
import type { Svg } from './svg.ts'
import { svg } from './svg.ts'

export interface LegendItem {
  /** undefined: nothing published */
  readonly kelas: Klasifikasi | undefined
  readonly nama: string
  /** left out where there is nothing to count */
  readonly jumlah?: number | undefined
}

/** Swatches, names and counts in a row. */
export const legend = (items: readonly LegendItem[]): Svg =>
  svg`<ul class="legend">${items.map(
    ({ kelas, nama, jumlah }) => svg`<li>${swatch(kelas)}${nama}${jumlah !== undefined && ` (${number(jumlah)})`}</li>`,
  )}</ul>`
