import type { Computed, Figure } from './cell.ts'
import type { Asal, Fact, Rumus } from './fact.ts'
import type { Edition, TabelEdisi } from './portal.ts'
import type { RalatRow, Row } from './rows.ts'

/** A fact but for the area and time, which all facts of one group share. */
export interface Draft extends Omit<Fact, 'wilayah' | 'waktu' | 'semula' | 'ralat'> {
  /**
   * Whether a correction is of a cell that it is computed from. Left out where those are the cells of the facts that
   * `rumus` names or, where it names none, of `asal`.
   */
  readonly membaca?: (ralat: RalatRow) => boolean
}

/** Where a cell, or a whole row, stands in the files. */
export const asalOf = ({ at }: Pick<Row, 'at'>, kolom = ''): Asal => ({ file: at.file, line: at.line, kolom })

/** A whole table of an edition, or one column of it. */
export const tabelOf = (edition: Edition, tabel: TabelEdisi, kolom = ''): Asal => ({
  file: `${edition.folder}/${tabel}.csv`,
  line: undefined,
  kolom,
})

/** Tells the corrections of some cells. */
export const membaca =
  (cells: readonly Asal[]): NonNullable<Draft['membaca']> =>
  ({ di, kolom }) =>
    cells.some((one) => one.kolom === kolom && one.file === di?.file && one.line === di.line)

/** A cell as it stands in its row. */
export const cell = <K extends string>(nama: string, row: Row & Readonly<Record<K, Figure>>, kolom: K): Draft => ({
  nama,
  nilai: row[kolom],
  asal: [asalOf(row, kolom)],
  rumus: undefined,
  sumber_id: [row.sumber_id],
})

/** What was computed from other facts: it rests on their lines, of which there must be one, or on `more`. */
export function computed(
  nama: string,
  nilai: Computed,
  rumus: Rumus,
  rows: readonly Row[],
  more: readonly Asal[] = [],
): Draft {
  const asal = [...rows.map((row) => asalOf(row)), ...more]
  return { nama, nilai, asal: asal as [Asal, ...Asal[]], rumus, sumber_id: [...new Set(rows.map((r) => r.sumber_id))] }
}

/** How a fact is made of others, by their names: their sum; a share, in percent; or a count of rows. */
export const jumlah = (...atas: readonly string[]): Rumus => ({ cara: 'jumlah', atas, bawah: [] })
export const bagian = (atas: readonly string[], bawah: readonly string[]): Rumus => ({ cara: 'bagian', atas, bawah })
export const hitung: Rumus = { cara: 'hitung', atas: [], bawah: [] }

/** A name in an id: `Kampung Melati` -> `kampung-melati`. */
export const slug = (nama: string): string =>
  nama
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
