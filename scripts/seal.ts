/** Seals an edition as published: `npm run seal -- blora/2026-11`. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Edition, Portal } from '../src/domain/portal.ts'
import { formatFaults } from '../src/load/format.ts'
import { readPortal } from '../src/load/portal.ts'
import { readSeals, sealable, sealOf, SEALS, type Seals } from '../src/load/seal.ts'
import { didYouMean } from '../src/load/suggest.ts'
import { writeWhole } from './write.ts'

// exit 0 sealed, or nothing to seal; 1 faults; 2 misuse

const USAGE = 'Pemakaian: npm run seal -- KABUPATEN/EDISI [--data FOLDER], misalnya npm run seal -- blora/2026-11'

function options(): { dataDir: string; edition: string } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: process.argv.slice(2),
      options: { data: { type: 'string' } },
      allowPositionals: true,
    })
    const [edition, ...more] = positionals
    if (edition === undefined || more.length > 0) return undefined
    return { dataDir: values.data ?? process.env['DATA_DIR'] ?? 'data', edition }
  } catch {
    return undefined
  }
}

function writeSeals(dataDir: string, seals: Seals): void {
  const sorted = Object.fromEntries(Object.entries(seals).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeWhole(join(dataDir, SEALS), `${JSON.stringify(sorted, null, 2)}\n`)
}

function stop(exitCode: number, ...lines: readonly string[]): void {
  console.error(lines.join('\n'))
  process.exitCode = exitCode
}

function seal(dataDir: string, asked: string): void {
  const { faults, terbaca } = readPortal(resolve(dataDir))
  // A seal that is missing is what this command brings.
  const against = faults.filter(({ severity, code }) => severity === 'fault' && code !== 'segel-hilang')
  if (against.length > 0)
    return stop(1, ...formatFaults(against, `${dataDir}/`), 'Tidak ada yang disegel: betulkan dulu yang di atas.')

  const editions = editionsOf(terbaca)
  const edition = editions.get(asked)
  if (!edition) return stop(2, `Edisi ${asked} tidak ada.${didYouMean(asked, editions.keys())}`, USAGE)
  if (edition.tabel.size === 0) return stop(1, `Edisi ${asked} belum berisi satu tabel pun; tidak ada yang disegel.`)

  const before = readSeals(dataDir, () => {}) ?? {}
  const names = sealable(dataDir, edition.folder)
  const fresh = Object.fromEntries(
    names.map((name) => {
      const file = `${edition.folder}/${name}`
      return [file, sealOf(file, readFileSync(join(dataDir, file)))]
    }),
  )
  const added = Object.keys(fresh).filter((file) => before[file]?.sha256 !== fresh[file]!.sha256)
  if (added.length === 0) return console.log(`Edisi ${asked} sudah disegel; tidak ada yang berubah.`)
  writeSeals(dataDir, { ...before, ...fresh })
  console.log(
    [
      `Edisi ${asked} disegel di ${dataDir}/${SEALS}:`,
      ...added.map((file) => `  ${file}`),
      'Sejak sekarang berkas ini tidak boleh berubah. Kekeliruan dibetulkan lewat ralat.csv.',
    ].join('\n'),
  )
}

/** Every edition by `kabupaten/edition`. */
const editionsOf = (portal: Portal | undefined): ReadonlyMap<string, Edition> =>
  new Map(
    [...(portal?.kabupaten.values() ?? [])].flatMap(({ folder, edisi }) =>
      edisi.map((one) => [`${folder}/${one.kode}`, one] as const),
    ),
  )

const asked = options()
if (!asked) stop(2, USAGE)
else {
  try {
    seal(asked.dataDir.replace(/(?<=.)\/+$/, ''), asked.edition.replace(/\/edisi\//, '/'))
  } catch (error) {
    stop(2, `Segel tidak dapat ditulis: ${(error as Error).message}`)
  }
}
