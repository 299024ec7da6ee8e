import axe from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inChromium } from './chromium.ts'

const PHONE = { viewport: { width: 360, height: 740 } }
const A = '99.01.01.1001'
const B = '99.01.01.1002'
const { served, browser } = inChromium()

test('villages are chosen, stand in the address, and come back with a reload and the back button', async () => {
  await visit('banding/99.01/', PHONE, async (page, complaints) => {
    await add(page, A)
    await status(page, 'Pilih satu lagi')
    await add(page, B)
    await status(page, '2 dibandingkan')
    expect(new URL(page.url()).hash).toBe(`#desa=${A},${B}`)
    const words = await page.locator('.banding-hasil table').innerText()
    expect(words).toMatch(/Pasangan usia subur/)
    expect(words).toMatch(/terbesar/)
    expect(words).toMatch(/selisih [\d.,]+/)
    const href = await page.locator('.banding-hasil td a[href$="#angka-pus-2025-01"]').first().getAttribute('href')
    expect(href).toContain(`/desa/${A}/`)
    await page.evaluate(axe.source)
    const { violations } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as axe.AxeResults
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    const [needs, has] = await page.evaluate(() => [document.scrollingElement!.scrollWidth, innerWidth])
    expect(needs).toBeLessThanOrEqual(has!)
    await page.reload()
    await status(page, '2 dibandingkan')
    await page
      .getByRole('button', { name: /^Hapus / })
      .first()
      .click()
    await status(page, 'Pilih satu lagi')
    await page.goBack()
    await status(page, '2 dibandingkan')
    expect(complaints).toEqual([])
  })
})

test('kecamatan and editions can be compared', async () => {
  await visit('banding/99.01/#edisi=2024-01,2025-01', PHONE, async (page) => {
    await status(page, '2 dibandingkan')
    await page.getByLabel('Kecamatan', { exact: true }).first().check()
    await add(page, '99.01.01')
    await add(page, '99.01.02')
    await status(page, '2 dibandingkan')
    expect(new URL(page.url()).hash).toBe('#kecamatan=99.01.01,99.01.02')
  })
})

test('the figures of an older edition are chosen, stand in the address, and come back with a reload', async () => {
  await visit(`banding/99.01/#desa=${A},${B}`, PHONE, async (page) => {
    await status(page, '2 dibandingkan')
    await page.locator('[name=edisi]').selectOption('2024-01')
    await page.locator('.banding-hasil a[href$="#angka-pus-2024-01"]').first().waitFor()
    expect(new URL(page.url()).hash).toBe(`#desa=${A},${B}&edisi=2024-01`)
    await page.reload()
    await status(page, '2 dibandingkan')
    expect(await page.locator('.banding-hasil a[href$="#angka-pus-2024-01"]').count()).toBe(2)
    expect(await page.locator('[name=edisi]').inputValue()).toBe('2024-01')
    await page.locator('[name=edisi]').selectOption('')
    await page.locator('.banding-hasil a[href$="#angka-pus-2025-01"]').first().waitFor()
    expect(new URL(page.url()).hash).toBe(`#desa=${A},${B}`)
  })
})

test('the link to the content of the page leaves the choice in its address', async () => {
  await visit(`banding/99.01/#desa=${A},${B}`, PHONE, async (page) => {
    await status(page, '2 dibandingkan')
    await page.locator('a.skip').focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => scrollY > 0 || location.hash === '#isi')
    await page.waitForFunction((hash) => location.hash === hash, `#desa=${A},${B}`)
    await page.reload()
    await status(page, '2 dibandingkan')
  })
})

test('only a kabupaten with several editions speaks of them', async () => {
  await visit('banding/', PHONE, async (page) => {
    expect(await page.locator('.lead').innerText()).not.toMatch(/edisi/)
    expect(await page.locator('[name=edisi]').count()).toBe(0)
  })
})

test.each([
  ['#desa=salah', 'salah bentuk'],
  ['#desa=99.01.01.2999,99.01.01.1001', '99.01.01.2999'],
  ['#apa=1', 'salah bentuk'],
  [`#desa=${A},${B}&edisi=2019-01`, '2019-01'],
  [`#desa=${A},99.01.01.9999,%20${B}`, '99.01.01.9999'],
  [`#edisi=2024-01,2025-01&edisi=2024-01`, 'salah bentuk'],
])('the address %s gets a sentence that helps', async (hash, words) => {
  await visit(`banding/99.01/${hash}`, PHONE, (page) => status(page, words))
})

test('what of an address can be read is compared, and nothing of it runs off a phone', async () => {
  await visit(`banding/99.01/#desa=${A},99.01.01.9999,%20${B},99.01.02.1001,99.01.05.1013`, PHONE, async (page) => {
    await page.locator('.banding-hasil table').waitFor()
    await page.locator('[role=status]', { hasText: '99.01.01.9999' }).waitFor()
    const table = page.locator('.banding-hasil table')
    expect(await table.locator('thead th').count()).toBe(6)
    const [wide, room] = await table.evaluate((one) => [one.scrollWidth, one.parentElement!.clientWidth])
    expect(wide).toBeLessThanOrEqual(room!)
    const edges = await table
      .locator('td')
      .evaluateAll((cells) => cells.map((one) => one.getBoundingClientRect().right))
    expect(Math.max(...edges)).toBeLessThanOrEqual(360)
    // nor of one figure over another
    const wider = await table
      .locator('td, thead th.n')
      .evaluateAll((cells) =>
        cells.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent),
      )
    expect(wider).toEqual([])
  })
})

test('a network that fails is told of, and can be tried again', async () => {
  await visit('', PHONE, async (page) => {
    let isDown = true
    await page.route('**/api/v1/**', (route) => (isDown ? route.abort() : route.continue()))
    await page.goto(`${served().address}banding/99.01/#desa=${A},${B}`)
    await status(page, 'tidak dapat dimuat')
    isDown = false
    await page.getByRole('button', { name: 'Coba lagi' }).click()
    await status(page, '2 dibandingkan')
  })
})

test('a village that the editions do not tell of has words, never a zero', async () => {
  await visit('banding/#desa=33.16.01.2001,33.16.01.2002', PHONE, async (page) => {
    await status(page, '2 dibandingkan')
    const row = page.locator('.banding-hasil tr', { hasText: 'Kelas Kampung KB' }).last()
    expect(await row.innerText()).toMatch(/belum dipublikasikan/)
    expect(await row.locator('td').allInnerTexts()).not.toContain('0')
  })
})

test('without JavaScript all kecamatan stand side by side', async () => {
  await visit('banding/', { ...PHONE, javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('#kecamatan tbody tr').count()).toBe(16)
    expect(await page.locator('noscript').count()).toBe(1)
    expect(await page.locator('.banding-form').isVisible()).toBe(false)
  })
})

async function add(page: Page, kode: string): Promise<void> {
  await page.locator(`option[value="${kode}"]`).waitFor({ state: 'attached' })
  await page.locator('[name=tambah]').selectOption(kode)
  await page.getByRole('button', { name: 'Tambah' }).click()
}

const status = (page: Page, words: string): Promise<void> =>
  page.locator('[role=status]', { hasText: words }).waitFor({ timeout: 20_000 })

async function visit(
  path: string,
  options: BrowserContextOptions,
  look: (page: Page, complaints: readonly string[]) => Promise<void>,
): Promise<void> {
  const context = await browser().newContext(options)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(served().address + path)
  await look(page, complaints)
  await context.close()
}
