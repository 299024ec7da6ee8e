import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from './files.ts'

const FOLDERS = ['regulasi', 'program', 'poktan', 'cerita'] as const

/** The prose of a data folder by path, line ends and blanks at line ends made one; what is no text is passed over. */
export function readNaskah(dataDir: string): ReadonlyMap<string, string> {
  const files = FOLDERS.flatMap((folder) => filesIn(join(dataDir, folder)).map((name) => `${folder}/${name}`))
  return new Map(
    files
      .filter((file) => file.endsWith('.mdx'))
      .map((file) => [
        file,
        readFileSync(join(dataDir, file), 'utf8')
          .replace(/[^\S\n]*\r?\n/g, '\n')
          .trim(),
      ]),
  )
}
