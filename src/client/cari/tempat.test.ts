import { expect, test } from 'vitest'
import type { MultiPolygon } from '../../domain/portal.ts'
import { tempat } from './tempat.ts'

const square = (x: number, y: number, size: number) =>
  [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ] as const
const one = (nama: string, ...bentuk: MultiPolygon) => ({ nama, bentuk })
const A = one('A', [square(111, -7, 0.01)])
const B = one('B', [square(111.03, -7, 0.01), square(111.032, -6.998, 0.002)])
const C = one('C', [square(111.06, -7, 0.01)])
const D = one('D', [square(111.09, -7, 0.01)])

test('a point within a shape has that village alone; a hole is not within', () => {
  expect(tempat([111.005, -6.995], [A, B])).toEqual([{ desa: A, km: 0 }])
  expect(tempat([111.033, -6.997], [A, B])[0]!.km).toBeGreaterThan(0)
})

test('a point between shapes has the three nearest by the distance to their edges', () => {
  const near = tempat([111.02, -6.995], [D, C, B, A])
  expect(near.map(({ desa }) => desa.nama)).toEqual(['A', 'B', 'C'])
  expect(near[2]!.km).toBeCloseTo(0.04 * 111.32 * Math.cos((6.995 * Math.PI) / 180), 6)
})

test('far from all there is none', () => {
  expect(tempat([110.4, -7], [A, B, C])).toEqual([])
})
