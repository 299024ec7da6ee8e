import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { buildPortal } from '../scripts/build/portal.ts'
import { utama } from '../src/domain/portal.ts'
import { readPortal } from '../src/load/portal.ts'
import { anchor } from '../src/site/link.ts'
import { readSite } from './site.ts'

const MINI = 'src/fixtures/mini'
const work = resolve('.build', `broken-${process.pid}`)
afterAll(() => rmSync(work, { recursive: true, force: true }))

test('faults in the data forbid a build, all told at once, and the site stays byte for byte', async () => {
  const data = join(work, 'data')
  cpSync(MINI, data, { recursive: true })
  cpSync('src/fixtures/rusak/lima-sekaligus', data, { recursive: true })
  rmSync(join(data, 'expected.txt'))
  const site = join(work, 'old')
  mkdirSync(join(site, 'desa'), { recursive: true })
  writeFileSync(join(site, 'index.html'), '<h1>old</h1>')
  writeFileSync(join(site, 'desa', 'x.html'), 'old')

  const { faults, built } = await buildPortal(site, { ...process.env, DATA_DIR: data })

  expect(built).toBeUndefined()
  expect(faults.filter((fault) => fault.severity === 'fault')).toHaveLength(5)
  expect([...readSite(site).files]).toEqual(['/desa/x.html', '/index.html'])
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('<h1>old</h1>')
  expect(readdirSync('.build')).not.toContain(String(process.pid))
})

test('another kabupaten is another data folder, under another path that lacks its slashes', async () => {
  const site = join(work, 'mini')
  const { faults, built } = await buildPortal(site, { ...process.env, DATA_DIR: MINI, BASE_PATH: 'portal' })
  expect(faults.filter((fault) => fault.severity === 'fault')).toEqual([])
  const { pages } = readSite(site)
  // an embed is a piece of a page
  expect(built?.pages).toBe([...pages.keys()].filter((address) => !/^\/sematan\/.+\//.test(address)).length)
  const codes = [...readPortal(resolve(MINI)).portal!.kabupaten.values()].flatMap((kabupaten) => [
    ...kabupaten.desa.keys(),
  ])
  expect([...pages.keys()].filter((address) => address.startsWith('/desa/')).sort()).toEqual(
    codes.map((kode) => `/desa/${kode}/`).sort(),
  )
  const strange = [...pages].filter(([, html]) => /(?:href|src)="\/(?!portal\/)/.test(html)).map(([address]) => address)
  expect(strange).toEqual([])
  const links = [...pages.get('/cerita/dua-tautan/')!.matchAll(/<a href="([^"]*)">(?:di portal ini|tautan keluar)</g)]
  expect(links.map(([, href]) => href)).toEqual(['/portal/klasifikasi/', 'https://example.org/data'])
  const village = JSON.parse(readFileSync(join(site, 'api/v1/desa', `${codes[0]}.json`), 'utf8')) as { alamat: string }
  expect(village.alamat).toBe(`/portal/api/v1/desa/${codes[0]}.json`)
})

test('a second kabupaten has a ledger and changes of its own, and its pages lead to them', async () => {
  const data = mkdtempSync(join(tmpdir(), 'dua-'))
  onTestFinished(() => rmSync(data, { recursive: true, force: true }))
  cpSync(MINI, data, { recursive: true })
  const [first, second] = [readPortal(resolve(MINI)).portal!, '98.07'] as const
  const main = utama(first)
  cpSync(join(MINI, main.folder), join(data, 'kedua'), { recursive: true })
  for (const name of readdirSync(join(data, 'kedua'), { recursive: true, encoding: 'utf8' })) {
    const path = join(data, 'kedua', name)
    if (!/\.(?:csv|json)$/.test(path)) continue
    const text = readFileSync(path, 'utf8').replaceAll(main.kode, second)
    writeFileSync(path, text.replace(`"nama": "${main.nama}"`, '"nama": "Kedua"'))
  }

  const site = join(work, 'two-site')
  const { faults, built } = await buildPortal(site, { ...process.env, DATA_DIR: data, BASE_PATH: '/' })
  expect(faults.filter((fault) => fault.severity === 'fault').map(({ message }) => message)).toEqual([])
  expect(built).toBeDefined()
  const { pages } = readSite(site)
  const [row] = readFileSync(join(data, 'kedua', 'angka.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
  const id = anchor(row!.split(',')[0]!)
  expect(pages.get(`/angka/${second}/`)).toContain(`id="${id}"`)
  expect(pages.get('/angka/')).not.toContain(`id="${id}"`)
  expect(pages.get('/angka/')).toBe(pages.get(`/angka/${main.kode}/`))
  const home = pages.get(`/kabupaten/${second}/`)!
  for (const page of ['angka', 'perubahan', 'opd', 'peta']) {
    expect(home).toContain(`href="/${page}/${second}/`)
    expect(home).not.toMatch(new RegExp(`href="/${page}/["#]`))
    expect(pages.get('/')).toMatch(new RegExp(`href="/${page}/["#]`))
  }
  expect(pages.get(`/perubahan/${second}/`)).toContain(`href="/edisi/${second}/`)
  expect(pages.get(`/perubahan/${second}/`)).not.toContain(`href="/edisi/${main.kode}/`)
})
