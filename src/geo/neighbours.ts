import { svg } from '../charts/svg.ts'
import type { Svg } from '../charts/svg.ts'
import type { KodeDesa } from '../domain/kode.ts'
import type { Kabupaten } from '../domain/portal.ts'
import { gambarPeta as teks } from '../text/id/gambar-peta.ts'
import { villageName } from '../text/place.ts'
import { clipToBox } from './clip.ts'
import { coarse } from './coarse.ts'
import { placeLabels } from './labels.ts'
import { anchor, path, watermark } from './map.ts'
import type { Fill } from './map.ts'
import { villageNames, villageText } from './names.ts'
import { boxOf, fitInto, overlap, pathOf, pointsOf } from './project.ts'
import type { Box, Fit } from './project.ts'
import { shapesOf, titikOf } from './shapes.ts'
import type { Shapes } from './shapes.ts'

type FillOf = (kode: KodeDesa) => Fill

const WIDTH = 328
const HEIGHT = 188
const WATERMARK = 18
/** Large shapes in a small picture need less detail than one unit of it could show. */
const ROUGH = 2

/**
 * The small map of a village page: the village, those beside it by name, what else comes into view pale.
 * @returns undefined where the village has no shape (ended, or without a label point)
 */
export function neighbourMap(kabupaten: Kabupaten, kode: KodeDesa, fillOf?: FillOf): Svg | undefined {
  const shapes = shapesOf(kabupaten)
  if (!shapes.desa.has(kode)) return undefined
  const beside = shapes.tetangga.get(kode) ?? []
  const nama = kabupaten.desa.get(kode)!.nama
  const fit = fitInto(viewOf(kabupaten, shapes, kode), WIDTH, HEIGHT, 8)
  const near = new Set(beside)
  const fills = (other: KodeDesa): Fill => fillOf?.(other) ?? { kelas: near.has(other) ? 'near' : 'far', teks: '' }
  const own = fills(kode)
  const frame: Box = [2, 2, WIDTH - 2, HEIGHT - 2 - (watermarkOf(kabupaten) ? WATERMARK : 0)]
  const labels = placeLabels(villageNames(kabupaten, shapes, [kode, ...beside], fit, frame, kode), { frame, reach: 40 })
  const plain = own.pola === undefined
  const detail = coarse(shapes, fit.scale / ROUGH)
  const around = linksIn(kabupaten, detail, visible(shapes, fit.window), fit, fills, near, kode)
  const title =
    beside.length > 0
      ? teks.tetangga(nama, beside.length, around.length - beside.length, shapes.skematis)
      : teks.sendirian(nama, shapes.skematis)
  return drawing(kabupaten, fit, `t-${kode}`, title, [
    ...around,
    // the village itself comes last, on top, and is no link: the reader is there
    svg`<g data-kode="${kode}"><title>${teks.judulDesa(nama, own.teks)}</title>${path(pathOf(detail.desa.get(kode)!, fit), plain ? 'here' : 'sel', own.pola)}</g>`,
    ...labels.map((name) => villageText(name, name.kode !== kode ? undefined : plain ? 'here-t' : 'sel-t')),
  ])
}

/** The village in the middle, its neighbours' label points inside. */
function viewOf(kabupaten: Kabupaten, shapes: Shapes, kode: KodeDesa): Box {
  const own = boxOf(pointsOf(shapes.desa.get(kode)!))!
  const beside = (shapes.tetangga.get(kode) ?? []).flatMap((other) => {
    const titik = titikOf(kabupaten.desa.get(other)!)
    return titik ? [titik] : []
  })
  const [west, south, east, north] = boxOf([[own[0], own[1]], [own[2], own[3]], ...beside])!
  const [lon, lat] = [(own[0] + own[2]) / 2, (own[1] + own[3]) / 2]
  // no more than 1.6 times its own size to each side: a large neighbour may reach out of the picture
  const x = Math.min(Math.max(lon - west, east - lon), 1.6 * (own[2] - own[0]))
  const y = Math.min(Math.max(lat - south, north - lat), 1.6 * (own[3] - own[1]))
  return [lon - x, lat - y, lon + x, lat + y]
}

const boxes = new WeakMap<Shapes, ReadonlyMap<KodeDesa, Box>>()

/** Codes whose box comes into the window. */
function visible(shapes: Shapes, window: Box): readonly KodeDesa[] {
  const known = boxes.get(shapes) ?? new Map([...shapes.desa].map(([k, shape]) => [k, boxOf(pointsOf(shape))!]))
  boxes.set(shapes, known)
  return [...known].filter(([, box]) => overlap(box, window)).map(([k]) => k)
}

function linksIn(
  kabupaten: Kabupaten,
  shapes: Shapes,
  codes: readonly KodeDesa[],
  fit: Fit,
  fills: FillOf,
  stops: ReadonlySet<KodeDesa>,
  but: KodeDesa,
): readonly Svg[] {
  const [west, south, east, north] = fit.window
  const margin = (north - south) * 0.05
  const around: Box = [west - margin, south - margin, east + margin, north + margin]
  // of a link that reaches in by less than this there is nothing to see or touch
  const sliver = (north - south) * 0.02
  const covered = watermarkOf(kabupaten) ? ((north - south) * WATERMARK) / HEIGHT : 0
  const seen: Box = [west + sliver, south + sliver + covered, east - sliver, north - sliver]
  return codes.flatMap((kode) => {
    if (!shapes.desa.get(kode)!.some(([outer]) => clipToBox(outer!, seen).length > 0)) return []
    const fill = fills(kode)
    const shape = shapes.desa.get(kode)!.map((rings) => rings.map((ring) => clipToBox(ring, around)))
    const d = kode === but ? '' : pathOf(shape, fit)
    const title = teks.judulDesa(villageName(kabupaten, kode), fill.teks)
    return d ? [anchor(kode, title, path(d, fill.kelas, fill.pola), !stops.has(kode))] : []
  })
}

const watermarkOf = (kabupaten: Kabupaten): string | undefined => (kabupaten.contoh ? teks.contoh : undefined)

function drawing(kabupaten: Kabupaten, fit: Fit, id: string, title: string, content: readonly (Svg | false)[]): Svg {
  return svg`<svg class="map" viewBox="0 0 ${fit.width} ${fit.height}" role="group" aria-labelledby="${id}"><title id="${id}">${title}</title>${content}${watermark(watermarkOf(kabupaten), fit)}</svg>`
}
