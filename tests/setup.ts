import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildPortal } from '../scripts/build/portal.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** folder of the site built from `data/` */
    site: string
  }
}

/** Builds the site once for all tests of it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const work = resolve('.build', `test-${process.pid}`)
  const site = join(work, 'site')
  const outcome = await buildPortal(site, { ...process.env, DATA_DIR: 'data', BASE_PATH: '/' })
  if (!outcome.built) throw new Error(`data/ has ${outcome.faults.length} faults: see "npm run check"`)
  project.provide('site', site)
  return () => rm(work, { recursive: true, force: true })
}
