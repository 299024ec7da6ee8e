import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { collector } from './report.ts'
import { parseTable } from './table.ts'

const parse = (text: string) => {
  const { faults, report } = collector()
  return { table: parseTable('t.csv', text, report), faults }
}

const cellText = fc.string({ unit: fc.constantFrom('a', 'é', '🌾', ' ', '"', ',', '\n', '1.234', '|'), maxLength: 8 })
const rows = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cellText, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
  )
  .map((list) => list.filter((cells) => cells.some((cell) => cell.trim() !== '')))
  .filter((list) => list.length > 0)

test('any table of strings is read back, each record on its line and each cell at its column', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom('\n', '\r\n'), (list, newline) => {
      const written = list.map((cells) => Papa.unparse([cells], { newline: '\n', quotes: true }))
      const text = written.join('\n').replaceAll('\n', newline) + newline
      const { table, faults } = parse(text)
      expect(faults).toEqual([])
      const records = [table!.header, ...table!.records]
      expect(records.map((record) => record.cells)).toEqual(list)

      const lines = text.split(newline)
      let line = 1
      records.forEach((record, i) => {
        expect(record.line).toBe(line)
        line += written[i]!.split('\n').length
        record.cells.forEach((cell, column) => {
          const spot = table!.spot(record, column)
          const fromCell = [...lines[spot.line - 1]!].slice(spot.column - 1).join('')
          expect(fromCell.startsWith(`"${cell.split('\n')[0]!.replaceAll('"', '""')}`)).toBe(true)
        })
      })
    }),
  )
})

test('blank lines and lines of commas are no records, and count as lines', () => {
  const { table } = parse('a,b\n\n1,2\n,\n3,4\n')
  expect(table!.records.map(({ line, cells }) => [line, ...cells])).toEqual([
    [3, '1', '2'],
    [5, '3', '4'],
  ])
})

test('numbers stay text', () => {
  expect(parse('a\n1.234\n0012\n').table!.records.map((record) => record.cells[0])).toEqual(['1.234', '0012'])
})

test.each([
  ['never closed', 'a,b\n1,2\n3,"vier\n5,6\n', 3, 3],
  ['closed too early', 'a,b\n1,"zwei" drei\n', 2, 3],
])('a quote that is %s is a fault at its cell', (_, text, line, column) => {
  const { table, faults } = parse(text)
  expect(table).toBeUndefined()
  expect(faults).toMatchObject([{ code: 'kutip-tidak-ditutup', line, column }])
})
