import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { sumber } from './schema.ts'
import { parseTable } from './table.ts'

/**
 * The bytes of a table below the data folder, as they are downloaded: as committed. Only a publishing build gives
 * `sumber.csv` without the sources of fictional data, as it gives nothing else of them. All that is told of the file
 * (rows, bytes, SHA-256) is of what is given; no fact rests on a line of it.
 */
export function downloadBytes(path: string): Buffer {
  const bytes = readFileSync(join(resolve(process.env.DATA_DIR ?? 'data'), path))
  return path === sumber.file && process.env.PUBLISH === '1' ? withoutContoh(bytes) : bytes
}

/** A committed table has one record on one line. */
function withoutContoh(bytes: Buffer): Buffer {
  const lines = bytes.toString('utf8').split('\n')
  const table = parseTable(sumber.file, lines.join('\n'), () => {})
  const keandalan = table?.header.cells.indexOf('keandalan') ?? -1
  const dropped = new Set(table?.records.flatMap(({ cells, line }) => (cells[keandalan] === 'contoh' ? line : [])))
  return Buffer.from(lines.filter((_, i) => !dropped.has(i + 1)).join('\n'))
}
