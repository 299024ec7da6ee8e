import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inChromium } from '../chromium.ts'
import { live, onePage } from './halaman.ts'
import { coloursOf, contrast, type Rgb } from './piksel.ts'

const { browser } = inChromium()
let blank: Page
beforeAll(async () => {
  blank = await browser().newPage()
})
afterAll(() => blank.close())

test('contrast is counted as WCAG counts it', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21)
  expect(contrast([118, 118, 118], [255, 255, 255])).toBeCloseTo(4.54, 2)
})

describe('words in drawings, which axe passes over', () => {
  const { page, open } = onePage({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' })
  const DRAWN = [
    '/',
    '/kabupaten/99.01/',
    '/desa/33.16.01.2001/',
    '/desa/99.01.01.1001/',
    '/kecamatan/99.01.01/',
    '/angka/',
    '/regulasi/',
    '/sematan/grafik/99.01/kelas/2024-01/',
  ]
  test.each(DRAWN.flatMap((address) => (['light', 'dark'] as const).map((scheme) => [address, scheme] as const)))(
    'stand out on %s, %s',
    async (address, scheme) => {
      await page().emulateMedia({ colorScheme: scheme })
      await open(address)
      const drawings = page().locator('svg:has(text)')
      expect(await drawings.count()).toBeGreaterThan(0)
      const pale: string[] = []
      for (const drawing of await drawings.all()) {
        const words = await drawing.evaluate(inked)
        const png = await drawing.screenshot()
        await drawing.evaluate((svg) =>
          svg.querySelectorAll('text').forEach((one) => one.removeAttribute('visibility')),
        )
        const grounds = await coloursOf(
          blank,
          png,
          words.map(({ box }) => box),
        )
        for (const [i, { text, ink, halo, opacity }] of words.entries()) {
          const ground = halo ?? grounds[i]![0]![0]
          const seen = ink.map((part, at) => part * opacity + ground[at]! * (1 - opacity)) as unknown as Rgb
          const ratio = contrast(seen, ground)
          if (ratio < 4.5) pale.push(`${text}: ${ratio.toFixed(2)} on ${ground.join()}`)
        }
      }
      expect(pale).toEqual([])
    },
  )
})

describe.each(['light', 'dark'] as const)('with colours forced by the device, %s', (colorScheme) => {
  const { page, open } = onePage({
    viewport: { width: 360, height: 740 },
    forcedColors: 'active',
    colorScheme,
    reducedMotion: 'reduce',
  })
  test.each([
    ['/desa/99.01.01.1001/', '.kelas > svg', 'the rings of a class'],
    ['/desa/99.01.01.1001/', '.map', 'the map of a village'],
    ['/desa/99.01.01.1001/', '.punya svg', 'what a village has'],
    ['/desa/99.01.01.1001/', '#mengapa .bar', 'bars'],
    ['/desa/99.01.01.1001/', '#mengapa td svg:not(.bar)', 'ticks'],
    ['/desa/99.01.01.1001/', '#riwayat .chart', 'charts'],
    ['/desa/99.01.01.1001/', '.acts .act', 'buttons'],
    ['/desa/99.01.01.1001/', '.cari input', 'the search box'],
    ['/kabupaten/99.01/', '.bar', 'classes as one bar'],
    ['/klasifikasi/', '.swatch', 'the patterns of the classes'],
    ['/klasifikasi/', '.coba-belum input', 'boxes to tick'],
  ])('%s shows %s: %s', async (address, selector) => {
    await open(address)
    const ground = await canvas(page())
    const all = await page().locator(`${selector}:visible`).all()
    expect(all.length).toBeGreaterThan(0)
    for (const one of all.slice(0, 6)) {
      await one.scrollIntoViewIfNeeded()
      const box = (await one.boundingBox())!
      const [colours] = await coloursOf(blank, await one.screenshot(), [{ ...box, x: 0, y: 0 }])
      const plain = colours!.filter(([colour, share]) => share > 0.005 && contrast(colour, ground) >= 3)
      expect(plain.length, await one.evaluate((node) => node.outerHTML.slice(0, 120))).toBeGreaterThan(0)
    }
  })

  test('the four classes and what is none are five things to the eye', async () => {
    await open('/peta/99.01/')
    const looks = await Promise.all(
      (await page().locator('.legend:visible .swatch:visible').all()).map(async (one) =>
        (await one.screenshot()).toString('base64'),
      ),
    )
    expect(looks).toHaveLength(5)
    expect(new Set(looks).size).toBe(5)
  })

  test('the chosen layer of the map, its shapes, and what has the focus are told from the rest', async () => {
    await open('/peta/99.01/')
    await live(page())
    const look = (selector: string) =>
      page()
        .locator(selector)
        .first()
        .evaluate((one) => getComputedStyle(one).backgroundColor)
    expect(await look('.tabs :checked + span')).not.toBe(await look('.tabs :not(:checked) + span'))
    const ground = await canvas(page())
    const shape = page().locator('.peta-desa[tabindex="0"]')
    const without = await page().locator('.peta-bidang').screenshot()
    await page().locator('.tabs :checked').focus()
    await page().keyboard.press('Tab')
    expect(await shape.evaluate((one) => one === document.activeElement)).toBe(true)
    expect((await page().locator('.peta-bidang').screenshot()).equals(without)).toBe(false)
    const box = (await page().locator('.peta-bidang').boundingBox())!
    const [colours] = await coloursOf(blank, without, [{ ...box, x: 0, y: 0 }])
    const lines = colours!
      .filter(([colour]) => contrast(colour, ground) >= 3)
      .reduce((sum, [, share]) => sum + share, 0)
    expect(lines).toBeGreaterThan(0.05)
  })

  test('what has the focus has a ring that stands out', async () => {
    await open('/desa/33.16.01.2001/')
    const ground = await canvas(page())
    for (let i = 0; i < 6; i++) {
      await page().keyboard.press('Tab')
      const ring = await page().evaluate(() => {
        const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!)
        return {
          colour: outlineColor.match(/\d+/g)!.slice(0, 3).map(Number),
          outlineStyle,
          width: parseFloat(outlineWidth),
        }
      })
      expect(ring).toMatchObject({ outlineStyle: 'solid', width: 3 })
      expect(contrast(ring.colour as unknown as Rgb, ground)).toBeGreaterThanOrEqual(3)
    }
  })
})

/** The colour of the page where nothing is. */
function canvas(page: Page): Promise<Rgb> {
  return page.evaluate(
    () => getComputedStyle(document.body).backgroundColor.match(/\d+/g)!.slice(0, 3).map(Number) as unknown as Rgb,
  )
}

/** Runs in the page: each text of a drawing with its ink, then takes the ink away so that its ground is seen. */
function inked(svg: Element) {
  const frame = svg.getBoundingClientRect()
  const rgb = (colour: string) =>
    colour
      .match(/[\d.]+/g)!
      .slice(0, 3)
      .map(Number) as unknown as Rgb
  const words = [...svg.querySelectorAll('text')]
    .filter((one) => one.checkVisibility() && one.textContent.trim() !== '')
    .map((one) => {
      const style = getComputedStyle(one)
      const box = one.getBoundingClientRect()
      const hasHalo =
        style.paintOrder.startsWith('stroke') && style.stroke !== 'none' && parseFloat(style.strokeWidth) > 1
      return {
        text: one.textContent.trim(),
        ink: rgb(style.fill),
        halo: hasHalo ? rgb(style.stroke) : undefined,
        opacity: Number(style.opacity) * Number(style.fillOpacity),
        box: { x: box.x - frame.x, y: box.y - frame.y, width: box.width, height: box.height },
      }
    })
  for (const one of svg.querySelectorAll('text')) one.setAttribute('visibility', 'hidden')
  return words
}
