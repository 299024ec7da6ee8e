import { expect, test } from 'vitest'
import { inChromium } from './chromium.ts'
import { sheets } from './pdf.ts'

const { served, browser } = inChromium()

test('a citizen finds her village, reads its class, passes it on, prints it on one sheet, and opens it without a signal', async () => {
  const context = await browser().newContext({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true })
  try {
    const page = await context.newPage()
    await page.goto(served().address)

    // find
    await page.locator('.cari input').tap()
    await page.keyboard.type('Tempuran')
    await page.locator('[role=option]', { hasText: 'Kecamatan Blora' }).first().tap()
    await page.waitForURL('**/desa/33.16.09.2026/')

    // understand: what is not published is said, not guessed
    expect(await page.locator('h1').innerText()).toBe('Tempuran')
    const first = await page.locator('main').innerText()
    expect(first).toContain('Kelas Kampung KB Desa Tempuran belum dipublikasikan.')
    expect(await page.locator('.kelas').first().innerText()).toContain('Belum dipublikasikan')

    // pass on: a text that says enough by itself
    const told = await page.locator('a[data-bagikan]').first().getAttribute('href')
    const text = new URL(told!).searchParams.get('text')
    expect(text).toContain('Kampung KB Tempuran, Kecamatan Blora (33.16.09.2026). Kelas: belum dipublikasikan.')
    expect(text).toContain('Data per 4 Januari 2024.')
    expect(text).toContain('Sumber: ')
    expect(text).toContain(page.url())

    // print
    const sheet = await page.pdf({ preferCSSPageSize: true })
    expect(sheets(sheet)).toBe(1)

    // without a signal
    const isKept = () => page.evaluate(async () => (await caches.match(location.href)) !== undefined)
    await expect.poll(isKept, { timeout: 20_000 }).toBe(true)
    await context.setOffline(true)
    await page.goto('about:blank')
    await page.goto(`${served().address}desa/33.16.09.2026/`)
    expect(await page.locator('[data-luring][role=status]').innerText()).toMatch(
      /^Tanpa sinyal atau sinyal lambat: salinan yang disimpan /,
    )
    expect(await page.locator('h1').innerText()).toBe('Tempuran')
  } finally {
    await context.close()
  }
})
