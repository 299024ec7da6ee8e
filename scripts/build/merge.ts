import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/**
 * Moves the files of one built folder into another. Both may hold the same file, such as a style sheet.
 * @throws where files of one name differ
 */
export function merge(from: string, to: string): void {
  const files = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  for (const { parentPath, name } of files) {
    const source = join(parentPath, name)
    const path = relative(from, source)
    const target = join(to, path)
    if (!existsSync(target)) {
      mkdirSync(dirname(target), { recursive: true })
      renameSync(source, target)
    } else if (!readFileSync(source).equals(readFileSync(target)))
      throw new Error(`Dua berkas bernama ${path} berbeda isi.`)
  }
}
