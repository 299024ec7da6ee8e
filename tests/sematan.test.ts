import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync } from 'node:zlib'
import axe from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inChromium } from './chromium.ts'

const { served, browser } = inChromium()
const SOON = { timeout: 20_000 }
const KARTU = 'desa/33.16.09.1013/'
const CONTOH = 'desa/99.01.03.2007/2024-07/'
const GRAFIK = 'grafik/33.16/kelas/'
const PETA = 'peta/33.16/'
const ALL = [KARTU, CONTOH, GRAFIK, 'grafik/33.16/stunting/', 'peta/99.01/2025-01/']

/** Another site that embeds: its own origin. */
let host: Server
beforeAll(async () => {
  host = createServer((_, response) => {
    const frames = [KARTU, GRAFIK, PETA].map(
      (path) => `<iframe src="${served().address}sematan/${path}" title="${path}" width="360" height="700"></iframe>`,
    )
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(
      `<!doctype html><html lang="id"><title>Koran</title><link rel="icon" href="data:,"><body>${frames.join('')}`,
    )
  })
  await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready))
})
afterAll(() => void host.close())

test.each([true, false])('another site shows a card, a chart and a map (JavaScript: %s)', async (javaScriptEnabled) => {
  await visit(
    `http://127.0.0.1:${(host.address() as AddressInfo).port}/`,
    { javaScriptEnabled },
    async (page, seen) => {
      const text = (path: string) => page.frameLocator(`[title="${path}"]`).locator('body').innerText()
      expect(await text(KARTU)).toMatch(/Kelurahan Kauman[^]*Belum dipublikasikan[^]*Edisi 2024-01/)
      expect(await text(GRAFIK)).toMatch(/Dasar 93[^]*Berkelanjutan 114[^]*BLORABARU\.COM/)
      expect(await text(PETA)).toMatch(/Tanggal pencanangan diketahui/)
      const link = page.frameLocator(`[title="${KARTU}"]`).getByRole('link')
      expect(await link.getAttribute('href')).toBe('/desa/33.16.09.1013/')
      expect(await link.getAttribute('rel')).toBe('noopener')
      expect(seen.complaints).toEqual([])
      const hosts = new Set(seen.requests.map((url) => new URL(url).host))
      expect([...hosts].sort()).toEqual([new URL(page.url()).host, new URL(served().address).host].sort())
    },
  )
})

test('a card is the page and its stylesheet, under 30 KB, a map under 30 KB compressed', async () => {
  for (const path of [KARTU, CONTOH, PETA]) {
    await visit(at(path), {}, async (_, seen) => {
      expect(seen.requests.filter((url) => !url.endsWith('favicon.ico'))).toEqual([at(path), at('sematan.css')])
    })
    const bodies = await Promise.all(
      [path, 'sematan.css'].map(async (one) => Buffer.from(await (await fetch(at(one))).arrayBuffer())),
    )
    const sizes = bodies.map((body) => (path === PETA ? brotliCompressSync(body) : body).length)
    expect(sizes[0]! + sizes[1]!, path).toBeLessThan(30_000)
  }
})

test.each(ALL)('%s fits 320 pixels and is accessible in light and dark', async (path) => {
  await visit(at(path), { viewport: { width: 320, height: 600 } }, async (page, seen) => {
    expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(320)
    expect(await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content')).toContain(
      "default-src 'none'",
    )
    const light = await background(page)
    expect(await violations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await background(page)).not.toBe(light)
    expect(await violations(page)).toEqual([])
    expect(seen.complaints).toEqual([])
  })
})

test.each(['desa/99.01.05.2007/', 'grafik/33.16/stunting/', PETA])(
  '%s names the portal, and nothing of it is cut in a frame of the code, however narrow the page around it',
  async (path) => {
    const heights = new Map<number, number>()
    await visit(at(''), { viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.locator(`a[href="/sematan/${path}"]`).evaluate((a: HTMLElement) => a.click())
      await page.frameLocator(`sematkan-kode iframe[src="/sematan/${path}"]`).locator('.kaki').waitFor()
      for (const most of [300, 700]) {
        await page.getByLabel('Lebar bingkai').selectOption(String(most))
        const frame = /width="(\d+)" height="(\d+)"/.exec(await page.locator('sematkan-kode pre').innerText())!
        expect(Number(frame[1])).toBe(most)
        heights.set(most, Number(frame[2]))
      }
    })
    await visit(at(path), {}, async (page) => {
      for (const [most, height] of heights)
        for (const width of [300, 330, 480, 600, 700].filter((one) => one <= most)) {
          await page.setViewportSize({ width, height })
          const needed = await page.evaluate(() => document.scrollingElement!.scrollHeight)
          expect(needed, `at ${width} of ${most}`).toBeLessThanOrEqual(height)
        }
      expect(await page.locator('.kaki').innerText()).toContain('Dari portal Kampung KB')
    })
  },
)

