import { expect, test } from 'vitest'
import { lineRange } from './lines.ts'

test.each([
  [[2], '2'],
  [[2, 3, 4, 5], '2–5'],
  [[9, 2, 3, 3], '2–3, 9'],
  [[], ''],
])('%j is %j', (lines, words) => {
  expect(lineRange(lines)).toBe(words)
})
