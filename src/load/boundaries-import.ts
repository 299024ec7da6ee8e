import { feature } from 'topojson-client'
import { kabupatenOf } from '../domain/kode.ts'
import type { KodeDesa } from '../domain/kode.ts'
import type { MultiPolygon } from '../domain/portal.ts'
import { findKode, readKode } from './boundaries-code.ts'
import type { Bentuk } from './boundaries-code.ts'
import { checkRings } from './boundaries-rings.ts'
import type { Fault } from './fault.ts'

export interface BoundariesImport {
  /** in the order of `valid`; of no use while there are faults */
  readonly batas: ReadonlyMap<KodeDesa, MultiPolygon>
  readonly faults: readonly Fault[]
  /** what was mended or left aside, in sentences */
  readonly mended: readonly string[]
}

const MAX_NAMED = 12

/**
 * Reads polygons of desa from GeoJSON or TopoJSON and checks them against the valid desa of a kabupaten.
 * @param file name for the faults
 * @param valid codes of `wilayah.csv` that are in force, at least one
 */
export function importBoundaries(file: string, json: string, valid: readonly KodeDesa[]): BoundariesImport {
  const faults: Fault[] = []
  const mended: string[] = []
  const fault = (code: string, message: string, mend: string): void =>
    void faults.push({ severity: 'fault', code, file, line: 0, column: 0, message, mend })
  const done = (batas: BoundariesImport['batas'] = new Map()): BoundariesImport => ({ batas, faults, mended })

  const shapes = readShapes(json)
  if (typeof shapes === 'string') {
    fault('json-rusak', shapes, 'Ekspor ulang batas desa sebagai GeoJSON (WGS 84).')
    return done()
  }
  const known = new Set(valid)
  const key = findKode(shapes, known)
  if (!key) {
    const names = [...new Set(shapes.flatMap((shape) => Object.keys(shape.properties)))].slice(0, MAX_NAMED)
    fault(
      'batas-kode',
      `Tidak satu pun dari ${shapes.length} bentuk memuat kode desa kabupaten ini. Isian yang ada: ${names.join(', ') || 'tidak ada'}.`,
      'Tambahkan isian "kode" dengan kode Kemendagri, misalnya 33.16.09.2026.',
    )
    return done()
  }

  const found = new Map<KodeDesa, MultiPolygon>()
  const seen = new Map<KodeDesa, number>()
  const own = kabupatenOf(valid[0]!)
  let elsewhere = 0
  shapes.forEach((shape, i) => {
    const kode = readKode(key.of(shape))
    if (!kode) {
      const written = key.of(shape)
      fault(
        'batas-kode',
        `Bentuk ke-${i + 1}: isian "${key.nama}" ${written === undefined || written === null || written === '' ? 'kosong' : `bukan kode desa: ${JSON.stringify(written)}`}.`,
        'Isi dengan kode Kemendagri, atau hapus bentuk ini.',
      )
    } else if (kabupatenOf(kode) !== own) elsewhere++
    else if (!known.has(kode))
      fault(
        'batas-kode',
        `Bentuk ke-${i + 1}: kode ${kode} tidak ada, atau sudah tidak berlaku, di wilayah.csv.`,
        'Periksa kodenya, atau perbarui wilayah.csv dahulu.',
      )
    else {
      seen.set(kode, (seen.get(kode) ?? 0) + 1)
      const check = checkRings(shape.coordinates)
      mended.push(...check.mended.map((what) => `${kode}: ${what}`))
      if (check.fault)
        fault(
          check.fault.code,
          `Bentuk ${kode}: ${check.fault.message}.`,
          'Betulkan di aplikasi peta, lalu ekspor ulang.',
        )
      found.set(kode, check.shape)
    }
  })
  if (elsewhere > 0) mended.push(`${elsewhere} bentuk milik kabupaten lain dilewati`)
  for (const [kode, times] of seen)
    if (times > 1)
      fault('batas-kode', `Kode ${kode} dipakai ${times} bentuk.`, 'Satukan bagian-bagiannya, atau betulkan kodenya.')
  const missing = valid.filter((kode) => !seen.has(kode))
  if (missing.length > 0) {
    const rest = missing.length - MAX_NAMED
    fault(
      'batas-kode',
      `${missing.length} desa belum punya bentuk: ${missing.slice(0, MAX_NAMED).join(', ')}${rest > 0 ? `, dan ${rest} lagi` : ''}.`,
      'Lengkapi berkas batas: tiap desa yang berlaku perlu satu bentuk.',
    )
  }
  return done(new Map(valid.flatMap((kode) => (found.has(kode) ? [[kode, found.get(kode)!] as const] : []))))
}

/** The shapes of a file, or what is wrong with the file, in words. */
function readShapes(json: string): readonly Bentuk[] | string {
  let data: unknown
  try {
    data = JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch {
    return 'Berkas bukan JSON yang utuh.'
  }
  const type = isObject(data) ? data['type'] : undefined
  const features =
    type === 'FeatureCollection' ? listOf(data, 'features') : type === 'Topology' ? unfold(data) : undefined
  if (!features) return 'Berkas bukan FeatureCollection GeoJSON dan bukan Topology TopoJSON yang utuh.'
  return features.length === 0 ? 'Berkas tidak memuat bentuk.' : features.map(bentukOf)
}

/** Features of that object of a topology which holds the most; undefined where an arc is missing. */
function unfold(data: unknown): readonly unknown[] | undefined {
  try {
    const topology = data as { objects: Record<string, unknown> }
    const lists = Object.values(topology.objects).map((object) =>
      listOf(feature(data as never, object as never), 'features'),
    )
    return lists.reduce((most, list) => ((list?.length ?? 0) > (most?.length ?? 0) ? list : most), [])
  } catch {
    return undefined
  }
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

function listOf(value: unknown, key: string): readonly unknown[] | undefined {
  const list = isObject(value) ? value[key] : undefined
  return Array.isArray(list) ? list : undefined
}
