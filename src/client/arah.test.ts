import { expect, test } from 'vitest'
import { tetangga } from './arah.ts'
import type { Titik } from './arah.ts'

const t = (kode: string, x: number, y: number): Titik => ({ kode, x, y })
const tengah = t('tengah', 0, 0)

test('goes to the nearest point that way, not to a nearer one elsewhere', () => {
  const titik = [tengah, t('timur', 10, 1), t('jauh', 30, 0), t('utara', 0, -5), t('selatan', 1, 6)]
  expect(tetangga(titik, tengah, 'kanan')?.kode).toBe('timur')
  expect(tetangga(titik, tengah, 'atas')?.kode).toBe('utara')
  expect(tetangga(titik, tengah, 'bawah')?.kode).toBe('selatan')
})

test('stays at the edge', () => {
  expect(tetangga([tengah, t('timur', 10, 0)], tengah, 'kiri')).toBeUndefined()
  expect(tetangga([tengah], tengah, 'kanan')).toBeUndefined()
})

test('takes a slanting point only where nothing lies straight ahead', () => {
  const miring = t('miring', 2, 9)
  expect(tetangga([tengah, miring, t('lurus', 40, 3)], tengah, 'kanan')?.kode).toBe('lurus')
  expect(tetangga([tengah, miring], tengah, 'kanan')?.kode).toBe('miring')
})

test('arrow keys reach every point of a grid', () => {
  const titik = Array.from({ length: 25 }, (_, i) => t(String(i), i % 5, Math.floor(i / 5)))
  const seen = new Set(['0'])
  const queue = [titik[0]!]
  for (const from of queue)
    for (const arah of ['kiri', 'kanan', 'atas', 'bawah'] as const) {
      const next = tetangga(titik, from, arah)
      if (next && !seen.has(next.kode)) queue.push((seen.add(next.kode), next))
    }
  expect(seen.size).toBe(25)
})
