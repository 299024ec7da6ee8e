import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Browser } from 'playwright-core'

export interface AxeResult {
  readonly path: string
  readonly colorScheme: 'light' | 'dark'
  readonly violations: readonly { readonly id: string; readonly help: string; readonly nodes: readonly string[] }[]
  /** how many rules found something to look at, and passed */
  readonly passes: number
}

/** Runs axe on each page on a phone, light and dark, and writes what it found to `folder/axe.json`. */
export async function measureAxe(
  browser: Browser,
  origin: string,
  paths: readonly string[],
  folder: string,
): Promise<readonly AxeResult[]> {
  const all: AxeResult[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      colorScheme,
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    for (const path of paths) {
      await page.goto(origin + path, { waitUntil: 'load' })
      await page.evaluate(axe.source)
      const found = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run())
      const violations = found.violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map((n) => n.html) }))
      all.push({ path: `/${path}`, colorScheme, violations, passes: found.passes.length })
    }
    await context.close()
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'axe.json'), `${JSON.stringify(all, undefined, 2)}\n`)
  return all
}
