import { placeIn } from './prose-place.ts'
import { quote, type Report } from './report.ts'

/** Components that prose may use, each with its attributes, which are literal. */
export type Components = Readonly<Record<string, readonly string[]>>

/** So many of a kind are told of one text: no one reads more, and each is a walk through the text. */
export const MAX_OF_A_KIND = 100
/** More of a line is never quoted. */
const MAX_LINE = 1000

interface Rule {
  readonly pattern: RegExp
  readonly message: string
  readonly mend: string
}

/** What turns Markdown into a program or hides text. Code spans are no exception: where one ends depends on the lines around it. */
const RULES: readonly Rule[] = [
  {
    pattern: /^[ \t]*(?:import|export)\b/gm,
    message: 'Baris import atau export tidak boleh',
    mend: 'Hapus baris ini.',
  },
  {
    pattern: /\{\s*\/\*[^{}]*\}/g,
    message: 'Komentar tidak boleh',
    mend: 'Hapus; catatan untuk rekan ditulis di pull request.',
  },
  { pattern: /\{[^{}\n]*\}|[{}]/g, message: 'Kurung kurawal tidak boleh', mend: 'Hapus kurung kurawal.' },
  {
    pattern: /<!--/g,
    message: 'Komentar tidak boleh',
    mend: 'Hapus; catatan untuk rekan ditulis di pull request.',
  },
  {
    pattern:
      /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd\u{e0000}-\u{e007f}]/gu,
    message: 'Karakter tersembunyi tidak boleh',
    mend: 'Ketik ulang bagian ini.',
  },
]

/**
 * Reports what no body may hold, and blanks it, so that its parser never meets a program: columns stay.
 * @param from index at which the body begins in `source`
 */
export function checkTokens(
  file: string,
  source: string,
  from: number,
  components: Components,
  report: Report,
): string {
  const names = Object.keys(components)
  const allowed = new RegExp(`</?(?:${names.join('|') || '(?!)'})(?:\\s+[a-z_-]+="[^"{}<>]*")*\\s*/?>`, 'g')
  const tags = new Set([...source.matchAll(allowed)].map(({ index }) => index))
  const may = names.length > 0 ? `; komponen yang boleh: ${names.join(', ')}, tiap isian dalam tanda kutip` : ''
  const html: Rule = {
    // a sign between blanks is text to the parser too
    pattern: /<(?![ \t])/g,
    message: 'HTML atau komponen yang tidak dikenal',
    mend: `Tulis Markdown biasa (untuk tanda < tulis &lt;)${may}.`,
  }
  let blanked = source.slice(from)
  for (const { pattern, message, mend } of [...RULES, html]) {
    let faults = 0
    blanked = blanked.replace(pattern, (found: string, offset: number) => {
      const at = from + offset + found.search(/\S|$/)
      if (
        /^[\n\t]$/.test(found) ||
        (found === '\r' && source[at] === '\n') ||
        (pattern === html.pattern && tags.has(at))
      )
        return found
      const line = () =>
        source
          .slice(at, at + MAX_LINE)
          .split('\n', 1)[0]!
          .trimEnd()
      if (faults++ < MAX_OF_A_KIND)
        report(
          'isi-prosa',
          () => placeIn(file, source, at),
          () => `${message}: ${quote(line())}.`,
          mend,
        )
      return found.replace(/[^\n]/g, 'x')
    })
  }
  return source.slice(0, from).replace(/[^\r\n]/g, ' ') + blanked
}
