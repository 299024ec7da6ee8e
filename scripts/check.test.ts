import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { Fault } from '../src/load/fault.ts'
import { MINI, withBroken } from '../src/load/fixture.ts'

// Each test starts a process.
vi.setConfig({ testTimeout: 60_000 })

const check = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'check.ts'), ...words], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('clean data: exit 0', () => {
  expect(check('--data', MINI)).toMatchObject({ status: 0, stdout: 'Data bersih.\n' })
})

test('faulty data: one fault a line with its place, and exit 1', () => {
  withBroken('kelas-tidak-dikenal', (dataDir) => {
    const { status, stdout } = check('--data', dataDir)
    expect(status).toBe(1)
    expect(stdout.replaceAll(dataDir, 'data')).toBe(
      'data/mini/edisi/2024-01/klasifikasi.csv:3:29: kelas-tidak-dikenal: "Mandri" bukan kelas. Maksudnya "mandiri"? ' +
        'Pilihan: dasar, berkembang, mandiri, berkelanjutan.\n1 kesalahan.\n',
    )
  })
})

test('--json prints one object', () => {
  withBroken('lima-sekaligus', (dataDir) => {
    const { status, stdout } = check('--data', dataDir, '--json')
    const found = JSON.parse(stdout) as { faults: Fault[]; repairs: unknown[] }
    expect(status).toBe(1)
    expect(found.repairs).toEqual([])
    expect(found.faults).toHaveLength(5)
    expect(found.faults[0]).toMatchObject({ severity: 'fault', line: 3, column: 29, code: 'kelas-tidak-dikenal' })
  })
})

test('--github prints annotations', () => {
  withBroken('kelas-tidak-dikenal', (dataDir) => {
    expect(check('--data', dataDir, '--github').stdout).toMatch(
      /^::error file=.*klasifikasi\.csv,line=3,col=29,title=kelas-tidak-dikenal::"Mandri" bukan kelas\./,
    )
  })
})

test.each([[['--salah']], [['--data', 'tidak-ada']], [['berkas.csv']]])('misuse %j: exit 2 and the usage', (words) => {
  expect(check(...words)).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('Usage: npm run check') as string,
  })
})
