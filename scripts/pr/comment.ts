/** Marks the one comment that is kept up to date. */
export const MARK = '<!-- kampung-kb:periksa -->'

/** GitHub takes 65,536 characters. */
export const MAX_LENGTH = 60_000

const CUT = '… dipotong di sini; selengkapnya ada di catatan pemeriksaan.'
// A word joiner cannot be seen; after it GitHub finds no mention, reference or address.
const JOINER = '\u2060'

/** What is known from GitHub itself, not from the pull request. */
export interface Known {
  readonly passed: boolean
  /** address of the run */
  readonly run: string
  /** the head commit that was checked */
  readonly commit: string
  /** may the pull request change .github/, and with it the check that wrote the report? */
  readonly changesCheck: boolean
  /** address of the portal, or ''; only below it may the report link */
  readonly site: string
}

/** The comment. What we say stands before the report, so that nothing in the report can swallow it. */
export function commentOf(report: string, { passed, run, commit, changesCheck, site }: Known): string {
  const lines = [
    MARK,
    `## ${passed ? '✅ Pemeriksaan lolos' : '❌ Pemeriksaan belum lolos'}`,
    '',
    `Untuk ${commit.slice(0, 10)}. [Catatan pemeriksaan dan situs percobaan](${run})`,
    ...(changesCheck
      ? [
          '',
          '**⚠ Permintaan ini mengubah .github/, atau terlalu banyak berkas untuk dilihat semua: jangan percaya laporan di bawah sebelum perubahan itu ditinjau.**',
        ]
      : []),
    '',
    '---',
    '',
  ]
  const own = `${lines.join('\n')}\n`
  return own + bounded(neutral(report, site), MAX_LENGTH - own.length)
}

function bounded(text: string, most: number): string {
  if (text.length <= most) return text
  const room = text.slice(0, most - CUT.length - 2)
  const end = room.lastIndexOf('\n')
  // a line longer than all the room goes whole: half an entity or escape would mean something else
  return `${end < 0 ? '' : room.slice(0, end)}\n\n${CUT}`
}

/**
 * Markdown from anyone, made harmless for a comment: paragraphs, headings, lists, tables and emphasis remain;
 * no HTML, mention, reference, image, fence or link comes of it, but a bare address below `site`.
 */
export function neutral(text: string, site: string): string {
  const plain = text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\u2060)[\p{Cf}\p{Co}\p{Cn}]|(?!\n)[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
  const home = site === '' ? '' : `${site.replace(/\/+$/, '')}/`
  if (!/^https:\/\/[a-z0-9.-]+\//.test(home)) return harmless(plain)
  // whole words only, so that nothing after them becomes part of the address
  const address = new RegExp(`(?<![^\\s(])(${escapePattern(home)}[A-Za-z0-9/_.#-]*)(?!\\S)`, 'g')
  return plain
    .split(address)
    .map((part, i) => (i % 2 === 1 && !part.includes('..') ? part : harmless(part)))
    .join('')
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')

const ENTITIES: Readonly<Record<string, string>> = { '[': '&#91;', ']': '&#93;', '<': '&lt;', '&': '&amp;', $: '\\$' }

const harmless = (text: string): string =>
  text
    // an escape and an entity that show a character stay; every bare character of meaning becomes an entity
    .replace(
      /&(?:amp|lt|gt);|\\[!-/:-@[-`{-~]|[[\]<&$]/g,
      (found) => ENTITIES[found] ?? ENTITIES[`${found[1]}`] ?? found,
    )
    .replace(/`{3,}|~{3,}/g, (fence) => fence.replace(/./g, (one) => `&#${one.charCodeAt(0)};`))
    // the '#' of an entity stays; a heading has a blank after its own
    .replace(/@(?!\u2060)|(?<!&)#(?=\d)|:(?=\\?\/)/g, `$&${JOINER}`)
    .replace(/(www|ftp)(?=\\?\.)|(gh)(?=-\d)|(mailto|xmpp)(?=\\?:)/gi, `$&${JOINER}`)
