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
