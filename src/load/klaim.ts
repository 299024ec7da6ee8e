import { ownFact } from '../domain/facts.ts'
import { kabupatenOf } from '../domain/kode.ts'
import type { Portal } from '../domain/portal.ts'
import type { AngkaRow } from '../domain/rows.ts'
import { readRows } from './read-rows.ts'
import { quote, type Report, type Spot } from './report.ts'
import * as schema from './schema.ts'

const MEND =
  'Bila angkanya sama, hapus baris ini: data edisi sudah menyebutnya. Bila lain, pakai nama indikator lain, atau tanggal lengkap seperti 2024-01-04, di id dan kolomnya.'

/**
 * Reports public claims that have the id of a figure of an edition, or of the area of a desa: whoever looks the id up
 * finds that figure, and never the claim. Kabupaten with faults are passed over: which figures they have is not known.
 * @param isSound whether everything below a folder is without fault
 */
export function checkKlaim(
  dataDir: string,
  portal: Portal,
  isSound: (folder: string) => boolean,
  report: Report,
): void {
  for (const { folder, angka } of portal.kabupaten.values()) {
    for (const row of angka) {
      const of = portal.kabupaten.get(kabupatenOf(row.id))
      const isKnown = of && ['aturan', folder, of.folder].every(isSound)
      const fact = isKnown && ownFact(portal, row.id)
      if (!fact) continue
      const { file, line } = fact.asal[0]
      const place = line === undefined ? file : `${file} baris ${line}`
      const message = `Kolom id: ${quote(row.id)} sudah menjadi id angka di ${place}, jadi pembaca yang mencari id itu tidak menemukan baris ini.`
      report('id-terpakai', () => spotOf(dataDir, folder, row), message, MEND)
    }
  }
}

/** Where the id of a claim stands in its file, which is read anew. */
function spotOf(dataDir: string, folder: string, { at }: AngkaRow): Spot {
  const table = readRows(dataDir, folder, schema.angka, () => {})
  const row = table?.rows.find((one) => one.at.line === at.line)
  return row ? table!.spot(row, 'id') : at
}
