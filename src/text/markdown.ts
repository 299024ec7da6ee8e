const MAX = 200
const JOINER = '\u2060'

// A word joiner cannot be seen; after it a service finds no mention, reference, commit or address.
const REFERENCES: readonly (readonly [RegExp, string])[] = [
  [/[@#]/g, `$&${JOINER}`],
  [/:(?=\/)/g, `:${JOINER}`],
  [/(www|ftp)\./gi, `$1${JOINER}.`],
  [/(gh|mailto|xmpp|http|https)(?=[-:])/gi, `$1${JOINER}`],
  // what could name a commit
  [/[0-9a-f]{6}(?=[0-9a-f])/gi, `$&${JOINER}`],
]

/**
 * Text from the data inside one line of Markdown as GitHub reads it: shown as it is written, on one line, cut to `max`
 * characters; no markup, HTML, link, mention, reference or cell border comes of it.
 */
export function mdText(text: string, max = MAX): string {
  const visible = text
    .slice(0, 4 * max)
    .toWellFormed()
    .replace(/[\p{Cf}\p{Co}\p{Cn}]/gu, '')
    .replace(/[\s\p{Cc}\p{Z}]+/gu, ' ')
    .trim()
  const characters = [...visible]
  const cut = characters.length > max ? `${characters.slice(0, max - 1).join('')}…` : visible
  return REFERENCES.reduce((line, [pattern, instead]) => line.replace(pattern, instead), cut)
    .replace(/[\\`*_[\]~|$#!^{}]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}
