import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import axe from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, expect, inject, test } from 'vitest'
import { daftarLuring } from '../scripts/build/luring.ts'
import { buildPortal } from '../scripts/build/portal.ts'
import { serveFolder, type Served } from '../scripts/serve/server.ts'
import { loadPortal } from '../src/load/portal.ts'
import { inChromium } from './chromium.ts'

const PHONE = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' } as const
const ID = '99.01.01.1001:pus:2024-01'
const work = resolve('.build', `cek-${process.pid}`)
const { served, browser } = inChromium()
afterAll(() => rmSync(work, { recursive: true, force: true }))

test('a copied citation is verified without a network; corrected in the data, it is told so', async () => {
  const first = await serveFolder(inject('site'))
  let copied = ''
  await visit(first, `cek/#${ID}`, {}, async (page, complaints) => {
    await answered(page)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Salin kutipan' }).click()
    await page.locator('[role=status]', { hasText: 'Tersalin.' }).waitFor()
    copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^DATA CONTOH, jangan dikutip\. Pasangan usia subur: [\d.]+ pasangan\. /)
    for (const part of ['Edisi 2024-01', 'Sumber: Kampung KB Blora (rekaan program)', '(dibaca ', ID, first.address])
      expect(copied).toContain(part)
    expect(copied).toMatch(/[0-9a-f]{64}/)

    await kept(page, 'cek/acuan/99.01.json')
    await kept(page, 'cek/acuan/33.16.json')
    await page.context().setOffline(true)
    await first.close()
    await page.goto(`${first.address}cek/`)
    await page.locator('.cek-luring').waitFor({ state: 'visible', timeout: 20_000 })
    await ask(page, copied)
    expect(await verdict(page)).toMatch(/^Sama\s.*Sidiknya sama/s)
    await fits(page)
    await page.getByText('BibTeX', { exact: true }).click()
    await page.locator('pre', { hasText: '@misc{' }).waitFor()
    await page.getByText('RIS', { exact: true }).click()
    await page.locator('pre', { hasText: 'TY  - ' }).waitFor()
    // the main kabupaten was kept though nobody asked for it
    await ask(page, 'Kelas dasar 93 desa/kelurahan, 33.16:total_dasar:2024-01')
    expect(await verdict(page)).toMatch(/^Nilainya sama\s.*tidak diperiksa: wilayah, sumber/s)
    await ask(page, 'Pasangan usia subur 5 pasangan, 99.01.01.9999:pus:2024-01')
    expect(await verdict(page)).toMatch(/^Tidak dikenal\s.*tidak memuat wilayah berkode 99\.01\.01\.9999/s)
    expect(complaints).toEqual([])
  })

  const [was] = /(?<=Pasangan usia subur: )[\d.]+/.exec(copied)!
  const corrected = await serveFolder(await siteWith(Number(was.replace('.', '')), 777))
  await visit(corrected, 'cek/', {}, async (page, complaints) => {
    await ask(page, copied)
    expect(await verdict(page)).toMatch(new RegExp(`^Sudah diralat\\s.*semula ${was} pasangan, kini 777 pasangan`, 's'))
    expect(await page.locator('.cek-kartu').textContent()).toContain('Salah jumlah.')
    await fits(page)
    await ask(page, copied.replace(was, '777'))
    expect(await verdict(page)).toMatch(/^Sama\s.*pernah diralat/s)
    await ask(page, copied.replace(was, '1'))
    expect(await verdict(page)).toMatch(/^Berbeda\s.*Dikutip 1 pasangan\. Yang tertulis: /s)
    await fits(page)
    expect(complaints).toEqual([])
  })
  await corrected.close()
})

test('a page is cited by its address, and where copying is not allowed its text is selected', async () => {
  await visit(served(), 'cek/#/desa/33.16.09.1013/', { permissions: [] }, async (page, complaints) => {
    await answered(page)
    await page.getByText('APA 7', { exact: true }).click()
    const words = (await page.locator('.cek-gaya[open] .salin').textContent())!
    expect(words).toMatch(
      /^Kampung KB Blora\. \(t\.t\.\)\. .+ \(edisi 2024-01\) \[Berdasarkan .*BLORABARU\.COM, 4 Januari 2024.*\]\. Diakses /,
    )
    expect(words).toContain(`${served().address}desa/33.16.09.1013/`)
    const own = await page.context().newPage()
    await own.goto(`${served().address}desa/33.16.09.1013/`)
    await expect.poll(() => own.locator('.kutip [data-lokal]').textContent()).toContain(words.slice(-80))
    await own.close()
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await page.locator('.cek-gaya[open] button').click()
    await page.locator('[role=status]', { hasText: 'sudah dipilih' }).waitFor()
    expect(await page.evaluate(() => getSelection()!.toString())).toBe(words)
    await fits(page)
    await ask(page, '<img src=x onerror="document.title=1"> tanpa nomor')
    expect(await verdict(page)).toMatch(/^Tidak dikenal/)
    expect(complaints).toEqual([])
  })
})

