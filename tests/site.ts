import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** A built site in memory: every file by its address, pages by theirs (`/desa/33.16.09.1013/`). */
export interface Site {
  readonly files: ReadonlySet<string>
  readonly pages: ReadonlyMap<string, string>
}

export function readSite(dir: string): Site {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .sort()
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file.replace(/index\.html$/, ''), readFileSync(join(dir, file), 'utf8')] as const)
  return { files: new Set(files), pages: new Map(pages) }
}

/** Of a fictional kabupaten, or about one. */
export const isContoh = (address: string): boolean => /\/99\.\d\d\b/.test(address)

/** In English; the others are Indonesian. */
export const isInggris = (address: string): boolean => address.startsWith('/en/')

/** One address of each kind: the first of every folder at every depth, real and fictional, in each language. */
export function oneOfEachKind(addresses: Iterable<string>): readonly string[] {
  const kinds = new Map<string, string>()
  for (const address of addresses) {
    const [, folder, ...rest] = address.replace(/^\/en\//, '/').split('/')
    const kind = `${isInggris(address)} ${folder} ${rest.length} ${isContoh(address)}`
    if (!kinds.has(kind)) kinds.set(kind, address)
  }
  return [...kinds.values()]
}
