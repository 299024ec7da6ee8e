import type { AxeResult } from './axe.ts'
import type { Scores } from './lighthouse.ts'
import type { SlowVisit } from './slow.ts'

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), row(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n')
const seconds = (ms: number): string => (ms / 1000).toFixed(1)
const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1)

export const lighthouseTable = (all: readonly Scores[]): string =>
  table(
    [
      'Lighthouse, mobile',
      'performance',
      'accessibility',
      'best practices',
      'SEO',
      'largest paint (s)',
      'blocking (ms)',
    ],
    all.map(({ path, scores, lcp, blocking }) => [
      `\`${path}\``,
      scores.performance,
      scores.accessibility,
      scores['best-practices'],
      scores.seo,
      seconds(lcp),
      blocking,
    ]),
  )

export const slowTable = (all: readonly SlowVisit[]): string =>
  table(
    [
      'First visit at 400 kbit/s, 400 ms, a processor four times slower',
      'readable (s)',
      'whole (s)',
      'KB',
      'KB kept after that for a time without signal',
    ],
    all.map((one) => [
      `\`${one.path}\``,
      seconds(one.readable),
      seconds(one.whole),
      kilobytes(one.bytes),
      kilobytes(one.later),
    ]),
  )

/** In a sentence; every violation by its page where there is one. */
export function axeWords(all: readonly AxeResult[]): string {
  const pages = new Set(all.map(({ path }) => path)).size
  const found = all.flatMap(({ path, colorScheme, violations }) =>
    violations.map(({ id, nodes }) => `- \`${path}\` (${colorScheme}): ${id}, ${nodes.length} times`),
  )
  const sentence = `axe on ${pages} pages, one of each kind, light and dark: ${found.length === 0 ? 'no violation' : `${found.length} violations`}.`
  return [sentence, ...found].join('\n')
}

/** A text with what stands between the marks `<!-- name -->` and `<!-- /name -->` replaced. @throws where a mark is missing */
export function between(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`README.md has no marks ${start} … ${end}.`)
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`
}
