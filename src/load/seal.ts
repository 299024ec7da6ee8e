import { createHash } from 'node:crypto'
import { lstatSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { filesIn, readJson } from './files.ts'
import { quote, type Report } from './report.ts'

const FILE = 'kunci.json'
const MEND = 'Kembalikan berkas seperti saat terbit; pembetulan ditulis di ralat.csv.'

const seals = z.record(
  z
    .string()
    .regex(/^[a-z0-9-]+\/edisi\/\d{4}-\d{2}\/[a-z_]+\.(csv|json)$/, 'jalur seperti blora/edisi/2024-01/edisi.json'),
  z.string().regex(/^[0-9a-f]{64}$/, 'sha256 dalam 64 angka heksadesimal'),
)

/** sha256 of bytes, as kunci.json writes it. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Published editions stand as kunci.json sealed them; only ralat.csv may join later. */
export function checkSeals(dataDir: string, report: Report): void {
  const sealed = readJson(dataDir, FILE, seals, report, false)
  if (!sealed) return
  for (const [file, hash] of Object.entries(sealed)) {
    const path = join(dataDir, file)
    if (!lstatSync(path, { throwIfNoEntry: false })?.isFile())
      report('edisi-berubah', { file }, 'Berkas edisi terbit ini hilang.', MEND)
    else if (sha256(readFileSync(path)) !== hash)
      report('edisi-berubah', { file }, 'Berkas edisi terbit ini berubah.', MEND)
  }
  for (const folder of new Set(Object.keys(sealed).map((file) => dirname(file)))) {
    for (const name of filesIn(join(dataDir, folder))) {
      const file = `${folder}/${name}`
      if (name === 'ralat.csv' || file in sealed || !/\.(csv|json)$/.test(name)) continue
      report('edisi-berubah', { file }, `${quote(name)} ditambahkan ke edisi yang sudah terbit.`, MEND)
    }
  }
}
