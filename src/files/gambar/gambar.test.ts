import { resolve } from 'node:path'
import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { countChart } from '../../charts/claims.ts'
import { wrap } from '../../charts/wrap.ts'
import { factsOf } from '../../domain/facts.ts'
import { desa, edition, kabupaten, kampung, portal as portalOf } from '../../domain/fixture.ts'
import type { Portal } from '../../domain/portal.ts'
import { readPortal } from '../../load/portal.ts'
import { factValue } from '../../text/fact.ts'
import { sematanBerkas } from '../sematan/berkas.ts'
import { gambarBerkas } from './berkas.ts'

const portal = readPortal(resolve('data')).portal!
const files = (of: Portal) => new Map([...gambarBerkas(of), ...sematanBerkas(of)].map((one) => [one.path, one.isi]))
const all = files(portal)
const svgs = [...all].filter(([path]) => path.endsWith('.svg'))
const isi = (path: string): string => all.get(path)!() as string
const textOf = (svg: string): string =>
  svg
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

describe('pictures', () => {
  test('each is XML that needs nothing else: no script, no link, no address, no font, no variable', async () => {
    const names = [
      'kelas',
      'klasifikasi',
      'kelengkapan',
      'pencanangan',
      'peta',
      'riwayat',
      'tren',
      'sekitar',
      'jumlah',
      'stunting',
      'hubungan',
    ]
    const one = names.map((name) => svgs.find(([path]) => path.endsWith(`/${name}.svg`))!)
    const xml = one.map(([path, make]) => ({ fileName: path, contents: make() as string }))
    expect((await validateXML({ xml, normalization: 'c14n' })).errors).toEqual([])
    const bad = svgs.filter(([, make]) =>
      /<script|<a[\s>]|href="(?!#)|@import|url\((?!#)|var\(|\son\w+=/.test(make() as string),
    )
    expect(bad.map(([path]) => path)).toEqual([])
  })

  test('whose it is, its date, source, licence and address stand in it', () => {
    const text = textOf(isi('gambar/edisi/33.16/2024-01/kelas.svg'))
    for (const words of [
      'Kampung KB di Kabupaten Blora',
      '295',
      '4 Januari 2024',
      'BLORABARU.COM',
      'Edisi 2024-01 (sementara)',
      'CC BY 4.0 (usulan)',
      '/edisi/33.16/2024-01/',
    ])
      expect(text.replaceAll('\u00a0', ' ')).toContain(words)
    expect(text).not.toContain('CONTOH')
  })

  test('each names its sources', () => {
    const bare = svgs.filter(([, make]) => !/ (?:Sumber|\d+ sumber): \S/.test(textOf(make() as string)))
    expect(bare.map(([path]) => path)).toEqual([])
  })

  test('a schematic map names the source of its shapes', () => {
    // that of launches rests on more sources than fit
    const maps = svgs.filter(([path]) => /33\.16.*\/(?:peta|sekitar|klasifikasi|kelengkapan)\.svg$/.test(path))
    expect(maps.length).toBeGreaterThan(300)
    const bare = maps.filter(([, make]) => !textOf(make() as string).includes('Hitungan portal ini'))
    expect(bare.map(([path]) => path)).toEqual([])
  })

  test('a trend and the surroundings name what their figures and neighbours rest on', () => {
    const one = kabupaten(
      [
        desa('99.01.01.2001', { bujur: 111.4, lintang: -7.2 }),
        desa('99.01.01.2002', { bujur: 111.41, lintang: -7.21 }),
      ],
      [
        edition('2024-01', [
          kampung('99.01.01.2001', 'dasar'),
          { ...kampung('99.01.01.2002', 'dasar'), sumber_id: 'lain' },
        ]),
      ],
    )
    const lain = { ...portal.sumber.get('luas-poligon')!, id: 'lain', penerbit: 'Kantor Sebelah' }
    const of = { ...portalOf(one), sumber: new Map([...portal.sumber, ['lain', lain]]) }
    expect(textOf(files(of).get('gambar/desa/99.01.01.2001/sekitar.svg')!() as string)).toContain('Kantor Sebelah')

    const contoh = portal.kabupaten.get('99.01')!
    const ruled = {
      ...portal,
      aturan: { ...portal.aturan!, sumber_id: 'lain' },
      sumber: of.sumber,
      kabupaten: new Map([[contoh.kode, contoh]]),
    }
    expect(textOf(files(ruled).get('gambar/desa/99.01.01.1001/tren.svg')!() as string)).toContain('Kantor Sebelah')
  })

  test('its numbers are the facts', () => {
    const kabupaten = portal.kabupaten.get('33.16')!
    const facts = factsOf(portal, kabupaten, kabupaten.edisi[0]!, '33.16')
    const text = textOf(isi('gambar/edisi/33.16/2024-01/kelas.svg'))
    for (const kelas of ['dasar', 'berkembang', 'mandiri', 'berkelanjutan'])
      expect(text).toContain(` ${factValue(facts.find((one) => one.nama === `total_${kelas}`)!)} `)
    const claims = textOf(isi('gambar/angka/33.16/jumlah.svg'))
    for (const row of countChart(kabupaten.angka, '33.16')!.rows) expect(claims).toContain(` ${row.nilai} `)
  })

  test('every picture of fictional data is marked', () => {
    const bare = svgs.filter(([path, make]) => path.includes('99.01') !== (make() as string).includes('DATA CONTOH'))
    expect(bare.map(([path]) => path)).toEqual([])
  })

  test('a corrected class is told with its old value', () => {
    expect(textOf(isi('gambar/desa/99.01.03.2007/riwayat.svg'))).toMatch(/tertulis Berkembang, seharusnya Dasar/)
    expect(textOf(isi('gambar/edisi/99.01/2024-07/kelas.svg'))).toMatch(/Sesudah 1 ralat.*Dasar 30/)
  })

  test('a hostile name stays text', () => {
    const evil = `<script>alert("x")</script>'&`
    const at = { nama: evil, bujur: 111.4, lintang: -7.2 }
    const one = kabupaten(
      [desa('99.01.01.2001', at), desa('99.01.01.2002', { bujur: 111.41, lintang: -7.21 })],
      [edition('2024-01', [kampung('99.01.01.2001', 'dasar', evil)]), edition('2024-07', [])],
    )
    for (const [path, make] of files(portalOf(one))) {
      if (!/\.(svg|html)$/.test(path)) continue
      expect(make() as string, path).not.toContain('<script')
    }
    expect(files(portalOf(one)).get('sematan/desa/99.01.01.2001/index.html')!()).toContain('&lt;script&gt;')
  })

  test('what is named by an edition does not change when a later one is published', () => {
    const contoh = portal.kabupaten.get('99.01')!
    const before = files({
      ...portal,
      kabupaten: new Map([[contoh.kode, { ...contoh, edisi: contoh.edisi.slice(0, -1) }]]),
    })
    const named = [...before].filter(([path]) => /\/(2024-01|2024-07)[/.]/.test(path) && !path.endsWith('.png'))
    expect(named.length).toBeGreaterThan(190)
    expect(named.filter(([path, make]) => make() !== isi(path)).map(([path]) => path)).toEqual([])
  })

  test.each(['gambar/edisi/33.16/2024-01/kelas', 'gambar/regulasi/hubungan', 'gambar/desa/99.01.03.2007/riwayat'])(
    '%s.svg as it was',
    async (path) => {
      await expect(isi(`${path}.svg`)).toMatchFileSnapshot(`../snapshots/${path.split('/').at(-1)}.svg`)
    },
  )
})

describe('PNG', () => {
  test('has its size, its colours, little weight, and the same bytes each time', () => {
    const png = Buffer.from(all.get('gambar/edisi/33.16/2024-01/kelas.png')!() as Uint8Array)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
    expect(width).toBe(1200)
    expect(png.length).toBeLessThan(150_000)
    const at = png.indexOf('IDAT')
    const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)))
    expect(rows.length).toBe(height * (width + 1))
    // paper is the most frequent, and far from alone
    expect(new Set(rows).size).toBeGreaterThan(50)
    expect(rows.filter((index) => index !== 0).length).toBeGreaterThan(rows.length / 10)
    expect(Buffer.from(all.get('gambar/edisi/33.16/2024-01/kelas.png')!() as Uint8Array).equals(png)).toBe(true)
  })
})

test('words are wrapped within their width, and a date is not torn', () => {
  expect(wrap('satu dua tiga', 50, 10)).toEqual(['satu dua', 'tiga'])
  expect(wrap('x'.repeat(20), 50, 10).every((line) => line.length <= 9)).toBe(true)
  expect(wrap('per 4 Januari 2024', 60, 10)).toEqual(['per', '4\u00a0Januari', '2024'])
})
