import { svg } from '../charts/svg.ts'
import type { Svg } from '../charts/svg.ts'
import { kecamatanOf } from '../domain/kode.ts'
import type { KodeDesa, KodeKecamatan } from '../domain/kode.ts'
import type { Kabupaten } from '../domain/portal.ts'
import { gambarPeta as teks } from '../text/id/gambar-peta.ts'
import { clipToBox } from './clip.ts'
import { coarse } from './coarse.ts'
import { centroid, desaIn, kecamatanOutline } from './kecamatan.ts'
import { placeLabels } from './labels.ts'
import type { Label } from './labels.ts'
import { anchor, path, text, watermark } from './map.ts'
import type { Fill } from './map.ts'
import { boxOf, fitInto, fitWidth, lineOf, overlap, pathOf, pointsOf } from './project.ts'
import type { Box, Fit } from './project.ts'
import { shapesOf, titikOf } from './shapes.ts'
import type { Shapes } from './shapes.ts'
import type { Point } from './topology.ts'

export type FillOf = (kode: KodeDesa) => Fill

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
  const title = (beside.length > 0 ? teks.tetangga : teks.sendirian)(nama, shapes.skematis)
  const names = [kode, ...beside]
  const labels = nameLabels(kabupaten, names, fit, watermarkOf(kabupaten) ? WATERMARK : 0)
  const plain = own.pola === undefined
  const detail = coarse(shapes, fit.scale / ROUGH)
  return drawing(kabupaten, fit, `t-${kode}`, title, [
    ...linksIn(kabupaten, detail, visible(shapes, fit.window), fit, fills, kode),
    // the village itself comes last, on top, and is no link: the reader is there
    svg`<g data-kode="${kode}"><title>${teks.judulDesa(nama, own.teks)}</title>${path(pathOf(detail.desa.get(kode)!, fit), plain ? 'here' : 'sel', own.pola)}</g>`,
    ...labels.map(({ at, teks: words }, i) =>
      text(at[0], at[1], words, i > 0 || words !== nama ? undefined : plain ? 'here-t' : 'sel-t'),
    ),
  ])
}

/** The villages of one kecamatan with their names, what lies around it pale. */
export function kecamatanMap(kabupaten: Kabupaten, kode: KodeKecamatan, fillOf?: FillOf): Svg | undefined {
  const shapes = shapesOf(kabupaten)
  const members = desaIn(shapes, kode)
  const box = boxOf(members.flatMap((desa) => pointsOf(shapes.desa.get(desa)!)))
  if (!box) return undefined
  const lower = watermarkOf(kabupaten) ? WATERMARK : 0
  const fit = fitWidth(box, 360, 10, lower)
  const fills = (desa: KodeDesa): Fill =>
    kecamatanOf(desa) !== kode
      ? { kelas: 'far', teks: teks.diKecamatan(kabupaten.kecamatan.get(kecamatanOf(desa))?.nama ?? '') }
      : (fillOf?.(desa) ?? { kelas: 'near', teks: '' })
  const detail = coarse(shapes, fit.scale / ROUGH)
  const title = teks.kecamatan(kabupaten.kecamatan.get(kode)?.nama ?? kode, shapes.skematis)
  return drawing(kabupaten, fit, `t-${kode}`, title, [
    ...linksIn(kabupaten, detail, visible(shapes, fit.window), fit, fills),
    path(lineOf(kecamatanOutline(detail, kode), fit), 'kec'),
    ...nameLabels(kabupaten, members, fit, lower).map(({ at, teks: words }) => text(at[0], at[1], words)),
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
  but?: KodeDesa,
): readonly Svg[] {
  const [west, south, east, north] = fit.window
  const margin = (north - south) * 0.05
  const around: Box = [west - margin, south - margin, east + margin, north + margin]
  return codes.flatMap((kode) => {
    const fill = fills(kode)
    const shape = shapes.desa.get(kode)!.map((rings) => rings.map((ring) => clipToBox(ring, around)))
    const d = kode === but ? '' : pathOf(shape, fit)
    const title = teks.judulDesa(kabupaten.desa.get(kode)!.nama, fill.teks)
    return d ? [anchor(kode, title, path(d, fill.kelas, fill.pola))] : []
  })
}

function nameLabels(kabupaten: Kabupaten, codes: readonly KodeDesa[], fit: Fit, lower: number): readonly Label[] {
  const frame: Box = [2, 2, fit.width - 2, fit.height - 2 - lower]
  const wishes = codes.flatMap((kode) => {
    const { nama } = kabupaten.desa.get(kode)!
    const at = middleInFrame(kabupaten, kode, fit, frame)
    return at ? [{ teks: nama, at: [at[0], at[1] + 3.5] as Point }] : []
  })
  return placeLabels(wishes, frame, { reach: 18 })
}

/** The label point where it has room in the frame, else the middle of what can be seen of the village. */
function middleInFrame(kabupaten: Kabupaten, kode: KodeDesa, fit: Fit, frame: Box): Point | undefined {
  const titik = titikOf(kabupaten.desa.get(kode)!)
  const [x, y] = titik ? fit.point(titik) : [NaN, NaN]
  if (x > frame[0] + 30 && x < frame[2] - 30 && y > frame[1] + 8 && y < frame[3] - 8) return [x, y]
  const parts = (shapesOf(kabupaten).desa.get(kode) ?? [])
    .map(([outer]) => clipToBox(outer!.map(fit.point), frame))
    .filter((ring) => ring.length > 3)
    .map(centroid)
    .sort((p, q) => q[0] - p[0])
  return parts[0] && [parts[0][1], parts[0][2]]
}

const watermarkOf = (kabupaten: Kabupaten): string | undefined => (kabupaten.contoh ? teks.contoh : undefined)

function drawing(kabupaten: Kabupaten, fit: Fit, id: string, title: string, content: readonly (Svg | false)[]): Svg {
  return svg`<svg class="map" viewBox="0 0 ${fit.width} ${fit.height}" role="group" aria-labelledby="${id}"><title id="${id}">${title}</title>${content}${watermark(watermarkOf(kabupaten), fit)}</svg>`
}
