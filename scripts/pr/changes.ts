import { spawnSync } from 'node:child_process'

/** One path that differs between two commits, as the later one has it. */
export interface Change {
  readonly path: string
  /** of git: `100644`, `100755` executable, `120000` symlink, `160000` submodule, `000000` deleted */
  readonly mode: string
  readonly blob: string
  /** bytes; 0 where there is no blob */
  readonly size: number
}

/** Reads the output of `git diff --raw -z`: any byte but NUL may stand in a name. */
function parseRaw(text: string): readonly Omit<Change, 'size'>[] {
  const parts = text.split('\0').slice(0, -1)
  return parts.flatMap((head, i) => {
    if (i % 2 === 1) return []
    const fields = /^:\d{6} (\d{6}) [0-9a-f]{40,64} ([0-9a-f]{40,64}) [A-Z]\d*$/.exec(head)
    const path = parts[i + 1]
    if (!fields || path === undefined) throw new Error('Jawaban git tidak dapat dibaca.')
    return [{ path, mode: fields[1]!, blob: fields[2]! }]
  })
}

/**
 * What `to` has otherwise than `from`, in the repository at `repo`.
 * No name of a file goes into a command line, and no .gitmodules hides a submodule.
 * @throws where git fails
 */
export function readChanges(repo: string, from: string, to: string): readonly Change[] {
  const raw = git(repo, [
    'diff',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--ignore-submodules=none',
    '--end-of-options',
    from,
    to,
    '--',
  ])
  const changes = parseRaw(raw)
  const hasBlob = ({ mode }: { mode: string }) => mode !== '000000' && mode !== '160000'
  const blobs = changes.filter(hasBlob).map(({ blob }) => blob)
  const sizes =
    blobs.length === 0 ? '' : git(repo, ['cat-file', '--batch-check=%(objectsize)'], `${blobs.join('\n')}\n`)
  const sizeOf = new Map(sizes.split('\n').map((size, i) => [blobs[i], Number(size)] as const))
  return changes.map((change) => ({ ...change, size: hasBlob(change) ? sizeOf.get(change.blob)! : 0 }))
}

function git(repo: string, args: readonly string[], input = ''): string {
  const { status, stdout } = spawnSync('git', ['-C', repo, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 256_000_000,
  })
  if (status !== 0) throw new Error(`git ${args[0]} gagal: kedua keadaan tidak dapat dibandingkan.`)
  return stdout
}
