import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, inject, test } from 'vitest'
import { factsOf } from '../src/domain/facts.ts'
import { readPortal } from '../src/load/portal.ts'
import { EDISI, textOfFile } from './asal/berkas.ts'
import { placesIn, unplacedIn } from './asal/buku.ts'
import { findAll, hasClass, textsIn } from './asal/dom.ts'
import { BUKAN_ANGKA } from './asal/frasa.ts'
import { bacaHalaman } from './asal/halaman.ts'
import { nilaiOf } from './asal/hitung.ts'
import { lostIn, mutate } from './asal/periksa.ts'
import { tagsOf } from './html.ts'
import { readSite } from './site.ts'

/*
 * The pages of Contoh against the files of the data folder. Nothing of the portal's own code stands between them:
 * tests/asal/ reads the files, applies corrections and the scoring rule, and computes every figure anew.
 */

const site = inject('site')
const { pages } = readSite(site)
const halaman = (alamat: string) => bacaHalaman(alamat, pages.get(alamat)!)
const all = (jenis: RegExp) => [...pages.keys()].filter((alamat) => jenis.test(alamat)).map(halaman)
const villages = all(/^\/desa\/99\.01\./)
const areas = all(/^\/(?:kecamatan\/99\.01\.|edisi\/99\.01\/)/)
const BEBERAPA = {
  'a corrected figure': '/desa/99.01.02.1001/',
  'a corrected class': '/desa/99.01.03.2007/',
  'several kampung': '/desa/99.01.02.2004/',
  'hidden figures': '/desa/99.01.01.1005/',
  'figures not reported': '/desa/99.01.01.1002/',
  'a desa that has ended': '/desa/99.01.05.2007/',
  'its successor under another code': '/desa/99.01.05.1013/',
  'a kecamatan': '/kecamatan/99.01.05/',
  'an edition with a corrected class': '/edisi/99.01/2024-07/',
  'an edition with a corrected figure': '/edisi/99.01/2025-01/',
}

test('every numeral of a village page of Contoh is what its line says, or what is computed anew from its lines', () => {
  expect(villages.length).toBeGreaterThan(90)
  expect(villages.flatMap(lostIn)).toEqual([])
})

test('and so is every numeral of the pages of its kecamatan and editions', () => {
  expect(areas.length).toBe(8 + EDISI.length)
  expect(areas.flatMap(lostIn)).toEqual([])
})

test('what is called no figure stands on some page', () => {
  const words = [...villages, ...areas].flatMap(({ root }) => textsIn(root).map(({ teks }) => teks)).join(' ')
  expect(Object.keys(BUKAN_ANGKA).filter((one) => !words.includes(one))).toEqual([])
})

test('every figure of a ledger stands under the file and the line that hold it as filed', () => {
  expect([...villages, ...areas].flatMap((one) => unplacedIn(one).map((anchor) => `${one.alamat}#${anchor}`))).toEqual(
    [],
  )
})

test('the files that a ledger leads to are those of the data', () => {
  const linked = new Map(
    [...villages, ...areas]
      .flatMap(({ root }) => findAll(root, (one) => hasClass(one, 'buku')))
      .flatMap((ledger) => findAll(ledger, (one) => one.name === 'td').flatMap(placesIn))
      .map(({ file, href }) => [file, href]),
  )
  expect(linked.size).toBeGreaterThan(15)
  for (const [file, href] of linked) expect(readFileSync(join(site, href), 'utf8'), file).toBe(textOfFile(file))
})

test.each(Object.entries(BEBERAPA))('no numeral of a page can be changed unseen: %s', (_, alamat) => {
  const { n, hidup } = mutate(halaman(alamat))
  expect(n).toBeGreaterThan(250)
  expect(hidup).toEqual([])
})

test('every formula that a ledger tells makes its figure', () => {
  const portal = readPortal(resolve('data')).portal!
  const contoh = portal.kabupaten.get('99.01')!
  const kodes = [contoh.kode, ...contoh.kecamatan.keys(), ...contoh.desa.keys()]
  const facts = contoh.edisi.flatMap((edition) => kodes.flatMap((kode) => factsOf(portal, contoh, edition, kode)))
  const wrong = facts.filter(({ rumus, nilai, wilayah, waktu }) => {
    if (typeof nilai !== 'number' || (rumus?.cara !== 'jumlah' && rumus?.cara !== 'bagian')) return false
    const sum = (names: readonly string[]) => names.reduce((n, nama) => n + (nilaiOf({ wilayah, nama, waktu }) ?? 0), 0)
    const told = rumus.cara === 'jumlah' ? sum(rumus.atas) : (100 * sum(rumus.atas)) / sum(rumus.bawah)
    return Math.abs(told - nilai) > 1e-9
  })
  expect(EDISI.map(({ kode }) => kode)).toEqual(contoh.edisi.map(({ kode }) => kode))
  expect(wrong.map(({ wilayah, nama, waktu }) => `${wilayah}:${nama}:${waktu}`)).toEqual([])
})

test('every link to a figure leads to one cell of a ledger', () => {
  const ids = new Map(
    [...pages].map(([address, html]) => {
      const counts = new Map<string, number>()
      for (const [, id] of html.matchAll(/ id="(angka-[^"]*)"/g)) counts.set(id!, (counts.get(id!) ?? 0) + 1)
      return [address, counts] as const
    }),
  )
  const dead = [...pages].flatMap(([address, html]) =>
    tagsOf(html)
      .map((tag) => tag.attributes.get('href') ?? '')
      .filter((href) => href.includes('#angka-'))
      .map((href) => URL.parse(href, `http://site.test${address}`)!)
      .filter(({ pathname, hash }) => ids.get(pathname)?.get(hash.slice(1)) !== 1)
      .map(({ pathname, hash }) => `${address} -> ${pathname}${hash}`),
  )
  expect(dead.slice(0, 20)).toEqual([])
})
