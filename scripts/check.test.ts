import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { Fault } from '../src/load/fault.ts'
import { MINI, withBroken } from '../src/load/fixture.ts'

// Each test starts a process.
vi.setConfig({ testTimeout: 60_000 })

const check = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'check.ts'), ...words], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
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
      'data/mini/edisi/2024-01/klasifikasi.csv:3:29: kelas-tidak-dikenal: Kolom klasifikasi: "Mandri" bukan kelas. Maksudnya "mandiri"? ' +
        'Pilihan: dasar, berkembang, mandiri, berkelanjutan.\n1 galat, 0 peringatan.\nPenjelasan tiap kode: data/README.md bagian 7\n',
    )
  })
})

test('warnings alone are printed, and exit 0', () => {
  withBroken('tabel-tanpa-baris', (dataDir) => {
    const { status, stdout } = check('--data', dataDir)
    expect(status).toBe(0)
    expect(stdout).toContain('kegiatan.csv: peringatan: tabel-tanpa-baris: ')
    expect(stdout).toMatch(/\n0 galat, 1 peringatan\.\nPenjelasan tiap kode: .*\n$/)
    expect(check('--data', dataDir, '--github').stdout).toMatch(
      /^::warning file=.*kegiatan\.csv,title=tabel-tanpa-baris::/,
    )
  })
})

test('of one mistake in every row fifty are printed and the rest counted; --json has all', () => {
  withBroken('kelas-tidak-dikenal', (dataDir) => {
    const rows = Array.from({ length: 1284 }, (_, i) => `99.02.01.2002,Kampung ${i},Mandri,contoh,\n`)
    const header = 'kode_desa,kampung,klasifikasi,sumber_id,catatan\n'
    writeFileSync(join(dataDir, 'mini/edisi/2024-01/klasifikasi.csv'), header + rows.join(''))
    rmSync(join(dataDir, 'mini/edisi/2024-01/total.csv'))
    const lines = check('--data', dataDir).stdout.trim().split('\n')
    expect(lines).toHaveLength(53)
    expect(lines.slice(-3, -1)).toEqual([
      'kelas-tidak-dikenal: … dan 1.234 lagi dengan kode yang sama.',
      '1.284 galat, 0 peringatan.',
    ])
    expect(check('--data', dataDir, '--github').stdout).toContain(
      '\n::error title=kelas-tidak-dikenal::… dan 1.234 lagi dengan kode yang sama.\n',
    )
    const found = JSON.parse(check('--data', dataDir, '--json').stdout) as { faults: Fault[]; counts: object }
    expect(found.faults).toHaveLength(1284)
    expect(found.counts).toEqual({ 'kelas-tidak-dikenal': 1284 })
  })
})

test('--json prints one object', () => {
  withBroken('lima-sekaligus', (dataDir) => {
    const { status, stdout } = check('--data', dataDir, '--json')
    const found = JSON.parse(stdout) as { faults: Fault[]; repairs: unknown[] }
    expect(status).toBe(1)
    expect(found.repairs).toEqual([])
    expect(found.faults).toHaveLength(5)
    expect(found.faults[0]).toMatchObject({
      severity: 'fault',
      line: 3,
      column: 29,
      code: 'kelas-tidak-dikenal',
      help: 'data/README.md#kelas-tidak-dikenal',
    })
  })
})

test('--github prints annotations', () => {
  withBroken('kelas-tidak-dikenal', (dataDir) => {
    expect(check('--data', dataDir, '--github').stdout).toMatch(
      /^::error file=.*klasifikasi\.csv,line=3,col=29,title=kelas-tidak-dikenal::Kolom klasifikasi: "Mandri" bukan kelas\./,
    )
  })
})

test.each([[['--salah']], [['--data', 'tidak-ada']], [['--data=']], [['berkas.csv']]])(
  'misuse %j: exit 2 and the usage',
  (words) => {
    expect(check(...words)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('Pemakaian: npm run check') as string,
    })
  },
)

