import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { MINI } from '../src/load/fixture.ts'
import { readPortal } from '../src/load/portal.ts'
import { optionsOf } from './new/options.ts'

// Each test starts a process.
vi.setConfig({ testTimeout: 60_000 })

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kampung-kb-'))
  cpSync(MINI, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const make = (...words: string[]) => {
  const args = [join(import.meta.dirname, 'new.ts'), '--data', folder, ...words]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  return { status, stdout, stderr }
}
const REMBANG = ['33.17', 'Rembang', '--provinsi', 'Jawa Tengah', '--sumber', 'contoh', '--tanggal', '2026-11-24']

test('begins a kabupaten that the checker finds clean', () => {
  const { status, stdout } = make(...REMBANG)
  expect(status).toBe(0)
  expect(stdout).toContain('PANDUAN.md')
  const { portal, faults } = readPortal(folder)
  expect(faults).toEqual([])
  const rembang = portal!.kabupaten.get('33.17')!
  expect(rembang).toMatchObject({ nama: 'Rembang', jenis: 'kabupaten', provinsi: 'Jawa Tengah', contoh: false })
  expect(rembang.edisi).toMatchObject([{ kode: '2026-11', sifat: 'sementara', sumber_id: 'contoh' }])
  const guide = readFileSync(join(folder, 'rembang/PANDUAN.md'), 'utf8')
  expect(guide).toContain('# Kabupaten Rembang')
  expect(guide).toContain('`33.17.01.2001`')
  expect(guide).not.toMatch(/\{\w+\}/)
})

test('refuses a code or a folder that is taken, a source or a province that is not known; nothing is written', () => {
  mkdirSync(join(folder, 'pati'))
  const before = readdirSync(folder, { recursive: true })
  const refused: readonly (readonly [words: readonly string[], why: string])[] = [
    [['99.02', 'Lain', '--provinsi', 'X', '--sumber', 'contoh'], 'Kode 99.02 sudah dipakai folder mini.'],
    [['33.18', 'Pati', '--provinsi', 'X', '--sumber', 'contoh'], 'sudah ada; tidak ada yang ditulis.'],
    [['33.19', 'Kudus', '--provinsi', 'X'], 'Belum ada sumber kode wilayah'],
    [['33.19', 'Kudus', '--provinsi', 'X', '--sumber', 'conto'], 'Maksudnya "contoh"?'],
    [['33.19', 'Kudus', '--sumber', 'contoh'], 'tambahkan --provinsi'],
  ]
  for (const [words, why] of refused)
    expect(make(...words), why).toMatchObject({ status: 1, stderr: expect.stringContaining(why) })
  expect(make('3319', 'Kudus')).toMatchObject({ status: 2, stderr: expect.stringContaining('Pemakaian: npm run new') })
  expect(readdirSync(folder, { recursive: true })).toEqual(before)
})

test.each([
  ['33.17', '../Rembang'],
  ['33.17', 'Rem/bang'],
  ['33.17', 'Rem\\bang'],
  ['33.17', ''],
  ['33.17', 'Kabupaten Rembang'],
  ['33.17', '.baru'],
  ['33', 'Rembang'],
  ['33.17.01', 'Rembang'],
  ['../33.17', 'Rembang'],
])('%s %j is no kabupaten', (kode, nama) => {
  expect(typeof optionsOf([kode, nama], '2026-11-24')).toBe('string')
})

test('the folder is named after the kabupaten, that of a kota beside its namesake', () => {
  const folderOf = (...words: string[]) => optionsOf(words, '2026-11-24')
  expect(folderOf('33.26', 'Pekalongan')).toMatchObject({ folder: 'pekalongan' })
  expect(folderOf('33.75', 'Pekalongan')).toMatchObject({ folder: 'kota-pekalongan' })
  expect(folderOf('64.11', 'Mahakam', 'Ulu')).toMatchObject({ nama: 'Mahakam Ulu', folder: 'mahakam-ulu' })
})
