import { feature } from 'topojson-client'
import { topology, unfolded } from './boundaries-arcs.ts'
import type { Bentuk } from './boundaries-code.ts'
import { foreignIn, isTooDeep } from './boundaries-json.ts'
import type { FaultCode } from './catalogue.ts'
import { quote } from './report.ts'

/** A kabupaten drawn for maps of 1 : 10.000 has some 30 MB. */
export const MAX_SOURCE = 50_000_000
/** So many points fill those bytes. */
const MAX_POINTS = 2_000_000

export type Shapes =
  | { readonly shapes: readonly Bentuk[]; readonly notes: readonly string[] }
  | { readonly code: FaultCode; readonly message: string }

/** The shapes of a GeoJSON or TopoJSON file, or what is wrong with the file. Nothing that a file names is fetched. */
export function readShapes(text: string): Shapes {
  if (text.length > MAX_SOURCE)
    return { code: 'batas-terlalu-besar', message: `Berkas ini lebih besar daripada ${MAX_SOURCE / 1e6} MB.` }
  if (isTooDeep(text)) return { code: 'batas-susunan', message: 'Isinya bersarang terlalu dalam.' }
  let data: unknown
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { code: 'json-rusak', message: 'Berkas bukan JSON yang utuh.' }
  }
  const type = isObject(data) ? data['type'] : undefined
  // what describes a shape is not carried over; elsewhere a link stands for a part of the file
  const { tautan, dilewati, proto } = foreignIn(data, /^(?:features|objects)\..*\.properties\./)
  if (proto !== undefined) return { code: 'batas-susunan', message: `Nama isian ${quote(proto)} tidak boleh.` }
  if (tautan !== undefined)
    return { code: 'batas-tautan', message: `Sebagian berkas ini ada di tempat lain: tautan di ${quote(tautan)}.` }
  const notes = dilewati === 0 ? [] : [`${dilewati} tautan di isian bentuk tidak dibawa`]

  if (type === 'FeatureCollection' && isObject(data) && Array.isArray(data['features'])) {
    const features = data['features'] as unknown[]
    if (features.length === 0) return { code: 'batas-bentuk', message: 'Berkas tidak memuat bentuk.' }
    return { shapes: features.map(bentukOf), notes }
  }
  if (type === 'Topology') return unfold(data, notes)
  return {
    code: 'batas-susunan',
    message: 'Berkas bukan FeatureCollection GeoJSON dan bukan Topology TopoJSON yang utuh.',
  }
}

/** Features of that object of a topology which holds the most. */
function unfold(data: unknown, notes: readonly string[]): Shapes {
  const broken = {
    code: 'batas-susunan',
    message: 'Berkas bukan Topology TopoJSON yang utuh: garis (arcs) atau transform salah.',
  } as const
  const parsed = topology.safeParse(data)
  if (!parsed.success) return broken
  const lists = Object.values(parsed.data.objects).map(({ geometries }) => geometries)
  const most = lists.reduce((a, b) => (b.length > a.length ? b : a), [])
  if (most.length === 0) return { code: 'batas-bentuk', message: 'Berkas tidak memuat bentuk.' }
  let points = 0
  for (const part of most) {
    const size = unfolded(part, parsed.data.arcs)
    if (size === 'rusak') return broken
    if (typeof size === 'number') points += size
    if (points > MAX_POINTS)
      return { code: 'batas-terlalu-besar', message: `Semua bentuk bersama memuat lebih dari ${MAX_POINTS} titik.` }
  }
  const shapes = most.map((part): Bentuk => {
    const plain = typeof unfolded(part, parsed.data.arcs) === 'number'
    return plain ? bentukOf(feature(data as never, part as never)) : { ...bentukOf(part), coordinates: undefined }
  })
  return { shapes, notes }
}

function bentukOf(item: unknown): Bentuk {
  const { id, properties, geometry } = isObject(item) ? item : {}
  const { type, coordinates } = isObject(geometry) ? geometry : {}
  return {
    id,
    properties: isObject(properties) ? properties : {},
    coordinates: type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : undefined,
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
