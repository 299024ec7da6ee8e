import { parseArgs } from 'node:util'
import { POLA_KABUPATEN } from '../../src/domain/kode.ts'
import { isTanggal } from '../../src/load/tanggal.ts'

export const USAGE =
  'Pemakaian: npm run new -- KODE NAMA [--provinsi NAMA] [--sumber ID] [--tanggal 2026-11-24] [--data FOLDER], ' +
  'misalnya npm run new -- 33.17 Rembang'

export interface Options {
  readonly dataDir: string
  /** `33.17` */
  readonly kode: string
  /** without the word kabupaten or kota */
  readonly nama: string
  /** folder below the data folder */
  readonly folder: string
  readonly provinsi: string | undefined
  /** id of the source of the codes */
  readonly sumber: string | undefined
  /** day of the first edition */
  readonly tanggal: string
}

/** What the command line asks for, or what is wrong with it, in Indonesian. */
export function optionsOf(args: readonly string[], today: string): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        provinsi: { type: 'string' },
        sumber: { type: 'string' },
        tanggal: { type: 'string' },
        data: { type: 'string' },
      },
      allowPositionals: true,
    })
    const [kode = '', ...words] = positionals
    const nama = words.join(' ').trim()
    const tanggal = values.tanggal ?? today
    if (!POLA_KABUPATEN.test(kode)) return `Kode ${kode} bukan kode kabupaten atau kota, seperti 33.17.`
    if (!/^\p{Lu}[\p{L}' -]*$/u.test(nama)) return `Nama ${nama} bukan nama kabupaten: tulis seperti Rembang.`
    if (/^(kabupaten|kota)\b/i.test(nama)) return 'Tulis namanya saja, tanpa kata Kabupaten atau Kota.'
    if (!isTanggal(tanggal) || tanggal.length !== 10) return `Tanggal ${tanggal} bukan tanggal seperti 2026-11-24.`
    return {
      dataDir: (values.data ?? process.env['DATA_DIR'] ?? 'data').replace(/(?<=.)\/+$/, ''),
      kode,
      nama,
      folder: folderOf(kode, nama),
      provinsi: values.provinsi,
      sumber: values.sumber,
      tanggal,
    }
  } catch {
    return `Perintah tidak dikenal: ${args.join(' ')}`
  }
}

/** A kota is numbered from 71. */
export const isKota = (kode: string): boolean => Number(kode.slice(3)) >= 71

/** `Rembang` -> `rembang`; `Pekalongan` of a kota -> `kota-pekalongan`, beside its namesake. */
function folderOf(kode: string, nama: string): string {
  const slug = nama
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z -]/g, '')
    .replaceAll(/[ -]+/g, '-')
    .replace(/-$/, '')
  return isKota(kode) ? `kota-${slug}` : slug
}
