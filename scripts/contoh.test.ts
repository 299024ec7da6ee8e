import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { isAbsent } from '../src/domain/cell.ts'
import { latest, type Edition } from '../src/domain/portal.ts'
import { editionProfileOf } from '../src/domain/profile.ts'
import { changesBetween } from '../src/domain/compare.ts'
import { summaryOf } from '../src/domain/summary.ts'
import { readPortal } from '../src/load/portal.ts'
import { contohFiles } from './contoh/files.ts'

const folder = 'data/contoh'
const files = contohFiles()
const rows = (path: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(files.get(path)!, { header: true, skipEmptyLines: true }).data
const EDITIONS = ['2024-01', '2024-07', '2025-01']

describe('the fictional kabupaten', () => {
  test('is committed as it is made', () => {
    const committed = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      )
    expect(committed.sort()).toEqual([...files.keys()].sort())
    for (const [path, text] of files) expect(readFileSync(join(folder, path), 'utf8'), path).toBe(text)
  })

  test('bears no name of Blora', () => {
    const blora = Papa.parse<Record<string, string>>(readFileSync('data/blora/wilayah.csv', 'utf8'), { header: true })
    const real = new Set(blora.data.map((row) => row['nama']?.toLowerCase()))
    expect(rows('wilayah.csv').filter((row) => real.has(row['nama']!.toLowerCase()))).toEqual([])
  })

  test('has 96 desa and kelurahan, one of them in the place of an ended desa', () => {
    const desa = rows('wilayah.csv').filter((row) => row['kode']!.length > 8)
    const ended = desa.filter((row) => row['berlaku_sampai'] !== '')
    expect(desa.length - ended.length).toBe(96)
    expect(ended.map((row) => [row['berlaku_sampai'], row['pengganti']])).toEqual([['2024-12-31', '99.01.05.1013']])
    const has = (edition: string, kode: string): boolean =>
      rows(`edisi/${edition}/klasifikasi.csv`).some((row) => row['kode_desa'] === kode)
    expect(EDITIONS.map((one) => has(one, ended[0]!['kode']!))).toEqual([true, true, false])
    expect(EDITIONS.map((one) => has(one, '99.01.05.1013'))).toEqual([false, false, true])
  })

  test.each(EDITIONS)('adds up in %s', (edition) => {
    const n = (row: Record<string, string>, ...columns: string[]): number =>
      columns.reduce((total, column) => total + Number(row[column]), 0)
    const wrong = rows(`edisi/${edition}/statistik.csv`)
      .filter((row) => !Object.values(row).includes(''))
      .filter((row) => {
        const users = n(row, 'iud', 'mow', 'mop', 'kondom', 'implan', 'suntik', 'pil')
        const others = n(row, 'hamil', 'ingin_anak_segera', 'ingin_anak_tunda', 'tidak_ingin_anak_lagi')
        const families = ['keluarga_balita', 'keluarga_remaja', 'keluarga_lansia', 'keluarga_risiko_stunting', 'pus']
        return (
          users + others !== n(row, 'pus') ||
          families.some((one) => n(row, one) > n(row, 'kk')) ||
          (row['balita_stunting'] !== 'x' && n(row, 'balita_stunting') > n(row, 'balita_diukur')) ||
          Object.values(row).some((cell) => cell.startsWith('-'))
        )
      })
    expect(wrong).toEqual([])
  })

  test('shows every kind of cell that is not a figure', () => {
    const cells = (name: string): string[] => rows(`edisi/2025-01/${name}.csv`).flatMap((row) => Object.values(row))
    expect(cells('statistik')).toEqual(expect.arrayContaining(['x', '']))
    expect(cells('poktan')).toContain('tb')
  })

  test('totals count the rows as filed', () => {
    for (const edition of EDITIONS) {
      const filed = rows(`edisi/${edition}/klasifikasi.csv`)
      for (const total of rows(`edisi/${edition}/total.csv`)) {
        const count = filed.filter((row) => row['klasifikasi'] === total['klasifikasi']).length
        expect(String(count)).toBe(total['jumlah'])
      }
    }
  })
})

describe('the fictional kabupaten as loaded', () => {
  const { portal, faults } = readPortal('data')
  const contoh = portal!.kabupaten.get('99.01')!

  test('has no fault and no warning', () => {
    expect(faults.filter((fault) => fault.file.startsWith('contoh/'))).toEqual([])
  })

  test('reports the class that its indicators give, but for four desa that disagree', () => {
    const compared = (edition: Edition): (readonly [string, boolean])[] =>
      [...contoh.desa.keys()].flatMap((kode) => {
        const { kampung, score } = editionProfileOf(portal!, edition, kode)
        const known = kampung.filter((row) => !isAbsent(row.klasifikasi))
        if (score?.klasifikasi === undefined || known.length === 0) return []
        return [[kode, known.every((row) => row.klasifikasi === score.klasifikasi)] as const]
      })
    for (const edition of contoh.edisi) {
      const desa = compared(edition)
      expect(desa.length, edition.kode).toBeGreaterThan(70)
      expect(desa.filter(([, agrees]) => !agrees).length, edition.kode).toBe(4)
      // some cannot be computed
      expect(desa.length, edition.kode).toBeLessThan(93)
    }
  })

  test('rises over the editions, and falls here and there', () => {
    const [first, second, third] = contoh.edisi as [Edition, Edition, Edition]
    for (const [before, after] of [
      [first, second],
      [second, third],
    ] as const) {
      const { naik, turun } = changesBetween(before, after, contoh)
      expect(naik.length).toBeGreaterThan(turun.length)
      expect(turun.length).toBeGreaterThan(0)
    }
    expect(changesBetween(second, third, contoh).berakhir.map((one) => one.kode)).toEqual(['99.01.05.2007'])
    expect(contoh.edisi.map((edition) => summaryOf(portal!, contoh, undefined, edition).desa)).toEqual([96, 96, 96])
  })

  test('has a desa of two kampung, and one of none', () => {
    const counts = [...contoh.desa.keys()].map((kode) => latest(contoh).klasifikasi.get(kode)?.length ?? 0)
    expect(counts.filter((count) => count === 2)).toHaveLength(1)
    // none, and the ended one
    expect(counts.filter((count) => count === 0)).toHaveLength(2)
  })
})
