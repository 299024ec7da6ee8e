import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { POLA_FOLDER, tingkatOf } from '../src/domain/kode.ts'
import { berlaku } from '../src/domain/portal.ts'
import { importBoundaries } from '../src/load/boundaries-import.ts'
import { reachOf, type Kotak } from '../src/load/boundaries-place.ts'
import { MAX_SOURCE } from '../src/load/boundaries-shapes.ts'
import { boundariesTopology } from '../src/load/boundaries-topology.ts'
import type { Fault } from '../src/load/fault.ts'
import { formatFaults, formatVerdict } from '../src/load/format.ts'
import { collector } from '../src/load/report.ts'
import { readRows } from '../src/load/read-rows.ts'
import * as schema from '../src/load/schema.ts'

// npm run boundaries -- FILE --kabupaten blora [--data DIR]
// exit 0 written, 1 faults and nothing written, 2 misuse

const USAGE = 'Pemakaian: npm run boundaries -- BERKAS --kabupaten blora [--data FOLDER]'

try {
  process.exitCode = main(process.argv.slice(2))
} catch (error) {
  process.exitCode = misuse(`Berkas batas tidak dapat dibuat: ${(error as Error).message}`)
}

function main(args: readonly string[]): number {
  const options = readArguments(args)
  if (!options) return misuse(USAGE)
  const { file, kabupaten, data } = options
  const folder = join(data, kabupaten)
  const list = join(folder, 'wilayah.csv')
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return misuse(`Berkas ${file} tidak ditemukan.`)
  if (!existsSync(list)) return misuse(`Berkas ${list} tidak ditemukan. Periksa nama folder kabupaten.`)
  const valid = validDesa(data, kabupaten)
  if ('faults' in valid) return refuse(valid.faults, `${data}/`)
  if (valid.desa.length === 0) return misuse(`Berkas ${list} tidak memuat desa yang berlaku.`)

  const name = basename(file)
  // one that is far too large is not read, only told
  const text = statSync(file).size > MAX_SOURCE ? ' '.repeat(MAX_SOURCE + 1) : readFileSync(file, 'utf8')
  const { batas, faults, mended } = importBoundaries(name, text, valid.desa, valid.reach)
  for (const what of mended) console.log(`Diperbaiki: ${what}.`)
  if (faults.length > 0) return refuse(faults)
  const { text: written, kept, lost } = boundariesTopology(batas)
  if (lost.length > 0) {
    const { faults, report } = collector()
    const message = `Bentuk terlalu kecil untuk peta: ${lost.join(', ')}.`
    report('batas-bentuk', { file: name }, message, 'Periksa bentuk itu di aplikasi peta.')
    return refuse(faults)
  }
  const target = join(folder, 'batas.topo.json')
  // beside the target, so that the rename is one step: a reader never sees half a file
  writeFileSync(`${target}.baru`, written)
  renameSync(`${target}.baru`, target)
  console.log(
    `${target}: ${batas.size} bentuk, ${Math.round(written.length / 1000)} kB, ${Math.round(kept * 100)}% titik dipertahankan.`,
  )
  return 0
}

function readArguments(args: readonly string[]): { file: string; kabupaten: string; data: string } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { kabupaten: { type: 'string' }, data: { type: 'string' } },
    })
    const [file, ...rest] = positionals
    const { kabupaten } = values
    if (!file || rest.length > 0 || !kabupaten || !POLA_FOLDER.test(kabupaten)) return undefined
    return { file, kabupaten, data: values.data ?? process.env['DATA_DIR'] ?? 'data' }
  } catch {
    return undefined
  }
}

/** Codes of the desa and kelurahan that are in force, in the order of the file; or what is wrong with the file. */
function validDesa(
  data: string,
  kabupaten: string,
): { desa: readonly string[]; reach: Kotak | undefined } | { faults: readonly Fault[] } {
  const { faults, report } = collector()
  const wilayah = readRows(data, kabupaten, schema.wilayah, report, true)
  if (!wilayah || faults.some(({ severity }) => severity === 'fault')) return { faults }
  const desa = wilayah.rows.filter((row) => tingkatOf(row.kode) === 'desa' && berlaku(row))
  return { desa: desa.map(({ kode }) => kode), reach: reachOf(desa) }
}

function refuse(faults: readonly Fault[], prefix = ''): 1 {
  console.error([...formatFaults(faults, prefix), `${formatVerdict(faults)} Tidak ada yang ditulis.`].join('\n'))
  return 1
}

function misuse(message: string): 2 {
  console.error(message)
  return 2
}
