import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Validator from '@adobe/structured-data-validator'
import { Ajv } from 'ajv'
import type { FeatureCollection, Polygon } from 'geojson'
import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import jsonld from 'jsonld'
import { Parser, Store, Writer } from 'n3'
import Papa from 'papaparse'
import SHACLValidator from 'rdf-validate-shacl'
import { expect, test } from 'vitest'
import { tabelSemua } from '../domain/downloads.ts'
import { desaPada } from '../domain/valid.ts'
import { BEKU } from '../load/fixture.ts'
import { loadPortal, readPortal } from '../load/portal.ts'
import { tertulis } from '../load/tertulis.ts'
import { catalogueLd, datasetLd } from '../site/jsonld.ts'
import { csvwOf } from './csvw.ts'
import { datapackageOf } from './datapackage.ts'
import { signedArea } from './geo.ts'
import { unduhanBerkas } from './unduhan.ts'
import { xlsx } from './xlsx.ts'

const portal = loadPortal()
const berkas = new Map(unduhanBerkas(portal).map(({ path, isi }) => [path, isi]))
const isi = (path: string): string | Uint8Array => berkas.get(path)!() as string | Uint8Array
const text = (path: string): string => isi(path) as string
const bytes = (path: string): Uint8Array => isi(path) as Uint8Array
const standar = (file: string): string => readFileSync(new URL(`../fixtures/standar/${file}`, import.meta.url), 'utf8')
/** A schema of the old draft 4, for a judge that knows the later ones. */
const skema = (file: string): object => {
  const { $schema: _, ...rest } = JSON.parse(standar(file)) as { $schema?: string }
  return rest
}
const BASE = 'https://kampungkb.example/data/'

const tables = tabelSemua(portal)
const all = [...portal.kabupaten.values()]
const editions = all.flatMap((kabupaten) => kabupaten.edisi.map((edisi) => ({ kabupaten, edisi })))

test('no path is named twice, and files of sample data say so in their names', () => {
  expect(berkas.size).toBe(unduhanBerkas(portal).length)
  const named = [...berkas.keys()].filter((path) =>
    /(?:contoh|99\.01).*\.(?:xlsx|geojson|topojson|zip)$|_excel/.test(path),
  )
  for (const path of named.filter((path) => /\/(?:contoh|99\.01)/.test(path)))
    expect(path.split('/').at(-1)).toMatch(/^DATA-CONTOH_/)
})

test.each(tables)('$csv: as many rows in every format', async ({ csv, excel, xlsx }) => {
  const { header, rows } = tertulis(csv)
  const { data } = Papa.parse<string[]>(text(`unduh/${excel}`).slice(1), { delimiter: ';', newline: '\r\n' })
  expect(data.slice(0, -1)).toHaveLength(rows.length + 1)
  const [sheet] = (await readXlsx(bytes(`unduh/${xlsx}`))).sheets
  expect(sheet!.rows).toHaveLength(rows.length + 1)
  expect(sheet!.rows[0]).toEqual(header)
  // codes are text, and what is not there is empty
  expect(sheet!.rows.slice(1).map(([first]) => first ?? '')).toEqual(rows.map(([first]) => first))
})

test('a workbook tells numbers, days, signs and gaps apart, and holds the corrections', async () => {
  const one = tables.find(({ csv }) => csv === 'contoh/edisi/2025-01/statistik.csv')!
  const { sheets } = await readXlsx(bytes(`unduh/${one.xlsx}`))
  expect(sheets.map(({ name }) => name)).toEqual(['DATA CONTOH statistik', 'Ralat', 'Keterangan', 'Kolom'])
  expect(typeof sheets[0]!.rows[1]![1]).toBe('number')
  expect(sheets[1]!.rows[1]).toContain('keluarga yang pindah masih terhitung')
  expect(sheets[2]!.rows.flat()).toContain(tertulis(one.csv).sidik)
  const gap = tertulis(one.csv).rows.findIndex((row) => row.includes(''))
  expect(sheets[0]!.rows[gap + 1]![tertulis(one.csv).rows[gap]!.indexOf('')] ?? null).toBeNull()
})

