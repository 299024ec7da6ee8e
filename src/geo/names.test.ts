import { expect, test } from 'vitest'
import { loadPortal } from '../load/portal.ts'
import { kecamatanPlaces } from './names.ts'
import { boxOf, fitWidth, overlap, pointsOf } from './project.ts'
import type { Box } from './project.ts'
import { shapesOf } from './shapes.ts'

/** Widths of letters in the widest face that a browser takes for `sans-serif` bold, by their height. */
const WIDEST = 0.69

test.each([...loadPortal().kabupaten.values()].map((one) => [one.nama, one] as const))(
  '%s: every kecamatan is named, no name touches another, each can be touched',
  (_, kabupaten) => {
    const shapes = shapesOf(kabupaten)
    const box = boxOf([...shapes.desa.values()].flatMap(pointsOf))!
    const fit = fitWidth(box, 360, 6)
    const places = kecamatanPlaces(kabupaten, shapes, fit, [2, 2, fit.width - 2, fit.height - 2])
    expect(places.map(({ kode }) => kode).sort()).toEqual([...kabupaten.kecamatan.keys()].sort())
    // 288 pixels of drawing on a screen of 320
    for (const { box: target } of places) expect((target[3] - target[1]) * (288 / fit.width)).toBeGreaterThanOrEqual(24)
    const letters = places.map(({ teks, at: [x, y], size }): Box => {
      const half = (teks.length * size * WIDEST) / 2
      return [x - half, y - size / 2, x + half, y + size / 2]
    })
    for (const boxes of [places.map((one) => one.box), letters])
      boxes.forEach((one, i) => expect(boxes.slice(i + 1).filter((other) => overlap(one, other))).toEqual([]))
  },
)
