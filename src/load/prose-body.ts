import { mdxToMdast } from 'satteri'
import type { FactId } from '../domain/fact.ts'
import { personalIn } from './personal.ts'
import { placeIn } from './prose-place.ts'
import { checkTokens, MAX_OF_A_KIND, type Components } from './prose-tokens.ts'
import { quote, type Report, type Spot } from './report.ts'

/** Components of stories, with their attributes, all of which must be there. Other pages hand none to their prose. */
export const COMPONENTS: Components = { Angka: ['id', 'nilai'], JumlahKampung: ['kabupaten'] }

/** About thirty printed pages; the longest text of today has three. */
const MAX_BODY = 64_000
/** Quotes and lists in one another; more take the parser long. */
const DEEP = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){13}/m

/** A link of a text, and where it stands. */
export interface Tautan {
  readonly file: string
  readonly url: string
  readonly spot: () => Spot
}

/** A figure that a text quotes: `<Angka id="33.16:jumlah_kampung_kb:2018-12-27" nilai="136" />`. */
export interface Kutipan {
  readonly file: string
  readonly id: FactId
  /** what the author saw, in the notation of the data */
  readonly nilai: string
  readonly spot: () => Spot
}

export interface Body {
  readonly tautan: readonly Tautan[]
  readonly kutipan: readonly Kutipan[]
  /** fragments that its headings give the page */
  readonly jangkar: readonly string[]
}

interface Node {
  readonly type: string
  readonly position?: { readonly start: { readonly offset?: number } }
  readonly children?: readonly Node[]
  readonly value?: string
  readonly url?: string
  readonly depth?: number
  readonly name?: string | null
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[]
}

const PLAIN = new Set(
  'root paragraph text heading thematicBreak blockquote list listItem emphasis strong delete inlineCode break'.split(
    ' ',
  ),
)
for (const type of 'link linkReference definition table tableRow tableCell footnoteReference footnoteDefinition'.split(
  ' ',
))
  PLAIN.add(type)

/** Nodes that hold a line of text: what is split over bold and plain letters is one text to the reader. */
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell'])

/**
 * Reports what prose must not hold: code, HTML, pictures, numbers of persons. The parser is that of the build.
 * @param from index at which the body begins in `source`, behind the front matter
 */
export function checkBody(
  file: string,
  source: string,
  from: number,
  report: Report,
  components: Components = {},
): Body {
  const tautan: Tautan[] = []
  const kutipan: Kutipan[] = []
  const titles: string[] = []
  let faults = 0
  const fault = (index: number, message: string, mend: string) => {
    if (faults++ < MAX_OF_A_KIND) report('isi-prosa', () => placeIn(file, source, index), message, mend)
  }
  const done = { tautan, kutipan, jangkar: [] }
  if (source.length - from > MAX_BODY) {
    fault(from, 'Tulisan terlalu panjang (lebih dari 64.000 huruf).', 'Bagi menjadi beberapa halaman.')
    return done
  }
  const text = checkTokens(file, source, from, components, report)
  const deep = DEEP.exec(text)
  if (deep) {
    fault(deep.index, 'Kutipan atau daftar bersarang lebih dari 12 tingkat.', 'Kurangi tingkatnya.')
    return done
  }
  const root = parse(text, fault)
  if (!root) return done

  // not by recursion: how deep a text nests is its own choice
  const open: { node: Node; at: number }[] = [{ node: root, at: from }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { node } = next
    const at = node.position?.start.offset ?? next.at
    open.push(...(node.children ?? []).toReversed().map((child) => ({ node: child, at })))
    if (PLAIN.has(node.type)) {
      if (node.url !== undefined) tautan.push({ file, url: node.url, spot: () => placeIn(file, source, at) })
      if (node.type === 'heading') titles.push(textOf(node))
      if (node.depth === 1 && node.type === 'heading')
        fault(at, 'Judul dengan satu # sudah dipakai oleh judul halaman.', 'Pakai ## atau ###.')
      if (BLOCKS.has(node.type)) checkPersonal(node, () => placeIn(file, source, at), report)
    } else if (node.type.startsWith('mdxJsx')) {
      const { id, nilai } = checkComponent(node, components, (m, mend) => fault(at, m, mend)) ?? {}
      if (id !== undefined && nilai !== undefined)
        kutipan.push({ file, id, nilai, spot: () => placeIn(file, source, at) })
    } else fault(at, ...(OTHER[node.type] ?? OTHER['html']!))
  }
  return { tautan, kutipan, jangkar: slugs(titles) }
}

