import fc from 'fast-check'
import { deflateRawSync } from 'node:zlib'
import { writeOds } from 'hucre/ods'
import { writeXlsx } from 'hucre/xlsx'
import { expect, test, vi } from 'vitest'
import { MAX_BYTES } from '../load/bytes.ts'
import { readGrids } from './read.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const codes = async (name: string, bytes: Uint8Array) => (await readGrids(name, bytes)).faults.map(({ code }) => code)

// What is hostile ends in a fault, and soon.
vi.setConfig({ testTimeout: 5000 })

const workbook = (rows: (string | number | null)[][]) => ({ sheets: [{ name: 'Data', rows }] })
const xlsx = () =>
  writeXlsx(
    workbook([
      ['Kode Desa', 'Kelas'],
      ['99.02.01.1001', 'dasar'],
    ]),
  )

test.each([
  ['a truncated xlsx', async () => (await xlsx()).slice(0, 1500), 'berkas-bukan-tabel'],
  ['an xlsx with a hole in it', async () => (await xlsx()).fill(0, 200, 900), 'berkas-bukan-tabel'],
  [
    'an old xls, or one with a password',
    () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
    'berkas-terkunci',
  ],
  ['a ZIP of something else', () => zip([{ name: 'a.txt', data: utf8('isi') }]), 'berkas-bukan-tabel'],
  [
    'a picture',
    () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2),
    'berkas-bukan-tabel',
  ],
  ['a file over the bound', () => new Uint8Array(MAX_BYTES + 1), 'berkas-terlalu-besar'],
  ['50,000 columns in a CSV', () => utf8(`${'a;'.repeat(50_000)}b\n`), 'berkas-terlalu-besar'],
  [
    'a sheet of 600 columns',
    () => writeXlsx(workbook([Array.from({ length: 600 }, (_, i) => `k${i}`)])),
    'berkas-terlalu-besar',
  ],
  [
    'a sheet of 600 columns in an ods',
    () => writeOds(workbook([Array.from({ length: 600 }, (_, i) => `k${i}`)])),
    'berkas-terlalu-besar',
  ],
  ['a cell beyond all columns', () => sheet('<row r="1"><c r="AAAA1"><v>1</v></c></row>'), 'berkas-terlalu-besar'],
  [
    'two cells that span all',
    () => sheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    'berkas-terlalu-besar',
  ],
  ['a ZIP bomb that declares its size', () => bomb(120_000_000), 'berkas-terlalu-besar'],
  ['a ZIP bomb that lies about its size', () => bomb(1000), 'berkas-terlalu-besar'],
  ['a ZIP bomb that tells no size', () => bomb(0), 'berkas-bukan-tabel'],
  [
    'an ods that repeats a cell without end',
    () =>
      ods(
        '<table:table-row table:number-rows-repeated="900000"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="19"/></table:table-row>',
      ),
    'berkas-terlalu-besar',
  ],
  ['an empty file', () => new Uint8Array(), 'berkas-kosong'],
  ['a workbook without a cell', () => writeXlsx(workbook([[]])), 'berkas-kosong'],
  ['a quote that is not closed', () => utf8('kode_desa,kampung\n99.02.01.1001,"Melati\n'), 'kutip-tidak-ditutup'],
])('%s is a fault', async (_, bytes, code) => {
  expect(await codes('laporan.xlsx', await bytes())).toEqual([code])
})

test('the bytes tell what a file is, not its name', async () => {
  const { grids } = await readGrids('laporan.csv', await xlsx())
  expect(grids[0]!.rows).toEqual([
    ['Kode Desa', 'Kelas'],
    ['99.02.01.1001', 'dasar'],
  ])
  expect((await readGrids('laporan.xlsx', utf8('Kode Desa;Kelas\n1;2\n'))).grids[0]!.rows[0]).toEqual([
    'Kode Desa',
    'Kelas',
  ])
})

