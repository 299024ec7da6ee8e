import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

const WORKER = resolve(import.meta.dirname, '../../src/client/luring.sw.js')

/** A folder whose pages are kept by a service worker of their own, which stands in it. */
interface Luring {
  readonly folder: string
  readonly pages: readonly string[]
  /** kept at the first visit, and once they were asked for */
  readonly data: readonly string[]
  readonly nanti: readonly string[]
}

/**
 * Writes the service workers of `/periksa/` and `/cek/` into a built site.
 * @param utama code of the main kabupaten, whose data `/cek/` keeps at the first visit
 * @throws where a file that belongs to them is missing
 */
export function addLuring(site: string, utama: string): void {
  const acuan = (folder: string) => readdirSync(join(site, folder, 'acuan')).map((name) => `${folder}/acuan/${name}`)
  const pages = ['periksa/index.html', 'periksa/galat/index.html']
  const main = `cek/acuan/${utama}.json`
  write(site, { folder: 'periksa', pages, data: acuan('periksa'), nanti: [] })
  const nanti = acuan('cek').filter((path) => path !== main)
  write(site, { folder: 'cek', pages: ['cek/index.html'], data: [main], nanti })
}

/**
 * With the pages, their assets, every module that those may load later and the data, and with a version that is the
 * content of all of it. Paths in it are relative, so it serves under any base path.
 */
function write(site: string, { folder, pages, data, nanti }: Luring): void {
  const files = [...new Set([...pages, ...data, ...reachable(site, pages)])].sort()
  const hash = createHash('sha256')
  for (const file of [...files, ...nanti]) hash.update(file).update(readFileSync(join(site, file)))
  const text = readFileSync(WORKER, 'utf8')
    .replace("const NAMA = 'luring'", `const NAMA = ${JSON.stringify(folder)}`)
    .replace("const VERSI = 'dev'", `const VERSI = ${JSON.stringify(hash.digest('hex').slice(0, 16))}`)
    .replace('const ISI = []', `const ISI = ${JSON.stringify(files.map((file) => within(folder, file)))}`)
    .replace('const NANTI = []', `const NANTI = ${JSON.stringify(nanti.map((file) => within(folder, file)))}`)
  writeFileSync(join(site, folder, 'luring.js'), text)
}

/** The address of a file beside the worker in `folder`: `../_astro/x.js`, `./` for its page. */
function within(folder: string, file: string): string {
  const path = relative(folder, file.replace(/index\.html$/, ''))
    .split(sep)
    .join('/')
  return file.endsWith('index.html') ? `${path || '.'}/` : path
}

/** Files that the pages name, and that modules name, at any depth: every path in them that is a file of the site. */
function reachable(site: string, pages: readonly string[]): ReadonlySet<string> {
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
