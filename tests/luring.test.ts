import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, expect, inject, test } from 'vitest'
import { serveFolder, type Served } from '../scripts/serve/server.ts'
import { date } from '../src/text/dates.ts'
import { luring as text } from '../src/text/id/luring.ts'
import { violations } from './akses/axe.ts'
import { inChromium } from './chromium.ts'

const PHONE = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' } as const
const VILLAGE = 'desa/33.16.09.1013/'
const CONTOH = 'desa/99.01.01.1001/'
const BLORA = 'luring-kabupaten[data-kode="33.16"]'
const CONTOH_BOX = 'luring-kabupaten[data-kode="99.01"]'
const work = resolve('.build', `luring-${process.pid}`)
const { served, browser } = inChromium()
afterAll(() => rmSync(work, { recursive: true, force: true }))

test('a village seen once opens without a network, as it was, and says since when it is kept', async () => {
  await visit(served(), VILLAGE, {}, async (page, complaints) => {
    const seen = await page.locator('main').innerText()
    expect(await page.locator('[data-luring]').count()).toBe(0)
    await kept(page, VILLAGE)
    await page.context().setOffline(true)
    await page.goto(`${served().address}${VILLAGE}`)
    expect(await notice(page)).toContain(text.salinan(date(new Date().toISOString().slice(0, 10))))
    expect(await page.locator('main').innerText()).toBe(seen)
    // with its style sheets
    expect(
      await page
        .locator('.note')
        .first()
        .evaluate((one) => getComputedStyle(one).borderInlineStartWidth),
    ).toBe('3px')
    await fits(page)
    await page.context().setOffline(false)
    await page.reload()
    expect(await page.locator('[data-luring]').count()).toBe(0)
    expect(complaints).toEqual([])
  })
})

test('a page never seen leads to those that are kept', async () => {
  await visit(served(), VILLAGE, {}, async (page) => {
    await kept(page, VILLAGE)
    const name = await page.title()
    await page.context().setOffline(true)
    await page.goto(`${served().address}desa/33.16.01.2001/`)
    expect(await notice(page)).toContain(text.belumDisimpan)
    const link = page.locator('luring-daftar a', { hasText: name })
    await link.waitFor()
    expect(await page.locator('luring-daftar').innerText()).toContain('disimpan ')
    expect(await page.locator('[data-tombol=simpan]:visible').count()).toBe(0)
    await fits(page)
    await link.click()
    await page.waitForURL(`**/${VILLAGE}`)
    expect(await page.locator('h1').innerText()).toBeTruthy()
  })
})

test('a page of today that shows older files says since when those are kept', async () => {
  const files = ['api/v1/kabupaten/33.16.json', 'api/v1/desa/33.16.09.1013.json']
  await visit(served(), 'banding/#desa=33.16.09.1013,33.16.01.2001', {}, async (page) => {
    await kept(page, 'banding/')
    await page.reload()
    for (const file of files) await kept(page, file)
    await page.evaluate(async (paths) => {
      for (const [i, path] of paths.entries())
        for (const name of await caches.keys()) {
          const copy = await (await caches.open(name)).match(`/${path}`)
          if (!copy) continue
          const headers = new Headers(copy.headers)
          headers.set('x-disimpan', `2024-0${i + 2}-10T05:00:00.000Z`)
          await (await caches.open(name)).put(`/${path}`, new Response(await copy.text(), { headers }))
        }
    }, files)
    await page.context().setOffline(true)
    await page.reload()
    await page.locator('.banding-hasil table').first().waitFor()
    await expect.poll(() => notice(page)).toContain(text.salinan('10 Februari 2024'))
    expect(await page.locator('[data-luring]').count()).toBe(1)
    await fits(page)
  })
})

