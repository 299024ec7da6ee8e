import type { Portal } from '../domain/portal.ts'
import { unlikelyIn } from '../domain/unlikely.ts'
import { CATALOGUE } from './catalogue.ts'
import type { Report } from './report.ts'

/**
 * Warns of what is unlikely in the newest edition of each kabupaten. Only of data without fault: a cell that cannot be
 * read would look like a change; and only of the newest, since the older ones were looked over when they came.
 */
export function checkUnlikely(portal: Portal, report: Report): void {
  for (const kabupaten of portal.kabupaten.values()) {
    const [before, newest] = kabupaten.edisi.length > 1 ? kabupaten.edisi.slice(-2) : [undefined, kabupaten.edisi[0]]
    if (!newest) continue
    for (const { code, message, at } of unlikelyIn(before, newest, kabupaten))
      report(code, { file: at.file, line: at.line, column: at.line > 0 ? 1 : 0 }, message, CATALOGUE[code].mend)
  }
}
