import { readdirSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { Portal } from '../../src/domain/portal.ts'
import { expectedFiles } from './expected.ts'

export interface Contents {
  readonly pages: number
  readonly bytes: number
}

/** styles and programs, and the full text that is made of the pages */
const OF_BUNDLER = /^_astro\/|^pagefind\/|^periksa\/kerja\//
const PUBLIC = resolve(import.meta.dirname, '../../public')

/**
 * Counts a built site and compares it with the data, both ways.
 * @throws where a file of the portal is missing or empty, or where one is there of which the data knows nothing: that
 * of a fictional kabupaten in a publishing build, a part of the builder that was left behind
 */
export function verify(dir: string, portal: Portal): Contents {
  const sizes = filesIn(dir)
  const wanted = expectedFiles(portal)
  const given = filesIn(PUBLIC)
  const missing = [...wanted].filter((path) => !sizes.get(path))
  const extra = [...sizes.keys()].filter((path) => !wanted.has(path) && !given.has(path) && !OF_BUNDLER.test(path))
  if (missing.length > 0) throw new Error(`${missing.length} berkas tidak jadi: ${few(missing)}`)
  if (extra.length > 0)
    throw new Error(`${extra.length} berkas tidak dikenal data atau scripts/build/expected.ts: ${few(extra)}`)
  return {
    // an embed is a piece of a page
    pages: [...sizes.keys()].filter((path) => path.endsWith('.html') && !/^sematan\/.+\//.test(path)).length,
    bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0),
  }
}

const few = (paths: readonly string[]): string => paths.slice(0, 5).join(', ')

/** Bytes of every file below a folder, by its path with slashes. */
function filesIn(dir: string): ReadonlyMap<string, number> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(files.map((path) => [relative(dir, path).split(sep).join('/'), statSync(path).size]))
}
