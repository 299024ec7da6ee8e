import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { findBrowser } from '../scripts/browser.ts'
import type { Served } from '../scripts/serve/server.ts'
import { serveFolder } from '../scripts/serve/server.ts'
import { oneOfEachKind, readSite } from './site.ts'

const kinds = oneOfEachKind(readSite(inject('site')).pages.keys())
const PHONE = { viewport: { width: 360, height: 740 } }
let served: Served
let browser: Browser

beforeAll(async () => {
  served = await serveFolder(inject('site'))
  browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  })
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

test.each(kinds)('%s fits a phone, is accessible in light and dark, and quiet', async (address) => {
  await visit(address, { ...PHONE, reducedMotion: 'reduce' }, async (page, complaints) => {
    const [needs, has] = await page.evaluate(() => [document.scrollingElement!.scrollWidth, innerWidth])
    expect(needs, 'wider than the phone').toBeLessThanOrEqual(has!)
    await page.evaluate(axe.source)
    expect(await violations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violations(page, ['color-contrast'])).toEqual([])
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
    expect((await page.goto(new URL((await links.first().getAttribute('href'))!, served.address).href))!.status()).toBe(
      200,
    )
  })
})

test('the keyboard reaches the skip link first, and a village', async () => {
  await visit('/', PHONE, async (page) => {
    await page.keyboard.press('Tab')
    expect(await focused(page)).toMatch(/#isi$/)
    for (let steps = 0; steps < 600; steps++) {
      await page.keyboard.press('Tab')
      if (/\/desa\/33\.16\.[\d.]+\/$/.test(await focused(page))) return
    }
    expect.unreachable('no village in 600 steps of Tab')
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

test('an unknown address answers 404 with a page that leads home', async () => {
  await visit('/', PHONE, async (page) => {
    expect((await page.goto(`${served.address}desa/33.16.99.2999/`))!.status()).toBe(404)
    expect(await page.locator('a[href="/"]').count()).toBeGreaterThan(0)
  })
})

/** Opens a page in a context of its own; `complaints` gathers errors, failed and foreign requests. */
async function visit(
  address: string,
  options: BrowserContextOptions,
  look: (page: Page, complaints: readonly string[]) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options)
  const complaints: string[] = []
  try {
    const page = await context.newPage()
    page.on('console', (said) => {
      if (said.type() === 'error' || said.type() === 'warning') complaints.push(said.text())
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`))
    page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(served.address))
        complaints.push(`foreign: ${request.url()}`)
    })
    await page.goto(served.address + address.slice(1), { waitUntil: 'load' })
    await look(page, complaints)
  } finally {
    await context.close()
  }
}

/** What axe finds, by every rule or by those named. */
function violations(page: Page, rules?: string[]): Promise<string[]> {
  return page.evaluate(async (only) => {
    const { axe: checker } = window as unknown as { axe: typeof axe }
    const found = await checker.run(only ? { runOnly: only } : {})
    return found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`)
  }, rules)
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('href') ?? '')
}