test('taken out and put back, the page of embeds has one copy button; taken out, it hears no more', async () => {
  await visit(at(''), {}, async (page) => {
    const own = await page.evaluateHandle(() => {
      const one = document.querySelector('sematkan-kode')!
      const place = one.parentElement!
      one.remove()
      place.append(one)
      return one
    })
    expect(await page.getByRole('button', { name: 'Salin kode' }).count()).toBe(1)
    const title = () => own.evaluate((one) => one.querySelector('[data-bagian="judul"]')!.textContent)
    const before = await title()
    await own.evaluate(async (one) => {
      one.remove()
      const heard = new Promise((done) => addEventListener('hashchange', done, { once: true }))
      location.hash = '#desa=99.01.03.2007'
      await heard
    })
    expect(await title()).toBe(before)
  })
})

test('a picture of the fictional kabupaten keeps its mark in its name', async () => {
  await visit(at('#desa=99.01.01.1001'), {}, async (page) => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Buat PNG' }).first().click()
    expect((await download).suggestedFilename()).toMatch(/^DATA-CONTOH_desa-99\.01\.01\.1001-\w+\.png$/)
  })
})

test('a PNG that cannot be made is told of', async () => {
  await visit(at('#desa=99.01.01.1001'), { serviceWorkers: 'block' }, async (page) => {
    await page.route('**/gambar/**/*.svg', (route) => route.abort())
    await page.getByRole('button', { name: 'Buat PNG' }).first().click()
    await page.getByText('PNG tidak jadi dibuat.').waitFor(SOON)
  })
})

test('the page of embeds chooses by address, freezes, measures and gives the code of this host', async () => {
  await visit(at('#desa=99.01.03.2007'), { viewport: { width: 360, height: 740 } }, async (page, seen) => {
    const code = page.locator('sematkan-kode pre')
    await expect
      .poll(() => code.innerText())
      .toContain(`src="${at('desa/99.01.03.2007/')}" title="Kampung KB Selopari"`)
    await page.getByLabel('Edisi').selectOption('2024-07')
    const preview = page.frameLocator('sematkan-kode iframe')
    await expect.poll(() => preview.locator('body').innerText(), SOON).toContain('Dibekukan pada edisi 2024-07.')
    await expect.poll(() => code.innerText(), SOON).toMatch(/\/2024-07\/" .* height="(?!500")\d+"/)
    await page.getByLabel('Cari nama desa').fill('kauman')
    await page.getByRole('link', { name: 'Kauman' }).first().click()
    await expect.poll(() => code.innerText(), SOON).toContain('/sematan/desa/33.16.')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Buat PNG' }).click()
    expect((await download).suggestedFilename()).toMatch(/^desa-33\.16\.[\d.]+-sekitar\.png$/)
    expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(360)
    expect(await violations(page)).toEqual([])
    expect(seen.complaints).toEqual([])
  })
})

test('who comes for one thing sees it at once on a phone, and why it has no edition or no code', async () => {
  const phone = { viewport: { width: 360, height: 740 } }
  const top = (page: Page) => page.locator('[data-bagian="judul"]').evaluate((one) => one.getBoundingClientRect().top)
  await visit(at('#desa=33.16.09.1013'), phone, async (page) => {
    await expect.poll(() => top(page), SOON).toBeLessThan(370)
  })
  await visit(at('#kecamatan=33.16.09'), phone, async (page) => {
    await expect.poll(() => top(page), SOON).toBeLessThan(370)
    await page.getByText('Peta kecamatan tersedia sebagai gambar saja.').waitFor()
  })
  await visit(at(''), {}, async (page) => {
    await page.locator('a[href="/sematan/grafik/33.16/jumlah/"]').click()
    await page.getByText('Isinya tidak terikat edisi, jadi tidak dapat dibekukan.').waitFor()
    const kecamatan = (await page.locator('details[data-pilih] summary').allInnerTexts()).slice(0, 16)
    expect(kecamatan).toEqual(kecamatan.toSorted((a, b) => a.localeCompare(b, 'id')))
  })
})

test('without JavaScript the page of embeds has the code of one, a preview, and a link to every card', async () => {
  await visit(at(''), { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('pre').innerText()).toMatch(/^<iframe src="https:\/\/ALAMAT-PORTAL\/sematan\//)
    expect(await page.locator('details a[href*="/sematan/desa/33.16."]').count()).toBe(295)
    expect(await page.frameLocator('iframe').locator('h1').innerText()).toContain('Kabupaten Blora')
  })
})

const at = (path: string): string => `${served().address}sematan/${path}`

const background = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document)
    return violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)
  })
}

interface Seen {
  readonly complaints: string[]
  readonly requests: string[]
}

async function visit(url: string, options: BrowserContextOptions, check: (page: Page, seen: Seen) => Promise<void>) {
  const context = await browser().newContext(options)
  const seen: Seen = { complaints: [], requests: [] }
  try {
    const page = await context.newPage()
    page.on(
      'console',
      (m) =>
        ['error', 'warning'].includes(m.type()) && !/favicon/.test(m.location().url) && seen.complaints.push(m.text()),
    )
    page.on('pageerror', (error) => seen.complaints.push(error.message))
    page.on('request', (request) => seen.requests.push(request.url()))
    await page.goto(url, { waitUntil: 'load' })
    await check(page, seen)
  } finally {
    await context.close()
  }
}
