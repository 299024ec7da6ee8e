import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { feature } from 'topojson-client'
import { afterAll, expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')
/** Real polygons are not part of the repository: a folder with `blora-desa.geojson` may be named. */
const REAL = join(process.env['BATAS_UJI'] ?? join(ROOT, '../shared/geodata'), 'blora-desa.geojson')

const data = mkdtempSync(join(tmpdir(), 'batas-'))
const folder = join(data, 'blora')
mkdirSync(folder)
copyFileSync(join(ROOT, 'data/blora/wilayah.csv'), join(folder, 'wilayah.csv'))
afterAll(() => rmSync(data, { recursive: true }))

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join(ROOT, 'scripts/boundaries.ts'), ...args, '--data', data], {
    encoding: 'utf8',
  })
}

test.skipIf(!existsSync(REAL))('real polygons of Blora become batas.topo.json (skipped without BATAS_UJI)', () => {
  const { status, stderr, stdout } = run(REAL, '--kabupaten', 'blora')
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(stdout).toContain('295 bentuk')
  const text = readFileSync(join(folder, 'batas.topo.json'), 'utf8')
  expect(text.length).toBeLessThanOrEqual(150_000)
  const written = JSON.parse(text)
  expect((feature(written, written.objects.desa) as unknown as { features: unknown[] }).features).toHaveLength(295)
  expect(readdirSync(folder).sort()).toEqual(['batas.topo.json', 'wilayah.csv'])
  rmSync(join(folder, 'batas.topo.json'))
})

test('a file with faults writes nothing and exits with 1', () => {
  const file = join(data, 'satu.geojson')
  const ring = [
    [111.2, -7.2],
    [111.3, -7.2],
    [111.3, -7.3],
    [111.2, -7.2],
  ]
  const geometry = { type: 'Polygon', coordinates: [ring] }
  const one = { type: 'Feature', properties: { kode: '33.16.01.2001' }, geometry }
  writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features: [one] }))
  const { status, stderr } = run(file, '--kabupaten', 'blora')
  expect(status).toBe(1)
  expect(stderr).toContain('294 desa belum punya bentuk')
  expect(existsSync(join(folder, 'batas.topo.json'))).toBe(false)
})

test('a faulty wilayah.csv is said with its place, and writes nothing', () => {
  const broken = join(data, 'rusak')
  mkdirSync(broken)
  const text = readFileSync(join(folder, 'wilayah.csv'), 'utf8').replace('33.16.01.2001,', '3316012001,')
  writeFileSync(join(broken, 'wilayah.csv'), text)
  const { status, stderr } = run('package.json', '--kabupaten', 'rusak')
  expect(status).toBe(1)
  expect(stderr).toMatch(/rusak\/wilayah\.csv:\d+:1: kode-rusak: /)
  expect(stderr).toContain('1 galat, 0 peringatan. Tidak ada yang ditulis.')
})

test.each([
  [[], 'Pemakaian'],
  [['tidak-ada.geojson', '--kabupaten', 'blora'], 'tidak ditemukan'],
  [['tidak-ada.geojson', '--kabupaten', '../luar'], 'Pemakaian'],
  [['package.json', '--kabupaten', 'lain'], 'Periksa nama folder'],
])('misuse %j exits with 2', (args, message) => {
  const { status, stderr } = run(...args)
  expect(status).toBe(2)
  expect(stderr).toContain(message)
})
