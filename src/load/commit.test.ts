import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { commitOf } from './commit.ts'

let folder: string
const git = (...args: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=Uji', '-c', 'user.email=uji@example.id', ...args], {
    encoding: 'utf8',
  })
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commit-'))
  writeFileSync(join(folder, 'total.csv'), 'klasifikasi,jumlah,sumber_id\n')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a folder without a repository has no commit', () => {
  expect(commitOf(folder)).toBeUndefined()
})

test('a commit is told while it holds what the folder holds, and no longer', () => {
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'Satu')
  expect(commitOf(folder)).toBe(git('rev-parse', 'HEAD').trim())
  writeFileSync(join(folder, 'total.csv'), 'klasifikasi,jumlah,sumber_id\ndasar,1,uji\n')
  expect(commitOf(folder)).toBeUndefined()
})
