import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildPortal } from '../scripts/build/portal.ts'
import { serveFolder } from '../scripts/serve/server.ts'
import { inChromium } from './chromium.ts'
import { greyOf, qrIn, sheets } from './pdf.ts'
import { readSite } from './site.ts'

const ALAMAT = 'https://kampungkb.example'
const REPOSITORI = 'https://git.example/kb/portal'
const { browser } = inChromium()
const work = resolve('.build', `terbit-${process.pid}`)
const site = join(work, 'site')
/** Every text of the site by its path, those in zip files and workbooks too; programs, which hold no data, left out. */
const texts = new Map<string, string>()

// as it is deployed: without what is fictional, at an address of its own, below a path
beforeAll(async () => {
  const data = join(work, 'data')
  cpSync('data', data, { recursive: true })
  const situs = JSON.parse(readFileSync('data/situs.json', 'utf8')) as object
  writeFileSync(
    join(data, 'situs.json'),
    `${JSON.stringify({ ...situs, alamat: `${ALAMAT}/`, repositori: `${REPOSITORI}/` }, null, 2)}\n`,
  )
  const { built } = await buildPortal(site, { ...process.env, DATA_DIR: data, BASE_PATH: '/portal/', PUBLISH: '1' })
  expect(built).toBeDefined()
  for (const path of readSite(site).files)
    if (!/^\/_astro\/|^\/periksa\/kerja\//.test(path)) read(path, readFileSync(join(site, path)))
})
afterAll(() => rmSync(work, { recursive: true, force: true }))

function read(path: string, bytes: Uint8Array) {
  if (!/\.(?:zip|xlsx)$/.test(path)) return void texts.set(path, strFromU8(bytes, path.endsWith('.png')))
  for (const [name, part] of Object.entries(unzipSync(bytes))) read(`${path}!${name}`, part)
}

const having = (words: RegExp): readonly string[] =>
  [...texts].flatMap(([path, text]) => {
    const found = words.exec(text)
    return found ? [`${path}: ${text.slice(Math.max(0, found.index - 40), found.index + 60)}`] : []
  })

test.each([
  ['its code', /\b99\.01(?:\.\d\d\b|[/:"',<])/],
  ['its mark', /DATA[ -]CONTOH|SAMPLE DATA/],
  ['its source', /keandalan"?: ?"?contoh|contoh,Data contoh|rekaan program/],
  ['its folder', /unduh\/contoh\//],
])('nothing of the fictional kabupaten is published: %s', (_, words) => {
  expect([...texts.keys()].filter((path) => path.includes('!')).length).toBeGreaterThan(1_000)
  expect(having(words)).toEqual([])
})

test('the list of sources tells the truth of itself', () => {
  const csv = texts.get('/unduh/sumber.csv')!
  const lines = readFileSync('data/sumber.csv', 'utf8').split('\n')
  expect(csv.split('\n')).toEqual(lines.filter((row) => !row.startsWith('contoh,')))
  const pack = JSON.parse(texts.get('/unduh/datapackage.json')!) as { resources: { path?: string; rowCount: number }[] }
  const rows = pack.resources.find(({ path }) => path === 'sumber.csv')!.rowCount
  expect(csv.trimEnd().split('\n')).toHaveLength(rows + 1)
  expect(texts.get('/unduh/kampung-kb.zip!sumber.csv')).toBe(csv)
})

test('every whole address is below the path of the site, and names it once', () => {
  // or is the origin alone
  expect(having(/https:\/\/kampungkb\.example(?!\/portal\/|")/)).toEqual([])
  expect(having(/portal\/portal\/|kampungkb\.example\/portal\/\//)).toEqual([])
  expect(texts.get('/sematan/index.html')).toContain(`${ALAMAT}/portal/sematan/`)
  expect(texts.get('/desa/33.16.09.1013/index.html')).toContain(
    `<link rel="canonical" href="${ALAMAT}/portal/desa/33.16.09.1013/">`,
  )
  expect(texts.get('/en/desa/33.16.09.1013/index.html')).toContain(
    `<link rel="canonical" href="${ALAMAT}/portal/en/desa/33.16.09.1013/">`,
  )
})

test('a page names itself in both languages, and each of them names the same', () => {
  const root = `${ALAMAT}/portal/`
  const linksOf = (html: string) => [...html.matchAll(/<link rel="alternate" hreflang="[^>]*>/g)].join()
  const pages = [...texts].filter(([path, html]) => path.endsWith('/index.html') && linksOf(html) !== '')
  expect(pages.length).toBeGreaterThan(600)
  for (const [path, html] of pages) {
    const links = linksOf(html)
    const [id, en, ...more] = ['id', 'en'].map(
      (language) => new RegExp(`hreflang="${language}" href="([^"]+)"`).exec(links)?.[1] ?? path,
    )
    expect(more).toEqual([])
    expect(links).toContain(`hreflang="x-default" href="${id}"`)
    for (const twin of [id!, en!]) {
      expect(twin.startsWith(root), `${path}: ${twin}`).toBe(true)
      expect(linksOf(texts.get(`/${twin.slice(root.length)}index.html`) ?? ''), twin).toBe(links)
    }
  }
})

test('the repository is linked without a double slash, and by no line that it does not hold', () => {
  expect(having(/git\.example\/kb\/portal\/\//)).toEqual([])
  expect(having(/git\.example\/kb\/portal\/blob\/[0-9a-f]{40}/)).toEqual([])
  expect(texts.get('/lapor/index.html')).toContain(`${REPOSITORI}/issues/new?`)
})

test.each(['desa/33.16.09.1013/', 'kecamatan/33.16.01/', 'edisi/33.16/2024-01/'])(
  'the printed page %s leads back to itself by its code',
  async (path) => {
    const served = await serveFolder(site, 0, '/portal/')
    const page = await browser().newPage()
    try {
      await page.goto(`${served.address}${path}`, { waitUntil: 'networkidle' })
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
      expect(qrIn(greyOf(pdf, 150, sheets(pdf)))).toBe(`${ALAMAT}/portal/${path}`)
    } finally {
      await page.close()
      await served.close()
    }
  },
)
