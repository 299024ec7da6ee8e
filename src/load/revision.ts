import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve, sep } from 'node:path'

const MAX_OUTPUT = 1_000_000_000

/** Why a revision cannot be read, in Indonesian. */
export class RevisionError extends Error {}

/**
 * Calls `use` with a folder that holds the data folder as it was in a git revision; the folder is removed afterwards.
 * The bytes are those of the repository: no attribute of it can hide or change a file, as `git archive` allows; links
 * are left out.
 * @param revision anything that git takes for a commit; it is never taken for an option
 * @throws RevisionError where there is no repository, no such commit, or no data in it
 */
export function withRevision<T>(revision: string, dataDir: string, use: (folder: string) => T): T {
  const parent = dirname(resolve(dataDir))
  const top = git(parent, ['rev-parse', '--show-toplevel']).text?.trimEnd()
  if (top === undefined) throw new RevisionError('Folder data ini tidak berada di repositori git.')
  const commit = git(parent, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]).text?.trim()
  if (commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit)) throw new RevisionError('Revisi git ini tidak ada.')
  const path = relative(top, join(realpathSync(parent), resolve(dataDir).split(sep).at(-1)!))
    .split(sep)
    .join('/')
  const files = filesOf(top, commit, path)
  if (files.length === 0) throw new RevisionError(`Revisi git ini tidak punya folder ${path}.`)
  const folder = mkdtempSync(join(tmpdir(), 'kampung-kb-'))
  try {
    unpack(top, files, folder)
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface GitFile {
  readonly hash: string
  /** below the data folder */
  readonly path: string
}

/** The ordinary files of a folder in a commit. */
function filesOf(top: string, commit: string, path: string): readonly GitFile[] {
  const { text = '' } = git(top, [
    '--literal-pathspecs',
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    commit,
    '--',
    `${path}/`,
  ])
  return text
    .split('\0')
    .map((line) => /^100(?:644|755|664) blob ([0-9a-f]+)\t(.+)$/s.exec(line))
    .filter((match) => match !== null)
    .map(([, hash, file]) => ({ hash: hash!, path: file!.slice(path.length + 1) }))
    .filter(({ path: file }) => file.split(/[/\\]/).every((part) => part !== '..' && part !== '.' && part !== ''))
}

/** Writes the files into a folder, all out of one process. */
function unpack(top: string, files: readonly GitFile[], folder: string): void {
  const { bytes } = git(top, ['cat-file', '--batch'], files.map(({ hash }) => `${hash}\n`).join(''))
  let at = 0
  for (const { path } of files) {
    const end = bytes.indexOf(10, at)
    const size = Number(/^[0-9a-f]+ blob (\d+)$/.exec(bytes.toString('latin1', at, end))?.[1])
    if (end < 0 || Number.isNaN(size)) throw new RevisionError('Repositori git ini tidak dapat dibaca.')
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, bytes.subarray(end + 1, end + 1 + size))
    at = end + 1 + size + 1
  }
}

function git(cwd: string, args: readonly string[], input = ''): { text: string | undefined; bytes: Buffer } {
  const { status, stdout } = spawnSync('git', args, { cwd, input, maxBuffer: MAX_OUTPUT })
  return status === 0 ? { text: stdout.toString('utf8'), bytes: stdout } : { text: undefined, bytes: Buffer.alloc(0) }
}
