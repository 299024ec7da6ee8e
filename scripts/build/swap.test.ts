import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { swap, sweep } from './swap.ts'

const DEAD = 2 ** 22 + 7 // above the highest process number of Linux
let root: string
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'swap-'))))
afterEach(() => rmSync(root, { recursive: true, force: true }))

const folder = (path: string, page: string): string => {
  mkdirSync(join(root, path), { recursive: true })
  writeFileSync(join(root, path, 'index.html'), page)
  return join(root, path)
}
const page = (path: string) => readFileSync(join(root, path, 'index.html'), 'utf8')

test('the new site takes the place of the old, of which nothing stays', async () => {
  folder('dist', 'old')
  writeFileSync(join(root, 'dist', 'gone.html'), '')
  const work = join(root, '.build', '1')
  await swap(folder('.build/1/site', 'new'), join(root, 'dist'), work)
  expect(page('dist')).toBe('new')
  expect(readdirSync(join(root, 'dist'))).toEqual(['index.html'])
  expect(readdirSync(work)).toEqual([])
})

test('a first site moves in where there was none', async () => {
  await swap(folder('.build/1/site', 'new'), join(root, 'dist'), join(root, '.build', '1'))
  expect(page('dist')).toBe('new')
})

test('a new site that cannot move in leaves the old one', async () => {
  folder('dist', 'old')
  mkdirSync(join(root, '.build', '1'), { recursive: true })
  await expect(swap(join(root, 'missing'), join(root, 'dist'), join(root, '.build', '1'))).rejects.toThrow(/ENOENT/)
  expect(page('dist')).toBe('old')
})

test('a build killed in the middle of its swap gives the old site back at the next start', async () => {
  folder(`.build/${DEAD}/old`, 'old')
  folder(`.build/${DEAD}/site`, 'new')
  await sweep(join(root, '.build'), join(root, 'dist'))
  expect(page('dist')).toBe('old')
  expect(readdirSync(join(root, '.build'))).toEqual([])
})

test('a build that still runs keeps its folder', async () => {
  folder(`.build/${process.ppid}/site`, 'half')
  await sweep(join(root, '.build'), join(root, 'dist'))
  expect(existsSync(join(root, '.build', String(process.ppid), 'site'))).toBe(true)
})
