import { POLA_DESA } from '../domain/kode.ts'
import type { KodeDesa } from '../domain/kode.ts'

export interface Bentuk {
  readonly id: unknown
  readonly properties: Readonly<Record<string, unknown>>
  readonly coordinates: unknown
}

/** Names under which public boundary files keep the code, likeliest first; any other name is tried after them. */
const NAMES = ['kode', 'kode_desa', 'kd_desa', 'kd_kelurahan', 'kdepum', 'kode_kel', 'code', 'id', 'iddesa']

/** A table of attributes has some tens. */
const MAX_NAMES = 200

/** `3316092026`, 3316092026 or `33.16.09.2026` -> `33.16.09.2026`; undefined where it is no code of a desa. */
export function readKode(value: unknown): KodeDesa | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const text = String(value).trim()
  if (!/^[\d.]+$/.test(text)) return undefined
  const digits = text.replaceAll('.', '')
  const kode = digits.replace(/^(\d{2})(\d{2})(\d{2})(\d{4})$/, '$1.$2.$3.$4')
  return POLA_DESA.test(kode) && (text === digits || text === kode) ? kode : undefined
}

/** Which property holds the code: the one that names the most valid desa. `undefined` where none names any. */
export function findKode(
  shapes: readonly Bentuk[],
  valid: ReadonlySet<KodeDesa>,
): { readonly nama: string; readonly of: (shape: Bentuk) => unknown } | undefined {
  const names = [...new Set(shapes.flatMap((shape) => Object.keys(shape.properties)))]
    .sort((p, q) => rank(p) - rank(q))
    .slice(0, MAX_NAMES)
  const candidates = [
    ...names.map((nama) => ({ nama, of: (shape: Bentuk) => shape.properties[nama] })),
    { nama: 'id', of: (shape: Bentuk) => shape.id },
  ].map((candidate) => ({
    ...candidate,
    hits: shapes.filter((shape) => valid.has(readKode(candidate.of(shape)) ?? '')).length,
  }))
  const most = Math.max(0, ...candidates.map(({ hits }) => hits))
  return most > 0 ? candidates.find(({ hits }) => hits === most) : undefined
}

function rank(name: string): number {
  const place = NAMES.indexOf(name.toLowerCase())
  return place < 0 ? NAMES.length : place
}
