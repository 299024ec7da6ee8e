import { readdirSync } from 'node:fs'
import { sep } from 'node:path'

/** One page of each kind of a built site, by its path below the root: the first of every folder at every depth. */
export function kindsIn(site: string): readonly string[] {
  const kinds = new Map<string, string>()
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('index.html'))
    .sort()
  for (const page of pages) {
    const path = page.slice(0, -'index.html'.length)
    const [first, ...rest] = path.split('/')
    const kind = `${first} ${first === 'en' ? rest[0] : ''} ${rest.length} ${/\b99\.\d\d\b/.test(path)}`
    if (!kinds.has(kind)) kinds.set(kind, path)
  }
  return [...kinds.values()]
}
