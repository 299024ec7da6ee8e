import { tagsOf, textOf, type Tag } from '../html.ts'

/** An element of a page that our own build wrote. */
export interface Elemen extends Tag {
  readonly induk: Elemen | undefined
  readonly anak: (Elemen | Teks)[]
}

/** What a reader reads or hears: a text node, or the words of a drawing (`aria-label`) as a child of their element. */
export interface Teks {
  teks: string
  readonly induk: Elemen
  readonly isLabel: boolean
}

const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])

/** The part of a page between two tags as a tree, without scripts; entities are decoded. */
export function parse(html: string): Elemen {
  const root: Elemen = { name: '', attributes: new Map(), induk: undefined, anak: [] }
  let open = root
  for (const [piece] of html
    .replace(/<!--.*?-->|<script\b.*?<\/script>/gs, '')
    .matchAll(/<(?:[^"'>]|"[^"]*"|'[^']*')*>|[^<]+/g)) {
    if (!piece.startsWith('<')) open.anak.push({ teks: textOf(piece), induk: open, isLabel: false })
    else if (piece.startsWith('</')) open = open.induk ?? root
    else {
      const [tag] = tagsOf(piece)
      if (!tag) continue
      const one: Elemen = { ...tag, induk: open, anak: [] }
      open.anak.push(one)
      const label = tag.attributes.get('aria-label')
      if (label) one.anak.push({ teks: label, induk: one, isLabel: true })
      if (!VOID.has(tag.name) && !piece.endsWith('/>')) open = one
    }
  }
  return root
}

export const isTeks = (node: Elemen | Teks): node is Teks => 'teks' in node

/** All text below an element, in the order of the page. */
export const textsIn = (of: Elemen): readonly Teks[] =>
  of.anak.flatMap((one): readonly Teks[] => (isTeks(one) ? [one] : textsIn(one)))

/** All elements below an element that fit, in the order of the page. */
export const findAll = (of: Elemen, fits: (one: Elemen) => boolean): readonly Elemen[] =>
  of.anak.flatMap((one): readonly Elemen[] => (isTeks(one) ? [] : [...(fits(one) ? [one] : []), ...findAll(one, fits)]))

/** The nearest element around a node, itself included, that fits. */
export function around(from: Elemen | undefined, fits: (one: Elemen) => boolean): Elemen | undefined {
  for (let one = from; one; one = one.induk) if (fits(one)) return one
  return undefined
}

export const attr = (of: Elemen | undefined, name: string): string => of?.attributes.get(name) ?? ''
export const hasClass = (of: Elemen, name: string): boolean => attr(of, 'class').split(' ').includes(name)
/** Spaces collapsed, labels left out. */
export const wordsOf = (of: Elemen): string =>
  textsIn(of)
    .filter((one) => !one.isLabel)
    .map((one) => one.teks)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/** The elements before a node in its parent, the nearest first. */
export const before = (node: Elemen | Teks): readonly Elemen[] =>
  node
    .induk!.anak.slice(0, node.induk!.anak.indexOf(node))
    .filter((one) => !isTeks(one))
    .reverse()
