import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { BEKU } from '../../load/fixture.ts'
import { readPortal } from '../../load/portal.ts'
import { bagikanBerkas } from './berkas.ts'
import { lembarOf } from './kartu.ts'

const portal = readPortal(resolve('data')).portal!
const cards = new Map(lembarOf(portal).map(({ path, isi }) => [path, isi()]))
const frozen = new Map(lembarOf(readPortal(BEKU).portal!).map(({ path, isi }) => [path, isi]))
const words = (path: string, card = cards.get(path)!): string =>
  card
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<\/text>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('\u00a0', ' ')

test('every area, edition and regulation has a card, and each is well-formed', async () => {
  for (const kabupaten of portal.kabupaten.values()) {
    for (const kode of kabupaten.desa.keys()) expect(cards.has(`desa/${kode}`), kode).toBe(true)
    for (const kode of kabupaten.kecamatan.keys()) expect(cards.has(`kecamatan/${kode}`), kode).toBe(true)
  }
  for (const slug of portal.regulasi.keys()) expect(cards.has(`regulasi/${slug}`), slug).toBe(true)
  const { valid, errors } = await validateXML({
    xml: [...cards].map(([path, contents]) => ({ fileName: `${path.replaceAll('/', '-')}.svg`, contents })),
    normalization: 'format',
  })
  expect(errors).toEqual([])
  expect(valid).toBe(true)
})

test('a village whose class is not published is said to be so, with edition, date and source', () => {
  expect(words('desa/33.16.09.1013', frozen.get('desa/33.16.09.1013')!()).trim().split('\n')).toEqual([
    'Kampung KB Blora',
    'Kauman',
    'Kelurahan di Kecamatan Blora, Kabupaten Blora',
    'Kelas Kampung KB',
    'Belum dipublikasikan',
    'Yang diumumkan baru jumlah tiap kelas. Lihat apa yang sudah diketahui',
    'dan kepada siapa bertanya.',
    'Edisi 2024-01, data per 4 Januari 2024. Sumber: BLORABARU.COM',
  ])
})

test('the total of an edition stands class by class', () => {
  expect(words('edisi/33.16/2024-01')).toContain('Dasar 93 · Berkembang 56 · Mandiri 32 · Berkelanjutan 114')
})

test('every card of fictional data says so, and no other does', () => {
  for (const path of cards.keys())
    if (/^\w+\/(99|33)\./.test(path)) expect(words(path).includes('DATA CONTOH'), path).toBe(path.includes('/99.'))
})

test('words stay on the card: no line runs past its edge, or over its foot', () => {
  for (const [path, card] of cards)
    for (const [, x, y, size, text] of card.matchAll(
      /<text x="(\d+)" y="(\d+)" font-size="(\d+)" class="[^"]*">([^<]*)</g,
    )) {
      expect(Number(x) + text!.length * Number(size) * 0.47, `${path}: ${text}`).toBeLessThan(1200)
      if (y !== '600') expect(Number(y), `${path}: ${text}`).toBeLessThanOrEqual(556)
    }
})

test('a picture is 1200×630 and under 100 KB', async () => {
  for (const path of ['desa/33.16.09.1013', 'edisi/33.16/2024-01', 'kecamatan/99.01.01']) {
    const file = bagikanBerkas(portal).find((one) => one.path === `bagikan/${path}.png`)!
    const png = Buffer.from((await file.isi()) as Uint8Array)
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect(png.length).toBeLessThan(100_000)
  }
})
