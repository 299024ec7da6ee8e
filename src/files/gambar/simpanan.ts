import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, '../../../node_modules/.cache/kampung-kb/png')

/**
 * A picture that was drawn before from the same drawing by the same code, kept between builds: drawing is slow, and
 * most pictures change with a new edition only. Nothing is wrong where it cannot be kept.
 * @param asal all that the picture depends on
 */
export function simpanan(asal: readonly (string | Uint8Array)[], draw: () => Uint8Array): Uint8Array {
  const hash = createHash('sha256')
  for (const one of asal) hash.update(one).update('\0')
  const file = join(FOLDER, `${hash.digest('hex')}.png`)
  try {
    return readFileSync(file)
  } catch {
    const png = draw()
    keep(file, png)
    return png
  }
}

/** Whole or not at all: a build may be killed, and two may run. */
function keep(file: string, png: Uint8Array): void {
  const partial = `${file}.${process.pid}`
  try {
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(partial, png)
    renameSync(partial, file)
  } catch {
    // a folder that cannot be written, or a full disk
  }
}