test('where the portal has an address, each fault links to its page', () => {
  withBroken('kelas-tidak-dikenal', (dataDir) => {
    const path = join(dataDir, 'situs.json')
    const situs = JSON.parse(readFileSync(path, 'utf8')) as object
    writeFileSync(path, JSON.stringify({ ...situs, alamat: 'https://kampungkb.example/' }))
    const page = 'https://kampungkb.example/periksa/galat/'
    expect(check('--data', dataDir).stdout).toMatch(new RegExp(`\nPenjelasan tiap kode: ${page}\n$`))
    expect(check('--data', dataDir, '--github').stdout).toContain(`%0A${page}#kelas-tidak-dikenal\n`)
    expect(check('--data', dataDir, '--json').stdout).toContain(`"help":"${page}#kelas-tidak-dikenal"`)
  })
})

/** Folders that are no data at all, and what the checker ends with. */
const STRANGE: Readonly<Record<string, (folder: string) => void>> = {
  'is empty': () => {},
  'holds binaries': (folder) => {
    for (const name of ['situs.json', 'sumber.csv', 'a.png', 'kunci.json'])
      writeFileSync(
        join(folder, name),
        Uint8Array.from({ length: 5000 }, (_, i) => (i * 31) % 256),
      )
  },
  'holds 10,000 files': (folder) => {
    for (let i = 0; i < 10_000; i++) writeFileSync(join(folder, `berkas ${i}.csv`), '')
  },
  'holds rings of links': (folder) => {
    symlinkSync('.', join(folder, 'blora'))
    symlinkSync('situs.json', join(folder, 'situs.json'))
    mkdirSync(join(folder, 'mini/edisi/2024-01'), { recursive: true })
    symlinkSync('../..', join(folder, 'mini/edisi/2024-01/total.csv'))
    symlinkSync('..', join(folder, 'mini/edisi/2024-02'))
  },
  'holds folders in place of files': (folder) => {
    for (const name of [
      'situs.json',
      'sumber.csv',
      'kunci.json',
      'mini/edisi/2024-01/edisi.json',
      'regulasi/a.mdx',
      'mini/batas.topo.json',
    ])
      mkdirSync(join(folder, name), { recursive: true })
  },
  'holds files in place of folders': (folder) => {
    for (const name of ['regulasi', 'program', 'aturan']) writeFileSync(join(folder, name), 'x')
    mkdirSync(join(folder, 'mini'))
    writeFileSync(join(folder, 'mini/edisi'), 'x')
  },
}

test.each(Object.entries(STRANGE))('a folder that %s ends in one object of faults', (_, fill) => {
  const folder = mkdtempSync(join(tmpdir(), 'kampung-kb-'))
  try {
    fill(folder)
    const { status, stdout, stderr } = check('--data', folder, '--json')
    expect([status, stderr]).toEqual([1, ''])
    expect((JSON.parse(stdout) as { faults: Fault[] }).faults.length).toBeGreaterThan(0)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test.each(['/etc', '/proc/self', '/dev'])('%s is no data, and no trouble', (folder) => {
  const { status, stdout, stderr } = check('--data', folder, '--json')
  expect([status, stderr]).toEqual([1, ''])
  expect(JSON.parse(stdout)).toHaveProperty('faults')
})

test.each(['tidak-ada', import.meta.filename])('--json of %s is one object, and exit 2', (folder) => {
  const { status, stdout } = check('--data', folder, '--json')
  expect(status).toBe(2)
  expect(JSON.parse(stdout)).toMatchObject({ faults: [], error: expect.any(String) as string })
})

test.each([[['--json=1']], [['--json', '--data=']], [['--json', '--salah']]])(
  'misuse %j is one object too',
  (words) => {
    const { status, stdout } = check(...words)
    expect(status).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({ faults: [], error: expect.any(String) as string })
  },
)
