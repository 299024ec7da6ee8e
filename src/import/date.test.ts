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
  ['nothing that proves the order', ['04/01/2024', '05/05/2024', '31/12/24'], ['?', '2024-05-05', '?']],
  [
    'month first behind a time of day',
    ['04/01/2024 10:00', '01/25/2024 10:00', '2024-01-04 00:00:00'],
    ['?', '2024-01-25', '2024-01-04'],
  ],
  ['day first behind a time of day', ['04/01/2024 10:00', '25/01/2024 10.00'], ['2024-01-04', '2024-01-25']],
  ['months with a year of two digits', ['Mei-24', '3/24'], ['?', '?']],
  ['the same beside whole years', ['Mei-24', '3/2024', 'Mei-89'], ['2024-05', '2024-03', '?']],
  ['both orders', ['13/02/2024', '02/13/2024', '04/01/2024'], ['2024-02-13', '2024-02-13', '?']],
  ['years of two digits where the order is proved', ['13/02/2024', '04/01/24'], ['2024-02-13', '2024-01-04']],
  ['numbers of days, all of them', [45295, '45296', null], ['2024-01-04', '2024-01-05', '']],
  ['numbers of days, some of them', [45295, '2024-01-05'], ['?', '2024-01-05']],
  ['no date', ['31/02/2024', 'besok', ''], ['31/02/2024', 'besok', '']],
])('%s', (_, values, expected) => {
  expect(read(values)).toEqual(expected)
})
