import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { utama, type Portal } from '../domain/portal.ts'
import { readPortal } from '../load/portal.ts'
import { atom, json, umpanBerkas } from './umpan.ts'

const standard = (name: string) => readFileSync(resolve('src/fixtures/standar', name), 'utf8')
const portal = readPortal(resolve('data')).portal!
const published: Portal = { ...portal, situs: { ...portal.situs, alamat: 'https://kampungkb.example' } }
const ajv = new Ajv({ strict: false })
addFormats.default(ajv)
const isFeed = ajv.compile(JSON.parse(standard('json-feed.json')) as object)

const faultsOf = async (xml: readonly string[]) => {
  const files = xml.map((contents, index) => ({ fileName: `${index}.xml`, contents }))
  const schema = { fileName: 'atom.rng', contents: standard('atom.rng') }
  return (await validateXML({ xml: files, schema, extension: 'relaxng' })).errors.map(({ rawMessage }) => rawMessage)
}
const idsOf = (xml: string) => [...xml.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)

test.each([
  ['without an address', portal],
  ['with an address', published],
])('every feed is valid Atom or JSON Feed, %s', async (_, of) => {
  const files = umpanBerkas(of).map(({ path, isi }) => ({ path, text: isi() as string }))
  expect(files.length).toBeGreaterThan(40)
  expect(await faultsOf(files.filter(({ path }) => path.endsWith('.atom')).map(({ text }) => text))).toEqual([])
  for (const { path, text } of files.filter(({ path }) => path.endsWith('.json')))
    expect(isFeed(JSON.parse(text)) || ajv.errors, path).toBe(true)
})

test('the schema refuses what is no feed', async () => {
  expect(await faultsOf(['<feed xmlns="http://www.w3.org/2005/Atom"><title>a</title></feed>'])).not.toEqual([])
  expect(isFeed({ version: 'https://jsonfeed.org/version/1.1', title: 'a', items: [{ title: 'a' }] })).toBe(false)
})

test('ids are unique, and stay when the site gets an address; entries come newest first, their author is told', () => {
  const [before, after] = [portal, published].map((of) => atom(of, utama(of), utama(of).kode)) as [string, string]
  expect(new Set(idsOf(before)).size).toBe(idsOf(before).length)
  expect(idsOf(after)).toEqual(idsOf(before))
  const dates = [...before.matchAll(/<published>(.*?)<\/published>/g)].map(([, date]) => date!)
  expect(dates).toEqual(dates.toSorted().reverse())
  expect(before).toMatch(/<author>\s*<name>./)
  expect(before).not.toContain('.invalid')
  expect(after).toContain('href="https://kampungkb.example/edisi/33.16/2024-01/"')
})

test('the feed of a kecamatan tells of its own villages only', () => {
  const todanan = atom(portal, utama(portal), '33.16.14')
  expect(todanan).toContain('Tinapan')
  expect(todanan).not.toContain('Karangtalun')
  expect(todanan).not.toContain('edisi/2024-01')
})

test('fictional feeds say so, and hostile words stay words', async () => {
  const contoh = portal.kabupaten.get('99.01')!
  const feed = JSON.parse(json(portal, contoh, contoh.kode)) as { title: string; items: { title: string }[] }
  expect([feed, ...feed.items].filter(({ title }) => !title.startsWith('DATA CONTOH'))).toEqual([])
  const bad = ']]><script>alert(1)</script>&"'
  const edisi = contoh.edisi.map((one) => ({ ...one, judul: bad }))
  const hostile = { ...contoh, nama: bad, edisi }
  const text = atom(portal, hostile, contoh.kode)
  expect(await faultsOf([text])).toEqual([])
  expect(text).not.toContain('<script>')
  expect(json(portal, hostile, contoh.kode)).toContain('&lt;script&gt;')
})
