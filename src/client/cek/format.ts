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
    // the plugin would write km2
    title: one.title.replaceAll('²', '<sup>2</sup>'),
    author: one.author.map(({ literal }) => ({ literal: escaped(literal) })),
  }))
  const entry = String(plugins.output.format('bibtex', named)).trim()
  return `${withDay(withAccessed(entry.replaceAll('\\textunderscore{}', '\\_'), data[0]?.accessed))}\n`
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** The plugin writes `month = {jan 4}` and `month = {8}`, which styles print as it is. */
const withDay = (entry: string): string =>
  entry.replace(/^(\t*)month = \{([a-z]{3}|\d+)(?:\W(\d+))?\}/m, (_, tab: string, month: string, day?: string) =>
    [`${tab}month = ${MONTHS[Number(month) - 1] ?? month}`, ...(day ? [`${tab}day = {${day}}`] : [])].join(',\n'),
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

/**
 * The plugin would break a line after 70 letters, through a fingerprint or an address: a field is one line here. It
 * names a reference otherwise than BibTeX, writes the 4th of January as 2024/1/4, and of a page the day on which it was
 * read into a field of no meaning.
 */
function ris(data: readonly Csl[]): string {
  const [entry] = plugins.output.format('ris', data, { format: 'object' }) as readonly Record<string, unknown>[]
  const { TY, M1, ...fields } = { ...entry, ID: data[0]!.id } as Readonly<Record<string, unknown>>
  const all = { ...fields, ...(M1 !== undefined && { [data[0]!.accessed ? 'Y2' : 'M1']: M1 }) }
  const lines = Object.entries(all).flatMap(([tag, value]) =>
    [value].flat().map((one) => `${tag}  - ${DATES.has(tag) ? padded(String(one)) : String(one)}`),
  )
  return [`TY  - ${String(TY)}`, ...lines, 'ER  - ', ''].join('\n')
}

const DATES: ReadonlySet<string> = new Set(['DA', 'Y2'])
/** `2024/1/4/` -> `2024/01/04/` */
const padded = (date: string): string => date.replace(/\/(\d)(?=\/)/g, '/0$1')
