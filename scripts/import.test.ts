import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { CONTOH, IMPOR } from '../src/import/fixture.ts'
import { MINI } from '../src/load/fixture.ts'
import { sealOf } from '../src/load/seal.ts'

// Each test starts processes.
vi.setConfig({ testTimeout: 60_000 })

const run = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'import.ts'), ...words], {
    encoding: 'utf8',
    timeout: 30_000,
  })
  return { status, stdout, stderr }
}

/** Calls `use` with a copy of the tiny data folder, and a folder for other files. */
function withData(use: (dataDir: string, elsewhere: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'kampung-kb-'))
  try {
    cpSync(MINI, join(folder, 'data'), { recursive: true })
    use(join(folder, 'data'), folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const NEW = [
  '--sumber',
  'contoh',
  '--tanggal-data',
  '2026-11-30',
  '--tanggal-terbit',
  '2026-12-15',
  '--sifat',
  'contoh',
]
const into = (dataDir: string, edisi = '2026-11', tabel = 'klasifikasi') =>
  ['--data', dataDir, '--kabupaten', 'mini', '--edisi', edisi, '--tabel', tabel] as const
const contoh = (name: string) => join(CONTOH, name)
const EDISI = 'mini/edisi/2026-11'

test('a new edition is written whole, and again changes nothing', () => {
  withData((dataDir) => {
    const first = run(contoh('klasifikasi.xlsx'), ...into(dataDir), ...NEW)
    expect(first.stderr).toBe('')
    expect(first.status).toBe(0)
    expect(first.stdout).toContain(
      'Perbaikan klasifikasi.xlsx:Data!E6: "Mandiri" menjadi "mandiri": ejaan pilihan dibakukan.\n',
    )
    const csv = readFileSync(join(dataDir, EDISI, 'klasifikasi.csv'), 'utf8')
    expect(csv.split('\n')[1]).toBe('99.02.01.1001,Melati,berkelanjutan,contoh,')
    expect(JSON.parse(readFileSync(join(dataDir, EDISI, 'edisi.json'), 'utf8'))).toMatchObject({
      judul: 'Edisi November 2026',
      tanggal_data: '2026-11-30',
      sifat: 'contoh',
    })
    expect(run(contoh('klasifikasi.ods'), ...into(dataDir), '--sumber', 'contoh').status).toBe(0)
    expect(readFileSync(join(dataDir, EDISI, 'klasifikasi.csv'), 'utf8')).toBe(csv)
  })
})

test('--json prints one object', () => {
  withData((dataDir) => {
    const { status, stdout } = run(contoh('klasifikasi.xlsx'), ...into(dataDir), ...NEW, '--json')
    const found = JSON.parse(stdout) as { faults: unknown[]; repairs: unknown[]; notes: string[] }
    expect(status).toBe(0)
    expect(found.repairs[0]).toMatchObject({ cell: 'Data!D5', before: 'Melati ', after: 'Melati' })
    expect(found.notes.at(-1)).toMatch(/^Ditulis: /)
  })
})

test('any fault: exit 1, and nothing is written', () => {
  withData((dataDir) => {
    const { status, stdout } = run(join(IMPOR, 'desa-tidak-dikenal/klasifikasi.csv'), ...into(dataDir), ...NEW)
    expect(status).toBe(1)
    expect(stdout).toContain('klasifikasi.csv:C4: desa-tidak-dikenal: ')
    expect(stdout).toContain('Tidak ada yang ditulis.')
    expect(existsSync(join(dataDir, EDISI))).toBe(false)
  })
})

test('what the checker finds in the whole folder also forbids', () => {
  withData((dataDir, elsewhere) => {
    const file = join(elsewhere, 'total.csv')
    writeFileSync(
      file,
      'Klasifikasi;Jumlah;Sumber\nDasar;3;contoh\nBerkembang;1;contoh\nMandiri;1;contoh\nBerkelanjutan;1;contoh\n',
    )
    expect(run(contoh('klasifikasi.xlsx'), ...into(dataDir), ...NEW).status).toBe(0)
    const { status, stdout } = run(file, ...into(dataDir, '2026-11', 'total'))
    expect(status).toBe(1)
    expect(stdout).toMatch(/^total\.csv:(\w+: )?total-tidak-cocok/m)
    expect(stdout).not.toContain('mini/edisi/2026-11/total.csv')
    expect(existsSync(join(dataDir, EDISI, 'total.csv'))).toBe(false)
  })
})

test('another file in its place, or a sealed edition, is never touched', () => {
  const folder = join(IMPOR, 'edisi-sudah-ada')
  withData((dataDir) => {
    const target = join(dataDir, 'mini/edisi/2024-01/klasifikasi.csv')
    const before = readFileSync(target, 'utf8')
    const there = run(join(folder, 'klasifikasi.csv'), ...into(dataDir, '2024-01'))
    expect(there.status).toBe(1)
    expect(
      there.stdout
        .split('\n')
        .filter((line) => line.startsWith('mini/'))
        .join('\n'),
    ).toBe(readFileSync(join(folder, 'expected.txt'), 'utf8').trimEnd())
    expect(readFileSync(target, 'utf8')).toBe(before)

    rmSync(target)
    const sealed: Record<string, unknown> = {}
    for (const name of readdirSync(join(dataDir, 'mini/edisi/2024-01'))) {
      const file = `mini/edisi/2024-01/${name}`
      sealed[file] = sealOf(file, readFileSync(join(dataDir, file)))
    }
    writeFileSync(join(dataDir, 'kunci.json'), JSON.stringify(sealed))
    const { status, stdout } = run(join(folder, 'klasifikasi.csv'), ...into(dataDir, '2024-01'))
    expect(status).toBe(1)
    expect(stdout).toContain('edisi-sudah-ada: Edisi ini sudah terbit dan tersegel.')
    expect(existsSync(target)).toBe(false)
  })
})

test('a source that is not listed is a fault', () => {
  withData((dataDir) => {
    const { status, stdout } = run(contoh('klasifikasi.xlsx'), ...into(dataDir), ...NEW, '--sumber', 'contoh-9')
    expect(status).toBe(1)
    expect(stdout).toContain('sumber-tidak-dikenal')
  })
})

test('a mapping is proposed, filled in, and used', () => {
  withData((dataDir, elsewhere) => {
    const file = join(elsewhere, 'kiriman.csv')
    writeFileSync(file, 'No;Kode Desa;Golongan;Petugas\n1;99.02.01.1001;A;isi\n')
    const proposed = run(file, ...into(dataDir), '--petakan', '--pemetaan', 'dinas')
    expect(proposed.status).toBe(0)
    const path = join(dataDir, 'mini/pemetaan/dinas.json')
    const mapping = JSON.parse(readFileSync(path, 'utf8')) as { kolom: Record<string, string>; nilai: object }
    expect(mapping.kolom).toEqual({ No: 'abaikan', 'Kode Desa': 'kode_desa', Golongan: '', Petugas: '' })
    expect(JSON.parse(proposed.stdout)).toEqual(mapping)

    mapping.kolom['Golongan'] = 'klasifikasi'
    mapping.kolom['Petugas'] = 'abaikan'
    mapping.nilai = { klasifikasi: { A: 'mandiri' } }
    writeFileSync(path, JSON.stringify(mapping))
    expect(run(file, ...into(dataDir), ...NEW, '--pemetaan', 'dinas').status).toBe(0)
    expect(readFileSync(join(dataDir, EDISI, 'klasifikasi.csv'), 'utf8')).toContain('99.02.01.1001,,mandiri,contoh,\n')
  })
})

test.each([
  ['a file that is not there', ['tidak-ada.xlsx', '--kabupaten', 'mini', '--edisi', '2026-11', '--tabel', 'total']],
  ['an edition that is no month', ['a.csv', '--kabupaten', 'mini', '--edisi', '2026-13', '--tabel', 'total']],
  ['an unknown option', ['a.csv', '--apa']],
])('misuse, %s: exit 2 and the usage', (_, words) => {
  expect(run(...words)).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('Pemakaian: npm run import') as string,
  })
})

