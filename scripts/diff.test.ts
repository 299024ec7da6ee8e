import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { PortalDiff } from '../src/domain/diff.ts'
import type { Fault } from '../src/load/fault.ts'
import { MINI } from '../src/load/fixture.ts'
import { bedaMarkdown } from '../src/text/id/beda.ts'
import { compare, Misuse, readOptions } from './diff/compare.ts'

// Some tests start a process.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const CASES = resolve(import.meta.dirname, '../src/fixtures/beda')
const root = realpathSync(mkdtempSync(join(tmpdir(), 'kampung-kb-diff-')))
const dataDir = join(root, 'data')

/** What is printed; folders are named as below the root. */
const told = (...words: string[]): string =>
  bedaMarkdown(compare(readOptions([...words, '--data', dataDir])).laporan).replaceAll(`${root}/`, '')

const run = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'diff.ts'), ...words], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

function git(...args: string[]): void {
  const who = ['-c', 'user.name=Uji', '-c', 'user.email=uji@kampungkb.example', '-c', 'commit.gpgsign=false']
  const { status, stderr } = spawnSync('git', [...who, ...args], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

/** A folder below the root: the tiny data folder with the files of a case laid over it. */
function lay(name: string): void {
  cpSync(MINI, join(root, name), { recursive: true })
  cpSync(join(CASES, name), join(root, name), { recursive: true, filter: (path) => basename(path) !== 'expected.md' })
}

beforeAll(() => {
  git('init', '-q', '-b', 'utama')
  cpSync(MINI, dataDir, { recursive: true })
  git('add', '-A')
  git('commit', '-q', '-m', 'satu')
  for (const name of readdirSync(CASES)) lay(name)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

test.each(readdirSync(CASES))('%s is told as expected, from a revision to a folder', (name) => {
  expect(told('HEAD', join(root, name))).toBe(readFileSync(join(CASES, name, 'expected.md'), 'utf8'))
})

test('only order, quotes and line ends differ: no change of meaning, either way round', () => {
  for (const words of [['HEAD', join(root, 'urutan')], [join(root, 'urutan'), dataDir], ['utama']]) {
    const text = told(...words)
    expect(text).toContain('Tidak ada perubahan makna')
    expect(text).not.toContain('Halaman yang berubah')
  }
})

test('text of the data makes no mention, link, reference or emphasis', () => {
  expect(told('HEAD', join(root, 'edisi-baru'))).not.toMatch(/@octocat|[^\\]\]\(|https:\/\/jahat|#12|[^\\]\*Uji/)
})

test('a data folder that was changed but not committed is compared with a revision', () => {
  const file = join(dataDir, 'situs.json')
  const before = readFileSync(file, 'utf8')
  writeFileSync(file, before.replace(/"judul": *"[^"]*"/, '"judul": "Judul lain"'))
  try {
    expect(told('HEAD')).toContain('Judul lain')
  } finally {
    writeFileSync(file, before)
  }
})

test('--json is one object of the same, exit 0', () => {
  const { status, stdout } = run('HEAD', 'edisi-baru', '--kabupaten', 'mini', '--json')
  const found = JSON.parse(stdout) as { perubahan: PortalDiff; galat: Record<string, Fault[]>; halaman: string[] }
  expect(status).toBe(0)
  expect(found.perubahan.kabupaten[0]!.edisi[0]!.kelas.naik).toMatchObject([{ dari: 'dasar', ke: 'mandiri' }])
  expect(found.galat).toEqual({ dasar: [], tujuan: [] })
  expect(found.halaman).toContain('/desa/99.02.02.2001/')
})

test('faulty data on one side: the faults, then what can be compared, exit 1', () => {
  const { status, stdout } = run('HEAD', 'galat')
  expect(status).toBe(1)
  expect(stdout).toContain('kelas-tidak-dikenal')
})

test('misuse: exit 2 and the usage', () => {
  const stderr = expect.stringContaining('Pemakaian: npm run diff') as string
  expect(run('HEAD', 'data', 'lebih')).toMatchObject({ status: 2, stdout: '', stderr })
})

test.each([
  { words: [] },
  { words: ['--salah'] },
  { words: ['tidak-ada'] },
  { words: ['--', '--output=jahat'] },
  { words: ['HEAD', '--kabupaten', 'lain'] },
  { words: ['HEAD', ''] },
])('misuse: $words', ({ words }) => {
  expect(() => compare({ ...readOptions(words), dataDir })).toThrow(Misuse)
})
