/** A column beyond is not counted: no one looks for it, and counting takes its time. */
const MAX_COLUMN = 100_000

/** Line and column of offsets of a text, from 1, in characters as an editor counts them, not in code units. */
export function placer(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length)
  return (offset) => {
    let [line, after] = [0, starts.length]
    while (after - line > 1) {
      const middle = (line + after) >> 1
      if (starts[middle]! <= offset) line = middle
      else after = middle
    }
    const before = text.slice(Math.max(starts[line]!, offset - MAX_COLUMN), offset)
    return { line: line + 1, column: [...before].length + 1 }
  }
}
