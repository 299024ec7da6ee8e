import { tagsOf, textOf, type Tag } from './html.ts'

/** A text node of a page, with the open elements that it stands in, outermost first. */
export interface Teks {
  readonly teks: string
  readonly dalam: readonly Tag[]
}

const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])

/** The text nodes of a part of a page that our own build wrote. */
export function textsOf(html: string): readonly Teks[] {
  const found: Teks[] = []
  let open: readonly Tag[] = []
  for (const [piece] of html.replace(/<!--.*?-->/gs, '').matchAll(/<(?:[^"'>]|"[^"]*"|'[^']*')*>|[^<]+/g)) {
    if (!piece.startsWith('<')) found.push({ teks: textOf(piece), dalam: open })
    else if (piece.startsWith('</')) open = open.slice(0, -1)
    else {
      const [tag] = tagsOf(piece)
      if (tag && !VOID.has(tag.name) && !piece.endsWith('/>')) open = [...open, tag]
    }
  }
  return found
}
