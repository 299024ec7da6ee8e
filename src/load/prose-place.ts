import type { Spot } from './report.ts'

/** The place of an index of a text, in characters as an editor counts them, not in code units. */
export function placeIn(file: string, text: string, index: number): Required<Spot> {
  const before = text.slice(0, index).split('\n')
  return { file, line: before.length, column: [...before[before.length - 1]!].length + 1 }
}
