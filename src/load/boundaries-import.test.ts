import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import { expect, test } from 'vitest'
import { importBoundaries } from './boundaries-import.ts'
import { boundariesTopology } from './boundaries-topology.ts'

type Point = [number, number]

const VALID = ['99.01.01.2001', '99.01.01.2002']
const square = (x: number, y: number): Point[] => [
  [x, y],
  [x + 0.5, y],
  [x + 0.5, y + 0.5],
  [x, y + 0.5],
  [x, y],
]
const bentuk = (properties: object, ring: unknown): object => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: [ring] },
})
const first = bentuk({ kode: VALID[0] }, square(111, -7))
const collection = (...features: object[]): string => JSON.stringify({ type: 'FeatureCollection', features })
const read = (json: string) => importBoundaries('batas.geojson', json, VALID)
const messages = (json: string): string =>
  read(json)
    .faults.map((f) => `${f.code}: ${f.message}`)
    .join('\n')
const second = (ring: unknown): string => collection(first, bentuk({ kode: VALID[1] }, ring))

test('clean shapes pass untouched, whatever the code is called and however it is written', () => {
  for (const [name, a, b] of [
    ['kode', '99.01.01.2001', '99.01.01.2002'],
    ['KDEPUM', '9901012001', '9901012002'],
    ['apa_saja', 9901012001, 9901012002],
  ] as const) {
    const { faults, mended, batas } = read(
      collection(
        bentuk({ nama: 'A', [name]: a }, square(111, -7)),
        bentuk({ nama: 'B', [name]: b }, square(111.5, -7)),
      ),
    )
    expect(faults).toEqual([])
    expect(mended).toEqual([])
    expect(batas.get(VALID[1]!)).toEqual([[square(111.5, -7)]])
  }
})

test('the id of a feature may be the code, and TopoJSON is read', () => {
  const [a, b] = [square(111, -7), square(111.5, -7)].map((ring) => ({ type: 'Polygon' as const, coordinates: [ring] }))
  const objects = {
    desa: {
      type: 'FeatureCollection' as const,
      features: [a!, b!].map((geometry, i) => ({ type: 'Feature' as const, id: VALID[i]!, properties: {}, geometry })),
    },
  }
  const { faults, batas } = read(JSON.stringify(topology(objects as never)))
  expect(faults).toEqual([])
  expect([...batas.keys()]).toEqual(VALID)
})

test('swapped coordinates, open rings and self-crossings are mended, and said', () => {
  const swapped = square(111.5, -7).map(([x, y]) => [y, x])
  expect(read(second(swapped)).mended).toEqual([`${VALID[1]}: bujur dan lintang tertukar, dibalik`])
  expect(read(second(swapped)).batas.get(VALID[1]!)).toEqual([[square(111.5, -7)]])

  const open = read(second(square(111.5, -7).slice(0, -1)))
  expect(open.mended).toEqual([`${VALID[1]}: garis belum tertutup, ditutup`])
  expect(open.batas.get(VALID[1]!)).toEqual([[square(111.5, -7)]])

  const bow: Point[] = [
    [111.5, -7],
    [112, -6.5],
    [112, -7],
    [111.5, -6.5],
    [111.5, -7],
  ]
  const crossed = read(second(bow))
  expect(crossed.mended).toEqual([`${VALID[1]}: garis memotong diri, diluruskan`])
  expect(crossed.batas.get(VALID[1]!)).toHaveLength(2)
  expect([open, crossed].flatMap(({ faults }) => faults)).toEqual([])
})

test('all faults come at once', () => {
  const found = messages(
    collection(
      first,
      first,
      bentuk({ kode: '99.01.01.2099' }, square(111, -7)),
      bentuk({ kode: 'Jati' }, square(111, -7)),
      bentuk({}, square(111, -7)),
    ),
  )
  expect(found).toContain('batas-kode: Kode yang dipakai lebih dari satu bentuk: 99.01.01.2001 (2 bentuk).')
  expect(found).toContain('di wilayah.csv: 99.01.01.2099 (ke-3).')
  expect(found).toContain('isian "kode" yang bukan kode desa: "Jati" (ke-4)')
  expect(found).toContain('isian "kode" kosong: ke-5')
  expect(found).toContain('1 desa belum punya bentuk: 99.01.01.2002.')
})

test.each([
  ['metres', square(570000, 9220000), 'koordinatnya meter'],
  ['another country', square(2.3, 48.8), 'di luar Indonesia'],
  [
    'two points',
    [
      [111, -7],
      [111.5, -7],
      [111, -7],
    ],
    'kurang dari tiga titik',
  ],
  ['no numbers', [['a', 'b']], 'bukan poligon'],
  ['null', null, 'bukan poligon'],
])('%s: a fault, not a crash', (_, ring, message) => {
  expect(messages(second(ring))).toContain(message)
})

test.each([
  ['{', 'bukan JSON'],
  ['null', 'bukan FeatureCollection'],
  ['{"type":"Topology","objects":{"a":{"type":"Polygon","arcs":[[7]]}},"arcs":[]}', 'bukan Topology'],
  ['{"type":"FeatureCollection","features":[]}', 'tidak memuat bentuk'],
  ['{"type":"FeatureCollection","features":[null,{"properties":{"nama":"Jati"}}]}', 'Isian yang ada: "nama"'],
])('a file that is no boundary file: %s', (json, message) => {
  expect(messages(json)).toContain(message)
})

