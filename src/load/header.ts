import type { Cell } from './cell.ts'
import { quote, type Report } from './report.ts'
import type { Schema } from './schema.ts'
import { suggest } from './suggest.ts'
import type { RawTable } from './table.ts'

/** The widest table has a sixth of it. */
const MAX_COLUMNS = 200
/** No name of a column is so long. */
export const MAX_CELL = 10_000
const RESAVE = 'Simpan ulang sebagai "CSV UTF-8 (dipisah koma)", atau bawa berkasnya lewat halaman Periksa.'
const DELIMITERS: readonly (readonly [RegExp, string])[] = [
  [/;/, 'titik koma'],
  [/\t/, 'tab'],
  [/\|/, 'garis tegak'],
]

/**
 * Where each column stands in the header; a fault for each that is missing, and the others are read on.
 * `undefined`, with faults, where the first is missing: without it no row can be told from another.
 */
export function columnPositions<R>(
  table: RawTable,
  schema: Schema<R>,
  report: Report,
): ReadonlyMap<string, number> | undefined {
  const labels = table.header.cells
  const names = Object.keys(schema.columns)
  const mend = `Kolomnya: ${names.join(', ')}.`
  if (isOther(table, report)) return undefined

  const position = new Map<string, number>()
  const strange: number[] = []
  labels.forEach((label, i) => {
    if (position.has(label))
      report(
        'kolom-ganda',
        table.spot(table.header, i),
        `Kolom ${quote(label)} tertulis dua kali.`,
        'Hapus salah satunya.',
      )
    else if (names.includes(label)) position.set(label, i)
    else strange.push(i)
  })
  const meant = strange.map((i) => {
    const free = names.filter((name) => !position.has(name))
    const name = suggest(spelt(labels[i]!), free)
    // A misspelt header is one fault: the column is read as what was meant.
    if (name !== undefined) position.set(name, i)
    return [i, name] as const
  })
  if (position.size === 0) {
    const message = `Baris ini bukan baris nama kolom: ${quote(labels[0]!)}.`
    report('kolom-hilang', table.spot(table.header, 0), message, `Tulis nama kolom di baris pertama. ${mend}`)
    return undefined
  }
  for (const [i, name] of meant) {
    const spot = table.spot(table.header, i)
    const hint = name === undefined ? '' : ` Maksudnya "${name}"?`
    if (labels[i]!.trim() === '')
      report('kolom-tanpa-nama', spot, `Kolom ke-${i + 1} tidak bernama.`, 'Beri nama, atau hapus kolomnya.')
    else report('kolom-tidak-dikenal', spot, `${quote(labels[i]!)} bukan kolom tabel ini.${hint}`, mend)
  }
  const missing = names.filter((name) => !position.has(name) && isRequired(schema, name))
  for (const name of missing) report('kolom-hilang', table.spot(table.header, 0), `Kolom "${name}" tidak ada.`, mend)
  return missing.includes(names[0]!) ? undefined : position
}

/** A table of another dialect, or of far too many columns: one fault, not one for each column. */
function isOther(table: RawTable, report: Report): boolean {
  const [first = ''] = table.header.cells
  const spot = table.spot(table.header, 0)
  if (/^"?sep=/i.test(first)) {
    report('pemisah-kolom', spot, 'Baris sep= menyebut pemisah kolom; Excel menulisnya.', `Hapus baris itu. ${RESAVE}`)
    return true
  }
  const other = table.header.cells.length === 1 ? DELIMITERS.find(([mark]) => mark.test(first)) : undefined
  if (other) {
    report('pemisah-kolom', spot, `Kolom tabel ini dipisah ${other[1]}, seharusnya koma.`, RESAVE)
    return true
  }
  const count = table.header.cells.length
  if (count > MAX_COLUMNS) {
    const message = `Tabel ini punya ${count} kolom; paling banyak ${MAX_COLUMNS}.`
    report('berkas-terlalu-besar', spot, message, 'Hapus kolom yang bukan kolom tabel ini.')
    return true
  }
  const long = table.header.cells.findIndex(({ length }) => length > MAX_CELL)
  if (long === -1) return false
  report('sel-terlalu-panjang', table.spot(table.header, long), ...tooLong(table.header.cells[long]!))
  return true
}

/** What is wrong with a cell of more than `MAX_CELL` letters, and how to mend it. */
export const tooLong = ({ length }: string): readonly [message: string, mend: string] => [
  `Sel ini berisi ${length} huruf; paling banyak ${MAX_CELL}.`,
  'Ringkas isinya, atau periksa apakah ada tanda kutip yang kurang.',
]

/** `Kode Desa` as a name of a column: `kode_desa`. */
const spelt = (label: string): string =>
  label
    .trim()
    .toLowerCase()
    .replaceAll(/[\s.-]+/g, '_')

const isRequired = <R>(schema: Schema<R>, name: string): boolean =>
  (schema.columns[name as keyof typeof schema.columns] as Cell<unknown>).spec.required
