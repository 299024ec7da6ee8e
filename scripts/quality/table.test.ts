import { expect, test } from 'vitest'
import { axeWords, between, slowTable } from './table.ts'

test('a README keeps all but what stands between the marks', () => {
  const text = 'a\n<!-- q -->\nold\n<!-- /q -->\nb\n'
  const once = between(text, 'q', 'new')
  expect(once).toBe('a\n<!-- q -->\n\nnew\n\n<!-- /q -->\nb\n')
  expect(between(once, 'q', 'new')).toBe(once)
})

test('a README without the marks is refused', () => {
  expect(() => between('a', 'q', 'new')).toThrow('README.md has no marks <!-- q -->')
})

test('milliseconds and bytes are told in seconds and kilobytes', () => {
  expect(slowTable([{ path: '/x/', readable: 1449, whole: 2051, bytes: 13_619, later: 20_480 }])).toMatch(
    /\| `\/x\/` \| 1\.4 \| 2\.1 \| 13\.3 \| 20\.0 \|$/,
  )
})

test('a violation is named with its page', () => {
  const page = { path: '/x/', colorScheme: 'dark', passes: 3 } as const
  expect(axeWords([{ ...page, violations: [] }])).toMatch(/no violation\.$/)
  expect(axeWords([{ ...page, violations: [{ id: 'label', help: '', nodes: ['<input>'] }] }])).toMatch(
    /1 violations\.\n- `\/x\/` \(dark\): label, 1 times$/,
  )
})