test('figures of a page are read in a spreadsheet as far as they say something, and in full by machines', async () => {
  const at = 'unduh/desa/99.01.02.1001/DATA-CONTOH_kampung-kb_99.01.02.1001_'
  const path = [...berkas.keys()].find((one) => one.startsWith(at) && one.endsWith('_excel.csv'))!
  const table = (name: string, delimiter: string) =>
    new Map(
      Papa.parse<string[]>(text(name).replace(/^\ufeff/, ''), { delimiter }).data.map((row) => [row[0]!, row[3]!]),
    )
  const [machine, excel] = [table(path.replace('_excel', ''), ','), table(path, ';')]
  const long = [...machine].filter(([, nilai]) => /\.\d{5,}$/.test(nilai))
  expect(long.length).toBeGreaterThan(10)
  for (const [id, nilai] of long) {
    expect(excel.get(id)).toMatch(/^-?\d+(?:,\d{1,4})?$/)
    expect(Number(excel.get(id)!.replace(',', '.'))).toBeCloseTo(Number(nilai), 4)
  }
  const { sheets } = await readXlsx(bytes(path.replace('_excel.csv', '.xlsx')))
  const [head, ...rows] = sheets[0]!.rows
  const values = rows.map((row) => row[head!.indexOf('nilai')]).filter((one) => typeof one === 'number')
  expect(values.length).toBeGreaterThan(50)
  expect(values.filter((one) => !/^\d+(?:\.\d{1,4})?$/.test(String(one)))).toEqual([])
})

test('the download of a village whose class nobody published holds what its page tells of the kabupaten', () => {
  const { isi } = unduhanBerkas(readPortal(BEKU).portal!).find(({ path }) =>
    /desa\/33\.16\.09\.1013\/[^/]*(?<!_excel)\.csv$/.test(path),
  )!
  const ids = Papa.parse<string[]>((isi() as string).trim())
    .data.slice(1)
    .map(([id]) => id)
  expect(ids).toEqual(
    ['33.16.09.1013:luas_km2:'].concat(
      ['total_dasar', 'total_berkembang', 'total_mandiri', 'total_berkelanjutan', 'total', 'desa'].map(
        (nama) => `33.16:${nama}:2024-01`,
      ),
    ),
  )
})

test('hostile cells are text in a workbook', async () => {
  const cells = ['=1+1', "=cmd|' /C calc'!A0", '@A1', '\t=1', '<f>1</f>', '_x003D_1', 'a\u0000b', '\ud800']
  const book = xlsx([{ nama: 'a', baris: [cells], lebar: [9], beku: 0 }])
  const sheet = strFromU8(unzipSync(book)['xl/worksheets/sheet1.xml']!)
  expect(sheet).not.toMatch(/<f[ >]/)
  expect(sheet.match(/t="inlineStr"/g)).toHaveLength(cells.length)
  const [read] = (await readXlsx(book)).sheets
  expect(read!.rows[0]!.slice(0, 5)).toEqual(cells.slice(0, 5))
})

test.runIf(existsSync('/usr/bin/soffice'))(
  'LibreOffice keeps codes as text and finds no formula',
  { timeout: 90_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'kampung-kb-'))
    try {
      writeFileSync(
        join(folder, 'a.xlsx'),
        bytes(`unduh/${tables.find(({ csv }) => csv === 'blora/wilayah.csv')!.xlsx}`),
      )
      const profile = `-env:UserInstallation=file://${join(folder, 'profil')}`
      execFileSync('/usr/bin/soffice', [
        profile,
        '--headless',
        '--convert-to',
        'csv',
        '--outdir',
        folder,
        join(folder, 'a.xlsx'),
      ])
      const { data } = Papa.parse<string[]>(readFileSync(join(folder, 'a.csv'), 'utf8').trimEnd())
      const { rows } = tertulis('blora/wilayah.csv')
      expect(data.slice(1).map(([kode, nama]) => [kode, nama])).toEqual(rows.map(([kode, nama]) => [kode, nama]))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
)

