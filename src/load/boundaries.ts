import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { z } from 'zod'
import type { MultiPolygon, Ring } from '../domain/portal.ts'
import type { Wilayah } from '../domain/rows.ts'
import { berlaku } from '../domain/portal.ts'
import { parseJson, readText } from './files.ts'
import { quote, type Report } from './report.ts'

// Only what must hold for topojson-client to decode it without a crash.
const geometry = z.looseObject({
  type: z.enum(['Polygon', 'MultiPolygon']),
  id: z.union([z.string(), z.number()]).optional(),
  properties: z.looseObject({ kode: z.string().optional() }).nullish(),
  arcs: z.array(z.array(z.unknown()).min(1)).min(1),
})
const topology = z.looseObject({
  type: z.literal('Topology'),
  arcs: z.array(z.array(z.array(z.number()).min(2))),
  objects: z.record(
    z.string(),
    z.looseObject({ type: z.literal('GeometryCollection'), geometries: z.array(geometry) }),
  ),
})

/**
 * Boundaries of the desa from a TopoJSON file, by code; `undefined` where there is none.
 * Each geometry names its desa by `id` or `properties.kode`; every desa in force has one.
 */
export function readBoundaries(
  dataDir: string,
  file: string,
  desa: ReadonlyMap<string, Wilayah> | undefined,
  report: Report,
): ReadonlyMap<string, MultiPolygon> | undefined {
  const text = readText(dataDir, file, report, false)
  const json = text === undefined ? undefined : parseJson(file, text, report)
  if (json === undefined) return undefined
  const parsed = topology.safeParse(json)
  const mend = 'Buat ulang berkas ini dengan npm run boundaries.'
  const fault = (code: 'isi-json' | 'batas-kode' | 'batas-koordinat', message: string) =>
    report(code, { file }, message, mend)
  if (!parsed.success) {
    fault('isi-json', 'Isinya bukan TopoJSON berisi poligon.')
    return undefined
  }

  const shapes = new Map<string, MultiPolygon>()
  for (const collection of Object.values(parsed.data.objects)) {
    for (const part of collection.geometries) {
      const kode = String(part.id ?? part.properties?.kode ?? '')
      if (desa && !desa.has(kode)) fault('batas-kode', `Kode ${quote(kode)} tidak ada di wilayah.csv.`)
      if (shapes.has(kode)) fault('batas-kode', `Kode ${quote(kode)} tertulis dua kali.`)
      try {
        const shape = polygonsOf(json as Topology, part as unknown as GeometryCollection['geometries'][number])
        shapes.set(kode, shape)
        if (!inIndonesia(shape)) fault('batas-koordinat', `Bentuk ${quote(kode)} memuat titik di luar Indonesia.`)
      } catch {
        fault('isi-json', `Bentuk ${quote(kode)} tidak dapat dibaca.`)
      }
    }
  }
  for (const [kode, row] of desa ?? []) {
    if (berlaku(row) && !shapes.has(kode)) fault('batas-kode', `Desa ${quote(kode)} tidak punya bentuk.`)
  }
  return shapes
}

function polygonsOf(whole: Topology, part: GeometryCollection['geometries'][number]): MultiPolygon {
  const { geometry } = feature(whole, { type: 'GeometryCollection', geometries: [part] }).features[0]!
  if (geometry.type === 'Polygon') return [geometry.coordinates as unknown as Ring[]]
  if (geometry.type === 'MultiPolygon') return geometry.coordinates as unknown as MultiPolygon
  throw new TypeError(geometry.type)
}

const inIndonesia = (shape: MultiPolygon): boolean =>
  shape.every((rings) => rings.every((ring) => ring.every(([x, y]) => x >= 94 && x <= 142 && y >= -12 && y <= 7)))
