import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from 'chrome-launcher'
import lighthouse, { type RunnerResult } from 'lighthouse'

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
export type Category = (typeof CATEGORIES)[number]

export interface Scores {
  readonly path: string
  /** 0..100 */
  readonly scores: Readonly<Record<Category, number>>
  /** of the run that the scores are of, in ms */
  readonly lcp: number
  readonly blocking: number
}

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Runs Lighthouse as for a phone on each page, `runs` times, and keeps the report of the run with the middle performance
 * in `folder` as HTML and JSON.
 * @throws where Chromium does not start or a page cannot be read
 */
export async function measureLighthouse(
  origin: string,
  paths: readonly string[],
  folder: string,
  chromePath: string,
  runs: number,
): Promise<readonly Scores[]> {
  mkdirSync(folder, { recursive: true })
  const all: Scores[] = []
  for (const path of paths) {
    const results: RunnerResult[] = []
    for (let run = 0; run < runs; run++) {
      // a browser of its own each time: nothing is left from the page before
      const chrome = await launch({ chromePath, chromeFlags: FLAGS })
      const result = await lighthouse(origin + path, {
        port: chrome.port,
        output: ['html', 'json'],
        onlyCategories: [...CATEGORIES],
        logLevel: 'error',
      }).finally(() => chrome.kill())
      if (!result || result.lhr.runtimeError) throw new Error(`${path}: ${result?.lhr.runtimeError?.message}`)
      results.push(result)
    }
    const speed = (one: RunnerResult) => one.lhr.categories['performance']!.score!
    const middle = results.sort((a, b) => speed(a) - speed(b))[Math.floor(results.length / 2)]!
    const name = path.replaceAll('/', '-').replace(/^-|-$/g, '') || 'beranda'
    const [html, json] = middle.report as string[]
    writeFileSync(join(folder, `lighthouse-${name}.html`), html!)
    writeFileSync(join(folder, `lighthouse-${name}.json`), json!)
    const of = (id: Category) => Math.round(middle.lhr.categories[id]!.score! * 100)
    all.push({
      path: `/${path}`,
      scores: Object.fromEntries(CATEGORIES.map((id) => [id, of(id)])) as Record<Category, number>,
      lcp: Math.round(middle.lhr.audits['largest-contentful-paint']!.numericValue!),
      blocking: Math.round(middle.lhr.audits['total-blocking-time']!.numericValue!),
    })
  }
  return all
}
