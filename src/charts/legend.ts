import type { Klasifikasi } from '../domain/klasifikasi.ts'
import { number } from '../text/numbers.ts'
import type { Svg } from './svg.ts'
import { svg } from './svg.ts'
import { swatch, swatchLaunch, swatchNone } from './swatch.ts'

export interface LegendItem {
  /** undefined: nothing published */
  readonly kelas: Klasifikasi | 'pencanangan' | undefined
  readonly nama: string
  /** left out where there is nothing to count */
  readonly jumlah?: number | undefined
}

const mark = (kelas: LegendItem['kelas']): Svg =>
  kelas === undefined ? swatchNone() : kelas === 'pencanangan' ? swatchLaunch() : swatch(kelas)

/** Swatches, names and counts in a row. */
export const legend = (items: readonly LegendItem[]): Svg =>
  svg`<ul class="legend">${items.map(
    ({ kelas, nama, jumlah }) => svg`<li>${mark(kelas)}${nama}${jumlah !== undefined && ` (${number(jumlah)})`}</li>`,
  )}</ul>`