test.each(editions)('the map of $kabupaten.nama $edisi.kode is GeoJSON of RFC 7946', ({ kabupaten, edisi }) => {
  const path = [...berkas.keys()].find(
    (path) => path.startsWith(`unduh/${edisi.folder}/`) && path.endsWith('.geojson'),
  )!
  const map = JSON.parse(text(path)) as FeatureCollection<Polygon> & { peringatan: string; crs?: unknown }
  expect(map.crs).toBeUndefined()
  expect(map.features.map(({ id }) => id)).toEqual([...desaPada(kabupaten, edisi).keys()])
  if (!kabupaten.batas) expect(map.peringatan).toContain('Bentuk skematis, bukan batas wilayah')
  for (const { geometry, properties } of map.features) {
    expect(properties!['skematis']).toBe(!kabupaten.batas)
    expect([properties!['klasifikasi'], properties!['alasan']].filter((one) => one !== null)).toHaveLength(1)
    if (geometry?.type !== 'Polygon') continue
    const [outer, ...holes] = geometry.coordinates as [number, number][][]
    expect(outer!.at(-1)).toEqual(outer![0])
    expect(signedArea(outer!)).toBeGreaterThan(0)
    for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0)
  }
})

test.each([undefined, ...all])('a data package holds to the profile and to its data (%#)', (kabupaten) => {
  const pack = datapackageOf(portal, kabupaten)
  const ajv = new Ajv({ strict: false, validateFormats: false })
  expect(ajv.validate(skema('data-package-1.json'), pack), ajv.errorsText()).toBe(true)
  const tabular = ajv.compile(skema('tabular-data-resource-1.json'))
  const values = new Map<string, ReadonlySet<string>>()
  for (const resource of pack.resources) {
    if (!('schema' in resource)) continue
    expect(tabular(resource), ajv.errorsText(tabular.errors)).toBe(true)
    const one = tables.find(
      ({ csv }) => 'path' in resource && csv === `${kabupaten ? `${kabupaten.folder}/` : ''}${resource.path}`,
    )
    const rows = one ? tertulis(one.csv).rows : 'data' in resource ? resource.data.map((row) => Object.values(row)) : []
    const { fields, missingValues, primaryKey = [] } = resource.schema
    const column = (name: string) => fields.findIndex((field) => field.name === name)
    for (const { name, type, constraints } of fields)
      for (const row of rows) {
        const cell = row[column(name)]!
        if (missingValues.includes(cell)) continue
        if (constraints && 'enum' in constraints) expect(constraints.enum).toContain(cell)
        if (constraints && 'pattern' in constraints) expect(cell).toMatch(new RegExp(constraints.pattern!))
        if (type === 'integer' || type === 'number') expect(Number(cell)).not.toBeNaN()
      }
    if (primaryKey.length > 0)
      expect(new Set(rows.map((row) => primaryKey.map((name) => row[column(name)]).join('|'))).size).toBe(rows.length)
    for (const name of primaryKey)
      values.set(`${resource.name}.${name}`, new Set(rows.map((row) => row[column(name)]!)))
    const foreign = 'foreignKeys' in resource.schema ? (resource.schema.foreignKeys ?? []) : []
    for (const {
      fields: [name],
      reference,
    } of foreign) {
      const known = values.get(`${reference.resource}.${reference.fields[0]}`)!
      for (const row of rows) if (row[column(name!)] !== '') expect(known).toContain(row[column(name!)])
    }
  }
})

test.each(tables)('$csvw fits every cell of its table', (one) => {
  const { url, tableSchema } = csvwOf(portal, one)
  const { header, rows } = tertulis(one.csv)
  expect(one.csv.endsWith(url)).toBe(true)
  expect(tableSchema.columns.map(({ titles }) => titles)).toEqual(header)
  tableSchema.columns.forEach(({ datatype, null: empty, required, separator }, i) => {
    const format =
      typeof datatype === 'object'
        ? datatype.format
        : datatype === 'integer'
          ? '-?\\d+'
          : datatype === 'decimal'
            ? '-?\\d+(\\.\\d+)?'
            : ''
    for (const row of rows) {
      const cell = row[i]!
      if (required) expect(cell).not.toBe('')
      if (empty.includes(cell) || format === '') continue
      for (const part of separator ? cell.split(separator) : [cell]) expect(part).toMatch(new RegExp(`^(?:${format})$`))
    }
  })
})

