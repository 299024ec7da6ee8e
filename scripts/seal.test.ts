import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { withBroken } from '../src/load/fixture.ts'
import { readPortal } from '../src/load/portal.ts'

// Each test starts a process.
vi.setConfig({ testTimeout: 60_000 })

const seal = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'seal.ts'), ...words], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}
const TOTAL = 'nyata/edisi/2024-01/total.csv'

test('seals a new edition, once', () => {
  withBroken('belum-disegel', (dataDir) => {
    const first = seal('nyata/2024-01', '--data', dataDir)
    expect(first).toMatchObject({ status: 0, stdout: expect.stringContaining(TOTAL) })
    const keys = JSON.parse(readFileSync(join(dataDir, 'kunci.json'), 'utf8')) as object
    expect(Object.keys(keys)).toEqual(['nyata/edisi/2024-01/edisi.json', TOTAL])
    expect(readPortal(dataDir).faults).toEqual([])
    expect(seal('nyata/2024-01', '--data', dataDir).stdout).toContain('sudah disegel')
  })
})

test('brings back the seal of an older edition', () => {
  withBroken('segel-hilang', (dataDir) => {
    expect(seal('nyata/2024-01', '--data', dataDir).status).toBe(0)
    expect(readPortal(dataDir).faults).toEqual([])
  })
})

test('refuses what is sealed and has changed, and faulty data, and writes nothing', () => {
  withBroken('belum-disegel', (dataDir) => {
    seal('nyata/2024-01', '--data', dataDir)
    const before = readFileSync(join(dataDir, 'kunci.json'), 'utf8')
    appendFileSync(join(dataDir, TOTAL), 'mandiri,1,resmi-1\n')
    const { status, stderr } = seal('nyata/2024-01', '--data', dataDir)
    expect(status).toBe(1)
    expect(stderr).toContain('total.csv:3:1: edisi-berubah')
    expect(readFileSync(join(dataDir, 'kunci.json'), 'utf8')).toBe(before)
  })
  withBroken('kelas-tidak-dikenal', (dataDir) => {
    expect(seal('mini/2024-01', '--data', dataDir)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Tidak ada yang disegel'),
    })
    expect(existsSync(join(dataDir, 'kunci.json'))).toBe(false)
  })
})

test('an edition that is not there, or none: how to write it', () => {
  withBroken('belum-disegel', (dataDir) => {
    expect(seal('nyata/2024-02', '--data', dataDir)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Maksudnya "nyata/2024-01"?'),
    })
  })
  expect(seal()).toMatchObject({ status: 2, stderr: expect.stringContaining('Pemakaian: npm run seal') })
})
