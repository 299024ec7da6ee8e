import { expect, test } from 'vitest'
import { fitInto, pathOf } from './project.ts'
import type { Box } from './project.ts'

const box: Box = [111, -7.1, 111.1, -7]
const fit = fitInto(box, 120, 120, 10)

test('north is up, east is right, and the box stays inside the padding', () => {
  const [left, top] = fit.point([111, -7])
  const [right, bottom] = fit.point([111.1, -7.1])
  expect(left).toBeGreaterThanOrEqual(10)
  expect(right).toBeLessThanOrEqual(110)
  expect(top).toBeCloseTo(10)
  expect(bottom).toBeCloseTo(110)
})

test('a degree of longitude is shorter by the cosine of the latitude', () => {
  const [x1, y1] = fit.point([111, -7])
  const [x2, y2] = fit.point([111.05, -7.05])
  expect((x2 - x1) / (y2 - y1)).toBeCloseTo(Math.cos((7.05 * Math.PI) / 180), 4)
})

test('a path is closed, relative, and its errors do not add up', () => {
  const ring = Array.from({ length: 200 }, (_, i): [number, number] => [
    111.05 + 0.04 * Math.cos((i / 199) * 2 * Math.PI),
    -7.05 + 0.04 * Math.sin((i / 199) * 2 * Math.PI),
  ])
  const d = pathOf([[ring]], fit)
  expect(d).toMatch(/^M[\d.]+[ -][\d.]+l[-\d. ]+z$/)
  let [x, y] = [0, 0]
  const numbers = d.match(/-?(\d+\.\d|\d+|\.\d)/g)!.map(Number)
  for (let i = 0; i < numbers.length; i += 2) [x, y] = [x + numbers[i]!, y + numbers[i + 1]!]
  const [lastX, lastY] = fit.point(ring.at(-2)!)
  expect(Math.hypot(x - lastX, y - lastY)).toBeLessThan(2)
})

test('a ring smaller than a tenth of a unit leaves no path', () => {
  const speck: [number, number][] = [
    [111, -7],
    [111.000001, -7],
    [111, -7.000001],
    [111, -7],
  ]
  expect(pathOf([[speck]], fit)).toBe('')
})
