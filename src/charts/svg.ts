/**
 * Markup that is safe to print: made by the `svg` tag only, which escapes every value put into it.
 * Charts and maps are such strings, computed once; pages print them with `set:html`.
 */
export class Svg {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
  toString(): string {
    return this.markup
  }
}

type Part = Svg | string | number | false | undefined | readonly Part[]

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => ESCAPES[c]!)

function print(part: Part): string {
  if (part instanceof Svg) return part.markup
  if (typeof part === 'string') return escape(part)
  if (typeof part === 'number') return String(Math.round(part * 100) / 100)
  if (part === false || part === undefined) return ''
  return part.map(print).join('')
}

/** Template tag: literal text is markup, values are escaped, numbers keep two decimals at most, arrays are joined. */
export function svg(literals: TemplateStringsArray, ...parts: Part[]): Svg {
  let out = literals[0]!
  for (let i = 0; i < parts.length; i++) out += print(parts[i]) + literals[i + 1]!
  return new Svg(out)
}
