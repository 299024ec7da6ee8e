import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { DESKTOP, live, onePage, PHONE } from './halaman.ts'
import { walk } from './jalan.ts'

const { page, open } = onePage({ reducedMotion: 'reduce' })

describe.each([
  ['the home page', '/'],
  ['the map', '/peta/99.01/'],
  ['the search', '/cari/'],
  ['a village', '/desa/99.01.01.1001/'],
])('%s by Tab alone', (_, address) => {
  test.each([PHONE, DESKTOP])('at $width px every stop is reached in order, seen, and left again', async (size) => {
    await page().setViewportSize(size)
    await open(address)
    // the map trades its drawing for shapes when it comes into view, which is not what is walked here
    if ((await page().locator('.peta-bidang').count()) > 0) await live(page())
    await page().evaluate(() => scrollTo(0, 0))
    const { stops, missed } = await walk(page())
    expect(stops[0]!.name).toBe('Langsung ke isi')
    expect(missed).toEqual([])
    expect(stops.filter(({ isSeen }) => !isSeen).map(({ html }) => html)).toEqual([])
    expect(stops.filter(({ isMarked }) => !isMarked).map(({ html }) => html)).toEqual([])
    const backward = stops.filter(({ isAfterLast }) => !isAfterLast)
    expect(backward.map(({ html }) => html)).toEqual([])
  })
})

test('the skip link leads past the head of the page', async () => {
  await open('/desa/33.16.01.2001/')
  await page().keyboard.press('Tab')
  expect(await box(page())).toMatchObject({ y: expect.any(Number) })
  expect((await box(page())).y).toBeGreaterThanOrEqual(0)
  await page().keyboard.press('Enter')
  await page().keyboard.press('Tab')
  expect(await page().evaluate(() => document.activeElement!.closest('main') !== null)).toBe(true)
  expect(await page().evaluate(() => document.activeElement!.matches('main a'))).toBe(true)
})

test('a term opens by Enter, closes by Escape, and gives the focus back', async () => {
  await open('/desa/33.16.01.2001/')
  const term = page().locator('.istilah').first()
  await term.focus()
  await page().keyboard.press('Enter')
  expect(await page().locator(':popover-open').count()).toBe(1)
  await page().keyboard.press('Tab')
  expect(await page().evaluate(() => document.activeElement!.closest(':popover-open') !== null)).toBe(true)
  await page().keyboard.press('Escape')
  expect(await page().locator(':popover-open').count()).toBe(0)
  expect(await term.evaluate((one) => one === document.activeElement)).toBe(true)
})

test('what the search offers closes by Escape, and the focus stays in the box', async () => {
  await open('/desa/33.16.01.2001/')
  await page().locator('.cari input').focus()
  await page().keyboard.type('tempu')
  await page().locator('[role=option]').first().waitFor()
  await page().keyboard.press('ArrowDown')
  await page().keyboard.press('Escape')
  expect(await page().locator('.cari-panel').isVisible()).toBe(false)
  expect(await page().evaluate(() => document.activeElement!.matches('.cari input'))).toBe(true)
  await page().keyboard.press('Tab')
  expect(await page().evaluate(() => document.activeElement!.matches('.cari input'))).toBe(false)
})

test('the table beside the map leads to a village by keys alone', async () => {
  await open('/peta/99.01/')
  await live(page())
  await page().locator('.peta-tabel > summary').focus()
  await page().keyboard.press('Enter')
  await page().keyboard.press('Tab')
  expect(await page().evaluate(() => document.activeElement!.getAttribute('role'))).toBe('region')
  await page().keyboard.press('Tab')
  const name = await page().evaluate(() => document.activeElement!.textContent)
  await page().keyboard.press('Enter')
  await page().waitForURL('**/desa/99.01.*/')
  expect(await page().locator('h1').innerText()).toBe(name)
})

function box(page: Page): Promise<{ y: number }> {
  return page.evaluate(() => ({ y: document.activeElement!.getBoundingClientRect().y }))
}
