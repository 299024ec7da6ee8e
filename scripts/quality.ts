import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { findBrowser } from './browser.ts'
import { measureAxe } from './quality/axe.ts'
import { measureLighthouse } from './quality/lighthouse.ts'
import { serveCompressed } from './quality/served.ts'
import { measureSlow } from './quality/slow.ts'
import { oneOfEachKind, pagesIn } from './quality/kinds.ts'
import { axeWords, between, lighthouseTable, slowTable } from './quality/table.ts'

// Measures what dist/ is for a phone: Lighthouse, axe, a slow line. Reports go to laporan/; --readme writes the figures
// into the README, between their marks.

const SITE = resolve('dist')
const REPORTS = resolve('laporan')
const VILLAGE = 'desa/33.16.09.1013/'
const RUNS = 3

if (existsSync(join(SITE, 'index.html'))) await measure()
else {
  console.error('No site in dist/: run "npm run build" first.')
  process.exitCode = 1
}

async function measure(): Promise<void> {
  rmSync(REPORTS, { recursive: true, force: true })
  const chromePath = await findBrowser()
  const served = await serveCompressed(SITE)
  const browser = await chromium.launch({ executablePath: chromePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const found = await measureAxe(
      browser,
      served.address,
      oneOfEachKind(pagesIn(SITE)).map((address) => address.slice(1)),
      REPORTS,
    )
    const slow = await measureSlow(browser, served, [VILLAGE, '', 'peta/', 'cari/'])
    const scores = await measureLighthouse(served.address, ['', 'peta/', VILLAGE, 'cari/'], REPORTS, chromePath, RUNS)
    const text = [lighthouseTable(scores), slowTable(slow), axeWords(found)].join('\n\n')
    console.log(text)
    writeFileSync(join(REPORTS, 'ringkas.md'), `${text}\n`)
    if (process.argv.includes('--readme'))
      writeFileSync('README.md', between(readFileSync('README.md', 'utf8'), 'quality', text))
    if (found.some(({ violations }) => violations.length > 0)) process.exitCode = 1
  } finally {
    await browser.close()
    await served.close()
  }
}
