import type { Grid } from '../../import/grid.ts'
import { findHeader, type Header } from '../../import/header.ts'
import { findNational } from '../../import/national.ts'
import { klasifikasi, TABLES, total, type AnySchema } from '../../load/schema.ts'

/** A word in the name of the file weighs less than columns that fit, and more than one column. */
const NAMA = 0.3
/** Less than this is chance. */
const SEDIKITNYA = 0.35
/** Two tables nearer to one another than this cannot be told apart. */
const JARAK = 0.05

/**
 * The table that a file is most likely meant for, by its column names and then its name; `undefined` where none fits,
 * or two fit as well. Villages beside classes are class rows; totals have a count and no village.
 */
export function tebakTabel(file: string, grids: readonly Grid[]): AnySchema | undefined {
  if (grids.some((grid) => findNational(grid) !== undefined)) return klasifikasi
  const words = file.toLowerCase().replace(/[^a-z]+/g, '_')
  const scores = TABLES.map((schema) => {
    const named = words.includes(schema.file.replace('.csv', '')) ? NAMA : 0
    const best = Math.max(0, ...grids.map((grid) => fit(grid, schema)))
    return { schema, score: best === 0 ? 0 : best + named }
  }).sort((a, b) => b.score - a.score)
  const [best, second] = scores
  return best!.score >= SEDIKITNYA && best!.score - second!.score > JARAK ? best!.schema : undefined
}

/** Share of the columns of the table that the sheet names, less what is strange to it. */
function fit(grid: Grid, schema: AnySchema): number {
  const header = findHeader(grid, schema)
  if (!header) return 0
  if (schema.file === total.file && (!names(header, 'jumlah') || hasDesa(grid))) return 0
  if (schema.file === klasifikasi.file && !names(header, 'klasifikasi')) return 0
  const strange = header.labels.filter((label, i) => label !== '' && header.meanings[i] === undefined).length
  // Words that say where count only where rows are villages.
  const where = new Set(
    header.meanings.flatMap((one) => (typeof one === 'object' && 'place' in one ? [one.place] : [])),
  )
  const score = 'kode_desa' in schema.columns ? header.score : header.score - where.size
  return Math.max(0, score - strange / 2) / Object.keys(schema.columns).length
}

const names = ({ meanings }: Header, column: string): boolean =>
  meanings.some((meaning) => typeof meaning === 'object' && 'column' in meaning && meaning.column === column)

const hasDesa = (grid: Grid): boolean => {
  const header = findHeader(grid, klasifikasi)
  return (
    header !== undefined &&
    (names(header, 'kode_desa') ||
      header.meanings.some((meaning) => typeof meaning === 'object' && 'place' in meaning && meaning.place === 'desa'))
  )
}
