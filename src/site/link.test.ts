import { expect, test } from 'vitest'
import { basePath, dalamProsa } from './link.ts'

test.each([
  ['', '/'],
  ['/', '/'],
  ['portal', '/portal/'],
  ['/portal', '/portal/'],
  ['portal/', '/portal/'],
  ['//a//b/', '/a/b/'],
])('a site served under "%s" has its pages under %s', (written, path) => expect(basePath(written)).toBe(path))

test('a link of the prose stays where it leads out of the portal, or within its page', () => {
  expect(dalamProsa('https://example.org/a')).toBe('https://example.org/a')
  expect(dalamProsa('#bagian')).toBe('#bagian')
  expect(dalamProsa('/desa/33.16.09.1013/')).toBe('/desa/33.16.09.1013/')
})
