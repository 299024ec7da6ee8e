/** Writes the fictional kabupaten anew: `npm run contoh`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { contohFiles } from './contoh/files.ts'

const folder = join(process.env['DATA_DIR'] ?? 'data', 'contoh')
const files = contohFiles()
rmSync(folder, { recursive: true, force: true })
for (const [path, text] of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
console.log(`${files.size} berkas ditulis ke ${folder}`)
