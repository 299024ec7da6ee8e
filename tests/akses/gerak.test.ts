import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { readSite } from '../site.ts'
import { live, onePage } from './halaman.ts'

const { page, open } = onePage({ reducedMotion: 'reduce' })

test('no style sheet of the portal moves anything; that of the map moves what the map turns off', () => {
  const dir = inject('site')
  const sheets = [...readSite(dir).files].filter((file) => file.endsWith('.css'))
  expect(sheets.length).toBeGreaterThan(0)
  const moving = sheets.filter((file) =>
    /(?:transition|animation)(?:-[a-z-]+)?:(?!none)|scroll-behavior:smooth/.test(
      readFileSync(join(dir, file), 'utf8').replace(/\s+/g, ''),
    ),
  )
  expect(moving.filter((file) => !/leaflet/.test(file))).toEqual([])
})

test('the map that lives stands still: zoom, popup, filter and the way to a village take no time', async () => {
  await open('/peta/99.01/')
  await live(page())
  const still = async () => {
    const seen = () =>
      page().evaluate(() => ({
        running: document.getAnimations().length,
        place: [...document.querySelectorAll('.leaflet-pane, .peta-desa')]
          .slice(0, 40)
          .map((one) => one.getAttribute('style') ?? one.getAttribute('d'))
          .join(),
      }))
    const now = await seen()
    expect(now.running).toBe(0)
    await page().waitForTimeout(120)
    expect(await seen()).toEqual(now)
    return now.place
  }
  const before = await still()
  await page().locator('.leaflet-bar a').first().click()
  expect(await still()).not.toBe(before)
  await page().locator('.peta-desa[tabindex="0"]').press('End')
  await page().keyboard.press('Enter')
  await page().locator('.peta-popup').waitFor()
  await still()
  await page().locator('.peta-saring summary').click()
  await page().locator('.peta-alat select').last().selectOption({ label: 'Galihpari' })
  await still()
})
