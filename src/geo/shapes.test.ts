import { describe, expect, test } from 'vitest'
import type { MultiPolygon } from '../domain/portal.ts'
import { DUA_BELAS, kabupatenOf } from './fixture.ts'
import { kecamatanBorders } from './kecamatan.ts'
import { shapesOf } from './shapes.ts'

/** Even-odd test, true for a point well inside. */
function holds(shape: MultiPolygon, [x, y]: readonly [number, number]): boolean {
  let inside = false
  for (const ring of shape.flat())
    for (let i = 1; i < ring.length; i++) {
      const [[ax, ay], [bx, by]] = [ring[i - 1]!, ring[i]!]
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
    }
  return inside
}

const kabupaten = kabupatenOf(DUA_BELAS)
const shapes = shapesOf(kabupaten)

describe('schematic shapes', () => {
  test('there is one for every valid desa with a label point, and it says that it is schematic', () => {
    expect(shapes.skematis).toBe(true)
    expect([...shapes.desa.keys()]).toEqual(DUA_BELAS.map(([kode]) => kode))
    const [first, second, ...rest] = [...kabupaten.desa.values()]
    const ended = { ...first!, berlaku_sampai: '2025' }
    const pointless = { ...second!, bujur: 'kosong' as const }
    const fewer = { ...kabupaten, desa: new Map([ended, pointless, ...rest].map((w) => [w.kode, w])) }
    expect([...shapesOf(fewer).desa.keys()]).toEqual(rest.map((wilayah) => wilayah.kode))
  })

  test('a village lies in its own cell and in no other', () => {
    for (const [kode, , , lon, lat] of DUA_BELAS)
      expect([...shapes.desa].filter(([, shape]) => holds(shape, [lon, lat])).map(([k]) => k)).toEqual([kode])
  })

  test('cells do not overlap', () => {
    for (let lon = 111.3; lon < 111.55; lon += 0.0037)
      for (let lat = -7.13; lat < -6.96; lat += 0.0041)
        expect([...shapes.desa.values()].filter((shape) => holds(shape, [lon, lat])).length).toBeLessThanOrEqual(1)
  })

  test('a lonely village is a disc of about 1.6² its area', () => {
    const ring = shapes.desa.get('99.01.03.2003')![0]![0]!
    const lats = ring.map(([, lat]) => lat)
    const across = (Math.max(...lats) - Math.min(...lats)) * 111.32
    expect(across / (2 * 1.6 * Math.sqrt(1 / Math.PI))).toBeCloseTo(1, 1)
    expect(shapes.tetangga.get('99.01.03.2003')).toEqual([])
  })

  test('neighbours are mutual', () => {
    expect(shapes.tetangga.get('99.01.01.1004')).toEqual(['99.01.01.2001', '99.01.01.2002', '99.01.01.2003'])
    for (const [kode, beside] of shapes.tetangga)
      for (const other of beside) expect(shapes.tetangga.get(other)).toContain(kode)
  })

  test('two villages at one point both get a shape', () => {
    const twins = kabupatenOf([DUA_BELAS[0]!, ['99.01.01.2009', 'Kembar', 2, DUA_BELAS[0]![3], DUA_BELAS[0]![4]]])
    for (const [, shape] of shapesOf(twins).desa) expect(shape[0]![0]!.length).toBeGreaterThan(3)
  })

  test('one village alone, and none at all, do no harm', () => {
    expect(shapesOf(kabupatenOf(DUA_BELAS.slice(0, 1))).desa.size).toBe(1)
    expect(shapesOf(kabupatenOf([])).desa.size).toBe(0)
  })
})

describe('kecamatan', () => {
  test('borders leave out what lies inside a kecamatan', () => {
    const edge = (a: unknown, b: unknown): string => [String(a), String(b)].sort().join(' ')
    const drawn = new Set(kecamatanBorders(shapes).flatMap((line) => line.slice(1).map((b, i) => edge(line[i], b))))
    const inner = shapes.segmen.filter(
      ({ owners }) => owners.length === 2 && owners.every((kode) => kode.startsWith('99.01.01')),
    )
    const between = shapes.segmen.filter(({ owners }) => new Set(owners.map((kode) => kode.slice(0, 8))).size === 2)
    expect(inner.length).toBeGreaterThan(0)
    expect(between.length).toBeGreaterThan(0)
    for (const { a, b } of inner) expect(drawn).not.toContain(edge(a, b))
    for (const { a, b } of between) expect(drawn).toContain(edge(a, b))
  })
})

describe('real boundaries', () => {
  const square = (x: number, y: number): MultiPolygon => [
    [
      [
        [x, y],
        [x + 0.1, y],
        [x + 0.1, y + 0.1],
        [x, y + 0.1],
        [x, y],
      ],
    ],
  ]
  test('are taken as they are; those that meet in one corner are no neighbours', () => {
    const batas = new Map([
      ['99.01.01.2001', square(111, -7)],
      ['99.01.01.2002', square(111.1, -7)],
      ['99.01.01.2003', square(111.1, -6.9)],
    ])
    const real = shapesOf(kabupatenOf(DUA_BELAS.slice(0, 3), { batas }))
    expect(real.skematis).toBe(false)
    expect(real.desa.get('99.01.01.2001')).toBe(batas.get('99.01.01.2001'))
    expect(real.tetangga.get('99.01.01.2002')).toContain('99.01.01.2003')
    expect(real.tetangga.get('99.01.01.2001')).not.toContain('99.01.01.2003')
  })
})
