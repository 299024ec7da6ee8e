import { expect, test } from 'vitest'
import { percent, sum } from './cell.ts'

test.each([
  [[3, 4], 7],
  [[3, 'tb'], 3],
  [[3, 'kosong'], 'kosong'],
  [[3, undefined], 'kosong'],
  [['kosong', 'x', 3], 'x'],
  [['tb', 'x'], 'x'],
  [['tb', 'kosong'], 'kosong'],
  [['tb', 'tb'], 'tb'],
  [[0, 'tb'], 0],
] as const)('the sum of %j is %j', (cells, total) => {
  expect(sum(cells)).toBe(total)
})

test.each([
  [57, 200, 28.5],
  [0, 200, 0],
  [5, 0, 'nol'],
  [5, 'x', 'x'],
  ['kosong', 'x', 'x'],
  ['tb', 'kosong', 'kosong'],
  [5, 'tb', 'tb'],
  [undefined, 5, 'kosong'],
  ['nol', 5, 'nol'],
] as const)('%j in percent of %j is %j', (part, whole, percentage) => {
  expect(percent(part, whole)).toBe(percentage)
})
