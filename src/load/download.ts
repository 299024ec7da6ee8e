import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** What a reader wants to know of a file before fetching it. */
export interface Unduhan {
  readonly bytes: number
  /** records below the header: one a line, as committed tables are */
  readonly baris: number
}

/** The bytes of a table below the data folder, as they are downloaded. */
export const downloadBytes = (path: string): Buffer => readFileSync(join(resolve(process.env.DATA_DIR ?? 'data'), path))

export function downloadFacts(path: string): Unduhan {
  const bytes = downloadBytes(path)
  const lines = bytes.toString('utf8').split('\n')
  return { bytes: bytes.length, baris: lines.filter((line) => line.trim() !== '').length - 1 }
}
