import { link } from '../../site/link.ts'
import { h } from '../dom.ts'

/** What of Pagefind this page uses; its file is made with the site. */
interface Pagefind {
  options(options: { readonly excerptLength: number; readonly baseUrl: string }): Promise<void>
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<Halaman> }[] }>
}
interface Halaman {
  readonly url: string
  /** text with its signs as entities, the words found in <mark> */
  readonly excerpt: string
  readonly meta: Readonly<Record<string, string>>
}
export type TemuanTeks = () => Promise<Halaman>

let loaded: Promise<Pagefind> | undefined

async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ link.teksCari('pagefind.js'))) as Pagefind
  await pagefind.options({ excerptLength: 24, baseUrl: link.home() })
  return pagefind
}

/** Pages that hold the words, best first; each is read when asked for. @throws where the network fails */
export async function cariTeks(tanya: string): Promise<readonly TemuanTeks[]> {
  loaded ??= load()
  loaded.catch(() => (loaded = undefined))
  const { results } = await (await loaded).search(tanya)
  return results.map((one) => () => one.data())
}

/** An excerpt as text, and its <mark> as such: nothing else of its markup comes through. */
export const kutipan = (excerpt: string): readonly Node[] =>
  excerpt
    .split(/<\/?mark>/)
    .map((part, i) => (i % 2 === 1 ? h('mark', {}, decoded(part)) : document.createTextNode(decoded(part))))

const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'", '#x27': "'" }
const decoded = (text: string): string =>
  text.replace(/&(lt|gt|quot|amp|#39|#x27);/g, (_, sign: string) => SIGNS[sign]!)
