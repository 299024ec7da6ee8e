import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { findBrowser } from '../scripts/browser.ts'
import type { Served } from '../scripts/serve/server.ts'
import { serveFolder } from '../scripts/serve/server.ts'

/** The built site and a real Chromium, for the tests of the file that asks. Both are there once its tests run. */
export function inChromium(): { readonly served: () => Served; readonly browser: () => Browser } {
  let served: Served | undefined
  let browser: Browser | undefined
  beforeAll(async () => {
    served = await serveFolder(inject('site'))
    browser = await chromium.launch({
      executablePath: await findBrowser(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    })
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })
  return { served: () => served!, browser: () => browser! }
}
