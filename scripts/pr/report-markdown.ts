import { mdText } from '../../src/text/markdown.ts'
import { number } from '../../src/text/numbers.ts'
import { showPath, type Judgement } from './judge.ts'

const MAX_LISTED = 50

/** What reading the data of a pull request gave. */
export interface DataReport {
  /** no fault; warnings may remain */
  readonly isClean: boolean
  readonly verdict: string
  readonly warnings: readonly string[]
  /** paths below data/ whose seal is gone or changed */
  readonly removedSeals: readonly string[]
  /** Markdown */
  readonly difference: string
}

/** The report on a pull request as Markdown; `data` is undefined where its data was not read. Ends with a line end. */
export function reportMarkdown({ forbidden, outside, touchesData }: Judgement, data: DataReport | undefined): string {
  const path = (name: string) => mdText(showPath(name))
  const parts = [
    `**${data ? data.verdict : 'Data tidak diperiksa: ada berkas yang tidak boleh masuk.'}**`,
    ...list(
      'Berkas yang tidak boleh masuk',
      forbidden.map((one) => `${path(one.path)}: ${one.message}`),
    ),
    ...list(
      'Segel edisi terbit hilang atau berubah',
      (data?.removedSeals ?? []).map((file) => `${path(`data/${file}`)}. Kembalikan barisnya di data/kunci.json.`),
    ),
    ...list(
      touchesData ? 'Bukan hanya data: berkas ini juga berubah' : 'Yang berubah hanya program',
      outside.map(path),
    ),
    ...list('Peringatan', data?.warnings.map((line) => mdText(line, 400)) ?? []),
    ...(data ? [data.difference.trimEnd()] : []),
  ]
  return `${parts.join('\n\n')}\n`
}

function list(title: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return []
  const shown = items.slice(0, MAX_LISTED).map((item) => `- ${item}`)
  const rest = items.length - shown.length
  const more = rest > 0 ? [`- … dan ${number(rest)} lagi`] : []
  return [`### ${title} (${number(items.length)})`, [...shown, ...more].join('\n')]
}