test('all of a kabupaten is kept at one touch, tells its size before, and is known as old after a newer build', async () => {
  const site = join(work, 'site')
  cpSync(inject('site'), site, { recursive: true })
  const own = await serveFolder(site)
  await visit(own, 'luring/', {}, async (page) => {
    const box = page.locator('luring-kabupaten[data-kode="99.01"]')
    expect(await box.innerText()).toContain('DATA CONTOH')
    await box.getByRole('button', { name: /^Simpan seluruh .+ \(\d+(?:,\d)? [KM]B\)$/ }).click()
    await box.getByText(text.selesai).waitFor({ timeout: 60_000 })
    expect(await box.innerText()).toContain('dari edisi 2025-01')
    await fits(page)

    await page.context().setOffline(true)
    await page.goto(`${own.address}${CONTOH}`)
    expect(await notice(page)).toContain('Tanpa sinyal atau sinyal lambat: salinan yang disimpan')
    expect(await page.locator('h1').count()).toBe(1)
    await page.goto(`${own.address}luring/`)
    await box.getByText(/tersimpan: \d+ halaman/).waitFor()
    await page.context().setOffline(false)

    // a newer build: one page says something else, and the package with it
    const file = join(site, CONTOH, 'index.html')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/<h1([^>]*)>/, '<h1$1>Baru '))
    const kabar = join(site, 'luring/99.01.json')
    writeFileSync(kabar, readFileSync(kabar, 'utf8').replace(/"versi":"\w+"/, '"versi":"0000000000000000"'))
    await page.goto(`${own.address}${CONTOH}`)
    expect(await page.locator('h1').innerText()).toMatch(/^Baru/)
    expect(await page.locator('[data-luring]').count()).toBe(0)
    await page.goto(`${own.address}luring/`)
    await box.getByText(text.lama).waitFor()
    // the two do not belong together: what is kept stays
    await box.getByRole('button', { name: /^Perbarui salinan/ }).click()
    await box.getByText(text.gagal.rusak).waitFor({ timeout: 60_000 })
    expect(await box.locator('[data-kata=keadaan]').innerText()).toMatch(/tersimpan: \d+ halaman/)
    expect(await packages(page)).toHaveLength(1)
    await box.getByRole('button', { name: text.hapus }).click()
    await box.getByText(text.dihapus).waitFor()
    expect(await packages(page)).toEqual([])
  })
  await own.close()
})

test('all of Blora is at most 5 MB', () => {
  const { byte } = JSON.parse(readFileSync(join(inject('site'), 'luring/33.16.json'), 'utf8')) as { byte: number }
  expect(byte).toBe(statSync(join(inject('site'), 'luring/33.16.bin')).size)
  expect(byte).toBeLessThanOrEqual(5_000_000)
})

test('an abandoned download leaves nothing behind', async () => {
  await visit(served(), 'luring/', { serviceWorkers: 'block' }, async (page) => {
    await page.evaluate(stall)
    await page.locator(`${BLORA} [data-tombol=simpan]`).click()
    await expect.poll(async () => (await packages(page)).length).toBe(1)
    await page.getByRole('button', { name: text.batal }).click()
    await page.getByText(text.gagal.batal).waitFor()
    expect(await packages(page)).toEqual([])
  })
})

test('what a tab that was closed midway left behind goes when the page is opened again', async () => {
  await visit(served(), 'luring/', { serviceWorkers: 'block' }, async (page) => {
    await page.evaluate(stall)
    await page.locator(`${BLORA} [data-tombol=simpan]`).click()
    await expect.poll(async () => (await packages(page)).length).toBe(1)
    const next = await page.context().newPage()
    await next.goto(`${served().address}luring/`)
    await next.locator(`${BLORA} [data-tombol=simpan]`).waitFor()
    // not while the other is still at it
    expect(await packages(next)).toHaveLength(1)
    await page.close()
    await next.reload()
    await expect.poll(() => packages(next)).toEqual([])
  })
})

test('a second tap does not download twice', async () => {
  await visit(served(), 'luring/', { serviceWorkers: 'block' }, async (page) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const save = page.locator(`${CONTOH_BOX} [data-tombol=simpan]`)
    await save.evaluate((one: HTMLButtonElement) => {
      one.click()
      one.click()
    })
    await page.getByText(text.selesai).waitFor({ timeout: 60_000 })
    expect(asked.filter((url) => url.endsWith('.bin'))).toHaveLength(1)
  })
})

