import { cp, mkdir, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Portal } from '../../src/domain/portal.ts'
import type { Fault } from '../../src/load/fault.ts'
import { readPortal } from '../../src/load/portal.ts'
import { runChild, together } from './child.ts'
import { addTeks } from './teks.ts'
import { addLuring } from './luring.ts'
import { merge } from './merge.ts'
import { swap, sweep, WORK } from './swap.ts'
import type { Contents } from './verify.ts'
import { verify } from './verify.ts'

const ROOT = resolve(import.meta.dirname, '../..')

export interface Built extends Contents {
  /** origin that pages, citations and files name; '' where the data do not tell it */
  readonly alamat: string
  readonly seconds: number
  /** what Astro, and what the writer of the other files, had to say */
  readonly printed: string
}

export interface Outcome {
  /** faults and warnings of the data */
  readonly faults: readonly Fault[]
  /** undefined where faults forbid a build */
  readonly built: Built | undefined
}

/**
 * Checks the data, then builds the site into `outDir`, which changes in one step or not at all.
 * `env` names the data (`DATA_DIR`), the base path (`BASE_PATH`) and whether to publish (`PUBLISH`).
 * @throws where the build fails or `signal` stops it; `outDir` is then untouched and nothing is left behind
 */
export async function buildPortal(
  outDir: string,
  env: NodeJS.ProcessEnv = process.env,
  signal?: AbortSignal,
): Promise<Outcome> {
  const { portal, faults } = readPortal(resolve(env.DATA_DIR ?? 'data'), { publish: env.PUBLISH === '1' })
  const built = portal && (await build(portal, resolve(outDir), env, signal))
  return { faults, built }
}

async function build(
  portal: Portal,
  target: string,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal | undefined,
): Promise<Built> {
  if (portal.kabupaten.size === 0) throw new Error('PUBLISH=1 melewatkan kabupaten contoh, dan tidak ada yang lain.')
  const start = performance.now()
  const work = join(ROOT, WORK, String(process.pid))
  const site = join(work, 'site')
  await sweep(join(ROOT, WORK), target)
  await mkdir(work, { recursive: true })
  try {
    const files = join(work, 'files')
    const inggris = join(work, 'inggris')
    const printed = await together(signal, [
      ...(
        [
          ['id', site],
          ['en', inggris],
        ] as const
      ).map(
        ([bahasa, to]) =>
          (stop: AbortSignal) =>
            runChild('run-astro.ts', [ROOT, to, join(work, `cache-${bahasa}`)], ROOT, { ...env, BAHASA: bahasa }, stop),
      ),
      ...[0, 1].map(
        (part) => (stop: AbortSignal) => runChild('run-files.ts', [files, String(part), '2'], ROOT, env, stop),
      ),
    ])
    await cp(files, site, { recursive: true })
    merge(inggris, site)
    await addTeks(site, portal)
    await addLuring(site, portal)
    const contents = verify(site, portal)
    signal?.throwIfAborted()
    await mkdir(dirname(target), { recursive: true })
    await swap(site, target, work)
    return {
      ...contents,
      alamat: portal.situs.alamat,
      printed: printed.filter(Boolean).join('\n'),
      seconds: (performance.now() - start) / 1000,
    }
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
