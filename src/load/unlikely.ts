import type { Portal } from '../domain/portal.ts'
import { unlikelyIn } from '../domain/unlikely.ts'
import { CATALOGUE } from './catalogue.ts'
import type { Fault } from './fault.ts'
import { MAX_KEPT, type Counts, type Report } from './report.ts'

/**
 * Warns of what is unlikely in the newest edition of each kabupaten, beside the one before it. Only of editions without
 * fault: a cell that cannot be read would look like a change; and only of the newest, since the older ones were looked
 * over when they came.
 * @param isSound whether everything below a folder, but for these folders in it, is without fault
 */
export function checkUnlikely(
  portal: Portal,
  isSound: (folder: string, without?: string) => boolean,
  report: Report,
): void {
  for (const kabupaten of portal.kabupaten.values()) {
    const [before, newest] = kabupaten.edisi.length > 1 ? kabupaten.edisi.slice(-2) : [undefined, kabupaten.edisi[0]]
    if (!newest || !isSound(kabupaten.folder, 'edisi') || !isSound(newest.folder)) continue
    const earlier = before && isSound(before.folder) ? before : undefined
    for (const { code, message, at } of unlikelyIn(earlier, newest, kabupaten))
      report(code, { file: at.file, line: at.line, column: at.line > 0 ? 1 : 0 }, message, CATALOGUE[code].mend)
  }
}

/** Whether a folder (`blora`, `blora/edisi/2024-01`) is without fault; `without` names a folder in it that may be faulty. */
export function soundness(faults: readonly Fault[], counts: Counts): (folder: string, without?: string) => boolean {
  // Where not every fault is kept, any folder may have one.
  if ([...counts.values()].some((count) => count > MAX_KEPT)) return () => false
  const files = [...new Set(faults.filter(({ severity }) => severity === 'fault').map(({ file }) => file))]
  return (folder, without) =>
    !files.some(
      (file) =>
        (file === folder || file.startsWith(`${folder}/`)) &&
        (without === undefined || !file.startsWith(`${folder}/${without}/`)),
    )
}