test('a formula without a stored value is not taken for an empty cell', async () => {
  const bytes = await sheet('<row r="1"><c r="A1"><f>SUM(B1:B9)</f></c><c r="B1"><f>1+1</f><v>2</v></c></row>')
  expect((await readGrids('a.xlsx', bytes)).grids[0]!.rows).toEqual([['=SUM(B1:B9)', 2]])
})

test('words saved the old way are read, and it is said', async () => {
  const bytes = Uint8Array.from('Desa;Kelas\nCaf\u00e9;dasar\n', (c) => c.charCodeAt(0))
  const { grids, notes } = await readGrids('a.csv', bytes)
  expect(grids[0]!.rows[1]).toEqual(['Café', 'dasar'])
  expect(notes).toEqual(['Pengodean huruf: windows-1252.', 'Pemisah kolom: titik koma.'])
})

test('any bytes end in grids or faults, never in an error', async () => {
  const magic = fc.constantFrom(
    [],
    [0x50, 0x4b, 3, 4],
    [0xd0, 0xcf, 0x11, 0xe0],
    [0xef, 0xbb, 0xbf],
    [0xff, 0xfe],
    [0xfe, 0xff],
  )
  const any = fc
    .tuple(magic, fc.uint8Array({ maxLength: 400 }))
    .map(([start, rest]) => Uint8Array.from([...start, ...rest]))
  const whole = await xlsx()
  const torn = fc
    .tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }), fc.nat(whole.length))
    .map(([at, byte, end]) => Uint8Array.from(whole.slice(0, end), (old, i) => (i === at ? byte : old)))
  await fc.assert(
    fc.asyncProperty(fc.oneof(any, torn), async (bytes) => {
      const { grids, faults } = await readGrids('apa.xlsx', bytes)
      expect(grids.length > 0).toBe(faults.length === 0)
    }),
    { numRuns: 300 },
  )
})

/** A ZIP file by hand: `size` is what its directory declares. */
function zip(entries: readonly { name: string; data: Uint8Array; size?: number }[]): Uint8Array {
  const [bodies, heads]: [Buffer[], Buffer[]] = [[], []]
  let offset = 0
  for (const { name, data, size = data.length } of entries) {
    const packed = deflateRawSync(data)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt32LE(size, 22)
    local.writeUInt16LE(name.length, 26)
    const head = Buffer.alloc(46)
    head.writeUInt32LE(0x02014b50, 0)
    head.writeUInt16LE(8, 10)
    head.writeUInt32LE(packed.length, 20)
    head.writeUInt32LE(size, 24)
    head.writeUInt16LE(name.length, 28)
    head.writeUInt32LE(offset, 42)
    bodies.push(local, Buffer.from(name), packed)
    heads.push(head, Buffer.from(name))
    offset += 30 + name.length + packed.length
  }
  const directory = Buffer.concat(heads)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...bodies, directory, end]))
}

const OFFICE = 'http://schemas.openxmlformats.org'
const parts = (rows: string) =>
  Object.entries({
    '[Content_Types].xml': `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${OFFICE}/spreadsheetml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships"><sheets><sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${OFFICE}/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
  }).map(([name, text]) => ({ name, data: utf8(text) }))

/** A workbook of one sheet with these rows. */
const sheet = (rows: string) => zip(parts(rows))

/** An ods of one sheet with these rows. */
const ods = (rows: string) => {
  const names = ['office', 'table', 'text'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  )
  const body = `<office:body><office:spreadsheet><table:table table:name="Data">${rows}</table:table></office:spreadsheet></office:body>`
  return zip([
    {
      name: 'content.xml',
      data: utf8(`<office:document-content ${names.join(' ')}>${body}</office:document-content>`),
    },
  ])
}

/** A small file that unpacks to 120 MB, and says `size`. */
const bomb = (size: number) =>
  zip(
    parts('').map((part) =>
      part.name.endsWith('sheet1.xml') ? { ...part, data: new Uint8Array(120_000_000), size } : part,
    ),
  )
