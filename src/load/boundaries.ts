import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { berlaku, type MultiPolygon, type Ring } from '../domain/portal.ts'
import type { Wilayah } from '../domain/rows.ts'
import { PARTS, topology, unfolded } from './boundaries-arcs.ts'
import { MAX_PAIRS, type Budget } from './boundaries-crossings.ts'
import { foreignIn, isTooDeep } from './boundaries-json.ts'
import { placeFault, reachOf } from './boundaries-place.ts'
import { listed, problems } from './boundaries-problems.ts'
import { ringFault } from './boundaries-rings.ts'
import type { FaultCode } from './catalogue.ts'
import { parseJson, readText } from './files.ts'
import { quote, type Report } from './report.ts'

/** `npm run boundaries` writes 150 kB; every map page of the kabupaten holds what is in it. */
const MAX_TEXT = 2_000_000
/** A desa has some hundred points in 150 kB; the largest kabupaten has 852 desa. */
const MAX_POINTS = 500_000

const AGAIN = 'Buat ulang berkas ini dengan npm run boundaries.'

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
  if (text === undefined) return undefined
  const fault = (code: FaultCode, message: string, mend = AGAIN): undefined =>
    report(code, { file }, message, mend) as undefined
  if (text.length > MAX_TEXT)
    return fault('batas-terlalu-besar', `Berkas ini lebih besar daripada ${MAX_TEXT / 1e6} MB.`)
  if (isTooDeep(text)) return fault('batas-susunan', 'Isinya bersarang terlalu dalam.')
  const json = parseJson(file, text, report)
  if (json === undefined) return undefined
  const { tautan, jumlah, proto } = foreignIn(json)
  const drop = 'Hapus isian itu; berkas batas hanya memuat kode dan garis.'
  if (tautan !== undefined)
    fault('batas-tautan', `Ada ${jumlah} tautan ke luar; yang pertama di ${quote(tautan)}.`, drop)
  if (proto !== undefined) fault('batas-susunan', `Nama isian ${quote(proto)} tidak boleh.`, drop)
  const parsed = topology.safeParse(json)
  if (!parsed.success) {
    const parts = new Set(parsed.error.issues.map(({ path }) => PARTS[String(path[0])] ?? PARTS['type']!))
    for (const message of parts) fault('batas-susunan', message)
    return undefined
  }

  const all = Object.values(parsed.data.objects).flatMap(({ geometries }) => geometries)
  // one arc may be named any number of times: counted before anything is unfolded
  const sizes = all.map((part) => unfolded(part, parsed.data.arcs))
  if (sizes.reduce<number>((sum, size) => sum + (typeof size === 'number' ? size : 0), 0) > MAX_POINTS)
    return fault('batas-terlalu-besar', `Semua bentuk bersama memuat lebih dari ${MAX_POINTS} titik.`)
  const found = problems()
  const codes = { tanpa: [] as string[], asing: [] as string[], ganda: [] as string[] }
  const shapes = new Map<string, MultiPolygon>()
  const reach = reachOf(desa?.values() ?? [])
  const budget: Budget = { pairs: MAX_PAIRS }
  for (const [i, part] of all.entries()) {
    const kode = codeOf(part)
    const name = kode === '' ? `ke-${i + 1}` : shown(kode)
    if (kode === '') codes.tanpa.push(name)
    else if (desa && !desa.has(kode)) codes.asing.push(quote(kode))
    if (kode !== '' && shapes.has(kode)) codes.ganda.push(name)
    if (kode !== '') shapes.set(kode, [])
    const size = sizes[i]!
    if (typeof size !== 'number') {
      found.add(size, name)
      continue
    }
    const shape = polygonsOf(json as Topology, part as unknown as GeometryCollection['geometries'][number])
    if (kode !== '') shapes.set(kode, shape)
    const place = placeFault(shape, reach)
    const ring = ringFault(shape, budget)
    if (place) found.add(place, name)
    if (ring === 'rumit') {
      fault('batas-terlalu-besar', 'Garisnya terlalu rumit untuk diperiksa.')
      return undefined
    }
    if (ring) found.add(ring, name)
  }
  found.report(file, all.length, report, ` ${AGAIN}`)
  if (codes.tanpa.length > 0) fault('batas-kode', `${codes.tanpa.length} bentuk tanpa kode: ${listed(codes.tanpa)}.`)
  if (codes.asing.length > 0)
    fault(
      'batas-kode',
      `${codes.asing.length} bentuk memakai kode yang tidak ada di wilayah.csv: ${listed(codes.asing)}.`,
    )
  if (codes.ganda.length > 0) fault('batas-kode', `Kode yang tertulis dua kali: ${listed(codes.ganda)}.`)
  const missing = [...(desa ?? [])].filter(([kode, row]) => berlaku(row) && !shapes.has(kode)).map(([kode]) => kode)
  if (missing.length > 0) fault('batas-kode', `${missing.length} desa tidak punya bentuk: ${listed(missing)}.`)
  return shapes
}

/** A code has 13 characters. */
const MAX_KODE = 30

/** A code as it stands in a message: any text may be there in its place. */
const shown = (kode: string): string => (/^[\d.]{1,30}$/.test(kode) ? kode : quote(kode))

/** `id` or `properties.kode`, as text; '' where there is none. */
function codeOf(part: Readonly<Record<string, unknown>>): string {
  const { properties } = part
  const kode =
    part['id'] ?? (typeof properties === 'object' && properties !== null ? (properties as { kode?: unknown }).kode : '')
  return typeof kode === 'string' || typeof kode === 'number' ? String(kode).slice(0, MAX_KODE) : ''
}

function polygonsOf(whole: Topology, part: GeometryCollection['geometries'][number]): MultiPolygon {
  const { geometry } = feature(whole, { type: 'GeometryCollection', geometries: [part] }).features[0]!
  if (geometry.type === 'Polygon') return [geometry.coordinates as unknown as Ring[]]
  return geometry.type === 'MultiPolygon' ? (geometry.coordinates as unknown as MultiPolygon) : []
}
