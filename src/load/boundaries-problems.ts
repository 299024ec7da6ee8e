import type { FaultCode } from './catalogue.ts'
import type { Report } from './report.ts'

const EXPORT = 'Di QGIS: klik kanan lapisan, Export, Save Features As, format GeoJSON, CRS "EPSG:4326 - WGS 84".'
const FIX = 'Di QGIS: Processing Toolbox, "Fix geometries", lalu ekspor ulang sebagai GeoJSON.'

/** What can be wrong with one shape. The same mistake is often in all of them: it is told once, with the number. */
const MASALAH = {
  bukanPoligon: [
    'batas-bentuk',
    'bukan poligon dengan titik bujur dan lintang',
    'Simpan lapisan desa sebagai poligon, bukan titik atau garis, lalu ekspor ulang.',
  ],
  kosong: [
    'batas-bentuk',
    'bentuknya kosong',
    'Gambar bentuknya di aplikasi peta, atau hapus barisnya, lalu ekspor ulang.',
  ],
  sedikit: ['batas-bentuk', 'ada garis dengan kurang dari tiga titik', FIX],
  terbuka: ['batas-bentuk', 'ada garis yang tidak tertutup', FIX],
  takBerisi: ['batas-bentuk', 'garisnya memotong diri dan tidak dapat diluruskan', FIX],
  silang: ['batas-silang', 'garisnya memotong diri', FIX],
  rusak: ['batas-susunan', 'menunjuk garis (arcs) yang tidak ada', 'Ekspor ulang dari berkas aslinya.'],
  meter: ['batas-meter', 'koordinatnya meter (UTM atau sejenisnya), bukan derajat', EXPORT],
  tertukar: [
    'batas-tertukar',
    'urutan bujur dan lintang tertukar',
    'Tukar saat mengekspor; di QGIS: Processing Toolbox, "Swap X and Y coordinates", lalu ekspor ulang.',
  ],
  luar: ['batas-koordinat', 'ada titik di luar Indonesia', `Titiknya harus derajat bujur lalu lintang. ${EXPORT}`],
  jauh: [
    'batas-koordinat',
    'letaknya jauh dari kabupaten ini',
    'Periksa apakah berkasnya milik kabupaten lain, atau bujur dan lintang di wilayah.csv keliru.',
  ],
} as const satisfies Record<string, readonly [FaultCode, string, string]>

export type Masalah = keyof typeof MASALAH

const MAX_NAMED = 12

/** `33.16.01.2001, 33.16.01.2002, dan 283 lagi` */
export function listed(names: readonly string[], show: (name: string) => string = (name) => name): string {
  const rest = names.length > MAX_NAMED ? `, dan ${names.length - MAX_NAMED} lagi` : ''
  return `${names.slice(0, MAX_NAMED).map(show).join(', ')}${rest}`
}

/** Collects what is wrong with shapes, and reports each kind once. */
export function problems(): {
  add: (what: Masalah, shape: string) => void
  report: (file: string, total: number, report: Report, last?: string) => void
} {
  const found = new Map<Masalah, string[]>()
  return {
    add: (what, shape) => void (found.get(what)?.push(shape) ?? found.set(what, [shape])),
    report(file, total, report, last = '') {
      for (const [what, shapes] of found) {
        const [code, words, mend] = MASALAH[what]
        const all = shapes.length === total && total > 1
        const who = all
          ? `Semua ${total} bentuk`
          : shapes.length > 1
            ? `${shapes.length} bentuk`
            : `Bentuk ${shapes[0]}`
        const names = all || shapes.length === 1 ? '' : `: ${listed(shapes)}`
        report(code, { file }, `${who}: ${words}${names}.`, `${mend}${last}`)
      }
    },
  }
}
