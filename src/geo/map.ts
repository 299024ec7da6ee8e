import { svg } from '../charts/svg.ts'
import type { Svg } from '../charts/svg.ts'
import type { KodeDesa } from '../domain/kode.ts'
import type { Kabupaten } from '../domain/portal.ts'
import { link } from '../site/link.ts'
import { gambarPeta as teks } from '../text/id/gambar-peta.ts'
import { villageName } from '../text/place.ts'
import { coarse } from './coarse.ts'
import { kecamatanBorders } from './kecamatan.ts'
import { placeLabels } from './labels.ts'
import { dashedCircle, dot } from './mark.ts'
import { kecamatanLinks, villageNames, villageText } from './names.ts'
import { boxOf, fitWidth, lineOf, pathOf, pointsOf } from './project.ts'
import type { Box, Fit } from './project.ts'
import { titikOf } from './shapes.ts'
import type { Shapes } from './shapes.ts'

/** How one village is drawn: pattern (name of a `<pattern>`), class of the stylesheet, words for its title. */
export interface Fill {
  readonly pola?: string | undefined
  /** `y` launch known, `l0` completeness */
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
  readonly title: string
  readonly layers: readonly Layer[]
  readonly watermark?: string | undefined
}

const WIDTH = 360
const WATERMARK = 16

/**
 * The map of a kabupaten: every village a link with a title, kecamatan outlined and named.
 * Its paths stand in `<defs>`; every layer is a `<g class="lapis lapis-…">` that uses them, of which the stylesheet
 * shows one. A page holds one such map: its ids begin with `p-`.
 */
export function staticMap(spec: MapSpec): Svg {
  const all = spec.kode ?? [...spec.shapes.desa.keys()]
  const codes = all.filter((kode) => spec.shapes.desa.has(kode))
  const box = boxOf(codes.flatMap((kode) => pointsOf(spec.shapes.desa.get(kode)!))) ?? [0, 0, 1, 1]
  const fit = fitWidth(box, WIDTH, 6, spec.watermark ? WATERMARK : 0)
  const shapes = coarse(spec.shapes, fit.scale)
  const paths = new Map(codes.map((kode) => [kode, pathOf(shapes.desa.get(kode)!, fit)]))
  const title = svg`<title id="p-t">${spec.title}</title>`
  const defs = svg`<defs>${[...paths].map(([kode, d]) => svg`<path id="p-${kode}" d="${d}"/>`)}</defs>`
  const layers = spec.layers.map(
    (layer) => svg`<g class="lapis lapis-${layer.id}">${drawLayer(spec, layer, codes, fit)}</g>`,
  )
  return svg`<svg class="map big" viewBox="0 0 ${fit.width} ${fit.height}" role="group" aria-labelledby="p-t">${title}${defs}${layers}${frame(spec, shapes, fit)}${watermark(spec.watermark, fit)}</svg>`
}

function drawLayer({ kabupaten, shapes }: MapSpec, layer: Layer, codes: readonly KodeDesa[], fit: Fit): Svg[] {
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
    return anchor(kode, teks.judulDesa(villageName(kabupaten, kode), fill.teks), svg`${use(kode, fill)}${mark}`)
  })
}

/** The kecamatan of a kabupaten, outlined and named; of a part of it the villages by name, where they have room. */
function frame({ kabupaten, shapes: all, kode, watermark }: MapSpec, shapes: Shapes, fit: Fit): readonly Svg[] {
  const limits: Box = [2, 2, fit.width - 2, fit.height - 2 - (watermark ? WATERMARK : 0)]
  if (kode)
    return placeLabels(villageNames(kabupaten, all, kode, fit, limits), { frame: limits, reach: 40 }).map((name) =>
      villageText(name),
    )
  const borders = svg`<path class="kec" d="${lineOf(kecamatanBorders(shapes), fit)}"/>`
  return [borders, ...kecamatanLinks(kabupaten, shapes, fit, limits)]
}

/**
 * A village as a link; without `kode` nothing can be found by scripts, so it is always there.
 * @param lewat the keyboard passes by: another way leads there
 */
export const anchor = (kode: KodeDesa, title: string, content: Svg, lewat = false): Svg =>
  svg`<a href="${link.desa(kode)}" data-kode="${kode}"${lewat && svg` tabindex="-1"`}><title>${title}</title>${content}</a>`

/** Attributes are left out where empty: `path[fill]` means "has a class" to the stylesheet. */
export const path = (d: string, kelas?: string, pola?: string): Svg =>
  svg`<path${kelas && svg` class="${kelas}"`}${pola && svg` fill="url(#${pola})"`} d="${d}"/>`

const use = (kode: KodeDesa, { kelas, pola }: Fill): Svg =>
  svg`<use${kelas && svg` class="${kelas}"`}${pola && svg` fill="url(#${pola})"`} href="#p-${kode}"/>`

const text = (x: number, y: number, words: string, kelas?: string): Svg =>
  svg`<text${kelas && svg` class="${kelas}"`} x="${Math.round(x)}" y="${Math.round(y)}">${words}</text>`

/** The words on a plate over the whole width, so that no pattern beneath makes them hard to read. */
export const watermark = (words: string | undefined, fit: Fit): Svg | undefined =>
  words
    ? svg`<rect class="fill-none" y="${fit.height - WATERMARK}" width="${fit.width}" height="${WATERMARK}"/>${text(fit.width / 2, fit.height - 5, words, 'wm')}`
    : undefined
