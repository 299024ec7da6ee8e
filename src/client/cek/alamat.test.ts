import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { expectedFiles } from '../../../scripts/build/expected.ts'
import { readPortal } from '../../load/portal.ts'
import { tanpaBahasa } from '../../site/link.ts'
import { dicariDi, temuanDari } from './alamat.ts'

const RUMAH = { utama: '33.16', dasar: '/', host: ['example.org'] }
const halamanDari = (path: string) => temuanDari(path, RUMAH)?.halaman

test('every page of the portal is read by its address, whatever its language, and no other file is taken for a page that is not there', () => {
  const files = expectedFiles(readPortal(resolve('data')).portal!)
  const pages = [...files].flatMap((path) => /^(.*\/)?index\.html$/.exec(path) ?? []).length
  expect(pages).toBeGreaterThan(300)
  const wrong = [...files].filter((path) => {
    const page = path.replace(/(^|\/)index\.html$/, '$1')
    const read = halamanDari(`/${page}`)
    return page === path
      ? read !== undefined && !files.has(`${read}index.html`) && read !== path
      : read !== tanpaBahasa(`/${page}`)
  })
  expect(wrong).toEqual([])
})

test('a file of an area leads to its page, any other to none', () => {
  expect(halamanDari('https://example.org/api/v1/desa/33.16.09.1013.json')).toBe('desa/33.16.09.1013/')
  expect(halamanDari('/bagikan/kecamatan/33.16.09.png')).toBe('kecamatan/33.16.09/')
  expect(halamanDari('/en/desa/33.16.09.1013/')).toBe('desa/33.16.09.1013/')
  expect(halamanDari('33.16.09.1013')).toBe('desa/33.16.09.1013/')
  expect(halamanDari('33.16.09')).toBe('kecamatan/33.16.09/')
  // a number may look so
  expect(halamanDari('33.16')).toBeUndefined()
  expect(halamanDari('/unduh/blora/edisi/2024-01/total.csv')).toBeUndefined()
  expect(halamanDari('/api/v1/openapi.json')).toBeUndefined()
  expect(halamanDari('/unduh/desa/33.16.09.1013.csv')).toBeUndefined()
})

test.each([
  [{ fakta: '99.01.01.1001:pus:2024-01' }, ['99.01']],
  [{ fakta: '98.76:total:2024-01' }, ['33.16']],
  [{ fakta: 'ID:jumlah_desa:2025' }, ['33.16', '99.01']],
  [{ fakta: '33:jumlah_kampung_kb:2019-03-19' }, ['33.16', '99.01']],
  [{ halaman: 'desa/99.01.01.1001/' }, ['99.01']],
  [{ halaman: 'metode/' }, ['33.16']],
] as const)('%o is sought in %o', (named, where) => {
  expect(dicariDi(named, ['33.16', '99.01'])).toEqual(where)
})
