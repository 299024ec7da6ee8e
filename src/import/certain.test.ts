import { globSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import { expect, test, vi } from 'vitest'
import { rowsOf } from '../load/rows.ts'
import { readPortal } from '../load/portal.ts'
import { collector } from '../load/report.ts'
import * as schema from '../load/schema.ts'
import { brief, importRows, known, places } from './fixture.ts'
import { importTables, type Imported } from './import.ts'
import { readGrids } from './read.ts'

vi.setConfig({ testTimeout: 20_000 })

const schemaOf = (tabel: string) => schema.TABLES.find(({ file }) => file === `${tabel}.csv`)!
const column = ({ csv }: Imported, name: string) => {
  const { rows } = rowsOf('t.csv', csv!, schemaOf('pencanangan') as never, collector().report) ?? {}
  return (rows as unknown as Record<string, string>[]).map((row) => row[name])
}

async function importText(tabel: string, text: string): Promise<Imported> {
  const { grids, faults } = await readGrids('uji.csv', new TextEncoder().encode(text))
  expect(faults).toEqual([])
  return importTables([{ file: 'uji.csv', grids }], schemaOf(tabel), known, { places })
}

test('40,000 blank lines before the last row are read at once, and told as a range', async () => {
  const text = `kode_desa;kampung;klasifikasi;sumber_id\n${';;;\n'.repeat(40_000)}99.02.01.1001;Melati;dasar;contoh\n`
  const { csv, notes } = await importText('klasifikasi', text)
  expect(csv).toContain('\n99.02.01.1001,Melati,dasar,contoh')
  expect(notes).toContain('Baris kosong dilewati: 2–40001.')
})

const PENCANANGAN = ['kode_desa', 'tanggal', 'ketelitian', 'sumber_id', 'nama_di_sumber', 'catatan'] as const
const dated = (tanggal: string, ketelitian = 'hari') => ['99.02.01.1001', tanggal, ketelitian, 'contoh', 'Melati', '']

test('a date that nothing proves is asked; the official may say how it is meant', () => {
  const rows = [PENCANANGAN, dated('04/01/2024')]
  expect(brief(importRows('pencanangan', rows))).toEqual(['B2 tanggal-mendua'])
  const said = importRows('pencanangan', rows, { urutan: 'bulan-hari' })
  expect(column(said, 'tanggal')).toEqual(['2024-04-01'])
  expect(said.notes).toContain(
    'Kolom tanggal: tanggal seperti 04/01/2024 dibaca bulan lebih dulu, karena urutannya disebut begitu.',
  )
  expect(column(importRows('pencanangan', rows, { urutan: 'hari-bulan' }), 'tanggal')).toEqual(['2024-01-04'])
  expect(brief(importRows('pencanangan', [PENCANANGAN, dated('12/31/2024')], { urutan: 'hari-bulan' }))).toEqual([
    'B2 tanggal-mendua',
  ])
})

test('a semicolon shows that a file is Indonesian, a comma does not', async () => {
  const text = (mark: string) => [PENCANANGAN, dated('04/01/2024')].map((row) => `${row.join(mark)}\n`).join('')
  const { notes, repairs } = await importText('pencanangan', text(';'))
  expect(repairs.map(({ after }) => after)).toEqual(['2024-01-04'])
  expect(notes).toContain(
    'Kolom tanggal: tanggal seperti 04/01/2024 dibaca hari lebih dulu, karena pemisah kolomnya titik koma.',
  )
  expect(brief(await importText('pencanangan', text(',')))).toEqual(['B2 tanggal-mendua'])
})

test('a title with an Indonesian month shows it too', () => {
  const { notes } = importRows('pencanangan', [['Keadaan 31 Desember 2024'], PENCANANGAN, dated('04/01/2024')])
  expect(notes.join('\n')).toContain('karena nama bulannya Indonesia.')
})

test('a month with a year of two digits is taken where its row says that it is a month', () => {
  expect(brief(importRows('pencanangan', [PENCANANGAN, dated('Mei-24')]))).toEqual(['B2 tanggal-mendua'])
  expect(column(importRows('pencanangan', [PENCANANGAN, dated('Mei-24', 'bulan')]), 'tanggal')).toEqual(['2024-05'])
})

const STATISTIK = ['kode_desa', 'kk', 'sumber_id'] as const

test('thousands by the type of the column are said; mixed marks and numbers to be multiplied are asked', () => {
  const rows = (...kk: string[]) => [STATISTIK, ...kk.map((text, i) => [[...places.desa.keys()][i]!, text, 'contoh'])]
  const { csv, notes } = importRows('statistik', rows('1.234', '3.142'))
  expect(csv).toMatch(/,1234,.*\n.*,3142,/)
  expect(notes).toContain(
    'Kolom kk: titik atau koma dibaca sebagai pemisah ribuan, karena kolom ini hanya memuat bilangan bulat.',
  )
  for (const other of ['12.5', '1.23', '3,142']) {
    const { csv, faults } = importRows('statistik', rows('1.234', other))
    expect(csv, other).toBeUndefined()
    expect(
      faults.map(({ cell }) => cell),
      other,
    ).toContain('Lembar1!B2')
  }
  const pemetaan = { kolom: {}, nilai: {}, faktor: { kk: 1000 } }
  expect(brief(importRows('statistik', rows('1.234'), { pemetaan }))).toEqual(['B2 angka-mendua'])
})

test('a term named Total is no sum', () => {
  const rows = [
    ['istilah', 'kepanjangan', 'arti', 'sumber_id'],
    ['Total', '', 'Jumlah seluruhnya.', 'contoh'],
  ]
  expect(importRows('istilah', rows).csv).toContain('\nTotal,,Jumlah seluruhnya.,contoh')
})

test('words merged over two desa are a fault, over two rows of one desa they are not', () => {
  const head = ['kode_desa', 'kampung', 'klasifikasi', 'sumber_id']
  const merges = [{ top: 1, left: 2, bottom: 2, right: 2 }]
  const rows = (kode: string) => [
    head,
    ['99.02.01.1001', 'Melati', 'dasar', 'contoh'],
    [kode, 'Mawar', 'dasar', 'contoh'],
  ]
  expect(brief(importRows('klasifikasi', rows('99.02.01.2002'), {}, merges))).toEqual(['C2 sel-gabung'])
  const { faults, notes } = importRows('klasifikasi', rows('99.02.01.1001'), {}, merges)
  expect(faults.filter(({ severity }) => severity === 'fault')).toEqual([])
  expect(notes).toContain('Sel gabung Lembar1!C2:C3: isinya dipakai untuk tiap barisnya.')
})

test('the source that the official tells fills blank cells, said once; rows with a code alone are left out', () => {
  const rows = [
    ['kode_desa', 'kampung', 'klasifikasi', 'sumber_id', 'catatan'],
    ['99.02.01.1001', 'Melati', 'dasar', '', ''],
    ['99.02.01.2002', 'Mawar', '', '', ''],
    ['99.02.01.2003', 'Kenanga', 'mandiri', 'contoh-2', ''],
    ['99.02.02.2001', 'Dahlia', 'dasar', '', ''],
  ]
  const { csv, notes, repairs } = importRows('klasifikasi', rows, { sumber: 'contoh' })
  expect(csv).toBe(
    [
      'kode_desa,kampung,klasifikasi,sumber_id,catatan',
      '99.02.01.1001,Melati,dasar,contoh,',
      '99.02.01.2003,Kenanga,mandiri,contoh-2,',
      '99.02.02.2001,Dahlia,dasar,contoh,',
      '',
    ].join('\n'),
  )
  expect(repairs).toEqual([
    {
      file: 'uji.xlsx',
      cell: 'Lembar1!D2:D5',
      before: '',
      after: 'contoh',
      why: '2 sel sumber_id kosong diisi sumber yang disebut',
    },
  ])
  expect(notes).toContain('Baris yang hanya berisi kode atau nama dilewati, artinya belum dilaporkan: 3.')
  const empty = rows.map((row, i) => (i === 0 ? row : [row[0]!, '', '', '', '']))
  expect(brief(importRows('klasifikasi', empty, { sumber: 'contoh' }))).toEqual(['A2 berkas-kosong'])
})

test('rows that a filter hides are read, and told', async () => {
  const rows = [
    ['kode_desa', 'kampung', 'klasifikasi', 'sumber_id'],
    ['99.02.01.1001', 'Melati', 'dasar', 'contoh'],
    ['99.02.01.2002', 'Mawar', 'dasar', 'contoh'],
  ]
  const bytes = await writeXlsx({ sheets: [{ name: 'Data', rows, rowDefs: new Map([[2, { hidden: true }]]) }] })
  const { grids } = await readGrids('uji.xlsx', bytes)
  const { csv, notes } = importTables([{ file: 'uji.xlsx', grids }], schemaOf('klasifikasi'), known, { places })
  expect(csv).toContain('Mawar')
  expect(notes).toContain('Baris yang tersembunyi ikut dibaca: 3.')
})

const DATA = resolve(import.meta.dirname, '../../data')
const portal = readPortal(DATA).portal!

test.each(globSync('{*.csv,*/*.csv,*/edisi/*/*.csv}', { cwd: DATA }).sort())(
  '%s comes back byte for byte',
  async (path) => {
    const text = readFileSync(join(DATA, path))
    const { grids } = await readGrids(basename(path), text)
    const kabupaten = [...portal.kabupaten.values()].find(({ folder }) => path.startsWith(`${folder}/`))
    const own = {
      sumber: portal.sumber,
      desa: kabupaten?.desa,
      opd: undefined,
      program: undefined,
      kabupaten: kabupaten?.kode,
    }
    const its = {
      desa: kabupaten?.desa ?? new Map(),
      kecamatan: new Map([...(kabupaten?.kecamatan ?? [])].map(([kode, { nama }]) => [kode, nama])),
    }
    const { csv, faults, repairs } = importTables(
      [{ file: basename(path), grids }],
      schemaOf(basename(path, '.csv')),
      own,
      {
        places: its,
      },
    )
    expect(faults.filter(({ severity }) => severity === 'fault')).toEqual([])
    expect(repairs).toEqual([])
    expect(csv).toBe(text.toString())
  },
)
