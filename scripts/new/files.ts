import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KeteranganEdisi, KeteranganKabupaten } from '../../src/domain/portal.ts'
import { canonicalCsv } from '../../src/load/canonical.ts'
import { wilayah } from '../../src/load/schema.ts'
import { isKota, type Options } from './options.ts'

/** What a new kabupaten knows besides the command line. */
export interface Found {
  readonly provinsi: string
  readonly sumber: string
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** The files of a kabupaten that has only begun, path below its folder to text: enough for its pages. */
export function filesOf(
  { kode, nama, folder, tanggal }: Options,
  { provinsi, sumber }: Found,
): ReadonlyMap<string, string> {
  const jenis = isKota(kode) ? 'kota' : 'kabupaten'
  const about: KeteranganKabupaten = {
    kode,
    nama,
    jenis,
    provinsi,
    opd_pengelola: '',
    kontak: '',
    catatan_batas: 'Bentuk skematis, bukan batas wilayah: digambar dari titik label dan luas tiap desa.',
    contoh: false,
  }
  const edition: KeteranganEdisi = {
    judul: 'Edisi persiapan',
    tanggal_data: tanggal,
    tanggal_terbit: tanggal,
    sifat: 'sementara',
    sumber_id: sumber,
    lisensi: 'CC BY 4.0 (usulan)',
    catatan: 'Baru wilayahnya yang disiapkan; datanya belum diisi.',
  }
  const columns = Object.entries(wilayah.columns)
    .filter(([, { spec }]) => spec.required)
    .map(([name]) => name)
  const own: Readonly<Record<string, string>> = { kode, nama, jenis, sumber_id: sumber }
  const edisi = tanggal.slice(0, 7)
  const guide = readFileSync(join(import.meta.dirname, 'PANDUAN.md'), 'utf8')
  const words: Readonly<Record<string, string>> = {
    kode,
    nama,
    jenis: jenis === 'kota' ? 'Kota' : 'Kabupaten',
    folder,
    edisi,
  }
  return new Map([
    ['kabupaten.json', json(about)],
    ['wilayah.csv', canonicalCsv(columns, [columns.map((name) => own[name] ?? '')])],
    [`edisi/${edisi}/edisi.json`, json(edition)],
    ['PANDUAN.md', guide.replaceAll(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole)],
  ])
}
