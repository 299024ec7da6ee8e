import { expect, test } from 'vitest'
import { withoutGaps } from './gaps.ts'
import { segmentsOf } from './topology.ts'
import type { MultiPolygon } from '../domain/portal.ts'

/** A cell of a grid, its corners shared with the cells beside it. */
const cell = (x: number, y: number): MultiPolygon => [
  [
    [
      [x, y],
      [x + 1, y],
      [x + 1, y + 1],
      [x, y + 1],
      [x, y],
    ],
  ],
]

/** Eight cells around an empty one; `east` names the kecamatan of the three on the right. */
const around = (east: string) => {
  const desa = new Map<string, MultiPolygon>()
  for (let x = 0; x < 3; x++)
    for (let y = 0; y < 3; y++)
      if (x !== 1 || y !== 1) desa.set(`${x === 2 ? east : '99.01.01'}.200${3 * x + y}`, cell(x, y))
  return segmentsOf(desa).filter(({ owners }) => owners.length < 2)
}

const atGap = ({ a, b }: { a: readonly number[]; b: readonly number[] }): boolean =>
  [...a, ...b].every((value) => value === 1 || value === 2)

test('a gap inside one kecamatan gets no outline, the whole keeps its own', () => {
  const outer = around('99.01.01')
  expect(outer.filter(atGap).length).toBe(4)
  const kept = withoutGaps(outer)
  expect(kept.filter(atGap)).toEqual([])
  expect(kept.length).toBe(12)
})

test('a gap between two kecamatan is passed on one side only', () => {
  const kept = withoutGaps(around('99.01.02')).filter(atGap)
  expect(kept.map(({ owners }) => owners)).toEqual([['99.01.02.2007']])
})

test('a gap that touches the outside in a corner is still a gap', () => {
  // without the corner cell the gap opens to the outside in one point only
  const corner = segmentsOf(
    new Map(
      [cell(0, 1), cell(0, 2), cell(1, 2), cell(2, 2), cell(2, 1), cell(2, 0), cell(1, 0)].map((shape, i) => [
        `99.01.01.200${i}`,
        shape,
      ]),
    ),
  ).filter(({ owners }) => owners.length < 2)
  expect(withoutGaps(corner).filter(atGap)).toEqual([])
})
