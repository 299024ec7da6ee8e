import { svg } from '../charts/svg.ts'
import type { Svg } from '../charts/svg.ts'
import type { KodeDesa, KodeKecamatan } from '../domain/kode.ts'
import type { Kabupaten } from '../domain/portal.ts'
import { link } from '../site/link.ts'
import { gambarPeta as teks } from '../text/id/gambar-peta.ts'
import { clipToBox } from './clip.ts'
import { centroid, kecamatanNames } from './kecamatan.ts'
import { placeLabels } from './labels.ts'
import type { Wish } from './labels.ts'
import type { Box, Fit } from './project.ts'
import { titikOf } from './shapes.ts'
import type { Shapes } from './shapes.ts'
import type { Line, Point } from './topology.ts'

/** Heights of letters as the stylesheet draws them: names of kecamatan on a phone, of villages, of villages with little room. */
const KECAMATAN = 11.5
const SIZES = [10.5, 8.5] as const
/** Baseline below the middle of the letters, by their height. */
const DROP = 0.34
/** Height of a name to touch: 24 pixels where the map is 288 wide, on a screen of 320. */
const TARGET = 30

export interface VillageName extends Wish {
  readonly kode: KodeDesa
}

/** Names of villages, each inside what the frame shows of its shape; those in `must` never left out. */
export function villageNames(
  kabupaten: Kabupaten,
  shapes: Shapes,
  codes: readonly KodeDesa[],
  fit: Fit,
  frame: Box,
  must?: KodeDesa,
): readonly VillageName[] {
  return codes.flatMap((kode) => {
    const wilayah = kabupaten.desa.get(kode)
    const within = (shapes.desa.get(kode) ?? [])
      .flat()
      .map((ring) => clipToBox(ring.map(fit.point), frame))
      .filter((ring) => ring.length > 3)
    if (!wilayah || within.length === 0) return []
    const titik = titikOf(wilayah)
    const at = titik && fit.point(titik)
    return {
      kode,
      teks: wilayah.nama,
      at: at && inFrame(at, frame) ? at : middleOf(within),
      within,
      sizes: SIZES,
      must: kode === must,
    }
  })
}

const inFrame = ([x, y]: Point, frame: Box): boolean =>
  x > frame[0] + 30 && x < frame[2] - 30 && y > frame[1] + 8 && y < frame[3] - 8

/** Of the largest part. */
function middleOf(rings: readonly Line[]): Point {
  const [, x, y] = rings.map(centroid).sort((p, q) => q[0] - p[0])[0]!
  return [x, y]
}

/** A name of a village. @param kelas class of the stylesheet */
export const villageText = (
  { teks: nama, at: [x, y], size }: Wish & { readonly size: number },
  kelas?: string,
): Svg => {
  const classes = [kelas, size < SIZES[0] && 'kecil'].filter(Boolean).join(' ')
  return svg`<text${classes && svg` class="${classes}"`} x="${x}" y="${y + size * DROP}">${nama}</text>`
}

export interface KecamatanName extends Wish {
  readonly kode: KodeKecamatan
}

/** Places of the names of all kecamatan, no target over another. */
export function kecamatanPlaces(kabupaten: Kabupaten, shapes: Shapes, fit: Fit, frame: Box) {
  const wishes = kecamatanNames(kabupaten, shapes).map(({ kode, nama, at }): KecamatanName => ({
    kode,
    teks: nama,
    at: fit.point(at),
    sizes: [KECAMATAN],
  }))
  return placeLabels(wishes, { frame, reach: 48, height: TARGET })
}

/** Names of all kecamatan as links to their pages, where their map is larger. */
export const kecamatanLinks = (kabupaten: Kabupaten, shapes: Shapes, fit: Fit, frame: Box): readonly Svg[] =>
  kecamatanPlaces(kabupaten, shapes, fit, frame).map(({ kode, teks: nama, at: [x, y], box }) => {
    const [left, width] = [box[0] - x, box[2] - box[0]]
    return svg`<a class="nama" href="${link.kecamatan(kode)}" transform="translate(${x} ${y})"><title>${teks.bukaKecamatan(nama)}</title><rect x="${left}" y="${-TARGET / 2}" width="${width}" height="${TARGET}"/><text y="${KECAMATAN * DROP}">${nama}</text></a>`
  })
