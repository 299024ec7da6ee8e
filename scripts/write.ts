import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Writes a file, and the folders above it. Beside the target, so that the rename is one step: a reader never sees half
 * a file.
 * @throws where the disk refuses
 */
export function writeWhole(target: string, text: string): void {
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(`${target}.baru`, text)
  renameSync(`${target}.baru`, target)
}
