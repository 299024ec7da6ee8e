import { brotliCompressSync } from 'node:zlib'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { violations } from './akses/axe.ts'
import { inChromium } from './chromium.ts'
import { oneOfEachKind } from '../scripts/quality/kinds.ts'
import { readSite } from './site.ts'

const kinds = oneOfEachKind(readSite(inject('site')).pages.keys())
/** the smallest PNG */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const PHONE = { viewport: { width: 360, height: 740 } }
const { served, browser } = inChromium()

test.each(kinds)('%s fits a phone and is quiet', async (address) => {
  await visit(address, { ...PHONE, reducedMotion: 'reduce' }, async (page, complaints) => {
    const [needs, has] = await page.evaluate(() => [document.scrollingElement!.scrollWidth, innerWidth])
    expect(needs, 'wider than the phone').toBeLessThanOrEqual(has!)
    expect(complaints).toEqual([])
  })
})

test('the dark page is dark', async () => {
  await visit('/', { ...PHONE, colorScheme: 'dark' }, async (page) => {
    const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(dark)
    expect((await page.screenshot()).length).toBeGreaterThan(1000)
  })
})

test('without JavaScript the map of the home page leads to the villages', async () => {
  await visit('/', { ...PHONE, javaScriptEnabled: false }, async (page) => {
    const links = page.locator('svg a[href*="/desa/33.16."]')
    expect(await links.count()).toBeGreaterThanOrEqual(295)
    expect(
      (await page.goto(new URL((await links.first().getAttribute('href'))!, served().address).href))!.status(),
    ).toBe(200)
  })
})

test('the map becomes one to move when the reader comes to it', async () => {
  await visit('/', PHONE, async (page, complaints) => {
    await page.locator('svg a[href*="/desa/"]').first().scrollIntoViewIfNeeded()
    await page.locator('.leaflet-container').waitFor({ timeout: 20_000 })
    await page.waitForLoadState('networkidle')
    expect(complaints).toEqual([])
  })
})

