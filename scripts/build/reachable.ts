import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'

/** Files that the pages name, and that modules name, at any depth: every path in them that is a file of the site. */
export function reachable(site: string, pages: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  const queue = pages.map((page) => ({ from: page, names: namesInPage(readFileSync(join(site, page), 'utf8')) }))
  for (const { from, names } of queue) {
    for (const name of names) {
      const file = fileOf(site, from, name)
      if (file === undefined || found.has(file)) continue
      found.add(file)
      if (file.endsWith('.js')) queue.push({ from: file, names: namesInModule(readFileSync(join(site, file), 'utf8')) })
    }
  }
  return found
}

const namesInPage = (html: string): readonly string[] =>
  [...html.matchAll(/<(?:script[^>]* src|link[^>]* href)="([^"]+\.(?:js|css|svg))"/g)].map(([, name]) => name!)

const namesInModule = (code: string): readonly string[] =>
  [...code.matchAll(/["'`]([\w./-]+\.(?:js|css))["'`]/g)].map(([, name]) => name!)

/** A name beside the file that names it, or from the root of the site, whatever base path stands before it. */
function fileOf(site: string, from: string, name: string): string | undefined {
  const parts = name.replace(/^\//, '').split('/')
  const candidates = name.startsWith('.')
    ? [join(dirname(from), name)]
    : [...parts.keys()].map((i) => parts.slice(i).join('/')).filter((path) => path.includes('/') || path === 'ikon.svg')
  return candidates.map((path) => path.split(sep).join('/')).find((path) => existsSync(join(site, path)))
}
