import { svg } from '../charts/svg.ts'
import type { Svg } from '../charts/svg.ts'
import type { KodeDesa } from '../domain/kode.ts'
import type { Kabupaten } from '../domain/portal.ts'
import { link } from '../site/link.ts'
import { gambarPeta as teks } from '../text/id/gambar-peta.ts'
import { coarse } from './coarse.ts'
import { kecamatanBorders, kecamatanNames } from './kecamatan.ts'
import { placeLabels } from './labels.ts'
import { dashedCircle, dot } from './mark.ts'
import { boxOf, fitWidth, lineOf, pathOf, pointsOf } from './project.ts'
import type { Box, Fit } from './project.ts'
import { titikOf } from './shapes.ts'
import type { Shapes } from './shapes.ts'

/** How one village is drawn: pattern (name of a `<pattern>`), class of the stylesheet, words for its title. */
export interface Fill {
  readonly pola?: string | undefined
  /** `y` launch known, `l0`..`l4` completeness */
  readonly kelas?: string | undefined
  readonly teks: string
}

export interface Layer {
  readonly id: 'klasifikasi' | 'pencanangan' | 'kelengkapan'
  readonly fill: (kode: KodeDesa) => Fill
}

export interface MapSpec {
  readonly kabupaten: Kabupaten
  readonly shapes: Shapes
  /** those to draw; default all that have a shape */
  readonly kode?: readonly KodeDesa[] | undefined
  /** width of the view box; its height follows from the shapes */
  readonly width?: number
  /** prefix of every id in the drawing: two maps on one page need two */
  readonly id: string
  readonly title: string
  readonly layers: readonly Layer[]
  readonly selected?: KodeDesa | undefined
  readonly watermark?: string | undefined
}

const WATERMARK = 16

/**
 * The map of a kabupaten: every village a link with a title, kecamatan outlined and named.
 * One layer draws paths inside the links; several keep the paths in `<defs>` and draw one
 * `<g class="lapis lapis-…">` each, of which the stylesheet shows one.
 */
export function staticMap(spec: MapSpec): Svg {
  const all = spec.kode ?? [...spec.shapes.desa.keys()]
  const codes = all.filter((kode) => spec.shapes.desa.has(kode))
  const box = boxOf(codes.flatMap((kode) => pointsOf(spec.shapes.desa.get(kode)!))) ?? [0, 0, 1, 1]
  const fit = fitWidth(box, spec.width ?? 360, 6, spec.watermark ? WATERMARK : 0)
  const shapes = coarse(spec.shapes, fit.scale)
  const paths = new Map(codes.map((kode) => [kode, pathOf(shapes.desa.get(kode)!, fit)]))
  const several = spec.layers.length > 1
  const idOf = (kode: KodeDesa): string => `${spec.id}-${kode}`
  const shown = (kode: KodeDesa, fill: Fill): Svg =>
    several ? use(idOf(kode), fill) : path(paths.get(kode)!, fill.kelas, fill.pola)
  return svg`<svg class="map big" viewBox="0 0 ${fit.width} ${fit.height}" role="group" aria-labelledby="${spec.id}-t"><title id="${spec.id}-t">${spec.title}</title>${
    several && svg`<defs>${[...paths].map(([kode, d]) => svg`<path id="${idOf(kode)}" d="${d}"/>`)}</defs>`
  }${spec.layers.map((layer) => {
    const drawn = drawLayer(spec, layer, codes, fit, shown)
    return several ? svg`<g class="lapis lapis-${layer.id}">${drawn}</g>` : drawn
  })}${frame(spec, shapes, fit)}${
    spec.selected && paths.has(spec.selected) && path(paths.get(spec.selected)!, 'kec sel')
  }${watermark(spec.watermark, fit)}</svg>`
}

function drawLayer(
  { kabupaten, shapes }: MapSpec,
  layer: Layer,
  codes: readonly KodeDesa[],
  fit: Fit,
  shown: (kode: KodeDesa, fill: Fill) => Svg,
): Svg[] {
  const fills = codes.map((kode) => ({ kode, fill: layer.fill(kode) }))
  // where nobody has a class, the legend says so once; marks are for the exceptions
  const some = fills.some(({ fill }) => fill.pola)
  return fills.map(({ kode, fill }) => {
    const wilayah = kabupaten.desa.get(kode)!
    const at = titikOf(wilayah)
    const shape = shapes.desa.get(kode)!
    const mark =
      at &&
      (fill.kelas === 'y' ? dot(shape, at, fit) : some && !fill.pola && !fill.kelas && dashedCircle(shape, at, fit))
    return anchor(kode, teks.judulDesa(wilayah.nama, fill.teks), svg`${shown(kode, fill)}${mark}`)
  })
}

function frame({ kabupaten, kode, watermark }: MapSpec, shapes: Shapes, fit: Fit): Svg | undefined {
  if (kode) return undefined
  const wishes = kecamatanNames(kabupaten, shapes).map(({ nama, at }) => {
    const [x, y] = fit.point(at)
    return { teks: nama, at: [x, y + 3.5] as const }
  })
  const limits: Box = [2, 2, fit.width - 2, fit.height - 2 - (watermark ? WATERMARK : 0)]
  return svg`<path class="kec" d="${lineOf(kecamatanBorders(shapes), fit)}"/>${placeLabels(wishes, limits).map(
    (label) => text(label.at[0], label.at[1], label.teks),
  )}`
}

/** A village as a link; without `kode` nothing can be found by scripts, so it is always there. */
export const anchor = (kode: KodeDesa, title: string, content: Svg): Svg =>
  svg`<a href="${link.desa(kode)}" data-kode="${kode}"><title>${title}</title>${content}</a>`

/** Attributes are left out where empty: `path[fill]` means "has a class" to the stylesheet. */
export const path = (d: string, kelas?: string, pola?: string): Svg =>
  svg`<path${kelas && svg` class="${kelas}"`}${pola && svg` fill="url(#${pola})"`} d="${d}"/>`

const use = (id: string, { kelas, pola }: Fill): Svg =>
  svg`<use${kelas && svg` class="${kelas}"`}${pola && svg` fill="url(#${pola})"`} href="#${id}"/>`

export const text = (x: number, y: number, words: string, kelas?: string): Svg =>
  svg`<text${kelas && svg` class="${kelas}"`} x="${Math.round(x)}" y="${Math.round(y)}">${words}</text>`

/** The words on a plate over the whole width, so that no pattern beneath makes them hard to read. */
export const watermark = (words: string | undefined, fit: Fit): Svg | undefined =>
  words
    ? svg`<rect class="fill-none" y="${fit.height - WATERMARK}" width="${fit.width}" height="${WATERMARK}"/>${text(fit.width / 2, fit.height - 5, words, 'wm')}`
    : undefined
