import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { expectedFiles } from '../../../scripts/build/expected.ts'
import { utama } from '../../domain/portal.ts'
import { readPortal } from '../../load/portal.ts'
import { apiBerkas, dataApi } from './berkas.ts'
import { jenisOf } from './indeks.ts'
import { openapi } from './openapi.ts'
import { pemakaian } from './pemakaian.ts'
import { isiFakta } from './rujukan.ts'
import { jsonSchema, type Isi } from './skema.ts'

const portal = readPortal(resolve('data')).portal!
const files = dataApi(portal).map(({ path, jenis, isi }) => ({ path, jenis, isi: isi() }))
const text = new Map(apiBerkas(portal).map(({ path, isi }) => [path, String(isi())]))
const at = <J extends (typeof files)[number]['jenis']>(path: string) =>
  files.find((file) => file.path === path)!.isi as Isi<J>

test.each(jenisOf(portal))('every file of the kind "%s" is as its schema says, with nothing besides', (jenis) => {
  const published = JSON.parse(text.get(`api/v1/skema/${jenis}.json`)!)
  const ajv = new Ajv2020({ allErrors: true })
  const checks = [ajv.compile(published), ajv.compile(jsonSchema(jenis, true))]
  const own = files.filter((file) => file.jenis === jenis)
  expect(own.length).toBeGreaterThan(0)
  const wrong = own.flatMap(({ path }) => {
    const read = JSON.parse(text.get(`api/v1/${path}`)!)
    return checks.filter((check) => !check(read)).map((check) => `${path}: ${ajv.errorsText(check.errors)}`)
  })
  expect(wrong).toEqual([])
})

test('a file whose facts do not say why a figure is absent is refused', () => {
  const check = new Ajv2020().compile(jsonSchema('desa'))
  const { edisi, ...desa } = structuredClone(at<'desa'>('desa/99.01.01.1001.json'))
  expect(check({ ...desa, edisi })).toBe(true)
  expect(
    check({ ...desa, edisi: edisi.map((one) => ({ ...one, fakta: one.fakta.map(({ tanpa: _, ...f }) => f) })) }),
  ).toBe(false)
})

test('/api/v1/ is additive for ever', async () => {
  const shape = jenisOf(portal).flatMap((jenis) => shapeOf(jenis, jsonSchema(jenis, true)))
  const file = join(import.meta.dirname, '../snapshots/api-v1.txt')
  const before = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
  const lost = before.filter((line) => !shape.includes(line))
  expect(
    lost,
    '/api/v1/ is additive for ever: what it once had must stay, with the same type. Add keys, or make /api/v2/.',
  ).toEqual([])
  await expect(
    `${shape.join('\n')}\n`,
    'new keys: accept them with "npx vitest run -u src/files/api"',
  ).toMatchFileSnapshot(file)
})

