import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'

const FIXTURES = resolve(import.meta.dirname, '../fixtures')

/** A valid tiny data folder. */
export const MINI = join(FIXTURES, 'mini')

/** Blora as it was in 2026: what is said of it word for word in tests, new data must not change. */
export const BEKU = join(FIXTURES, 'beku')

/** Names of the folders that each break the tiny data folder in one way. */
export const brokenCases = (): readonly string[] => readdirSync(join(FIXTURES, 'rusak')).sort()

/** What the checker must print of a case. */
export const expectedOf = (name: string): string => readFileSync(join(FIXTURES, 'rusak', name, 'expected.txt'), 'utf8')

/** Calls `use` with a folder that holds the tiny data folder, overlaid with the files of a case. */
export function withBroken<T>(name: string, use: (dataDir: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'kampung-kb-'))
  try {
    cpSync(MINI, folder, { recursive: true })
    const overlay = join(FIXTURES, 'rusak', name)
    cpSync(overlay, folder, { recursive: true, filter: (path) => basename(path) !== 'expected.txt' })
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
