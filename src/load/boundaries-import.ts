import { kabupatenOf } from '../domain/kode.ts'
import type { KodeDesa } from '../domain/kode.ts'
import type { MultiPolygon } from '../domain/portal.ts'
import { findKode, readKode } from './boundaries-code.ts'
import { MAX_PAIRS } from './boundaries-crossings.ts'
import type { Kotak } from './boundaries-place.ts'
import { listed, problems } from './boundaries-problems.ts'
import { checkRings } from './boundaries-rings.ts'
import { readShapes } from './boundaries-shapes.ts'
import type { FaultCode } from './catalogue.ts'
import type { Fault } from './fault.ts'
import { collector, quote } from './report.ts'

export interface BoundariesImport {
  /** in the order of `valid`; of no use while there are faults */
  readonly batas: ReadonlyMap<KodeDesa, MultiPolygon>
  readonly faults: readonly Fault[]
  /** what was mended or left aside, in sentences */
  readonly mended: readonly string[]
}

/**
 * Reads polygons of desa from GeoJSON or TopoJSON and checks them against the valid desa of a kabupaten.
 * @param file name for the faults
 * @param valid codes of `wilayah.csv` that are in force, at least one
 * @param reach where its shapes may lie
 */
export function importBoundaries(
  file: string,
  json: string,
  valid: readonly KodeDesa[],
  reach?: Kotak,
): BoundariesImport {
  const { faults, report } = collector()
  const fault = (code: FaultCode, message: string, mend: string): void => report(code, { file }, message, mend)
  const read = readShapes(json)
  if ('code' in read) {
    fault(read.code, read.message, 'Ekspor ulang batas desa sebagai GeoJSON (WGS 84).')
    return { batas: new Map(), faults, mended: [] }
  }
  const { shapes } = read
  const known = new Set(valid)
  const key = findKode(shapes, known)
  if (!key) {
    const names = [...new Set(shapes.flatMap((shape) => Object.keys(shape.properties)))]
    fault(
      'batas-kode',
      `Tidak satu pun dari ${shapes.length} bentuk memuat kode desa kabupaten ini. Isian yang ada: ${listed(names, quote) || 'tidak ada'}.`,
      'Tambahkan isian "kode" dengan kode Kemendagri, misalnya 33.16.09.2026.',
    )
    return { batas: new Map(), faults, mended: [] }
  }

  const batas = new Map<KodeDesa, MultiPolygon>()
  const seen = new Map<KodeDesa, number>()
  const mended = new Map<string, string[]>()
  const codes = { kosong: [] as string[], salah: [] as string[], asing: [] as string[] }
  const found = problems()
  const own = kabupatenOf(valid[0]!)
  const budget = { pairs: MAX_PAIRS }
  let elsewhere = 0
  for (const [i, shape] of shapes.entries()) {
    const written = key.of(shape)
    const kode = readKode(written)
    if (!kode) {
      if (written === undefined || written === null || written === '') codes.kosong.push(`ke-${i + 1}`)
      else codes.salah.push(`${typeof written === 'object' ? 'bukan teks' : quote(String(written))} (ke-${i + 1})`)
    } else if (kabupatenOf(kode) !== own) elsewhere++
    else if (!known.has(kode)) codes.asing.push(`${kode} (ke-${i + 1})`)
    else {
      seen.set(kode, (seen.get(kode) ?? 0) + 1)
      const check = checkRings(shape.coordinates, budget, reach)
      for (const what of check.mended) mended.set(what, [...(mended.get(what) ?? []), kode])
      if (check.masalah === 'rumit') {
        const mend = 'Sederhanakan dahulu; di QGIS: Processing Toolbox, "Simplify".'
        fault('batas-terlalu-besar', `Bentuk ${kode}: garisnya terlalu rumit untuk diperiksa.`, mend)
        break
      }
      if (check.masalah) found.add(check.masalah, kode)
      batas.set(kode, check.shape)
    }
  }
  found.report(file, seen.size, report)
  const isian = quote(key.nama)
  const say = (names: readonly string[], message: string, mend: string) =>
    names.length > 0 && fault('batas-kode', `${names.length} bentuk ${message}: ${listed(names)}.`, mend)
  say(codes.kosong, `dengan isian ${isian} kosong`, 'Isi dengan kode Kemendagri, atau hapus bentuk ini.')
  say(codes.salah, `dengan isian ${isian} yang bukan kode desa`, 'Isi dengan kode Kemendagri, atau hapus bentuk ini.')
  say(
    codes.asing,
    'memakai kode yang tidak ada, atau sudah tidak berlaku, di wilayah.csv',
    'Periksa kodenya, atau perbarui wilayah.csv dahulu.',
  )
  const twice = [...seen].filter(([, times]) => times > 1).map(([kode, times]) => `${kode} (${times} bentuk)`)
  if (twice.length > 0) {
    const mend = 'Satukan bagian-bagiannya (di QGIS: "Dissolve"), atau betulkan kodenya.'
    fault('batas-kode', `Kode yang dipakai lebih dari satu bentuk: ${listed(twice)}.`, mend)
  }
  const missing = valid.filter((kode) => !seen.has(kode))
  if (missing.length > 0)
    fault(
      'batas-kode',
      `${missing.length} desa belum punya bentuk: ${listed(missing)}.`,
      'Lengkapi berkas batas: tiap desa yang berlaku perlu satu bentuk.',
    )
  return {
    batas: new Map(valid.flatMap((kode) => (batas.has(kode) ? [[kode, batas.get(kode)!] as const] : []))),
    faults,
    mended: [
      ...read.notes,
      ...[...mended].map(([what, of]) => (of.length === 1 ? `${of[0]}: ${what}` : `${of.length} bentuk: ${what}`)),
      ...(elsewhere > 0 ? [`${elsewhere} bentuk milik kabupaten lain dilewati`] : []),
    ],
  }
}
