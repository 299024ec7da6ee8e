import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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
  expect(commitOf(folder)).toEqual({ hash: git('rev-parse', 'HEAD').trim(), folder: '' })
  writeFileSync(join(folder, 'total.csv'), 'klasifikasi,jumlah,sumber_id\ndasar,1,uji\n')
  expect(commitOf(folder)).toBeUndefined()
})

test('a data folder is found where it stands in its repository', () => {
  const data = join(folder, 'situs', 'data')
  mkdirSync(data, { recursive: true })
  writeFileSync(join(data, 'total.csv'), 'klasifikasi,jumlah,sumber_id\n')
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'Satu')
  expect(commitOf(data)).toEqual({ hash: git('rev-parse', 'HEAD').trim(), folder: 'situs/data/' })
})

test('a folder that its repository ignores has no commit', () => {
  const data = join(folder, 'hasil')
  mkdirSync(data)
  writeFileSync(join(data, 'total.csv'), 'klasifikasi,jumlah,sumber_id\n')
  writeFileSync(join(folder, '.gitignore'), 'hasil/\n')
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'Satu')
  expect(commitOf(data)).toBeUndefined()
})
