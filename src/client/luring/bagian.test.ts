import { afterEach, expect, test, vi } from 'vitest'
import { simpanBagian } from './bagian.ts'

const SCOPE = 'https://uji.example/'
const daftar = { versi: '0', isi: ['a.js', 'b.js'], nanti: [] }
const semua = { inti: daftar, cek: daftar, periksa: daftar }
afterEach(() => void vi.unstubAllGlobals())

test.each([
  ['the device is full', { kept: 1, status: 200 }],
  ['a file cannot be had', { kept: 2, status: 404 }],
])('of a part nothing is left where %s', async (_, { kept, status }) => {
  const names = device(kept)
  vi.stubGlobal('fetch', async () => new Response('isi', { status }))
  await expect(simpanBagian(SCOPE, semua, 'cek')).rejects.toThrow()
  expect([...names]).toEqual([])
})

/** A device with room for some files; the names of its caches. */
function device(room: number): Set<string> {
  const names = new Set<string>()
  const cache = {
    keys: async () => [],
    put: async () => {
      if (room-- === 0) throw new DOMException('full', 'QuotaExceededError')
    },
  }
  vi.stubGlobal('caches', {
    keys: async () => [...names],
    open: async (name: string) => (names.add(name), cache),
    delete: async (name: string) => names.delete(name),
  })
  return names
}