test('several citations, hostile hosts and broken lines: each gets its own verdict', async () => {
  const true_ =
    'Jumlah kelas dasar yang diumumkan: 93 desa/kelurahan. Kabupaten Blora. Sumber: BLORABARU.COM. Nomor 33.16:total_dasar:2024-01'
  const false_ =
    'Jumlah kelas mandiri yang diumumkan: 320 desa/kelurahan. Kabupaten Blora. Nomor 33.16:total_mandiri:2024-01'
  await visit(served(), 'cek/', {}, async (page, complaints) => {
    await ask(page, `${true_}.\n${false_}.`)
    const boxes = await page.locator('.cek-vonis').allInnerTexts()
    expect(boxes[0]).toMatch(/^2 kutipan: 1 .*sama, 1 berbeda$/)
    expect(boxes.slice(1).map((words) => /Sama|Nilainya sama|Berbeda/.exec(words)?.[0])).toEqual([
      expect.stringMatching(/ama$/),
      'Berbeda',
    ])
    await fits(page)
    await ask(page, true_.replace('Kabupaten Blora', 'Kabupaten Rembang'))
    expect(await verdict(page)).toMatch(
      /^Berbeda\s.*Angkanya sama, tetapi kutipan menyebut Kabupaten Rembang; angka ini milik Kabupaten Blora/s,
    )
    await ask(page, true_.replace('total_dasar', 'total_\ndasar'))
    expect(await verdict(page)).toMatch(/^Sama/)
    await ask(page, 'Ada 320 kelas mandiri. https://evil.example/desa/33.16.09.1013/')
    expect(await verdict(page)).toMatch(/^Tidak dikenal\s.*milik situs lain: evil\.example/s)
    await ask(page, 'Ada 320 kelas mandiri. /edisi/33.16/2024-01/')
    expect(await verdict(page)).toMatch(/^Belum diperiksa\s.*320 kelas/s)
    await ask(page, ' ')
    expect(await verdict(page)).toMatch(/^Belum ada yang ditempel/)
    await ask(page, `${'kata '.repeat(25_000)}${true_}`)
    expect(await verdict(page)).toMatch(/^Terlalu panjang/)
    expect(complaints).toEqual([])
  })
})

