import { Resvg } from '@resvg/resvg-js'
import jsqr from 'jsqr'
import { expect, test } from 'vitest'
import { loadPortal } from '../../load/portal.ts'
import { gambarBerkas } from './berkas.ts'

const portal = loadPortal()
const at = (alamat: string) =>
  new Map(gambarBerkas({ ...portal, situs: { ...portal.situs, alamat } }).map(({ path, isi }) => [path, isi]))

test.each([
  ['desa/33.16.09.1013', '/desa/33.16.09.1013/'],
  ['kecamatan/99.01.01', '/kecamatan/99.01.01/'],
  ['edisi/33.16/2024-01', '/edisi/33.16/2024-01/'],
  ['kabupaten/33.16', '/'],
])('the code of %s leads to its page', async (path, page) => {
  const files = at('https://kampungkb.example')
  const code = (await files.get(`gambar/${path}/qr.svg`)!()) as string
  expect(code.length).toBeLessThan(2500)
  const { pixels, width, height } = new Resvg(code, { fitTo: { mode: 'width', value: 200 } }).render()
  const read = jsqr(new Uint8ClampedArray(pixels), width, height)
  expect(read?.data).toBe(`https://kampungkb.example${page}`)
})

test('without an address there is none: a code can hold no path alone', () => {
  expect([...at('').keys()].filter((path) => path.endsWith('qr.svg'))).toEqual([])
})
