import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { inChromium } from '../chromium.ts'
import { isContoh, oneOfEachKind } from '../../scripts/quality/kinds.ts'
import { readSite } from '../site.ts'

const { pages } = readSite(inject('site'))

/** One page of each kind in each language; a page that stands at two addresses is taken once. */
export const kinds = oneOfEachKind(pages.keys()).filter((address) => {
  const [, above] = /^(.*\/)\d\d\.\d\d\/$/.exec(address) ?? []
  const twin = above?.replace(/kabupaten\/$/, '')
  return twin === undefined || isContoh(address) || !pages.has(twin)
})

export const PHONE = { width: 360, height: 740 }
export const DESKTOP = { width: 1280, height: 800 }

/** One tab for all tests of a file, and the way to an address of the site. */
export function onePage(options: BrowserContextOptions = {}): {
  readonly page: () => Page
  readonly open: (path: string) => Promise<Page>
} {
  const { served, browser } = inChromium()
  let page: Page | undefined
  beforeAll(async () => {
    page = await (await browser().newContext({ viewport: PHONE, ...options })).newPage()
  })
  afterAll(() => page?.context().close())
  return {
    page: () => page!,
    async open(path) {
      // a change of the fragment alone would load nothing
      await page!.goto('about:blank')
      await page!.goto(served().address + path.replace(/^\//, ''))
      return page!
    },
  }
}

/** All that stands folded is open. */
export function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true
  })
}

/** Comes to the map and waits until it lives. */
export async function live(page: Page): Promise<void> {
  await page.locator('.peta-bidang').scrollIntoViewIfNeeded()
  await page.locator('[data-state=hidup]').waitFor({ timeout: 20_000 })
}
