import { join, resolve } from 'node:path'
import { glob } from 'astro/loaders'
import { defineCollection } from 'astro:content'
import { formatFaults } from './load/format.ts'
import { readProse } from './load/prose.ts'
import { collector } from './load/report.ts'

// MDX is a program: none is compiled that the checker did not read, even where Astro is run by itself. Links are not
// followed, because the checker names the files one by one.
const dataDir = resolve(process.env.DATA_DIR ?? 'data')
const { faults, report } = collector()
const prose = readProse(dataDir, undefined, report)
if (faults.some(({ severity }) => severity === 'fault'))
  throw new Error(`The prose in ${dataDir} is faulty:\n${formatFaults(faults).join('\n')}`)

/** Bodies only. Front matter is read by src/load/prose.ts, once, for the checker and the pages alike. */
const folder = (name: 'regulasi' | 'program' | 'poktan' | 'cerita') => {
  const files = [...prose[name].keys()].map((slug) => `${slug}.mdx`)
  return defineCollection({ loader: glob({ base: join(dataDir, name), pattern: files.length > 0 ? files : '!**' }) })
}

export const collections = {
  regulasi: folder('regulasi'),
  program: folder('program'),
  poktan: folder('poktan'),
  cerita: folder('cerita'),
}
