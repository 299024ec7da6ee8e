import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { cari } from '../src/text/id/cari.ts'
import { violations } from './akses/axe.ts'
import { inChromium } from './chromium.ts'

const PHONE = { viewport: { width: 360, height: 740 } }
/** Where a request is to fail: one that the service worker makes would pass by `page.route`. */
const ALONE = { ...PHONE, serviceWorkers: 'block' } as const
const VILLAGE = 'desa/33.16.14.2001/'
const TEMPURAN = { latitude: -6.907733, longitude: 111.465508 }
const { served, browser } = inChromium()

test('nothing of the search is asked for before a touch, and then at most 30 KB before the first answer', async () => {
  await visit(VILLAGE, PHONE, async (page, { asked }) => {
    await page.waitForLoadState('networkidle')
    expect(asked.filter((path) => /cari|pagefind/.test(path))).toEqual([])
    await type(page, 'tempuran')
    await option(page, 'Tempuran')
    const own = [...new Set(asked.filter((path) => /cari|kotak|pagefind/.test(path)))]
    expect(own.map((path) => path.replace(/-[\w-]+\./, '.')).sort()).toEqual([
      '/_astro/cari.js',
      '/_astro/kotak.css',
      '/cari/nama.json',
    ])
    const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
    const bytes = own.map((path) => brotliCompressSync(readFileSync(join(inject('site'), path)), quick).length)
    expect(bytes.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(30_720)
  })
})

test.each([
  ['tempuran', /^Tempuran\s+Desa · Kecamatan Blora$/],
  ['tempurn', /^Tempuran\s+Desa · Kecamatan Blora$/],
  ['desa tempuran blora', /^Tempuran\s+Desa · Kecamatan Blora$/],
  ['3316091013', /^Kauman\s+Kelurahan · Kecamatan Blora$/],
  ['inpres', /^Inpres 3\/2022\s/],
  ['manikjenar', /^Manikjenar\s.*DATA CONTOH$/s],
])('typed %s, the box offers %s first, and all pages last', async (tanya, wanted) => {
  await visit(VILLAGE, PHONE, async (page) => {
    await type(page, tanya)
    await page.locator('[role=option]').first().waitFor()
    const options = await page.locator('[role=option]').allInnerTexts()
    expect(options[0]).toMatch(wanted)
    expect(options.at(-1)).toBe(`Cari “${tanya}” di semua halaman`)
  })
})

test('by keyboard alone: arrows choose, Escape closes, Enter goes there', async () => {
  await visit(VILLAGE, PHONE, async (page) => {
    const field = page.locator('.cari input')
    await type(page, 'tempurejo')
    await option(page, 'Tempurejo')
    expect(await field.getAttribute('aria-expanded')).toBe('true')
    await page.locator('.cari-status', { hasText: /^\d+ hasil$/ }).waitFor({ state: 'attached' })
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const active = await field.getAttribute('aria-activedescendant')
    expect(await page.locator(`[id="${active}"][aria-selected=true]`).innerText()).toContain('Kecamatan Bogorejo')
    await page.keyboard.press('Escape')
    expect(await field.getAttribute('aria-expanded')).toBe('false')
    expect(await field.inputValue()).toBe('tempurejo')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/desa/33.16.15.2009/')
  })
})

test('Enter goes to the one that is named so; where two are, to the page that lists both', async () => {
  await visit(VILLAGE, PHONE, async (page) => {
    await type(page, 'Desa Tempuran')
    await option(page, 'Tempuran')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/desa/33.16.09.2026/')
    await type(page, 'tempurejo')
    await option(page, 'Tempurejo')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/cari/?q=tempurejo')
    await page.locator('.cari-hasil a[href="/desa/33.16.15.2009/"]').first().waitFor()
  })
})

test('open and closed, at 320 px: no axe violation in light or dark, nothing off the page', async () => {
  await visit(VILLAGE, { viewport: { width: 320, height: 640 } }, async (page, { complaints }) => {
    await type(page, 'tempurejo')
    await option(page, 'Tempurejo')
    const heights = await page
      .locator('[role=option], .cari input, .cari-panel a')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
    await fits(page)
    expect(await violations(page)).toEqual([])
    await page.goto(`${served().address}cari/?q=keluarga%20balita`)
    await page.locator('.cari-hasil mark').first().waitFor()
    await page.locator('.huruf summary').first().click()
    await fits(page)
    expect(await violations(page)).toEqual([])
    expect(complaints).toEqual([])
  })
})

test('/cari/ finds words within pages, and asks for them only once something is typed', async () => {
  await visit('cari/', PHONE, async (page, { asked, complaints }) => {
    await page.waitForLoadState('networkidle')
    expect(asked.filter((path) => /pagefind|nama\.json|minisearch/.test(path))).toEqual([])
    await page.locator('#q').fill('diktum gubernur')
    await page.locator('.cari-hasil a[href="/regulasi/inpres-3-2022/"]').waitFor()
    expect(new URL(page.url()).search).toBe('?q=diktum%20gubernur')
    await page.locator('#q').fill('<img src=x onerror=alert(1)>')
    await page.locator('cari-halaman [role=status]', { hasText: /halaman|cocok/ }).waitFor()
    expect(await page.locator('.cari-hasil img').count()).toBe(0)
    expect(complaints).toEqual([])
  })
})

test('where the reader stands is a village, which can be kept and is then offered first, and forgotten', async () => {
  await visit('cari/', { ...PHONE, permissions: ['geolocation'], geolocation: TEMPURAN }, async (page, { asked }) => {
    expect(asked.filter((path) => path.startsWith('/peta/'))).toEqual([])
    await page.getByRole('button', { name: 'Pakai lokasi ponsel' }).click()
    await said(page, 'Anda mungkin di Tempuran, Kecamatan Blora. Peta ini memakai bentuk skematis')
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Jadikan desa saya: Tempuran' }).click()
    await said(page, 'disimpan di ponsel ini')
    // the button that was pressed is gone; the focus is on what can undo it
    await expect.poll(() => page.evaluate(() => document.activeElement!.textContent)).toBe(cari.saya.lupakan)
    await page.goto(served().address + VILLAGE)
    await page.locator('.cari input').focus()
    await option(page, 'Tempuran')
    expect(await page.locator('[role=option]').allInnerTexts()).toEqual([expect.stringContaining('Desa saya')])
    await page.goto(`${served().address}cari/`)
    await page.getByRole('button', { name: 'Lupakan' }).click()
    await said(page, 'dihapus')
    expect(await page.evaluate(() => localStorage.getItem('desa-saya'))).toBeNull()
  })
})

test.each([
  [
    'elsewhere',
    { permissions: ['geolocation'], geolocation: { latitude: -6.2, longitude: 106.8 } },
    'di luar Kabupaten Blora',
  ],
  ['refused', {}, 'Izin lokasi ditolak'],
] as const)('a position that is %s gets its sentence', async (_, options, words) => {
  await visit(
    'cari/',
    { ...PHONE, ...options, permissions: [...('permissions' in options ? options.permissions : [])] },
    async (page) => {
      await page.getByRole('button', { name: 'Pakai lokasi ponsel' }).click()
      await said(page, words)
    },
  )
})

test('without JavaScript the box leads to a list of every name by letter', async () => {
  await visit(VILLAGE, { ...PHONE, javaScriptEnabled: false }, async (page) => {
    await page.locator('.cari input').fill('tempuran')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/cari/?q=tempuran')
    await page.locator('.huruf', { hasText: 'Tempuran' }).locator('summary').click()
    expect(await page.locator('.huruf a[href="/desa/33.16.09.2026/"]').isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: 'Pakai lokasi ponsel' }).isVisible()).toBe(false)
  })
})

