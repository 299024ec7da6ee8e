import { expect, test } from 'vitest'
import { placeLabels } from './labels.ts'
import { overlap } from './project.ts'
import type { Box } from './project.ts'
import type { Line, Point } from './topology.ts'

const frame: Box = [0, 0, 200, 60]
const names = ['Randublatung', 'Kedungtuban', 'Kradenan', 'Jati']
const sizes = [10]

const square = (x: number, y: number, width: number, height: number): Line => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y],
]

test('names do not overlap and stay in the frame', () => {
  const labels = placeLabels(
    names.map((teks, i) => ({ teks, at: [90 + i * 5, 30] as Point, sizes })),
    { frame, reach: 40 },
  )
  expect(labels.map(({ teks }) => teks)).toEqual(names)
  labels.forEach((one, i) => {
    expect(one.box[0]).toBeGreaterThanOrEqual(0)
    expect(one.box[3]).toBeLessThanOrEqual(60)
    expect(labels.slice(i + 1).some((other) => overlap(one.box, other.box))).toBe(false)
  })
})

test('a name moves to where its shape is wide enough', () => {
  const funnel: Line = [
    [0, 0],
    [100, 0],
    [55, 60],
    [45, 60],
    [0, 0],
  ]
  const [label] = placeLabels([{ teks: 'Pojokwatu', at: [50, 40], sizes, within: [funnel] }], { frame, reach: 40 })
  expect(label!.at[1]).toBeLessThan(25)
})

test('what does not fit its shape is written smaller, then left out, but not where it must stand', () => {
  const within = [square(16, 10, 46, 20)]
  const wish = { teks: 'Pojokwatu', at: [40, 20] as Point, within, sizes: [10, 8] }
  expect(placeLabels([wish], { frame, reach: 20 })[0]!.size).toBe(8)
  const tight = { ...wish, within: [square(30, 10, 20, 20)] }
  expect(placeLabels([tight], { frame, reach: 20 })).toEqual([])
  expect(placeLabels([{ ...tight, must: true }], { frame, reach: 20 })[0]!.at).toEqual([40, 20])
})

test('a name does not cover a hole in its shape', () => {
  const within = [square(0, 0, 200, 60), square(60, 20, 40, 20)]
  const [label] = placeLabels([{ teks: 'Jati', at: [80, 30], within, sizes }], { frame, reach: 60 })
  expect(overlap(label!.box, [60, 20, 100, 40])).toBe(false)
})
