import { beforeAll, expect, test } from 'vitest'
import { kinds, onePage, unfold } from './halaman.ts'
import { lost, sideways } from './muat.ts'

/** What a reader may set for herself (WCAG 1.4.12). */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`

const { page, open } = onePage({ reducedMotion: 'reduce' })
let letters: (pixels: number) => Promise<unknown>

beforeAll(async () => {
  const cdp = await page().context().newCDPSession(page())
  letters = (pixels) => cdp.send('Page.setFontSizes', { fontSizes: { standard: pixels, fixed: pixels } })
})

test.each(kinds)('no word of %s is lost when it is narrow, enlarged, spaced or turned', async (address) => {
  const found: string[] = []
  const look = async (how: string, width: number, height: number) => {
    await page().setViewportSize({ width, height })
    const wider = await sideways(page())
    if (wider > 0) found.push(`${how}: ${wider} px wider than the screen`)
    found.push(...(await lost(page())).map((one) => `${how}: ${one}`))
  }
  await page().setViewportSize({ width: 320, height: 640 })
  await open(address)
  await unfold(page())
  await look('320 px', 320, 640)
  await space(SPACING)
  await look('320 px, spaced', 320, 640)
  await space('')
  await look('twice as large on 1280 px', 640, 400)
  await look('a phone turned', 740, 360)
  await letters(32)
  await look('letters twice as large', 1280, 800)
  await letters(16)
  expect(found).toEqual([])
})

/** A style sheet of the reader's own. */
function space(css: string): Promise<void> {
  return page().evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)
}

test.each([
  ['/', '.act, .cari input, .tabs label, .peta-tabel > summary'],
  ['/cari/', 'main :is(.act, input, button)'],
  ['/desa/99.01.01.1001/', '.act, .cari input'],
  ['/cek/', 'main :is(.act, textarea)'],
  ['/luring/', 'main button'],
  ['/banding/99.01/', 'main :is(select, button, fieldset label)'],
  ['/periksa/', 'main :is(button, .act, select, input[type=file])'],
])('the main controls of %s are 44 px high', async (address, controls) => {
  await page().setViewportSize({ width: 360, height: 740 })
  await open(address)
  await page().waitForLoadState('networkidle')
  const heights = await page()
    .locator(controls)
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => ({ height: one.getBoundingClientRect().height, html: one.outerHTML.slice(0, 120) })),
    )
  expect(heights.length).toBeGreaterThan(0)
  expect(heights.filter(({ height }) => height < 44)).toEqual([])
})