test('a list of names that does not come is told of, and the form still leads on', async () => {
  await visit(VILLAGE, ALONE, async (page) => {
    await page.route('**/cari/nama.json', (route) => route.abort())
    await type(page, 'tempuran')
    await page.locator('.cari-status', { hasText: 'tidak dapat dimuat' }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/cari/?q=tempuran')
  })
})

test('the box asks for the names again when it is entered again, and then answers', async () => {
  await visit(VILLAGE, ALONE, async (page) => {
    await page.route('**/cari/nama.json', (route) => route.abort())
    await type(page, 'tempuran')
    await page.locator('.cari-status', { hasText: 'tidak dapat dimuat' }).waitFor()
    await page.unroute('**/cari/nama.json')
    await page.locator('.cari input').blur()
    await page.locator('.cari input').focus()
    await option(page, 'Tempuran')
    expect(await page.locator('.cari-status').innerText()).not.toContain('tidak dapat dimuat')
  })
})

test('what a screen reader is told counts all that was found, not what the box has room for', async () => {
  await visit(VILLAGE, PHONE, async (page) => {
    await type(page, 'kedung')
    await option(page, 'Kedungrejo')
    await expect.poll(async () => parseInt((await page.locator('.cari-status').textContent())!)).toBeGreaterThan(20)
    expect(await page.locator('[role=option]').count()).toBe(9)
  })
})

describe('where a file of /cari/ does not come', () => {
  const told = (page: Page) => page.locator('cari-halaman > [role=status]')

  test('names that could not be searched are not said to be none, and Enter asks again', async () => {
    await visit('cari/', ALONE, async (page) => {
      await page.route('**/cari/nama.json', (route) => route.abort())
      await page.locator('#q').fill('keluarga balita')
      await page.getByText(cari.gagal.nama).waitFor()
      expect(await told(page).innerText()).toMatch(/^\d+ halaman\. /)
      await page.unroute('**/cari/nama.json')
      await page.locator('#q').press('Enter')
      await expect.poll(() => told(page).innerText()).toMatch(/^\d+ nama, \d+ halaman\.$/)
    })
  })

  test('nor are pages, and Enter asks again', async () => {
    await visit('cari/', ALONE, async (page) => {
      await page.route('**/pagefind/**', (route) => route.abort())
      await page.locator('#q').fill('diktum gubernur')
      await page.getByText(cari.gagal.teks).waitFor()
      expect(await told(page).innerText()).not.toContain('halaman,')
      await page.unroute('**/pagefind/**')
      await page.locator('#q').press('Enter')
      await page.locator('.cari-hasil a[href="/regulasi/inpres-3-2022/"]').waitFor()
    })
  })

  test('where neither comes, nothing is said not to match', async () => {
    await visit('cari/', ALONE, async (page) => {
      await page.route(/nama\.json|pagefind/, (route) => route.abort())
      await page.locator('#q').fill('tempuran')
      await expect.poll(() => told(page).innerText()).toBe(cari.gagal.semua)
    })
  })
})

test('a double tap on more brings each page once', async () => {
  await visit('cari/?q=keluarga', PHONE, async (page) => {
    const more = page.getByRole('button', { name: cari.lagi })
    await more.waitFor()
    await more.evaluate((one: HTMLButtonElement) => {
      one.click()
      one.click()
    })
    const found = page.locator('.cari-hasil ul').last().locator('li > a')
    await expect.poll(() => found.count()).toBeGreaterThan(10)
    await page.waitForLoadState('networkidle')
    expect(await found.count()).toBeLessThanOrEqual(20)
    const all = await found.evaluateAll((links) => links.map((a) => a.getAttribute('href')))
    expect(new Set(all).size).toBe(all.length)
  })
})

async function type(page: Page, words: string): Promise<void> {
  await page.locator('.cari input').pressSequentially(words)
}

const option = (page: Page, words: string): Promise<void> =>
  page.locator('[role=option]', { hasText: words }).first().waitFor()

const said = (page: Page, words: string): Promise<void> =>
  page.locator('cari-lokasi [role=status]', { hasText: words }).waitFor()

async function fits(page: Page): Promise<void> {
  const [needs, has] = await page.evaluate(() => [document.scrollingElement!.scrollWidth, innerWidth])
  expect(needs).toBeLessThanOrEqual(has!)
}

interface Seen {
  readonly complaints: readonly string[]
  /** paths that the page asked for */
  readonly asked: readonly string[]
}

async function visit(
  path: string,
  options: BrowserContextOptions,
  look: (page: Page, seen: Seen) => Promise<void>,
): Promise<void> {
  const context = await browser().newContext(options)
  const page = await context.newPage()
  const complaints: string[] = []
  const asked: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(served().address + path)
  await look(page, { complaints, asked })
  await context.close()
}
