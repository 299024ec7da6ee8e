import { expect, test } from 'vitest'
import { decimal, distance, index, number, percent } from './numbers.ts'

test('writes thousands with a dot and decimals with a comma', () => {
  expect(number(1234.5)).toBe('1.234,5')
  expect(number(927961)).toBe('927.961')
  expect(number(1957.289)).toBe('1.957,289')
  expect(number(0)).toBe('0')
})

test('writes indices with two decimals and shares as percent', () => {
  expect(index(3)).toBe('3,00')
  expect(index(2.6)).toBe('2,60')
  expect(percent(9300 / 295)).toBe('31,5%')
  expect(percent(5.94, 2)).toBe('5,94%')
  expect(percent(28.5, 0)).toBe('29%')
  expect(decimal(9.3, 2)).toBe('9,30')
})

test('a share that was rounded keeps its decimals, one that is exact has none to show', () => {
  expect(percent(5600 / 295)).toBe('19,0%')
  expect(percent(50)).toBe('50%')
  expect(percent(25.8, 2)).toBe('25,8%')
  expect(percent(0)).toBe('0%')
})

test('what is near is told in metres, never as 0,0 km', () => {
  expect(distance(12.3)).toBe('13 m')
  expect(distance(430)).toBe('430 m')
  expect(distance(1240)).toBe('1,2 km')
})
