import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import type { DataCommit } from '../domain/commit.ts'

let found: { readonly commit: DataCommit | undefined } | undefined

/** The commit whose data the build reads, found once per process. */
export function builtCommit(): DataCommit | undefined {
  found ??= { commit: commitOf(resolve(process.env.DATA_DIR ?? 'data')) }
  return found.commit
}

/**
 * The commit that holds a data folder as it is. `undefined` where the folder is in no git repository, or holds what is
 * not committed: a link to a line of that commit would then lead astray.
 */
export function commitOf(dataDir: string): DataCommit | undefined {
  const git = (...args: string[]) => spawnSync('git', ['-C', dataDir, ...args], { encoding: 'utf8' })
  const status = git('status', '--porcelain', '--', '.')
  if (status.status !== 0 || status.stdout !== '') return undefined
  // of a folder that the repository ignores git has no changes to tell either
  const tree = git('rev-parse', '--verify', '--quiet', 'HEAD:./')
  const [head, prefix] = [git('rev-parse', 'HEAD'), git('rev-parse', '--show-prefix')]
  if ([tree, head, prefix].some(({ status }) => status !== 0)) return undefined
  return { hash: head.stdout.trim(), folder: prefix.stdout.replace(/\n$/, '') }
}
