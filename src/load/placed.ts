import { isMistake, type Cell, type Spec } from './cell.ts'
import { suggest } from './suggest.ts'

interface Column {
  readonly name: string
  readonly spec: Spec
  readonly read: Cell<unknown>['read']
  readonly index: number
}

/**
 * Columns whose cells surely stand where they belong in a row with too many or too few cells: those before the first
 * cell that does not fit its column. Behind free text, which fits everything, only from the next cell on that can be
 * nothing else (one of the options of its column, if misspelt).
 */
export function placedColumns(columns: readonly Column[], cells: readonly string[]): ReadonlySet<string> {
  const placed = new Set<string>()
  let doubtful = false
  for (const { name, spec, read, index } of columns.toSorted((a, b) => a.index - b.index)) {
    const text = cells[index]?.trim() ?? ''
    const { options, type } = spec
    const isOption = text !== '' && options.length > 0 && suggest(text, options) !== undefined
    if (isMistake(read(text)) && !isOption) break
    if (isOption) doubtful = false
    if (!doubtful) placed.add(name)
    if (type === 'teks') doubtful = true
  }
  return placed
}
