import type { Browser } from 'playwright-core'
import type { Counted } from './served.ts'

/** 400 kbit/s, 400 ms to and fro, a processor four times slower than this one. */
const LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }
const SLOWER = 4

export interface SlowVisit {
  readonly path: string
  /** ms from the tap until the text stands there, and until the page is whole */
  readonly readable: number
  readonly whole: number
  /** bytes that came until the page was whole */
  readonly bytes: number
  /** bytes that came by themselves after that: what is kept for a time without signal */
  readonly later: number
}

/** Opens each page for the first time on a phone with a slow line. */
export async function measureSlow(
  browser: Browser,
  served: Counted,
  paths: readonly string[],
): Promise<readonly SlowVisit[]> {
  const all: SlowVisit[] = []
  for (const path of paths) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true })
    const page = await context.newPage()
    const cdp = await context.newCDPSession(page)
    await cdp.send('Network.enable')
    await cdp.send('Network.emulateNetworkConditions', LINE)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    const start = served.sent()
    await page.goto(served.address + path, { waitUntil: 'load' })
    const bytes = served.sent() - start
    const { readable, whole } = await page.evaluate(async () => {
      const paint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime
      while (paint() === undefined) await new Promise(requestAnimationFrame)
      const [own] = performance.getEntriesByType('navigation') as [PerformanceNavigationTiming]
      // all the text is there once the document is read to its end
      return { readable: Math.max(paint()!, own.domInteractive), whole: own.loadEventStart }
    })
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.waitForLoadState('networkidle')
    all.push({
      path: `/${path}`,
      readable: Math.round(readable),
      whole: Math.round(whole),
      bytes,
      later: served.sent() - start - bytes,
    })
    await context.close()
  }
  return all
}
