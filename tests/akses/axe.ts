import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What WCAG 2.2 AA asks and axe can tell, and what axe holds to be good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds: by all rules in light; in the dark by contrast, which alone can be other there. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await run(page, { type: 'tag', values: TAGS })
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await run(page, { type: 'rule', values: ['color-contrast'] })
  await page.emulateMedia({ colorScheme: 'light' })
  return [...light, ...dark.map((one) => `dark: ${one}`)]
}

function run(page: Page, runOnly: axe.RunOnly): Promise<readonly string[]> {
  return page.evaluate(async (only) => {
    const { axe: checker } = window as unknown as { axe: typeof axe }
    const found = await checker.run({ runOnly: only, resultTypes: ['violations'] })
    return found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`)
  }, runOnly)
}
