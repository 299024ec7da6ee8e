import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDoubt } from './canon.ts'
import type { GridValue } from './grid.ts'
import { numberColumn, plain } from './number.ts'

/** What becomes of a column: `?` is a doubt. */
const read = (values: readonly GridValue[], whole = false) => {
  const column = numberColumn(values, whole)
  return values.map((value) => {
    const canon = column.read(value)
    return isDoubt(canon) ? '?' : canon.text
  })
}

test.each([
  [
    ['1.234,5', '1.234'],
    ['1234.5', '1234'],
  ],
  [
    ['12,5', '1.234'],
    ['12.5', '1234'],
  ],
  [
    ['0,125', '1.234'],
    ['0.125', '1234'],
  ],
  [
    ['1.234.567', '1.234'],
    ['1234567', '1234'],
  ],
  [
    ['1,234.5', '1.234'],
    ['1234.5', '1.234'],
  ],
  [
    ['1.234', '500'],
    ['?', '500'],
  ],
  [
    ['1,234', '500'],
    ['?', '500'],
  ],
  [
    ['12,5', '12.5'],
    ['?', '?'],
  ],
  [
    [1.5, '2', '1.234'],
    ['1.5', '2', '?'],
  ],
  [
    ['12,5', '1.23.4', 'abc', ''],
    ['12.5', '1.23.4', 'abc', ''],
  ],
  [['-1.234,5'], ['-1234.5']],
])('%j is read as %j', (written, expected) => {
  expect(read(written)).toEqual(expected)
})

test.each([
  [
    ['1.234', '500'],
    ['1234', '500'],
  ],
  [
    ['1,234', '12,00'],
    ['1.234', '12'],
  ],
  [['1.234,00'], ['1234']],
  [['1.5'], ['1.5']],
  [
    ['1.234', '3,142'],
    ['?', '?'],
  ],
])('in a column of whole numbers %j is read as %j', (written, expected) => {
  expect(read(written, true)).toEqual(expected)
})

test('any numbers as Indonesia writes them come back, where one of them decides', () => {
  const format = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 })
  const figure = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((n) => n / 100)
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 8 }), (numbers) => {
      const written = [0.5, ...numbers].map((n) => format.format(n))
      expect(read(written).map(Number)).toEqual([0.5, ...numbers])
    }),
  )
})

test('true numbers carry no exponent and no noise', () => {
  expect([0.1 + 0.2, 1e-7, 3316012001, 22].map(plain)).toEqual(['0.3', '0.0000001', '3316012001', '22'])
})