const OTHER: Readonly<Record<string, readonly [message: string, mend: string]>> = {
  html: ['Ini bukan teks Markdown.', 'Tulis sebagai teks biasa.'],
  image: ['Gambar tidak boleh.', 'Hapus gambarnya; jelaskan dengan kata-kata.'],
  imageReference: ['Gambar tidak boleh.', 'Hapus gambarnya; jelaskan dengan kata-kata.'],
  code: ['Blok kode tidak boleh.', 'Hapus baris ``` atau ~~~; tulis teks biasa.'],
}

function parse(text: string, fault: (index: number, message: string, mend: string) => void): Node | undefined {
  try {
    return mdxToMdast(text, { features: { gfm: true, smartPunctuation: true } }) as Node
  } catch (error) {
    const [, line, column] = /^(\d+):(\d+)/.exec((error as Error).message) ?? [, '1', '1']
    const lines = text.split('\n').slice(0, Number(line) - 1)
    const index = lines.reduce((sum, each) => sum + each.length + 1, 0) + Number(column) - 1
    fault(
      Math.min(index, text.length),
      'Tulisan tidak dapat dibaca mulai dari sini.',
      'Periksa tanda < dan > di sekitarnya.',
    )
    return undefined
  }
}

/** The attributes of a component, or `undefined` where something is wrong with it. */
function checkComponent(
  node: Node,
  components: Components,
  fault: (message: string, mend: string) => void,
): Readonly<Record<string, string>> | undefined {
  const known = Object.hasOwn(components, node.name ?? '') ? components[node.name!] : undefined
  if (!known) {
    fault('HTML atau komponen yang tidak dikenal.', 'Tulis Markdown biasa.')
    return undefined
  }
  const mend = `Isian yang wajib: ${known.join(', ')}.`
  const found = new Map<string, string>()
  let wrong: string | undefined
  for (const { type, name = '', value } of node.attributes ?? []) {
    if (type !== 'mdxJsxAttribute' || typeof value !== 'string')
      wrong ??= `Isian ${node.name} harus teks dalam tanda kutip.`
    else if (!known.includes(name)) wrong ??= `Isian ${quote(name)} tidak dikenal pada ${node.name}.`
    else found.set(name, value)
  }
  const lacks = known.find((name) => !found.has(name))
  if (lacks !== undefined) wrong ??= `${node.name} belum punya isian ${lacks}.`
  if ((node.children ?? []).length > 0) wrong ??= `${node.name} tidak boleh membungkus teks.`
  if (wrong === undefined) return Object.fromEntries(found)
  fault(wrong, mend)
  return undefined
}

function checkPersonal(block: Node, spot: () => Spot, report: Report): void {
  // an address of the web may hold any number
  const kind = personalIn(textOf(block).replace(/(?:https?:\/\/|www\.)\S+/g, ''))
  if (!kind) return
  const mend = 'Hapus. Data pribadi tidak boleh ada di portal; bila sudah terlanjur diunggah, beri tahu pengelola.'
  report('data-pribadi', spot, `Alinea ini memuat ${kind}.`, mend)
}

function textOf(node: Node): string {
  const parts: string[] = []
  const open: Node[] = [node]
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.value !== undefined) parts.push(next.value)
    open.push(...(next.children ?? []).toReversed())
  }
  return parts.join('')
}

/** Fragments of headings as GitHub makes them: `Untuk apa?` -> `untuk-apa`, the second `untuk-apa-1`. */
function slugs(titles: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return titles.map((title) => {
    const plain = title.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    const slug = plain.replaceAll(' ', '-')
    const count = seen.get(slug) ?? 0
    seen.set(slug, count + 1)
    return count === 0 ? slug : `${slug}-${count}`
  })
}
