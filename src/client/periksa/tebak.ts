import type { Grid } from '../../import/grid.ts'
import { findHeader } from '../../import/header.ts'
import { findNational } from '../../import/national.ts'
import { klasifikasi, TABLES, type AnySchema } from '../../load/schema.ts'

/** A word in the name of the file weighs less than columns that fit, and more than one column. */
const NAMA = 0.3
/** Less than this is chance. */
const SEDIKITNYA = 0.35

/** The table that a file is most likely meant for, by its column names and then its name; `undefined` where none fits. */
export function tebakTabel(file: string, grids: readonly Grid[]): AnySchema | undefined {
  if (grids.some((grid) => findNational(grid) !== undefined)) return klasifikasi
  const words = file.toLowerCase().replace(/[^a-z]+/g, '_')
  const scores = TABLES.map((schema) => {
    const named = words.includes(schema.file.replace('.csv', '')) ? NAMA : 0
    const best = Math.max(0, ...grids.map((grid) => fit(grid, schema)))
    return { schema, score: best === 0 ? 0 : best + named }
  })
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score >= SEDIKITNYA ? best.schema : undefined
}

/** Share of the columns of the table that the sheet names, less what is strange to it. */
function fit(grid: Grid, schema: AnySchema): number {
  const header = findHeader(grid, schema)
  if (!header) return 0
  const strange = header.labels.filter((label, i) => label !== '' && header.meanings[i] === undefined).length
  return (header.score - strange / 2) / Object.keys(schema.columns).length
}
