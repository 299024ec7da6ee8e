import { KLASIFIKASI } from '../domain/klasifikasi.ts'

type Cells = readonly string[]

/**
 * The order of rows in a committed file, as indices into `rows`: of an edition's tables by village, and rows of one
 * village as they stand, for their order may mean something; of totals by class. Others stay as they are: corrections
 * apply one after the other.
 */
export function canonicalOrder(header: Cells, rows: readonly Cells[]): readonly number[] {
  const indices = rows.map((_, i) => i)
  const rank = ([first = '']: Cells): number => KLASIFIKASI.findIndex((kelas) => kelas === first)
  if (header.join() === 'klasifikasi,jumlah,sumber_id')
    return indices.sort((a, b) => rank(rows[a]!) - rank(rows[b]!) || a - b)
  if (header[0] !== 'kode_desa' || header.includes('ketelitian')) return indices
  const kode = (i: number): string => rows[i]![0] ?? ''
  return indices.sort((a, b) => (kode(a) < kode(b) ? -1 : kode(a) > kode(b) ? 1 : a - b))
}

const escape = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** One line of canonical CSV, without its end: quotes only where needed. */
export const canonicalLine = (cells: Cells): string => cells.map(escape).join(',')

/** A table as it is committed: comma, LF, quotes only where needed, rows in `canonicalOrder`, a final line end. */
export const canonicalCsv = (header: Cells, rows: readonly Cells[]): string =>
  [header, ...canonicalOrder(header, rows).map((i) => rows[i]!)].map((cells) => `${canonicalLine(cells)}\n`).join('')
