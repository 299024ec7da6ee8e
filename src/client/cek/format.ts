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
  const entry = String(plugins.output.format('bibtex', named)).trim()
  return `${withDay(withAccessed(entry, data[0]?.accessed))}\n`
}

/** The plugin writes `month = {jan 4}`, which styles print as it is. */
const withDay = (entry: string): string =>
  entry.replace(/^(\t*)month = \{([a-z]{3})(?:\W(\d+))?\}/m, (_, tab: string, month: string, day?: string) =>
    [`${tab}month = ${month}`, ...(day ? [`${tab}day = {${day}}`] : [])].join(',\n'),
  )

/** Nor does it write the day on which an address was read, where there is a note. */
function withAccessed(entry: string, accessed: Csl['accessed']): string {
  if (!accessed) return entry
  const day = accessed['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-')
  return entry.replace(/,?\n\}$/, `,\n\turldate = {${day}},\n}`)
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
  if ('ID' in fields) fields['ID'] = shortKey(data[0]!.id)
  const lines = Object.entries(fields).flatMap(([tag, value]) =>
    [value].flat().map((one) => `${tag}  - ${String(one)}`),
  )
  return [`TY  - ${String(TY)}`, ...lines, 'ER  - ', ''].join('\n')
}

/** The name of a reference in RIS has twenty letters at most: of a longer one the end makes it differ from its kin. */
function shortKey(id: string): string {
  if (id.length <= 20) return id
  // FNV-1a, twice, from either end
  const hash = (letters: readonly string[]) =>
    letters.reduce((sum, one) => Math.imul(sum ^ one.charCodeAt(0), 16_777_619) >>> 0, 2_166_136_261)
  const letters = [...id]
  const print = [letters, letters.toReversed()].map((all) => hash(all).toString(36).padStart(7, '0')).join('')
  return `kkb${print}`
}
