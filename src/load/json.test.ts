import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAX_DEPTH, offsetsOf, scanJson } from './json.ts'
import { placer } from './place.ts'

const parses = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
const brokenAt = (text: string) => {
  const { broken } = scanJson(text)
  return broken && placer(text)(broken.offset)
}

const piece = fc.constantFrom(
  ...['{', '}', '[', ']', ',', ':', '"a"', '"\\u00e9"', '"\\x"', '"', '0', '-1.5e+3', '01', '1.', '+', 'true', 'nul'],
  ...['null', ' ', '\n', '\ufeff', '\u00a0', '\t', '\u0001', '"\t"', '"\ud83c\udf3e"', "'a'", '//', 'NaN'],
)

test('what JSON.parse takes is taken, and nothing else', () => {
  const texts = fc.oneof(
    fc.array(piece, { maxLength: 7 }).map((parts) => parts.join('')),
    fc.json(),
    fc.tuple(fc.json(), fc.nat(), piece).map(([json, at, one]) => {
      const cut = at % (json.length + 1)
      return json.slice(0, cut) + one + json.slice(cut)
    }),
  )
  fc.assert(
    fc.property(texts, (text) => {
      expect(scanJson(text).broken === undefined).toBe(parses(text))
    }),
    { numRuns: 3000 },
  )
})

describe('a mistake is told where it stands', () => {
  test.each([
    ['{\n "kabupaten": blora\n}', 2, 15],
    ['{\n "a": "🌾🌾" x\n}', 2, 12],
    ['{\r\n  "a": 1,\r\n}', 3, 1],
    ['{\n  "judul": "Edisi\n}', 2, 18],
    ['{"a": 1', 1, 8],
    ['', 1, 1],
  ])('%j', (text, line, column) => expect(brokenAt(text)).toEqual({ line, column }))
})

test('as deep as the limit is JSON, deeper is not', () => {
  const nested = (depth: number) => scanJson('['.repeat(depth) + ']'.repeat(depth)).broken
  expect(nested(MAX_DEPTH)).toBeUndefined()
  expect(nested(MAX_DEPTH + 1)).toEqual({ offset: MAX_DEPTH, tooDeep: true })
  expect(nested(1_000_000)?.tooDeep).toBe(true)
})

test('names that stand twice in one object, however they are written', () => {
  const names = (text: string) => scanJson(text).twice
  expect(names('{"a": 1, "b": {"a": 2}, "c": [{"a": 3}, {"a": 4}]}')).toEqual([])
  expect(names('{"a": 1, "\\u0061": 2}')).toEqual([{ name: 'a', offset: 9 }])
  expect(names('{"x": [{"__proto__": 1, "__proto__": 2}]}')).toHaveLength(1)
})

test('where entries and items stand; where they are not, what they would stand in', () => {
  const text = '{"a": {"b": [1, 2]}, "c": "a"}'
  const at = (...path: (string | number)[]) => text.slice(offsetsOf(text, [path])[0])
  expect(at('a')).toMatch(/^"a": \{/)
  expect(at('a', 'b', 1)).toMatch(/^2\]/)
  expect(at('a', 'd')).toMatch(/^"a": \{/)
  expect(at('d')).toBe(text)
  expect(at()).toBe(text)
})
