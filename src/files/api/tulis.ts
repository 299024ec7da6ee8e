/** What is longer is broken into lines: what stands at the top, and what lies below it. */
const WIDTHS = [0, 100, 600] as const

/**
 * JSON that a person can read and a line diff can compare: what is short stands on one line, and so do a fact and a reference.
 * @returns text with a line end
 */
export const tulis = (value: unknown): string => `${print(value, 0)}\n`

function print(value: unknown, depth: number): string {
  const line = JSON.stringify(value)
  const width = WIDTHS[depth] ?? WIDTHS[2]
  if (typeof value !== 'object' || value === null || line.length <= width) return line
  const space = ' '.repeat(depth + 1)
  const end = `\n${' '.repeat(depth)}`
  if (Array.isArray(value))
    return value.length === 0 ? '[]' : `[\n${value.map((one) => space + print(one, depth + 1)).join(',\n')}${end}]`
  const entries = Object.entries(value).map(([key, one]) => `${space}${JSON.stringify(key)}: ${print(one, depth + 1)}`)
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}${end}}`
}