test('the description in OpenAPI is accepted, and names every file', async () => {
  const { valid, errors } = await new Validator().validate(openapi(portal))
  expect(errors ?? []).toEqual([])
  expect(valid).toBe(true)
  const patterns = Object.keys(openapi(portal).paths).map(
    (path) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`),
  )
  expect(files.filter(({ path }) => !patterns.some((one) => one.test(`/${path}`)))).toEqual([])
})

test('every address in a file leads to a page or a file', () => {
  const known = expectedFiles(portal)
  const lost = new Set<string>()
  for (const { path } of files)
    for (const [, address] of text
      .get(`api/v1/${path}`)!
      .matchAll(/"(?:alamat|halaman|skema|openapi|angka|sumber|fakta|aturan)": ?"(\/[^"#]*)/g))
      if (!known.has(address!.slice(1).replace(/(^|\/)$/, '$1index.html'))) lost.add(address!)
  expect([...lost]).toEqual([])
})

test('a fact is null with its reason where there is no figure, and rests on lines that anyone can hash', () => {
  const all = files.flatMap(({ isi }) => ('edisi' in isi && Array.isArray(isi.edisi) ? isi.edisi : []))
  const facts = all.flatMap((edisi) => ('fakta' in edisi ? edisi.fakta : []))
  expect(facts.length).toBeGreaterThan(20_000)
  expect(facts.filter(({ nilai, tanpa }) => (nilai === null) === (tanpa === null))).toEqual([])
  expect(new Set(facts.map(({ tanpa }) => tanpa))).toEqual(new Set([null, 'kosong', 'x', 'tb']))

  const { edisi, bukti } = at<'desa'>('desa/99.01.01.1001.json')
  const pus = edisi.at(-1)!.fakta.find(({ nama }) => nama === 'pus')!
  const [{ berkas, baris }] = bukti[pus.bukti]!.asal as [{ berkas: string; baris: [number] }]
  const [head, line] = [1, baris[0]].map((n) => readFileSync(`data/${berkas}`, 'utf8').split('\n')[n - 1]!)
  expect(line!.split(',')[head!.split(',').indexOf(pus.kolom[0]!)]).toBe(String(pus.nilai))
  expect(createHash('sha256').update(`${line}\n`).digest('hex')).toBe(bukti[pus.bukti]!.sidik)
})

test('a corrected figure tells what was filed, and why', () => {
  const corrected = files
    .filter(({ jenis }) => jenis === 'desa')
    .flatMap(({ isi }) => (isi as Isi<'desa'>).edisi.flatMap(({ fakta }) => fakta))
    .filter(({ ralat }) => ralat !== null)
  expect(corrected.length).toBeGreaterThan(0)
  expect(corrected.filter(({ ralat, rumus }) => ralat!.ralat.length === 0 && rumus === null)).toEqual([])
})

// every fact has its address: a host before it is some 10 KB of the file, and next to nothing of what is sent
test.each([
  ['', 75_000],
  ['https://kampungkb.blorakab.go.id', 85_000],
])('the file of a village of the site "%s" is at most %d bytes, and 10 KB compressed', (alamat, most) => {
  const own = apiBerkas({ ...portal, situs: { ...portal.situs, alamat } })
  const heavy = own
    .filter(({ path }) => path.startsWith('api/v1/desa/'))
    .map(({ path, isi }) => [path, String(isi())] as const)
    .filter(([, isi]) => Buffer.byteLength(isi) > most || gzipSync(isi).length > 10_000)
  expect(heavy.map(([path, isi]) => `${path} ${Buffer.byteLength(isi)}`)).toEqual([])
})

test('the dictionary has every formula, also where the data of the portal do not reach so far', () => {
  const real = readPortal(resolve('data'), { publish: true }).portal!
  const formulas = (of: typeof portal) =>
    isiFakta(of).fakta.flatMap(({ nama, rumus }) => (rumus === null ? [] : [`${nama}: ${rumus}`]))
  expect(formulas(real)).toEqual(formulas(portal))
  const named = new Set(formulas(real).map((line) => line.split(':')[0]))
  const computed = files
    .filter(({ jenis }) => ['kabupaten', 'kecamatan', 'desa'].includes(jenis))
    .flatMap(({ isi }) => (isi as Isi<'desa'>).edisi.flatMap(({ fakta }) => fakta))
    .filter(({ rumus }) => rumus !== null)
  expect([...new Set(computed.map(({ nama }) => nama))].filter((nama) => !named.has(nama))).toEqual([])
})

test('the dictionary has each name of a fact once, and one entry for the events, however many there are', () => {
  const names = at<'fakta'>('fakta.json').fakta.map(({ nama }) => nama)
  const told = new Set(names)
  expect(told.size).toBe(names.length)
  expect(names.filter((nama) => nama.startsWith('peserta_kegiatan'))).toEqual(['peserta_kegiatan_{baris}'])
  expect(at<'fakta'>('fakta.json').fakta.find(({ nama }) => nama === 'peserta_kegiatan_{baris}')).toMatchObject({
    label: 'Peserta kegiatan, baris {baris}',
    satuan: 'orang',
  })
  const used = files
    .filter(({ jenis }) => ['kabupaten', 'kecamatan', 'desa'].includes(jenis))
    .flatMap(({ isi }) => (isi as Isi<'desa'>).edisi.flatMap(({ fakta }) => fakta.map(({ nama }) => nama)))
  const isTold = (nama: string) => told.has(nama.replace(/_\d+$/, '_{baris}')) || told.has(nama)
  expect([...new Set(used)].filter((nama) => !isTold(nama))).toEqual([])
})

test('each edition tells its own licence, which may not be that of the portal', () => {
  const { edisi } = at<'desa'>('desa/33.16.09.1013.json')
  const own = portal.kabupaten.get('33.16')!.edisi.map(({ kode, lisensi }) => [kode, lisensi])
  expect(edisi.map((one) => [one.edisi, one.lisensi])).toEqual(own)
})

test('examples of use ask for the newest edition that has totals', () => {
  const main = utama(portal)
  const told = main.edisi.findLast(({ total }) => total.length > 0)!
  const newer = { ...told, kode: '2099-01', total: [], tabel: new Set<never>() }
  const kabupaten = new Map([[main.kode, { ...main, edisi: [...main.edisi, newer] }]])
  const [curl] = pemakaian({ ...portal, kabupaten })
  expect(curl?.kode).toMatch(new RegExp(`^curl -fsS https://.*/edisi/${main.kode}/${told.kode}\\.json$`))
})

test('what is fictional says so, and is not there in a portal to be published', () => {
  for (const { path, isi } of files) expect(isi.contoh, path).toBe(/\b99\.01/.test(path))
  const real = readPortal(resolve('data'), { publish: true }).portal!
  const about = apiBerkas(real).filter(
    ({ path, isi }) => /99\.01/.test(path) || /99\.01|rekaan, jangan/.test(String(isi())),
  )
  expect(about.map(({ path }) => path)).toEqual([])
})

test('addresses are complete where the site knows its own', () => {
  const situs = { ...portal.situs, alamat: 'https://kampungkb.example' }
  const index = dataApi({ ...portal, situs })[0]!.isi() as Isi<'indeks'>
  expect(index.alamat).toBe('https://kampungkb.example/api/v1/index.json')
  expect(index.pola.map(({ pola }) => pola)).toContain('https://kampungkb.example/api/v1/desa/{desa}.json')
})

interface Schema {
  readonly type?: string
  readonly anyOf?: readonly Schema[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
}

/**
 * The shape of a kind of file as lines: `desa.edisi[].fakta[].nilai: null|number|string`, and each value that a list
 * of them has on a line of its own: `desa.jenis = "kelurahan"`; sorted.
 * Every file of the kind has it, for every file is held to the schema.
 */
const shapeOf = (nama: string, schema: Schema): readonly string[] => [...lines(nama, schema)].sort()

function* lines(path: string, schema: Schema): Generator<string> {
  yield `${path}: ${[...new Set(typesOf(schema))].sort().join('|')}`
  for (const one of [schema, ...(schema.anyOf ?? [])]) {
    for (const value of 'const' in one ? [one.const] : (one.enum ?? [])) yield `${path} = ${JSON.stringify(value)}`
    for (const [key, value] of Object.entries(one.properties ?? {}))
      yield* lines(`${path}.${key}${one.required?.includes(key) ? '' : '?'}`, value)
    if (one.items) yield* lines(`${path}[]`, one.items)
  }
}

function typesOf({ type, anyOf }: Schema): readonly string[] {
  return anyOf ? anyOf.flatMap(typesOf) : [type === 'integer' ? 'number' : (type ?? 'any')]
}
