import { expect, test } from 'vitest'
import { isDoubt } from './canon.ts'
import { dateColumn } from './date.ts'
import type { GridValue } from './grid.ts'

/** What becomes of a column: `?` is a doubt. */
const read = (values: readonly GridValue[]) => {
  const column = dateColumn(values)
  return values.map((value) => {
    const canon = column.read(value)
    return isDoubt(canon) ? '?' : canon.text
  })
}

test.each<[string, readonly GridValue[], readonly string[]]>([
  ['a cell that is a date', [new Date(Date.UTC(2024, 0, 4))], ['2024-01-04']],
  ['words', ['4 Januari 2024', '4-Jan-2024', 'Januari 2024', '2024'], ['2024-01-04', '2024-01-04', '2024-01', '2024']],
  ['day first, as in Indonesia', ['04/01/2024', '31/12/2024', '4.1.2024'], ['2024-01-04', '2024-12-31', '2024-01-04']],
  ['month first somewhere', ['04/01/2024', '12/31/2024', '05/05/2024'], ['?', '2024-12-31', '2024-05-05']],
  ['numbers of days, all of them', [45295, '45296', null], ['2024-01-04', '2024-01-05', '']],
  ['numbers of days, some of them', [45295, '2024-01-05'], ['?', '2024-01-05']],
  ['no date', ['31/02/2024', 'besok', ''], ['31/02/2024', 'besok', '']],
])('%s', (_, values, expected) => {
  expect(read(values)).toEqual(expected)
})
