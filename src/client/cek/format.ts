import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import type { Csl } from '../../site/citation.ts'

/** Markup that the plugin would take for its own: `<i>`, `<span …>`. */
const plain = (words: string): string => words.replace(/<(?=\/?(?:i|b|sc|sup|sub|span)\b)/g, '‹')

/** A citation for programs that keep references, escaped as each format asks. Loaded only when it is asked for. */
export function tulis(format: 'bibtex' | 'ris', csl: Csl): string {
  const { title, publisher, note = '' } = csl
  const container = plain(csl['container-title'])
  const data = [
    { ...csl, title: plain(title), publisher: plain(publisher), 'container-title': container, note: plain(note) },
  ]
  return format === 'ris' ? ris(data) : bibtex(data)
}

/** Of all fields, the plugin does not escape the name of a group. */
function bibtex(data: readonly Csl[]): string {
  const named = data.map((one) => ({
    ...one,
    author: one.author.map(({ literal }) => ({ literal: escaped(literal) })),
  }))
  return `${String(plugins.output.format('bibtex', named)).trim()}\n`
}

const COMMAND: Readonly<Record<string, string>> = {
  '\\': 'textbackslash',
  '^': 'textasciicircum',
  '~': 'textasciitilde',
}
const escaped = (words: string): string =>
  words.replace(/[\\^~{}$%&#_]/g, (one) => (COMMAND[one] ? `\\${COMMAND[one]}{}` : `\\${one}`))

/** The plugin would break a line after 70 letters, through a fingerprint or an address: a field is one line here. */
function ris(data: readonly Csl[]): string {
  const [entry] = plugins.output.format('ris', data, { format: 'object' }) as readonly Record<string, unknown>[]
  const { TY, ...fields } = entry!
  const lines = Object.entries(fields).flatMap(([tag, value]) =>
    [value].flat().map((one) => `${tag}  - ${String(one)}`),
  )
  return [`TY  - ${String(TY)}`, ...lines, 'ER  - ', ''].join('\n')
}
