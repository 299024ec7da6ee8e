import { runsOf } from '../domain/fact.ts'

/** Lines of a file in words: `2`, `2–5`, `2, 4–5`. */
export const lineRange = (lines: readonly number[]): string =>
  runsOf(lines)
    .map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
    .join(', ')
