import { expect, test } from 'vitest'
import { CATALOGUE, FAMILIES, FAULT_CODES } from './catalogue.ts'

test('every code stands in one family', () => {
  expect(Object.values(FAMILIES).flatMap((family) => Object.keys(family))).toEqual(FAULT_CODES)
  expect(new Set(FAULT_CODES).size).toBe(FAULT_CODES.length)
})

test.each(FAULT_CODES)('%s is told in whole sentences, with an example', (code) => {
  const { title, meaning, example, mend } = CATALOGUE[code]
  expect(title).toMatch(/^[\p{Lu}].*[^.]$/u)
  for (const sentence of [meaning, mend]) expect(sentence).toMatch(/^[\p{Lu}].*\.$/u)
  expect(example.bad).not.toBe('')
  if ('good' in example) expect(example.good).not.toBe(example.bad)
})