test('shapes of another kabupaten are left aside', () => {
  const { faults, mended } = read(
    collection(first, bentuk({ kode: VALID[1] }, square(111.5, -7)), bentuk({ kode: '33.16.01.2001' }, square(0, 0))),
  )
  expect(faults).toEqual([])
  expect(mended).toEqual(['1 bentuk milik kabupaten lain dilewati'])
})

test('the written topology is short, keeps every desa, and common borders stay common', () => {
  const wave = Array.from({ length: 4000 }, (_, i): Point => [111.5 + 0.02 * Math.sin(i / 9), -7 + (i / 3999) * 0.5])
  const left: Point[] = [[111, -7], ...wave, [111, -6.5], [111, -7]]
  const right: Point[] = [[112, -6.5], ...[...wave].reverse(), [112, -7], [112, -6.5]]
  const { text, kept, lost } = boundariesTopology(
    new Map([
      [VALID[0]!, [[left]]],
      [VALID[1]!, [[right]]],
    ]),
    20_000,
  )
  expect(text.length).toBeLessThanOrEqual(20_000)
  expect(text.length).toBeGreaterThan(10_000)
  expect(kept).toBeLessThan(1)
  expect(lost).toEqual([])
  const written = JSON.parse(text)
  const { features } = feature(written, written.objects.desa) as unknown as {
    features: { id: string; properties: object; geometry: { coordinates: Point[][][] } }[]
  }
  expect(features.map(({ id, properties }) => [id, properties])).toEqual(VALID.map((kode) => [kode, { kode }]))
  const points = features.map(({ geometry }) => new Set(geometry.coordinates.flat(2).map(String)))
  expect([...points[0]!].filter((point) => points[1]!.has(point)).length).toBeGreaterThan(100)
})

test('a mistake of every shape is told once, with the number and the way out in QGIS', () => {
  const metres = (kode: string) => bentuk({ kode }, square(570000, 9220000))
  const { faults } = read(collection(metres(VALID[0]!), metres(VALID[1]!)))
  expect(faults.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'batas-meter: Semua 2 bentuk: koordinatnya meter (UTM atau sejenisnya), bukan derajat.',
  ])
  expect(faults[0]!.mend).toContain('EPSG:4326')
})

test('links in what describes a shape are left behind; a file that is partly elsewhere is refused', () => {
  const described = collection(
    bentuk({ kode: VALID[0], sumber: 'https://example.org' }, square(111, -7)),
    bentuk({ kode: VALID[1] }, square(111.5, -7)),
  )
  expect(read(described)).toMatchObject({ faults: [], mended: ['1 tautan di isian bentuk tidak dibawa'] })
  const crs = { type: 'link', properties: { href: 'https://example.org/crs' } }
  expect(messages(JSON.stringify({ ...(JSON.parse(described) as object), crs }))).toMatch(/^batas-tautan: /)
})

test('a shape far from the label points of the kabupaten is told', () => {
  const reach = { barat: 110, timur: 113, selatan: -8, utara: -6 }
  const far = collection(first, bentuk({ kode: VALID[1] }, square(120, -7)))
  const { faults } = importBoundaries('batas.geojson', far, VALID, reach)
  expect(faults.map(({ code }) => code)).toEqual(['batas-koordinat'])
})

const many = (n: number) => Array.from({ length: n }, (_, i): Point => [111 + (i % 2) * 0.5, -7 + (i * 0.5) / n])

test.each([
  ['nested without end', `{"type":"FeatureCollection","features":${'['.repeat(1e6)}`],
  [
    'a code that is nested without end',
    second(square(111.5, -7)).replace('"99.01.01.2002"', `${'['.repeat(20)}${']'.repeat(20)}`),
  ],
  [
    'a star of a thousand points',
    second([
      ...Array.from({ length: 1001 }, (_, i): Point => [111.5 + 0.4 * Math.cos(i * 3), -7 + 0.4 * Math.sin(i * 3)]),
    ]),
  ],
  ['a zigzag that is too much to compare', second([...many(40_000), [111, -7]])],
  [
    'huge numbers',
    second([
      [1e308, 1],
      [1e308, -1e308],
      [1, 1],
      [1e308, 1],
    ]),
  ],
  ['numbers without end', second(square(111.5, -7)).replaceAll('111.5', '1e999')],
  ['a key of the program', collection(first).replace('{', '{"__proto__":{"a":1},')],
  [
    'a thousand names of columns',
    collection(
      ...Array.from({ length: 1000 }, (_, i) =>
        bentuk(Object.fromEntries(many(100).map((_, j) => [`k${i}_${j}`, 1])), square(111, -7)),
      ),
    ),
  ],
  [
    'an arc unfolded ten million times',
    JSON.stringify({
      type: 'Topology',
      arcs: [many(10_000)],
      objects: {
        desa: {
          type: 'GeometryCollection',
          geometries: [{ type: 'Polygon', id: VALID[0], arcs: Array(1000).fill([0]) }],
        },
      },
    }),
  ],
])('%s: faults, and within the time of a test', (_, json) => {
  expect(read(json).faults.length).toBeGreaterThan(0)
})
