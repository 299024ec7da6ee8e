import { resolve } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Portal } from '../../domain/portal.ts'
import { readPortal } from '../../load/portal.ts'
import { bukaHalaman, isContoh, TakTerambil } from './halaman.ts'

const all = readPortal(resolve('data')).portal!
const only = (kode: string): Portal => ({ ...all, kabupaten: new Map([[kode, all.kabupaten.get(kode)!]]) })

beforeEach(() => void vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network'))))
afterEach(() => void vi.unstubAllGlobals())

test('without a network a page is cited by its code where there is one', async () => {
  expect((await bukaHalaman(only('33.16'), 'desa/33.16.09.1013/'))?.judul).toMatch(/^Kelurahan Kauman, /)
  expect(await bukaHalaman(only('33.16'), 'desa/33.16.09.9999/')).toBeUndefined()
  expect(await bukaHalaman(only('33.16'), 'kecamatan/33.16.99/')).toBeUndefined()
})

test('without a network no page is said to be missing of which the data say nothing', async () => {
  await expect(bukaHalaman(only('33.16'), 'metode/')).rejects.toThrow(TakTerambil)
})

test('a picture is fictional where its kabupaten is, whatever its code', () => {
  const blora = all.kabupaten.get('33.16')!
  const fictional = { ...all, kabupaten: new Map([['33.16', { ...blora, contoh: true }]]) }
  const path = 'gambar/edisi/33.16/2024-01/kelas.svg'
  expect([isContoh(fictional, path), isContoh(only('33.16'), path)]).toEqual([true, false])
  expect(isContoh(only('99.01'), 'gambar/desa/99.01.01.1001/riwayat.svg')).toBe(true)
})
