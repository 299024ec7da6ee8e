import fc from 'fast-check'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readBoundaries } from './boundaries.ts'
import { importBoundaries } from './boundaries-import.ts'
import { formatFault } from './format.ts'
import { collector } from './report.ts'

const folder = mkdtempSync(join(tmpdir(), 'batas-'))
afterAll(() => rmSync(folder, { recursive: true }))

function read(content: string | Uint8Array) {
  writeFileSync(join(folder, 'batas.topo.json'), content)
  const { faults, report } = collector()
  const shapes = readBoundaries(folder, 'batas.topo.json', undefined, report)
  return { shapes, found: faults.map(formatFault) }
}

const ring = [[111.4, -6.9], [111.41, -6.9], [111.41, -6.91], [111.4, -6.9]] // prettier-ignore
const polygon = { type: 'Polygon', id: '99.02.01.1001', arcs: [[0]] }
const topology = (parts: object = {}, geometry: object = {}) => ({
  type: 'Topology',
  arcs: [ring],
  objects: { desa: { type: 'GeometryCollection', geometries: [{ ...polygon, ...geometry }] } },
  ...parts,
})

test('a sound file is read', () => {
  const { shapes, found } = read(JSON.stringify(topology()))
  expect(found).toEqual([])
  expect([...shapes!]).toEqual([['99.02.01.1001', [[ring]]]])
})

test.each([
  ['NaN', '{"type": NaN}', 'json-rusak'],
  ['nested without end', '['.repeat(1_000_000), 'batas-susunan: Isinya bersarang terlalu dalam'],
  ['GeoJSON', '{"type":"FeatureCollection","features":[]}', '"type" harus "Topology"'],
  ['no arcs', JSON.stringify(topology({ arcs: undefined })), '"arcs" salah'],
  ['arcs of words', JSON.stringify(topology({ arcs: [[['a', 'b']]] })), '"arcs" salah'],
  ['numbers without end', JSON.stringify(topology()).replaceAll('111.4,', '1e999,'), '"arcs" salah'],
  ['a transform of words', JSON.stringify(topology({ transform: { scale: 'a' } })), '"transform" salah'],
  [
    'a huge transform',
    JSON.stringify(topology({ transform: { scale: [1e308, 1e308], translate: [0, 0] } })),
    'batas-meter',
  ],
  ['an arc that is not there', JSON.stringify(topology({}, { arcs: [[-9]] })), 'tidak ada'],
  ['an arc by half', JSON.stringify(topology({}, { arcs: [[0.5]] })), 'tidak ada'],
  ['no rings', JSON.stringify(topology({}, { arcs: [] })), 'bentuknya kosong'],
  ['an open ring', JSON.stringify(topology({ arcs: [[...ring.slice(0, 3), [111.405, -6.92]]] })), 'tidak tertutup'],
  ['a point', JSON.stringify(topology({}, { type: 'Point' })), 'bukan poligon'],
  ['a reference', JSON.stringify(topology({ objects: { $ref: '/etc/passwd' } })), 'batas-tautan'],
  [
    'far too many points',
    JSON.stringify(topology({ arcs: [Array(10_000).fill(ring[0])] }, { arcs: Array(100).fill([0]) })),
    'batas-terlalu-besar',
  ],
  ['a far too large file', ' '.repeat(2_000_001) + '1', 'batas-terlalu-besar'],
])('%s', (_, content, message) => {
  expect(read(content).found.join('\n')).toContain(message)
})

const number = fc.oneof(fc.double({ min: -200, max: 200 }), fc.constantFrom(111.4, -6.9, 0, 1e308, -1))
const json = fc.oneof(
  fc.json(),
  fc.string(),
  fc
    .record({
      type: fc.constantFrom('Topology', 'FeatureCollection'),
      arcs: fc.array(fc.array(fc.array(number, { maxLength: 3 }), { maxLength: 5 }), { maxLength: 3 }),
      transform: fc.option(fc.record({ scale: fc.tuple(number, number), translate: fc.tuple(number, number) }), {
        nil: undefined,
      }),
      objects: fc.dictionary(
        fc.string(),
        fc.record({
          type: fc.constantFrom('GeometryCollection', 'Polygon'),
          geometries: fc.array(
            fc.record({
              type: fc.constantFrom('Polygon', 'MultiPolygon', 'Point', null),
              id: fc.constantFrom('99.02.01.1001', 7, null),
              arcs: fc.array(
                fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.array(fc.integer({ min: -3, max: 3 })))),
              ),
            }),
          ),
        }),
      ),
      features: fc.array(
        fc.record({
          properties: fc.constantFrom({ kode: '99.02.01.1001' }, null),
          geometry: fc.record({
            type: fc.constantFrom('Polygon', 'MultiPolygon'),
            coordinates: fc.array(fc.array(fc.oneof(fc.array(number), fc.array(fc.array(number))))),
          }),
        }),
      ),
    })
    .map((each) => JSON.stringify(each)),
)

test('whatever the file holds, the check ends', () => {
  fc.assert(
    fc.property(fc.oneof(json, fc.uint8Array({ maxLength: 200 })), (content) => void read(content)),
    { numRuns: 300 },
  )
  fc.assert(
    fc.property(json, (text) => void importBoundaries('a', text, ['99.02.01.1001'])),
    { numRuns: 300 },
  )
})
