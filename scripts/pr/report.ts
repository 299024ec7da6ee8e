import { resolve } from 'node:path'
import { formatFault, firstOfEach, formatVerdict } from '../../src/load/format.ts'
import { readPortal } from '../../src/load/portal.ts'
import { readSeals, sealsRemoved } from '../../src/load/seal.ts'
import { bedaMarkdown } from '../../src/text/id/beda.ts'
import { compare, Misuse } from '../diff/compare.ts'
import { readChanges } from './changes.ts'
import { judge, type Judgement } from './judge.ts'
import { reportMarkdown, type DataReport } from './report-markdown.ts'

// node scripts/pr/report.ts BEFORE PROPOSED: prints the report on a pull request as Markdown.
// BEFORE and PROPOSED are checkouts; PROPOSED is of the merge, so that HEAD^1 is what it merges into.
// exit 0 may be merged, 1 something forbids it, 2 misuse or failure

const USAGE = 'Pemakaian: node scripts/pr/report.ts SEBELUM USULAN'
const MAX_WARNINGS = 20

function readData(before: string, proposed: string): DataReport {
  const [old, now] = [resolve(before, 'data'), resolve(proposed, 'data')]
  const { faults, counts, portal } = readPortal(now)
  const sealsOf = (folder: string) => readSeals(folder, () => {}) ?? {}
  const warnings = faults.filter(({ severity }) => severity !== 'fault')
  return {
    isClean: portal !== undefined,
    verdict: formatVerdict(faults, counts),
    warnings: firstOfEach(warnings, MAX_WARNINGS).shown.map(formatFault),
    removedSeals: sealsRemoved(sealsOf(old), sealsOf(now)),
    difference: differenceOf(old, now),
  }
}

function differenceOf(dasar: string, tujuan: string): string {
  try {
    const { laporan } = compare({ dasar, tujuan, kabupaten: undefined, dataDir: tujuan, json: false })
    return bedaMarkdown({ ...laporan, dasar: 'cabang utama', tujuan: 'usulan ini' })
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    return 'Data tidak dapat dibandingkan.\n'
  }
}

function main(before: string, proposed: string): void {
  const judgement: Judgement = judge(readChanges(proposed, 'HEAD^1', 'HEAD'))
  // what is forbidden is not read
  const data = judgement.forbidden.length === 0 ? readData(before, proposed) : undefined
  process.stdout.write(reportMarkdown(judgement, data))
  if (!data?.isClean || data.removedSeals.length > 0) process.exitCode = 1
}

try {
  const [before, proposed, ...rest] = process.argv.slice(2)
  if (!before || !proposed || rest.length > 0) throw new Error(USAGE)
  main(before, proposed)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 2
}
