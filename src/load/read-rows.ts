import type { Place } from '../domain/rows.ts'
import { readText } from './files.ts'
import type { Report } from './report.ts'
import { rowsOf, type Rows } from './rows.ts'
import type { Schema } from './schema.ts'

/**
 * Reads `folder/<schema.file>` below the data folder.
 * @returns `undefined` where the file is absent (a fault only if `required`) or cannot be read as a table
 */
export function readRows<R extends { readonly at: Place }>(
  dataDir: string,
  folder: string,
  schema: Schema<R>,
  report: Report,
  required = false,
): Rows<R> | undefined {
  const file = folder === '' ? schema.file : `${folder}/${schema.file}`
  const text = readText(dataDir, file, report, required)
  return text === undefined ? undefined : rowsOf(file, text, schema, report)
}
