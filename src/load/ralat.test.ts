import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { factsOf } from '../domain/facts.ts'
import { MINI } from './fixture.ts'
import { readPortal } from './portal.ts'

const EDISI = 'mini/edisi/2024-01'
const HEADER = 'berkas,kode_desa,kolom,baris,nilai_lama,nilai_baru,alasan,tanggal,sumber_id\n'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kampung-kb-'))
  cpSync(MINI, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** The tiny data with these corrections. */
function corrected(...rows: readonly string[]) {
  writeFileSync(join(folder, EDISI, 'ralat.csv'), HEADER + rows.map((row) => `${row}\n`).join(''))
  const { portal, faults } = readPortal(folder)
  const kabupaten = portal?.kabupaten.get('99.02')
  return { portal, kabupaten, edisi: kabupaten?.edisi[0], faults }
}

test('of two rows of one desa that hold the same, the named one is corrected', () => {
  const header = 'kode_desa,poktan,ada,anggota,sasaran,sumber_id\n'
  const rows = '99.02.01.1001,bkb,ya,60,150,contoh\n99.02.01.1001,bkr,ya,60,150,contoh\n'
  writeFileSync(join(folder, EDISI, 'poktan.csv'), header + rows)
  const one = 'poktan.csv,99.02.01.1001,anggota,bkr,60,55,salah salin,2024-02-01,contoh'
  const { edisi, faults } = corrected(one)
  expect(faults).toEqual([])
  expect(edisi!.poktan.get('99.02.01.1001')!.map((row) => [row.poktan, row.anggota])).toEqual([
    ['bkb', 60],
    ['bkr', 55],
  ])
  expect(corrected(one.replace('bkr', '')).faults).toMatchObject([
    { code: 'ralat-tidak-cocok', mend: expect.stringContaining('"bkb", "bkr"') },
  ])
})

test('of two events of one desa, the one of that day is corrected', () => {
  const { edisi, faults } = corrected(
    'kegiatan.csv,99.02.01.1001,peserta,2023-09-12,35,34,salah hitung,2024-02-01,contoh',
  )
  expect(faults).toEqual([])
  expect(edisi!.kegiatan.get('99.02.01.1001')!.map((row) => row.peserta)).toEqual([34, 40])
})

test.each([
  ['takes away', 'poktan.csv,99.02.01.1001,ada,bkb,ya,tidak', { anggota: 'tb', sasaran: 'tb', bagian: 'tb' }],
  ['brings in', 'poktan.csv,99.02.01.2002,ada,bkb,,ya', { anggota: 'kosong', sasaran: 100, bagian: 'kosong' }],
])('each figure of a group that a correction %s names it', (_, row, figures) => {
  const { portal, edisi, kabupaten } = corrected(`${row},salah baca,2024-02-01,contoh`)
  const facts = factsOf(portal!, kabupaten!, edisi!, row.split(',')[1]!)
  expect(facts.filter(({ nama }) => /^bkb_/.test(nama)).map(({ nama, nilai }) => [nama, nilai])).toEqual(
    Object.entries(figures).map(([nama, nilai]) => [`bkb_${nama}`, nilai]),
  )
  const changed = facts.filter(({ semula }) => semula !== undefined)
  expect(changed.map(({ nama }) => nama)).toEqual(expect.arrayContaining(['poktan_ada', 'bkb_sasaran']))
  for (const { nama, ralat } of changed) expect([nama, ralat.map(({ kolom }) => kolom)]).toEqual([nama, ['ada']])
})

test('a correction without a reason is a fault', () => {
  const { faults } = corrected('statistik.csv,99.02.01.2002,kk,,600,590,,2024-02-01,contoh')
  expect(faults.map(({ code }) => code)).toEqual(['sel-kosong'])
})

test('a correction may be known to the month, and come on the day of publication', () => {
  expect(corrected('statistik.csv,99.02.01.2002,kk,,600,590,salah salin,2024-01,contoh').faults).toEqual([])
  expect(corrected('statistik.csv,99.02.01.2002,kk,,600,590,salah salin,2024-01-10,contoh').faults).toEqual([])
})

test('a correction of a correction that starts from the first value names the line of the other', () => {
  const { faults } = corrected(
    'statistik.csv,99.02.01.2002,kk,,600,590,salah salin,2024-02-01,contoh',
    'statistik.csv,99.02.01.2002,kk,,600,595,salah salin,2024-02-02,contoh',
  )
  expect(faults).toMatchObject([
    { code: 'ralat-tidak-cocok', line: 3, message: expect.stringContaining('sudah diralat di baris 2 menjadi "590"') },
  ])
})
