import { readXlsx, writeXlsx, type CellValue } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import type { Kabupaten } from '../domain/portal.ts'
import { STATISTIK } from '../domain/rows.ts'
import { MINI } from '../load/fixture.ts'
import { readPortal } from '../load/portal.ts'
import { TABLES, type AnySchema } from '../load/schema.ts'
import { known, places } from './fixture.ts'
import { importTables, type Imported } from './import.ts'
import { readGrids } from './read.ts'
import { TEMPLATES, templateName, templatesOf, templateXlsx } from './template.ts'

const portal = readPortal(MINI).portal!
const mini = portal.kabupaten.get('99.02')!
const real: Kabupaten = { ...mini, contoh: false }
const schemaOf = (name: string): AnySchema => TABLES.find(({ file }) => file === `${name}.csv`)!

/** The template with cells of its first sheet filled in as a person does: a number stays a number. */
async function filledIn(
  name: string,
  fill: (row: number, column: string) => CellValue | undefined,
): Promise<Uint8Array> {
  const { sheets } = await readXlsx(await templateXlsx(portal, mini, schemaOf(name)))
  const [first, ...rest] = sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }))
  const head = first!.rows.findIndex((row) => row.includes('sumber_id') || row.includes('keandalan'))
  const labels = first!.rows[head]!
  for (let row = head + 1; row < first!.rows.length; row++)
    labels.forEach((label, i) => {
      const value = fill(row - head - 1, String(label))
      if (value !== undefined) first!.rows[row]![i] = value
    })
  return writeXlsx({ sheets: [first!, ...rest] })
}

async function imported(name: string, bytes: Uint8Array): Promise<Imported> {
  const { grids, faults } = await readGrids('templat.xlsx', bytes)
  expect(faults).toEqual([])
  return importTables([{ file: 'templat.xlsx', grids }], schemaOf(name), known, { places })
}

test('the same data gives the same bytes', async () => {
  const twice = await Promise.all([1, 2].map(() => templateXlsx(portal, mini, schemaOf('poktan'))))
  expect(Buffer.compare(twice[0]!, twice[1]!)).toBe(0)
})

test('every table of an edition has a template whose first sheet import reads; codes are text', async () => {
  for (const schema of TEMPLATES) {
    const { grids } = await readGrids('t.xlsx', await templateXlsx(portal, mini, schema))
    const result = importTables([{ file: 't.xlsx', grids }], schema, known, { places })
    const codes = new Set(result.faults.filter(({ severity }) => severity === 'fault').map(({ code }) => code))
    // What is wrong with an empty template is only that nobody has filled it in.
    expect(
      [...codes].filter((code) => !['sel-kosong', 'angka-tidak-sah', 'berkas-kosong'].includes(code)),
      schema.file,
    ).toEqual([])
    expect(result.repairs, schema.file).toEqual([])
  }
})

test('classes that are filled in come back as canonical CSV, by village', async () => {
  const classes = ['berkelanjutan', 'mandiri', 'x', '', 'dasar']
  const bytes = await filledIn('klasifikasi', (row, column) =>
    column === 'klasifikasi' ? classes[row] : column === 'sumber_id' ? 'contoh' : undefined,
  )
  const { csv, faults, repairs } = await imported('klasifikasi', bytes)
  expect([faults, repairs]).toEqual([[], []])
  expect(csv).toBe(
    [
      'kode_desa,kampung,klasifikasi,sumber_id,catatan',
      '99.02.01.1001,Kampung Melati,berkelanjutan,contoh,',
      '99.02.01.2002,Kampung Mawar,mandiri,contoh,',
      '99.02.01.2003,Kampung Kenanga,x,contoh,',
      '99.02.02.2001,Kampung Dahlia,,contoh,',
      '99.02.02.2002,Kampung Cempaka,dasar,contoh,',
      '',
    ].join('\n'),
  )
})

