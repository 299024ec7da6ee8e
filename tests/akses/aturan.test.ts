import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { violations } from './axe.ts'
import { DESKTOP, kinds, live, onePage, PHONE, unfold } from './halaman.ts'

const { page, open } = onePage({ reducedMotion: 'reduce' })

test.each(kinds)('axe finds nothing on %s, as wide as a phone and a screen', async (address) => {
  await open(address)
  for (const size of [PHONE, DESKTOP]) {
    await page().setViewportSize(size)
    expect(await violations(page()), `${size.width}`).toEqual([])
  }
})

const STATES: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  [
    'the search box with its results',
    '/desa/33.16.01.2001/',
    async (page) => {
      await page.locator('.cari input').pressSequentially('tempu')
      await page.locator('[role=option]').first().waitFor()
      await page.keyboard.press('ArrowDown')
    },
  ],
  [
    'the live map with filters and a village open',
    '/peta/99.01/',
    async (page) => {
      await live(page)
      await page.locator('.peta-saring summary').click()
      await page.locator('.peta-desa[tabindex="0"]').press('Enter')
      await page.locator('.peta-popup').waitFor()
    },
  ],
  [
    'a comparison',
    '/banding/99.01/#desa=99.01.01.2006,99.01.02.1001',
    (page) => page.locator('.banding-hasil table').waitFor(),
  ],
  ['a verdict', '/cek/#33.16:total_dasar:2024-01', (page) => page.locator('.cek-vonis').first().waitFor()],
  [
    'what is kept for reading without a signal',
    '/luring/',
    (page) => page.locator('luring-kabupaten button:visible').first().waitFor(),
  ],
  [
    'the rule as tried',
    '/klasifikasi/#desa=99.01.01.2006',
    async (page) => {
      await page.locator('.coba-kelas output', { hasText: 'Kelasnya' }).waitFor()
      await page.locator('#coba-mkjp').press('ArrowRight')
    },
  ],
  ['a village with all that is folded', '/desa/99.01.01.1001/', unfold],
  ['the home page with all that is folded', '/', unfold],
]

test.each(STATES)('axe finds nothing with %s open', async (_, address, act) => {
  for (const size of [PHONE, DESKTOP]) {
    await page().setViewportSize(size)
    await open(address)
    await act(page())
    expect(await violations(page()), `${size.width}`).toEqual([])
  }
})