test('a chart and a story are cited with what stands in them', async () => {
  await visit(served(), 'angka/', {}, async (page) => {
    await page.locator('.unduh a', { hasText: 'Kutip' }).first().click()
    await answered(page)
    await page.getByText('APA 7', { exact: true }).click()
    const words = await page.locator('.cek-gaya[open] .salin').textContent()
    expect(words).toMatch(
      /^Kampung KB Blora\. \(t\.t\.\)\. Jumlah Kampung KB di Kabupaten Blora \[Gambar, berdasarkan 5 sumber: .*\]\. .*\/gambar\/angka\/33\.16\/jumlah\.svg$/,
    )
    await ask(page, '/gambar/edisi/33.16/2024-01/kelas.svg')
    await page.getByText('Gaya surat kabar', { exact: true }).click()
    const credit = await page.locator('.cek-gaya[open] .salin').first().textContent()
    expect(credit).toMatch(/edisi 2024-01, berdasarkan BLORABARU\.COM, .*4 Januari 2024 \(/)
    const [cerita] = readdirSync(join(inject('site'), 'cerita'), { withFileTypes: true }).filter((one) =>
      one.isDirectory(),
    )
    await ask(page, `/cerita/${cerita!.name}/`)
    await page.getByText('APA 7', { exact: true }).click()
    expect(await page.locator('.cek-gaya[open] .salin').textContent()).toMatch(/\(20\d\d, \d+ [A-Z][a-z]+\)\. /)
  })
})

test('before the first question a page without a worker fetches no data and none of the modules that answer', async () => {
  await visit(served(), 'cek/', { serviceWorkers: 'block' }, async (page) => {
    const fetched = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    const before = await fetched()
    expect(before.filter((url) => url.includes('/cek/acuan/'))).toEqual([])
    await page.getByText('BibTeX', { exact: true }).waitFor({ state: 'detached' })
    await ask(page, '33.16:total_dasar:2024-01')
    await page.getByText('BibTeX', { exact: true }).click()
    await page.locator('pre', { hasText: '@misc{' }).waitFor()
    const later = (await fetched()).filter((url) => !before.includes(url))
    expect(later.filter((url) => url.endsWith('/cek/acuan/33.16.json'))).toHaveLength(1)
    expect(later.some((url) => url.endsWith('.js'))).toBe(true)
  })
})

test('a file that is missing of those kept for the page is fetched again, however many others there are', async () => {
  await visit(served(), 'cek/', {}, async (page) => {
    await kept(page, 'cek/acuan/33.16.json')
    await ask(page, '99.01.01.1001:pus:2024-01')
    await kept(page, 'cek/acuan/99.01.json')
    const drop = async () => {
      for (const name of await caches.keys())
        if (/ cek-\w+$/.test(name)) await (await caches.open(name)).delete('/cek/acuan/33.16.json')
    }
    await page.evaluate(drop)
    await page.reload()
    await kept(page, 'cek/acuan/33.16.json')
  })
})

test('the page tells how much it keeps, and that is what is kept', async () => {
  const site = inject('site')
  const html = readFileSync(join(site, 'cek/index.html'), 'utf8')
  expect(html).not.toMatch(/<link[^>]+(?:prefetch|preload)[^>]+acuan/)
  const { isi, nanti } = daftarLuring(site, loadPortal()).cek
  expect(nanti).toEqual(['cek/acuan/99.01.json'])
  const sizes = isi
    .filter((path) => !path.startsWith('cek/acuan/'))
    .map((path) => gzipSync(readFileSync(join(site, path.replace(/\/$/, '/index.html')))).length)
  // what the page says of its own size
  const [, told] = /sekitar (\d+) KB/.exec(html)!
  const kept = sizes.reduce((sum, size) => sum + size, 0) / 1000
  expect(Math.abs(kept - Number(told)), `${kept} KB are kept`).toBeLessThan(10)
})

test('without JavaScript the page tells how to verify by hand', async () => {
  const context = await browser().newContext({ ...PHONE, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${served().address}cek/`)
  const words = await page.locator('main').innerText()
  expect(words).toContain('sed -n 2p total.csv | sha256sum')
  expect(words).toContain('dasar,93,blorabaru-2024')
  expect(words).toMatch(/[0-9a-f]{64}/)
  expect(await page.locator('textarea').isVisible()).toBe(false)
  await context.close()
})

/** The site of a copy of the data in which the cell of `ID` is corrected. */
async function siteWith(was: number, now: number): Promise<string> {
  const data = join(work, 'data')
  cpSync('data', data, { recursive: true })
  const folder = join(data, 'contoh/edisi/2024-01')
  const head = readFileSync(join(data, 'contoh/edisi/2025-01/ralat.csv'), 'utf8').split('\n')[0]
  const row = `statistik.csv,99.01.01.1001,pus,${was},${now},salah jumlah,2026-02-01,contoh`
  appendFileSync(join(folder, 'ralat.csv'), `${head}\n${row}\n`)
  const site = join(work, 'site')
  const { built, faults } = await buildPortal(site, { ...process.env, DATA_DIR: data, BASE_PATH: '/' })
  expect(built, JSON.stringify(faults.slice(0, 3))).toBeDefined()
  return site
}

/** Opens a page on a phone; `complaints` are errors and foreign requests. */
async function visit(
  site: Served,
  path: string,
  options: BrowserContextOptions,
  look: (page: Page, complaints: readonly string[]) => Promise<void>,
): Promise<void> {
  const context = await browser().newContext({ ...PHONE, ...options })
  const complaints: string[] = []
  try {
    const page = await context.newPage()
    page.on('console', (said) => {
      if (
        ['error', 'warning'].includes(said.type()) &&
        !/ERR_(?:INTERNET_DISCONNECTED|CONNECTION_REFUSED)/.test(said.text())
      )
        complaints.push(said.text())
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
    context.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(site.address))
        complaints.push(`foreign: ${request.url()}`)
    })
    await page.goto(`${site.address}${path}`, { waitUntil: 'load' })
    await look(page, complaints)
  } finally {
    await context.close()
  }
}

async function ask(page: Page, words: string): Promise<void> {
  await page.locator('.cek-hasil').evaluate((place) => place.replaceChildren())
  await page.fill('#kutipan', words)
  await page.getByRole('button', { name: 'Periksa kutipan' }).click()
  await answered(page)
}

const answered = (page: Page) => page.locator('.cek-hasil > *').first().waitFor({ timeout: 30_000 })
const verdict = async (page: Page): Promise<string> => (await page.locator('.cek-vonis').innerText()).trim()

/** Waits until a file is kept for a time without a network. */
async function kept(page: Page, path: string): Promise<void> {
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  const isKept = () => page.evaluate(async (one) => (await caches.match(`/${one}`)) !== undefined, path)
  await expect.poll(isKept, { timeout: 20_000 }).toBe(true)
}

/** No wider than the phone, and nothing that axe finds, in light and dark. */
async function fits(page: Page): Promise<void> {
  const [needs, has] = await page.evaluate(() => [document.scrollingElement!.scrollWidth, innerWidth])
  expect(needs, 'wider than the phone').toBeLessThanOrEqual(has!)
  await page.evaluate(axe.source)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const found = await page.evaluate(async () => {
      const { axe: checker } = window as unknown as { axe: typeof axe }
      return (await checker.run()).violations.map((one) => `${one.id}: ${one.nodes[0]?.html.slice(0, 160)}`)
    })
    expect(found).toEqual([])
  }
}
