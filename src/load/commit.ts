import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

let found: { readonly commit: string | undefined } | undefined

/** The commit whose data the build reads, found once per process. */
export function builtCommit(): string | undefined {
  found ??= { commit: commitOf(resolve(process.env.DATA_DIR ?? 'data')) }
  return found.commit
}

/**
 * The commit that holds a data folder as it is: 40 hex digits. `undefined` where the folder is in no git repository, or
 * holds what is not committed: a link to a line of that commit would then lead astray.
 */
export function commitOf(dataDir: string): string | undefined {
  const git = (...args: string[]) => spawnSync('git', ['-C', dataDir, ...args], { encoding: 'utf8' })
  const status = git('status', '--porcelain', '--', '.')
  if (status.status !== 0 || status.stdout !== '') return undefined
  const head = git('rev-parse', 'HEAD')
  return head.status === 0 ? head.stdout.trim() : undefined
}