test('the catalogue is DCAT-AP 3, and the same in both notations', async () => {
  const turtle = new Parser({ baseIRI: `${BASE}katalog.ttl` }).parse(text('data/katalog.ttl'))
  const quads = (await jsonld.toRDF(JSON.parse(text('data/katalog.jsonld')) as object, {
    base: `${BASE}katalog.jsonld`,
    format: 'application/n-quads',
  })) as unknown as string
  const canon = (nquads: string) =>
    jsonld.canonize(nquads, {
      algorithm: 'URDNA2015',
      inputFormat: 'application/n-quads',
      format: 'application/n-quads',
    })
  const written = new Writer({ format: 'N-Quads' }).quadsToString(turtle)
  expect(await canon(written)).toBe(await canon(quads))

  const shapes = new Store(new Parser().parse(standar('dcat-ap-3.ttl')))
  const report = await new SHACLValidator(shapes as never).validate(new Store(turtle) as never)
  expect(
    report.results.map((one) => `${one.focusNode?.value} ${(one.path as { value?: string } | null)?.value}`),
  ).toEqual([])
  // the shapes can find something
  const broken = new Store(
    turtle.filter(({ predicate }: { predicate: { value: string } }) => !predicate.value.endsWith('terms/title')),
  )
  expect((await new SHACLValidator(shapes as never).validate(broken as never)).conforms).toBe(false)
})

test('what search engines are told uses types and properties of schema.org', async () => {
  const vocabulary = JSON.parse(standar('schemaorg.jsonld')) as object
  const judge = async (node: object, type: string) =>
    (await new Validator(vocabulary).validate({ jsonld: { [type]: [node] }, microdata: {}, rdfa: {} })) as {
      issueMessage: string
    }[]
  const told = (issues: { issueMessage: string }[]) =>
    issues.map((one) => one.issueMessage).filter((one) => one.includes('schema.org'))
  expect(told(await judge({ ...catalogueLd(portal) }, 'DataCatalog'))).toEqual([])
  for (const { kabupaten, edisi } of editions)
    expect(told(await judge({ ...datasetLd(portal, kabupaten, edisi) }, 'Dataset'))).toEqual([])
  expect(told(await judge({ '@type': 'Dataset', judul: 'x' }, 'Dataset'))).not.toEqual([])
})

test('a package holds its data as committed, twice the same', () => {
  const path = 'unduh/blora/kampung-kb_blora.zip'
  const files = unzipSync(bytes(path))
  expect(Buffer.from(files['wilayah.csv']!).toString()).toBe(readFileSync('data/blora/wilayah.csv', 'utf8'))
  expect(strFromU8(files['BACA-SAYA.txt']!)).toContain('CARA MENGUTIP')
  // nobody can open the path of a page from a file
  expect(strFromU8(files['BACA-SAYA.txt']!)).not.toContain('/kabupaten/33.16/')
  const { resources, version, created } = JSON.parse(strFromU8(files['datapackage.json']!)) as {
    readonly [key in 'version' | 'created']: string
  } & { resources: { path?: string }[] }
  expect(version).toMatch(/^\d{4}\.\d{1,2}\.\d{1,2}\+[0-9a-f]{8}$/)
  // the newest day of anything in it
  expect(created.slice(0, 10).split('-').map(Number).join('.')).toBe(version.split('+')[0])
  expect(created.localeCompare('2026-08-01')).toBeGreaterThan(0)
  for (const { path } of resources) if (path) expect(files).toHaveProperty([path])
  expect(bytes(path)).toEqual(bytes(path))
})
