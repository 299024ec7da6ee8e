import { KLASIFIKASI } from '../domain/klasifikasi.ts'
import { POKTAN } from '../domain/rows.ts'

type Cells = readonly string[]

/** Columns by which rows are sorted, in this order; options in the order of their list, all else by its text. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  kode_desa: [],
  poktan: POKTAN,
  tanggal: [],
  kampung: [],
}

/**
 * The order of rows in a committed file, as indices into `rows`: of an edition's tables by village, then by what tells
 * rows of one village apart; of totals by class. Others stay as they are: corrections apply one after the other.
 */
export function canonicalOrder(header: Cells, rows: readonly Cells[]): readonly number[] {
  const byClass = header.join() === 'klasifikasi,jumlah,sumber_id'
  const isVillages = header[0] === 'kode_desa' && !header.includes('ketelitian')
  const keys: Readonly<Record<string, readonly string[]>> = byClass
    ? { klasifikasi: KLASIFIKASI }
    : isVillages
      ? KEYS
      : {}
  const columns = Object.entries(keys)
    .map(([name, options]) => ({ index: header.indexOf(name), options }))
    .filter(({ index }) => index >= 0)
  const indices = rows.map((_, i) => i)
  return indices.sort((a, b) => {
    for (const { index, options } of columns) {
      const [left, right] = [rows[a]![index] ?? '', rows[b]![index] ?? '']
      const order = options.indexOf(left) - options.indexOf(right) || (left < right ? -1 : left > right ? 1 : 0)
      if (order !== 0) return order
    }
    return a - b
  })
}

const escape = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** One line of canonical CSV, without its end: quotes only where needed. */
export const canonicalLine = (cells: Cells): string => cells.map(escape).join(',')

/** A table as it is committed: comma, LF, quotes only where needed, rows in `canonicalOrder`, a final line end. */
export const canonicalCsv = (header: Cells, rows: readonly Cells[]): string =>
  [header, ...canonicalOrder(header, rows).map((i) => rows[i]!)].map((cells) => `${canonicalLine(cells)}\n`).join('')
