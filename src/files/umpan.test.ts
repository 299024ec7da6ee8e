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
  const dates = [...before.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, date]) => date!)
  expect(dates).toEqual(dates.toSorted().reverse())
  expect(before).toMatch(/<author>\s*<name>./)
  expect(before).not.toContain('.invalid')
  expect(after).toContain('href="https://kampungkb.example/edisi/33.16/2024-01/"')
  // by code, as in citations: the short address goes with the main kabupaten
  expect(after).toContain('href="https://kampungkb.example/angka/33.16/#33.16-jumlah_kampung_kb-2018-12-27"')
  expect(after).not.toContain('kampungkb.example/angka/#')
})

interface Item {
  readonly id: string
  readonly url?: string
  readonly content_html: string
  readonly date_modified: string
  readonly date_published?: string
}
interface JsonFeed {
  readonly description: string
  readonly home_page_url?: string
  readonly feed_url?: string
  readonly items: readonly Item[]
}
const itemsOf = (of: Portal) => JSON.parse(json(of, utama(of), utama(of).kode)) as JsonFeed

test('a date without its day is told as such, and never as the first of January', () => {
  const { items } = itemsOf(portal)
  const [years, days] = [items.filter((one) => !one.date_published), items.filter((one) => one.date_published)]
  expect(years.length).toBeGreaterThan(5)
  expect(years.filter(({ content_html }) => !/Hanya (?:bulan|tahun)nya yang disebut/.test(content_html))).toEqual([])
  expect(years.filter(({ date_modified }) => /-01-01T/.test(date_modified))).toEqual([])
  expect(days.filter(({ content_html }) => content_html.includes('yang disebut, tanpa'))).toEqual([])
  const edition = items.find(({ id }) => id.endsWith('/edisi/2024-01'))!
  expect(edition.date_published).toBe(`${utama(portal).edisi[0]!.tanggal_terbit}T00:00:00.000Z`)
})

test('with an address every link of the JSON feed is whole; without one the feed says how its links are meant', () => {
  const feed = itemsOf(published)
  expect(feed.home_page_url).toBe('https://kampungkb.example/perubahan/')
  expect(feed.feed_url).toBe('https://kampungkb.example/perubahan/33.16/umpan.json')
  expect(feed.items.filter(({ url }) => !url?.startsWith('https://kampungkb.example/'))).toEqual([])
  expect(feed.description).not.toContain('akar situs')
  expect(itemsOf(portal).description).toContain('tautan di sini dimulai dari akar situs')
})

test('the feed of a kecamatan tells of its own villages only', () => {
  const todanan = atom(portal, utama(portal), '33.16.14')
  expect(todanan).toContain('Tinapan')
  expect(todanan).not.toContain('Karangtalun')
  expect(todanan).not.toContain('edisi/2024-01')
})

test('a correction of one of several rows says which', () => {
  const contoh = portal.kabupaten.get('99.01')!
  const told = (ralat: object) => {
    const edisi = contoh.edisi.map((one) => ({ ...one, ralat: one.ralat.map((row) => ({ ...row, ...ralat })) }))
    return json(portal, { ...contoh, edisi }, contoh.kode)
  }
  const ada = { berkas: 'poktan.csv', kolom: 'ada', nilai_lama: 'ya', nilai_baru: 'tidak' }
  expect(told({ ...ada, baris: 'bkb' })).toContain('Ada kelompok (BKB): semula ya, kini tidak.')
  expect(told({ ...ada, baris: '' })).toContain('Ada kelompok: semula ya, kini tidak.')
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