test('a new edition asks for what is not told', () => {
  withData((dataDir) => {
    const { status, stderr } = run(contoh('klasifikasi.xlsx'), ...into(dataDir), '--sumber', 'contoh')
    expect(status).toBe(2)
    expect(stderr).toContain('--tanggal-data')
    expect(existsSync(join(dataDir, EDISI))).toBe(false)
  })
})

test('a data folder that is a link is read and written; all may read a new edition', () => {
  withData((dataDir, elsewhere) => {
    const link = join(elsewhere, 'tautan')
    symlinkSync(dataDir, link)
    expect(run(contoh('klasifikasi.xlsx'), ...into(link), ...NEW)).toMatchObject({ status: 0, stderr: '' })
    expect(statSync(join(dataDir, EDISI)).mode & 0o777).toBe(0o755)
  })
})

test('what happened after the edition is told at its cell', () => {
  withData((dataDir, elsewhere) => {
    const file = join(elsewhere, 'kegiatan.csv')
    const header = 'kode_desa;tanggal;program;kegiatan;opd;peserta;sumber_id'
    writeFileSync(file, `${header}\n99.02.01.1001;2026-12-20;;Penyuluhan;;12;contoh\n`)
    const { status, stdout } = run(file, ...into(dataDir, '2026-11', 'kegiatan'), ...NEW)
    expect(status).toBe(1)
    expect(stdout).toMatch(/^kegiatan\.csv:B2: tanggal-masa-depan/m)
    expect(existsSync(join(dataDir, EDISI))).toBe(false)
  })
})

test('what has no end, and a folder, are no files', () => {
  withData((dataDir, elsewhere) => {
    const pipe = join(elsewhere, 'pipa')
    spawnSync('mkfifo', [pipe])
    for (const path of [pipe, '/dev/zero', elsewhere])
      expect(run(path, ...into(dataDir), ...NEW)).toMatchObject({
        status: 2,
        stderr: expect.stringContaining(`${path} bukan berkas`) as string,
      })
  })
})

test.each([
  ['an unknown option', ['a.csv', '--apa']],
  ['a file that is not there', ['tidak-ada.xlsx', '--kabupaten', 'mini', '--edisi', '2026-11', '--tabel', 'total']],
  ['a data folder that is not there', [contoh('klasifikasi.xlsx'), ...into('tidak-ada')]],
  ['an order of dates that is none', [contoh('klasifikasi.xlsx'), ...into('data'), '--tanggal', 'tahun']],
])('misuse with --json, %s: exit 2 and one object', (_, words) => {
  const { status, stdout, stderr } = run(...words, '--json')
  expect([status, stderr]).toEqual([2, ''])
  const found = JSON.parse(stdout) as { misuse: string }
  expect(found).toMatchObject({ faults: [], repairs: [], notes: [] })
  expect(found.misuse).not.toBe('')
})
