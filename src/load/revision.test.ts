import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { RevisionError, withRevision } from './revision.ts'

const root = realpathSync(mkdtempSync(join(tmpdir(), 'kampung-kb-git-')))
const dataDir = join(root, 'data')
const who = ['-c', 'user.name=Uji', '-c', 'user.email=uji@kampungkb.example', '-c', 'commit.gpgsign=false']

function git(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', [...who, ...args], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return stdout.trim()
}

const commit = (message: string) => {
  git('add', '-A')
  git('commit', '-q', '-m', message)
}

const CSV = 'nama\r\n"Desa ä", $Id$\n'

beforeAll(() => {
  git('init', '-q', '-b', 'utama')
  mkdirSync(join(dataDir, 'blora'), { recursive: true })
  writeFileSync(join(dataDir, 'situs.json'), '{}')
  writeFileSync(join(dataDir, 'blora/wilayah.csv'), CSV)
  writeFileSync(join(dataDir, 'blora/kosong.csv'), '')
  writeFileSync(join(root, 'rahasia.txt'), 'rahasia')
  symlinkSync('../rahasia.txt', join(dataDir, 'tautan.csv'))
  // Attributes of a pull request must not hide or change what is compared.
  writeFileSync(join(root, '.gitattributes'), 'data/blora/* export-ignore\n*.csv export-subst -text\n')
  commit('satu')
  git('branch', 'lama')
  rmSync(join(dataDir, 'blora'), { recursive: true })
  commit('dua')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

test('the files of a revision, byte for byte; links are left out, and the folder goes afterwards', () => {
  const folder = withRevision('lama', dataDir, (found) => {
    expect(readdirSync(found, { recursive: true }).sort()).toEqual([
      'blora',
      'blora/kosong.csv',
      'blora/wilayah.csv',
      'situs.json',
    ])
    expect(readFileSync(join(found, 'blora/wilayah.csv'), 'utf8')).toBe(CSV)
    expect(readFileSync(join(found, 'blora/kosong.csv'), 'utf8')).toBe('')
    return found
  })
  expect(existsSync(folder)).toBe(false)
})

test('a branch, a hash, a word of git', () => {
  const list = (revision: string) => withRevision(revision, dataDir, (found) => readdirSync(found).length)
  expect([list('lama'), list(git('rev-parse', 'lama')), list('HEAD~1'), list('HEAD')]).toEqual([2, 2, 2, 1])
})

test('the folder goes also where the caller fails', () => {
  let folder = ''
  const fail = (found: string) => {
    folder = found
    throw new Error('gagal')
  }
  expect(() => withRevision('HEAD', dataDir, fail)).toThrow('gagal')
  expect(existsSync(folder)).toBe(false)
})

test.each([
  'tidak-ada',
  '--output=jahat',
  '-h',
  '--all',
  '$(touch jahat)',
  '; touch jahat',
  '`touch jahat`',
  'HEAD:data',
  'HEAD\nlama',
  '../..',
  '',
  ' ',
])('%j is no revision, and does nothing', (revision) => {
  expect(() => withRevision(revision, dataDir, () => 1)).toThrow(RevisionError)
  expect(existsSync(join(root, 'jahat'))).toBe(false)
  expect(git('status', '--porcelain')).toBe('')
})

test('a revision without the data folder, and a folder outside of a repository', () => {
  expect(() => withRevision('HEAD', join(root, 'lain'), () => 1)).toThrow('tidak punya folder lain')
  const outside = mkdtempSync(join(tmpdir(), 'kampung-kb-'))
  expect(() => withRevision('HEAD', join(outside, 'data'), () => 1)).toThrow('tidak berada di repositori git')
  rmSync(outside, { recursive: true })
})
