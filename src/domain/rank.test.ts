import { expect, test } from 'vitest'
import { rankOf } from './rank.ts'

test('the highest is first, and equals share a rank', () => {
  const values = new Map([
    ['a', 40],
    ['b', 38],
    ['c', 38],
    ['d', 12],
  ])
  expect(rankOf(values, 'a')).toEqual({ peringkat: 1, dari: 4, seri: 1 })
  expect(rankOf(values, 'c')).toEqual({ peringkat: 2, dari: 4, seri: 2 })
  expect(rankOf(values, 'd')).toEqual({ peringkat: 4, dari: 4, seri: 1 })
  expect(rankOf(values, 'e')).toBeUndefined()
})
