import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPortal } from '../../src/load/portal.ts'
import { expectedFiles } from './expected.ts'
import { verify } from './verify.ts'

const portal = readPortal(resolve('data'), { publish: true }).portal!
const site = mkdtempSync(join(tmpdir(), 'verify-'))
beforeAll(() => {
  for (const path of expectedFiles(portal)) put(path)
})
afterAll(() => rmSync(site, { recursive: true, force: true }))

function put(path: string, content = 'x') {
  mkdirSync(dirname(join(site, path)), { recursive: true })
  writeFileSync(join(site, path), content)
}

test('a whole site passes, with what the bundler names and what public/ holds', () => {
  put('_astro/index.abc.css')
  put('ikon.svg')
  expect(verify(site, portal).pages).toBeGreaterThan(295)
})

test.each([
  'kabupaten/99.01/index.html',
  'desa/99.01.01.2001/index.html',
  'edisi/99.01/2024-07/index.html',
  'peta/99.01.json',
  'peta/99.01/index.html',
  'opd/99.01/index.html',
  'angka/99.01/index.html',
  'perubahan/99.01/index.html',
  'unduh/contoh/wilayah.csv',
  'periksa/acuan/99.01.json',
  'periksa/templat/contoh/klasifikasi.xlsx',
  'regulasi/rekaan/index.html',
  'server/entry.mjs',
])('%s, of which published data knows nothing, is not published', (path) => {
  put(path)
  expect(() => verify(site, portal)).toThrow(path)
  rmSync(join(site, path))
})

test.each([
  'desa/33.16.09.1013/index.html',
  'edisi/33.16/2024-01/index.html',
  'peta/33.16.json',
  'unduh/blora/wilayah.csv',
  'poktan/bkb/index.html',
  'istilah/index.html',
  '404.html',
])('a build without %s, or with an empty one, is none', (path) => {
  put(path, '')
  expect(() => verify(site, portal)).toThrow(path)
  rmSync(join(site, path))
  expect(() => verify(site, portal)).toThrow(path)
  put(path)
})
