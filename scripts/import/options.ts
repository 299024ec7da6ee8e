import { parseArgs } from 'node:util'
import { POLA_EDISI, POLA_FOLDER } from '../../src/domain/kode.ts'
import { URUTAN, type Urutan } from '../../src/import/urutan.ts'
import { TABLES, type AnySchema } from '../../src/load/schema.ts'

export const USAGE = `Pemakaian: npm run import -- BERKAS… --kabupaten blora --edisi 2026-11 --tabel klasifikasi
  [--lembar NAMA] [--kecamatan NAMA] [--sumber ID] [--pemetaan NAMA] [--petakan]
  [--tanggal hari-bulan|bulan-hari] [--data FOLDER] [--json]
  edisi baru: --sumber ID --tanggal-data 2026-10-31 --tanggal-terbit 2026-11-15 --sifat resmi|sementara [--judul TEKS]
Tabel: ${TABLES.map(({ file }) => file.replace('.csv', '')).join(', ')}.`

export interface Options {
  readonly files: readonly string[]
  readonly dataDir: string
  readonly kabupaten: string
  readonly edisi: string
  readonly schema: AnySchema
  readonly json: boolean
  readonly petakan: boolean
  readonly lembar: string | undefined
  readonly kecamatan: string | undefined
  readonly sumber: string | undefined
  readonly pemetaan: string | undefined
  readonly urutan: Urutan | undefined
  readonly judul: string | undefined
  readonly tanggalData: string | undefined
  readonly tanggalTerbit: string | undefined
  readonly sifat: string | undefined
}

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const

/** What the command line asks for, or what is wrong with it. */
export function readOptions(args: readonly string[]): Options | { readonly misuse: string } {
  const parsed = parse(args)
  if (!parsed) return { misuse: `Perintah tidak dikenal: ${args.join(' ')}` }
  const { values, positionals: files } = parsed
  const { kabupaten, edisi = '', tabel, pemetaan } = values
  const schema = TABLES.find(({ file }) => file === `${tabel?.replace(/\.csv$/, '')}.csv`)
  if (files.length === 0) return { misuse: 'Sebut sedikitnya satu berkas.' }
  if (!kabupaten || !POLA_FOLDER.test(kabupaten)) return { misuse: 'Sebut folder kabupatennya: --kabupaten blora.' }
  if (!schema) return { misuse: `Tabel ${tabel ?? ''} tidak dikenal.`.replace('  ', ' ') }
  if (schema.place === 'edisi' && !POLA_EDISI.test(edisi))
    return { misuse: 'Sebut edisinya sebagai tahun-bulan: --edisi 2026-11.' }
  if (pemetaan !== undefined && !POLA_FOLDER.test(pemetaan))
    return { misuse: 'Nama pemetaan memakai huruf kecil, angka, dan tanda hubung.' }
  const urutan = URUTAN.find((each) => each === values.tanggal)
  if (values.tanggal !== undefined && urutan === undefined)
    return { misuse: `Urutan tanggal ditulis --tanggal ${URUTAN.join(' atau ')}.` }
  return {
    files,
    dataDir: (values.data ?? process.env['DATA_DIR'] ?? 'data').replace(/(?<=.)\/+$/, ''),
    kabupaten,
    edisi,
    schema,
    json: values.json ?? false,
    petakan: values.petakan ?? false,
    lembar: values.lembar,
    kecamatan: values.kecamatan,
    sumber: values.sumber,
    pemetaan,
    urutan,
    judul: values.judul,
    tanggalData: values['tanggal-data'],
    tanggalTerbit: values['tanggal-terbit'],
    sifat: values.sifat,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        kabupaten: text,
        edisi: text,
        tabel: text,
        lembar: text,
        kecamatan: text,
        sumber: text,
        pemetaan: text,
        tanggal: text,
        judul: text,
        'tanggal-data': text,
        'tanggal-terbit': text,
        sifat: text,
        data: text,
        petakan: flag,
        json: flag,
      },
    })
  } catch {
    return undefined
  }
}