describe('the live map', () => {
  test('weighs at most 50 KB, compressed', async () => {
    await visit('/peta/99.01/', PHONE, async (page) => {
      await live(page)
      const chunks = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map((one) => one.name)
          .filter((name) => /leaflet.*\.(?:js|css)$/.test(name)),
      )
      expect(chunks).toHaveLength(2)
      const bodies = await Promise.all(chunks.map(async (url) => (await fetch(url)).arrayBuffer()))
      const weight = bodies.reduce((sum, body) => sum + brotliCompressSync(new Uint8Array(body)).length, 0)
      expect(weight).toBeLessThanOrEqual(51_200)
    })
  })

  test('the keyboard walks from village to village, opens one and comes back', async () => {
    await visit('/peta/99.01/', { ...PHONE, reducedMotion: 'reduce' }, async (page, complaints) => {
      await live(page)
      await page.locator('.tabs :checked').focus()
      await page.keyboard.press('Tab')
      const first = await spoken(page)
      expect(first).toMatch(/^(?:Desa|Kelurahan) /)
      await page.keyboard.press('ArrowDown')
      const second = await spoken(page)
      expect(second).not.toBe(first)
      await page.keyboard.press('Enter')
      const nama = second.split(/ |,/)[1]!
      expect(await page.locator('.peta-popup').getAttribute('aria-label')).toContain(nama)
      expect(await page.locator('.peta-popup a').innerText()).toMatch(
        new RegExp(`^Buka halaman (?:desa|kelurahan) ${nama}`),
      )
      expect(await page.locator('.peta-kelas').innerText()).toMatch(/^Kelas:\s/)
      expect(await focused(page)).toMatch(/\/desa\/99\.01\.[\d.]+\/$/)
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      expect(await page.locator('.peta-popup').count()).toBe(0)
      expect(await spoken(page)).toBe(second)
      expect(complaints).toEqual([])
    })
  })

  test('a filter says what it leaves, in the map and in the table', async () => {
    await visit('/peta/99.01/', PHONE, async (page) => {
      await live(page)
      await page.locator('.peta-saring summary').click()
      await page.locator('.peta-nilai').getByLabel('Mandiri').uncheck()
      const said = await page.locator('.peta [role=status]').textContent()
      const [shown, all] = said!.match(/\d+/g)!.map(Number)
      expect(shown).toBeLessThan(all!)
      expect(await page.locator('.peta-desa:not(.tersaring)').count()).toBe(shown)
      expect(await page.locator('tr[data-kode]:not([hidden])').count()).toBe(shown)
    })
  })

  test('one finger scrolls the page, which says how to move the map', async () => {
    await visit('/peta/99.01/', { ...PHONE, hasTouch: true, isMobile: true }, async (page) => {
      await live(page)
      const box = (await page.locator('.peta-leaflet').boundingBox())!
      const before = await page.evaluate(() => scrollY)
      const cdp = await page.context().newCDPSession(page)
      const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', up?: number) =>
        cdp.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: up === undefined ? [] : [{ x: box.x + box.width / 2, y: box.y + box.height / 2 - up }],
        })
      await finger('touchStart', 0)
      for (let up = 10; up <= 150; up += 10) await finger('touchMove', up)
      await finger('touchEnd')
      await page.waitForFunction((from) => scrollY > from, before)
      expect(await page.locator('.peta-isyarat').textContent()).toMatch(/dua jari/)
    })
  })

  test('leaves the drawing whole when it cannot be built, and comes back with its element', async () => {
    await visit('/peta/99.01/', PHONE, async (page) => {
      const half = (body: string) => JSON.stringify({ ...JSON.parse(body), kecamatan: null })
      await page.route('**/peta/99.01.json', async (route) =>
        route.fulfill({ body: half(await (await route.fetch()).text()), contentType: 'application/json' }),
      )
      await page.reload()
      await page.locator('.peta-bidang').scrollIntoViewIfNeeded()
      await page.locator('[data-state=gagal]').waitFor()
      expect(await page.locator('.leaflet-container, .peta-saring, .peta-isyarat, .peta-bidang .peta-wm').count()).toBe(
        0,
      )
      expect(await page.locator('.map a').first().isVisible()).toBe(true)
      await page.unroute('**/peta/99.01.json')
      await page.evaluate(() => {
        const map = document.querySelector('peta-klasifikasi')!
        const parent = map.parentElement!
        map.remove()
        parent.append(map)
      })
      await live(page)
      expect(await page.locator('.leaflet-container').count()).toBe(1)
    })
  })

  test('asks OpenStreetMap for tiles when told to, and names it', async () => {
    await visit('/peta/99.01/', PHONE, async (page, complaints) => {
      const asked: string[] = []
      await page.route('https://tile.openstreetmap.org/**', (route) => {
        asked.push(route.request().url())
        return route.fulfill({ status: 200, contentType: 'image/png', body: PIXEL })
      })
      await live(page)
      expect(asked).toEqual([])
      expect(complaints).toEqual([])
      await page.locator('.peta-saring summary').click()
      await page.getByLabel('OpenStreetMap').check()
      await page.locator('.leaflet-tile-loaded').first().waitFor()
      expect(asked.length).toBeGreaterThan(0)
      expect(await page.locator('.peta-osm').isVisible()).toBe(true)
    })
  })
})

test('an unknown address answers 404 with a page that leads home', async () => {
  await visit('/', PHONE, async (page) => {
    expect((await page.goto(`${served().address}desa/33.16.99.2999/`))!.status()).toBe(404)
    expect(await page.locator('a[href="/"]').count()).toBeGreaterThan(0)
  })
})

/** Opens a page in a context of its own; `complaints` gathers errors, failed and foreign requests. */
async function visit(
  address: string,
  options: BrowserContextOptions,
  look: (page: Page, complaints: readonly string[]) => Promise<void>,
): Promise<void> {
  const context = await browser().newContext(options)
  const complaints: string[] = []
  try {
    const page = await context.newPage()
    page.on('console', (said) => {
      if (said.type() === 'error' || said.type() === 'warning') complaints.push(said.text())
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`))
    page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(served().address))
        complaints.push(`foreign: ${request.url()}`)
    })
    await page.goto(served().address + address.slice(1), { waitUntil: 'load' })
    await look(page, complaints)
  } finally {
    await context.close()
  }
}

/** Comes to the map and waits until it lives. */
async function live(page: Page): Promise<void> {
  await page.locator('.peta-bidang').scrollIntoViewIfNeeded()
  await page.locator('[data-state=hidup]').waitFor({ timeout: 20_000 })
}

/** What a screen reader says of the element in focus. */
function spoken(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('href') ?? '')
}
