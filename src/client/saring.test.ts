import { expect, test } from 'vitest'
import { hitung, tampak } from './saring.ts'

const areas = [
  { kecamatan: '99.01.01', nilai: 'mandiri' },
  { kecamatan: '99.01.01', nilai: 'dasar' },
  { kecamatan: '99.01.02', nilai: 'mandiri' },
  { kecamatan: '99.01.02', nilai: 'kosong' },
]

test('shows what both filters let through', () => {
  const saring = { nilai: new Set(['mandiri', 'kosong']), kecamatan: '99.01.02' }
  expect(areas.filter((area) => tampak(area, saring))).toEqual(areas.slice(2))
})

test('all kecamatan means all; no value chosen means none', () => {
  expect(areas.filter((area) => tampak(area, { nilai: new Set(['mandiri']), kecamatan: '' }))).toHaveLength(2)
  expect(areas.filter((area) => tampak(area, { nilai: new Set(), kecamatan: '' }))).toEqual([])
})

test('counts in the order of the legend and leaves out what is nowhere', () => {
  const counts = hitung(areas, ['dasar', 'berkembang', 'mandiri', 'kosong'])
  expect([...counts]).toEqual([
    ['dasar', 1],
    ['mandiri', 2],
    ['kosong', 1],
  ])
})
