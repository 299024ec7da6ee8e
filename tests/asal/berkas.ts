import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import Papa from 'papaparse'

/** A line of a table as it is filed, read without the portal's own code. */
export interface Baris {
  readonly file: string
  /** as an editor counts */
  readonly line: number
  readonly sel: Readonly<Record<string, string>>
}

const remembered = new Map<string, unknown>()
/** Finds something once for each key: the files of the data folder do not change under the tests. */
export const once = <T>(key: string, find: () => T): T => {
  if (!remembered.has(key)) remembered.set(key, find())
  return remembered.get(key) as T
}

/** A file of the data folder. */
export const textOfFile = (file: string): string =>
  once(`text ${file}`, () => readFileSync(resolve('data', file), 'utf8'))

/** The lines of a table of the data folder; none where there is no such file. */
export const table = (file: string): readonly Baris[] =>
  once(`table ${file}`, () => {
    if (!existsSync(resolve('data', file))) return []
    const [head = [], ...body] = Papa.parse<string[]>(textOfFile(file).trimEnd()).data
    return body.map((cells, i) => ({
      file,
      line: i + 2,
      sel: Object.fromEntries(head.map((kolom, at) => [kolom, cells[at] ?? ''])),
    }))
  })

export const FOLDER = 'contoh'
export interface Edisi {
  readonly kode: string
  readonly tanggal_data: string
  readonly folder: string
}
/** The editions of Contoh, oldest first. */
export const EDISI: readonly Edisi[] = readdirSync(resolve('data', FOLDER, 'edisi'))
  .sort()
  .map((kode) => {
    const folder = `${FOLDER}/edisi/${kode}`
    const { tanggal_data } = JSON.parse(textOfFile(`${folder}/edisi.json`)) as { tanggal_data: string }
    return { kode, tanggal_data, folder }
  })
export const edisiOf = (kode: string): Edisi | undefined => EDISI.find((one) => one.kode === kode)

export const ralatOf = (edisi: Edisi): readonly Baris[] => table(`${edisi.folder}/ralat.csv`)

/**
 * A table of an edition, as filed or with its corrections.
 * @param nama file name without `.csv`
 */
export function tabel(edisi: Edisi, nama: string, isFiled: boolean): readonly Baris[] {
  const file = `${edisi.folder}/${nama}.csv`
  return isFiled ? table(file) : once(`corrected ${file}`, () => corrected(edisi, nama, table(file)))
}

function corrected(edisi: Edisi, nama: string, filed: readonly Baris[]): readonly Baris[] {
  const rows = filed.map((row) => ({ ...row, sel: { ...row.sel } }))
  for (const { sel } of ralatOf(edisi)) {
    const row = rows.find(
      (one) =>
        sel['berkas'] === `${nama}.csv` &&
        one.sel['kode_desa'] === sel['kode_desa'] &&
        one.sel[sel['kolom']!] === sel['nilai_lama'],
    )
    if (row) row.sel[sel['kolom']!] = sel['nilai_baru']!
  }
  return rows
}

export const WILAYAH: readonly Baris[] = table(`${FOLDER}/wilayah.csv`)
export const wilayahOf = (kode: string): Baris | undefined => WILAYAH.find(({ sel }) => sel['kode'] === kode)

/** The codes of the desa and kelurahan that stood on the date of an edition. */
export const stood = (edisi: Edisi): readonly string[] =>
  once(`stood ${edisi.kode}`, () => {
    const listed = new Set(tabel(edisi, 'klasifikasi', false).map(({ sel }) => sel['kode_desa']!))
    const until = (row: Baris) => row.sel['berlaku_sampai'] || '9999'
    const there = WILAYAH.filter((row) => row.sel['kode']!.length === 13 && until(row) >= edisi.tanggal_data)
    const next = there.flatMap(({ sel }) => sel['pengganti']!.split('|').filter(Boolean))
    return there.map(({ sel }) => sel['kode']!).filter((kode) => !next.includes(kode) || listed.has(kode))
  })
