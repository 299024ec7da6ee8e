import { readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Portal } from '../../src/domain/portal.ts'
import { expectedPages } from './expected.ts'

export interface Contents {
  readonly pages: number
  readonly bytes: number
}

/**
 * Counts a built site.
 * @throws where a page of the portal is missing or empty, or where a part of the builder was left behind
 */
export function verify(dir: string, portal: Portal): Contents {
  const sizes = new Map(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(dir, path).split(sep).join('/'), statSync(path).size]),
  )
  const wanted = [...expectedPages(portal).map((address) => `${address.slice(1)}index.html`), '404.html']
  const missing = wanted.filter((path) => !sizes.get(path))
  const strange = [...sizes.keys()].filter((path) => /^(?:\.prerender|server)\//.test(path))
  if (missing.length > 0) throw new Error(`${missing.length} pages are missing: ${missing.slice(0, 5).join(', ')}`)
  if (strange.length > 0) throw new Error(`parts of the builder were left behind: ${strange.slice(0, 5).join(', ')}`)
  return {
    pages: [...sizes.keys()].filter((path) => path.endsWith('.html')).length,
    bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0),
  }
}
