/** How many cells a sheet spans: a reader holds each of them, though a few bytes may declare millions. */

/** Of the XML of an xlsx sheet: the rectangle of its cells. */
export function spanOfXlsx(xml: string): number {
  let [rows, columns] = [0, 0]
  for (const [, letters = '', digits = ''] of xml.matchAll(/\br="([A-Z]*)(\d+)"/g)) {
    rows = Math.max(rows, Number(digits))
    columns = Math.max(
      columns,
      [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    )
  }
  return rows * columns
}

/** Of the XML of an ods: cells of all its rows, repeated ones too; empty ones at the end of a row do not count. */
export function spanOfOds(xml: string): number {
  let [total, repeat, width, filled] = [0, 1, 0, 0]
  for (const [, tag, attributes = ''] of xml.matchAll(
    /<(?:[\w-]+:)?(table-row|table-cell|covered-table-cell)\b([^>]*)>/g,
  )) {
    if (tag === 'table-row') {
      total += repeat * filled
      repeat = repeated(attributes)
      width = filled = 0
    } else {
      width += repeated(attributes)
      if (!attributes.endsWith('/') || /(value-type|style-name|formula|spanned)\s*=/.test(attributes)) filled = width
    }
  }
  return total + repeat * filled
}

const repeated = (attributes: string): number => Number(/-repeated\s*=\s*["'](\d+)/.exec(attributes)?.[1] ?? 1)
