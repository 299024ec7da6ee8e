import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Svg } from '../charts/svg.ts'
import { DUA_BELAS, kabupatenOf } from './fixture.ts'
import { staticMap } from './map.ts'
import type { Layer } from './map.ts'
import { neighbourMap } from './neighbours.ts'
import { shapesOf } from './shapes.ts'

const kabupaten = kabupatenOf(DUA_BELAS)
const shapes = shapesOf(kabupaten)

const kelas: Layer = {
  id: 'klasifikasi',
  fill: (kode) => (kode === '99.01.02.2004' ? { teks: 'belum dilaporkan' } : { pola: 'mandiri', teks: 'Mandiri' }),
}
const luncur: Layer = {
  id: 'pencanangan',
  fill: (kode) => (kode.endsWith('1') ? { kelas: 'y', teks: 'dicanangkan 2019' } : { teks: 'tanggal belum ditemukan' }),
}
const draw = (layers: readonly Layer[], more = {}): Svg =>
  staticMap({ kabupaten, shapes, title: 'Peta uji', layers, ...more })

/** A drawing that opens by itself: the stylesheet of the site in short. */
const standalone = ({ markup }: Svg): string =>
  `${markup
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace(
      '</title>',
      '</title><style>a path,a use{stroke:#7f7869;stroke-width:.4}a :is(path,use):not([fill]){fill:#fff}a .far{fill:#eee8dc}a .y:not([fill]){fill:#75420f}.on-teak{fill:#fff}.kec{fill:none;stroke:#515368}.sel{fill:none;stroke:#1a1c2e;stroke-width:3}.here{fill:#1a1c2e}.edge{fill:none;stroke:#7f7869;stroke-dasharray:3 2.5}text{font:700 10.5px sans-serif;text-anchor:middle;paint-order:stroke;stroke:#fff;stroke-width:2.6px}.here-t{fill:#fff;stroke:#1a1c2e}.wm{fill:#96300c;stroke:none}.nama rect{fill:#0001}.nama text{fill:#233a8f;font-size:11.5px;text-decoration:underline}text.kecil{font-size:8.5px}.lapis+.lapis{display:none}</style><defs><pattern id="mandiri" width="7" height="7" patternUnits="userSpaceOnUse"><rect width="7" height="7" fill="#546eae"/></pattern></defs>',
    )
    .replaceAll('><', '>\n<')}\n`

const count = (svg: Svg | undefined, what: RegExp): number => svg?.markup.match(what)?.length ?? 0

describe('the map of a kabupaten', () => {
  test('every village is one link with its name, and what is known of it', async () => {
    const map = draw([luncur])
    expect(count(map, /<a href=/g)).toBe(12)
    expect(count(map, /<a class="nama" href="\/kecamatan\/99.01.0\d\/"/g)).toBe(3)
    expect(count(map, /<path[^>]* d="M[^"]+z"/g)).toBe(12)
    expect(map.markup).toContain('<title>Wana, dicanangkan 2019</title><use class="y" href="#p-')
    await expect(standalone(map)).toMatchFileSnapshot('snapshots/pencanangan.svg')
  })

  test('unknown is white with a dashed circle, where others are known', async () => {
    const map = draw([kelas], { watermark: 'DATA CONTOH · REKAAN' })
    expect(count(map, /fill="url\(#mandiri\)"/g)).toBe(11)
    expect(count(map, /class="edge dash"/g)).toBe(1)
    expect(map.markup).toContain('class="wm"')
    await expect(standalone(map)).toMatchFileSnapshot('snapshots/klasifikasi.svg')
  })

  test('no circles where nobody has a class', () => {
    expect(count(draw([{ id: 'klasifikasi', fill: () => ({ teks: 'belum dipublikasikan' }) }]), /dash/g)).toBe(0)
  })

  test('several layers share their shapes', async () => {
    const map = draw([kelas, luncur])
    expect(count(map, /<path id="p-/g)).toBe(12)
    expect(count(map, /<use /g)).toBe(24)
    expect(count(map, /<g class="lapis lapis-(klasifikasi|pencanangan)">/g)).toBe(2)
    await expect(standalone(map)).toMatchFileSnapshot('snapshots/lapisan.svg')
  })

  test('a name is text, never markup', () => {
    const [first, ...rest] = DUA_BELAS
    const hostile = kabupatenOf([[first![0], '<script>"&', first![2], first![3], first![4]], ...rest])
    const { markup } = staticMap({
      kabupaten: hostile,
      shapes: shapesOf(hostile),
      title: '<b>',
      layers: [luncur],
    })
    expect(markup).not.toContain('<script>')
    expect(markup).not.toContain('<b>')
  })
})

describe('the map of a village', () => {
  test('shows it among its neighbours, who are named and linked', async () => {
    const map = neighbourMap(kabupaten, '99.01.01.1004')!
    expect(map.markup).toContain('viewBox="0 0 328 188"')
    expect(count(map, /class="here"/g)).toBe(1)
    expect(count(map, /class="near"/g)).toBe(3)
    const others = count(map, /<a /g) - 3
    expect(map.markup).toContain(`>Kota, 3 desa atau kelurahan yang bersebelahan, dan ${others} lain di sekitarnya`)
    for (const name of ['Wana', 'Tirta', 'Karang', 'Kota']) expect(map.markup).toContain(`>${name}</text>`)
    expect(map.markup).not.toMatch(/<a [^>]*data-kode="99.01.01.1004"/)
    expect(gzipSync(map.markup).length).toBeLessThan(4096)
    await expect(standalone(map)).toMatchFileSnapshot('snapshots/desa.svg')
  })

  test('with classes, the village is ringed and keeps its pattern', () => {
    const map = neighbourMap(kabupaten, '99.01.01.1004', kelas.fill)!
    expect(map.markup).toContain('<path class="sel" fill="url(#mandiri)"')
    expect(map.markup).toContain('<title>Kota, Mandiri</title>')
  })

  test('a village with no neighbours is drawn alone; one without a shape is not drawn', () => {
    expect(count(neighbourMap(kabupaten, '99.01.03.2003'), /class="here"/g)).toBe(1)
    expect(neighbourMap(kabupaten, '99.01.03.2999')).toBeUndefined()
  })
})

test('the map of a kecamatan draws and names its villages alone, without the border', async () => {
  const kode = [...shapes.desa.keys()].filter((one) => one.startsWith('99.01.01'))
  const map = draw([luncur], { kode })
  for (const name of ['Wana', 'Tirta', 'Karang', 'Kota']) expect(map.markup).toContain(`>${name}</text>`)
  expect(map.markup).not.toMatch(/Sumber|class="kec"|class="nama"/)
  await expect(standalone(map)).toMatchFileSnapshot('snapshots/kecamatan.svg')
})