test('counts typed as numbers come back; an empty cell stays empty and zero stays zero', async () => {
  const bytes = await filledIn('statistik', (row, column) => {
    if (column === 'sumber_id') return 'contoh'
    if (row === 0 && column === 'kk') return 1234
    if (row === 0 && column === 'hamil') return 0
    return row === 1 && column === 'kk' ? 'tb' : undefined
  })
  const { csv, faults } = await imported('statistik', bytes)
  expect(faults.filter(({ severity }) => severity === 'fault')).toEqual([])
  const [header, first, second] = csv!.split('\n').map((line) => line.split(','))
  const cell = (row: readonly string[], column: string) => row[header!.indexOf(column)]
  expect([cell(first!, 'kk'), cell(first!, 'hamil'), cell(first!, 'pus'), cell(second!, 'kk')]).toEqual([
    '1234',
    '0',
    '',
    'tb',
  ])
  expect(header).toEqual(['kode_desa', ...STATISTIK, 'sumber_id'])
})

test('the first sheet and the name of a fictional kabupaten say so, of a real one they do not', async () => {
  const first = async (kabupaten: Kabupaten) =>
    (await readXlsx(await templateXlsx(portal, kabupaten, schemaOf('total')))).sheets[0]!
  const [contoh, nyata] = [await first(mini), await first(real)]
  expect([contoh.name, String(contoh.rows[0]![0])]).toEqual([
    'DATA CONTOH total',
    expect.stringContaining('DATA CONTOH'),
  ])
  expect([nyata.name, nyata.rows[0]![0]]).toEqual(['total', 'klasifikasi'])
  expect([templateName(mini, schemaOf('total')), templateName(real, schemaOf('total'))]).toEqual([
    'mini-total-DATA-CONTOH.xlsx',
    'mini-total.xlsx',
  ])
})

test('drop-downs, notes, a frozen header, the guide and the sources', async () => {
  const { sheets } = await readXlsx(await templateXlsx(portal, real, schemaOf('klasifikasi')), { readStyles: true })
  const [first, guide] = sheets
  expect(sheets.map(({ name }) => name)).toEqual(['klasifikasi', 'Petunjuk'])
  expect(first!.dataValidations).toContainEqual(
    expect.objectContaining({ type: 'list', values: ['dasar', 'berkembang', 'mandiri', 'berkelanjutan', 'tb', 'x'] }),
  )
  expect(first!.freezePane).toMatchObject({ rows: 1 })
  expect(first!.cells?.get('0,0')?.comment?.text).toContain('Contoh: 33.16.01.2001')
  expect(first!.cells?.get('1,0')?.style?.numFmt).toBe('@')
  expect(guide!.rows.flat()).toContain('disembunyikan: jumlahnya terlalu kecil untuk diumumkan')
  const contoh = await readXlsx(await templateXlsx(portal, mini, schemaOf('klasifikasi')))
  expect(contoh.sheets.find(({ name }) => name === 'Sumber')!.rows.map((row) => row[0])).toEqual([
    'id',
    'contoh',
    'contoh-2',
  ])
})

test('an area that ended is not in it, and a hostile name is text', async () => {
  const desa = new Map([...mini.desa].map(([kode, row]) => [kode, { ...row, nama: '=HYPERLINK("x")' }]))
  const ended = [...desa.keys()][0]!
  desa.set(ended, { ...desa.get(ended)!, berlaku_sampai: '2024-01-31' })
  const { sheets } = await readXlsx(await templateXlsx(portal, { ...real, desa }, schemaOf('statistik')), {
    readStyles: true,
  })
  expect(sheets[0]!.rows.map((row) => row[0])).not.toContain(ended)
  expect(sheets[0]!.rows[1]![1]).toBe('=HYPERLINK("x")')
  expect([...(sheets[0]!.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([])
})

test('a kabupaten without villages has no template that is filled in by village', () => {
  const empty = { ...real, desa: new Map() }
  expect(templatesOf(empty).map(({ file }) => file)).toEqual(['total.csv', 'sumber.csv'])
  expect(templatesOf(real)).toBe(TEMPLATES)
})

test('an empty template of sources becomes a sumber.csv when it is filled in', async () => {
  const row: Readonly<Record<string, string>> = { id: 'dinas-2026', penerbit: 'Dinas', keandalan: 'resmi' }
  const bytes = await filledIn('sumber', (line, column) => (line === 0 ? row[column] : undefined))
  const { csv, faults } = await imported('sumber', bytes)
  expect(faults).toEqual([])
  expect(csv!.split('\n')[1]).toBe('dinas-2026,,Dinas,,,,resmi,')
})
