import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

const WORKER = resolve(import.meta.dirname, '../../src/client/periksa/luring.sw.js')
const PAGES = ['periksa/index.html', 'periksa/galat/index.html']

/**
 * Writes the service worker of `/periksa/` into a built site: with the pages, their assets, every module that those may
 * load later and the reference data, and with a version that is the content of all of it. Paths in it are relative, so
 * it serves under any base path.
 * @throws where a file that belongs to it is missing
 */
export function addLuring(site: string): void {
  const acuan = readdirSync(join(site, 'periksa/acuan')).map((name) => `periksa/acuan/${name}`)
  const files = [...new Set([...PAGES, ...acuan, ...reachable(site)])].sort()
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(readFileSync(join(site, file)))
  const paths = files.map(
    (file) =>
      relative('periksa', file.replace(/index\.html$/, ''))
        .split(sep)
        .join('/') || '.',
  )
  const list = paths.map((path, i) => (files[i]!.endsWith('index.html') ? `${path}/`.replace(/^\.\/$/, './') : path))
  const text = readFileSync(WORKER, 'utf8')
    .replace("const VERSI = 'dev'", `const VERSI = ${JSON.stringify(hash.digest('hex').slice(0, 16))}`)
    .replace('const ISI = []', `const ISI = ${JSON.stringify(list)}`)
  writeFileSync(join(site, 'periksa/luring.js'), text)
}

/** Files that the pages name, and that modules name, at any depth: every path in them that is a file of the site. */
function reachable(site: string): ReadonlySet<string> {
  const found = new Set<string>()
  const queue = PAGES.map((page) => ({ from: page, names: namesInPage(readFileSync(join(site, page), 'utf8')) }))
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
