import { readdirSync } from 'node:fs'
import { sep } from 'node:path'

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

/** The addresses of a built site: `/desa/33.16.09.1013/`, in order. */
export const pagesIn = (site: string): readonly string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((path) => `/${path.split(sep).join('/')}`)
    .filter((path) => path.endsWith('/index.html'))
    .map((path) => path.slice(0, -'index.html'.length))
    .sort()
