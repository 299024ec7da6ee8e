import { expect, test } from 'vitest'
import { commitHref, lineHref } from './asal.ts'
import { lengkap, link } from './link.ts'
import type { Portal } from '../domain/portal.ts'

const REPOSITORI = 'https://git.example/kb/portal'
const hash = '0123456789abcdef0123456789abcdef01234567'

test.each([
  ['data/', [4], `${REPOSITORI}/blob/${hash}/data/blora/wilayah.csv#L4`],
  ['', [4, 9, 6], `${REPOSITORI}/blob/${hash}/blora/wilayah.csv#L4-L9`],
  ['situs kita/data/', [], `${REPOSITORI}/blob/${hash}/situs%20kita/data/blora/wilayah.csv`],
])('a line is shown where the repository holds the data: %j %j', (folder, lines, address) => {
  expect(lineHref('blora/wilayah.csv', lines, commitHref(REPOSITORI, { hash, folder }))).toBe(address)
})

test('without a repository or a commit a line is in the file that can be downloaded', () => {
  for (const at of [commitHref('', { hash, folder: 'data/' }), commitHref(REPOSITORI, undefined)])
    expect(lineHref('blora/wilayah.csv', [4], at)).toBe('/unduh/blora/wilayah.csv')
})

test('an address is whole where the site knows its own', () => {
  const at = (alamat: string) => ({ situs: { alamat } }) as Portal
  expect(lengkap(at('https://kampungkb.example'), link.metode('sidik'))).toBe('https://kampungkb.example/metode/#sidik')
  expect(lengkap(at(''), link.metode())).toBe('/metode/')
  expect(lengkap(at(''), link.metode(), 'https://ALAMAT-PORTAL')).toBe('https://ALAMAT-PORTAL/metode/')
})