test('two tabs do not take from each other what they keep', async () => {
  await visit(served(), 'luring/', { serviceWorkers: 'block' }, async (first) => {
    await first.evaluate(stall)
    const second = await first.context().newPage()
    await second.goto(`${served().address}luring/`)
    await first.locator(`${CONTOH_BOX} [data-tombol=simpan]`).click()
    await expect.poll(async () => (await packages(first)).length).toBe(1)
    await second.locator(`${CONTOH_BOX} [data-tombol=simpan]`).click()
    const waits = (done: string) =>
      second.evaluate(
        async (words) => document.body.innerText.includes(words) || (await navigator.locks.query()).pending!.length > 0,
        done,
      )
    await expect.poll(() => waits(text.selesai), { timeout: 20_000 }).toBe(true)
    await first.getByRole('button', { name: text.batal }).click()
    await first.getByText(text.gagal.batal).waitFor()
    await second.getByText(text.selesai).waitFor({ timeout: 60_000 })
    expect(await packages(second)).toHaveLength(1)
    await second
      .locator(CONTOH_BOX)
      .getByText(/tersimpan: \d+ halaman/)
      .waitFor()
  })
})

test('by keys alone, the focus stays with the buttons while they come and go', async () => {
  await visit(served(), 'luring/', { serviceWorkers: 'block' }, async (page) => {
    const focused = () => page.evaluate(() => document.activeElement!.textContent.trim())
    await page.locator(`${CONTOH_BOX} [data-tombol=simpan]`).press('Enter')
    expect(await focused()).toBe(text.batal)
    await page.getByText(text.selesai).waitFor({ timeout: 60_000 })
    await expect.poll(focused).toBe(text.hapus)
    await page.keyboard.press('Enter')
    await page.getByText(text.dihapus).waitFor()
    await expect.poll(focused).toMatch(/^Simpan seluruh/)
  })
})

test("the reader's own village is kept though she did not open it", async () => {
  await visit(served(), '', {}, async (page) => {
    await page.evaluate(() => localStorage.setItem('desa-saya', '33.16.14.2001'))
    await page.reload()
    await kept(page, 'desa/33.16.14.2001/')
    await page.context().setOffline(true)
    await page.goto(`${served().address}desa/33.16.14.2001/`)
    expect(await page.title()).toMatch(/^Tinapan/)
  })
})

test('nothing is kept where the reader asked to save data', async () => {
  await visit(served(), '', {}, async (page) => {
    await page.evaluate(async () => {
      for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister()
      for (const name of await caches.keys()) await caches.delete(name)
    })
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
    await page.goto(`${served().address}${VILLAGE}`, { waitUntil: 'networkidle' })
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  })
})

test('without JavaScript the page says what to do instead', async () => {
  await visit(served(), 'luring/', { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('main').innerText()).toContain(text.tanpaSkrip)
    expect(await page.locator('luring-kabupaten').first().isVisible()).toBe(false)
  })
})

/** Opens a page on a phone; `complaints` are errors of its scripts and its security policy. */
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
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('console', (said) => {
      if (said.type() === 'error' && !said.text().includes('ERR_INTERNET_DISCONNECTED')) complaints.push(said.text())
    })
    await page.goto(`${site.address}${path}`, { waitUntil: 'load' })
    await look(page, complaints)
  } finally {
    await context.close()
  }
}

/** Runs in the page: half of each package comes, and then nothing more. */
function stall(): void {
  const ask = globalThis.fetch
  globalThis.fetch = async (url, init) => {
    const answer = await ask(url, init)
    if (!String(url).endsWith('.bin')) return answer
    const all = new Uint8Array(await answer.arrayBuffer())
    const body = new ReadableStream<Uint8Array>({
      start(stream) {
        stream.enqueue(all.slice(0, all.length / 2))
        init?.signal?.addEventListener('abort', () => stream.error(init.signal!.reason))
      },
    })
    return new Response(body, answer)
  }
}

const packages = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('simpan-')))

const notice = (page: Page): Promise<string> => page.locator('[data-luring][role=status]').innerText()

/** Waits until a page and the styles of the page that is open are kept. */
async function kept(page: Page, path: string): Promise<void> {
  const isKept = () =>
    page.evaluate(async (one) => {
      const needed = [`/${one}`, ...[...document.styleSheets].map(({ href }) => href!)]
      const there = await Promise.all(needed.map((address) => caches.match(address)))
      return there.every((copy) => copy !== undefined)
    }, path)
  await expect.poll(isKept, { timeout: 20_000 }).toBe(true)
}

/** No wider than the phone, and nothing that axe finds, in light and dark. */
async function fits(page: Page): Promise<void> {
  const [needs, has] = await page.evaluate(() => [document.scrollingElement!.scrollWidth, innerWidth])
  expect(needs, 'wider than the phone').toBeLessThanOrEqual(has!)
  expect(await violations(page)).toEqual([])
}
