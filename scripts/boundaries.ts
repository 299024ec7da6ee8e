import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import Papa from 'papaparse'
import { POLA_DESA } from '../src/domain/kode.ts'
import { importBoundaries } from '../src/load/boundaries-import.ts'
import { boundariesTopology } from '../src/load/boundaries-topology.ts'

// npm run boundaries -- FILE --kabupaten blora [--data DIR]
// exit 0 written, 1 faults and nothing written, 2 misuse

const USAGE = 'Pemakaian: npm run boundaries -- BERKAS --kabupaten blora [--data FOLDER]'

process.exitCode = main(process.argv.slice(2))

function main(args: readonly string[]): number {
  const options = readArguments(args)
  if (!options) return misuse(USAGE)
  const { file, kabupaten, data } = options
  const folder = join(data, kabupaten)
  const list = join(folder, 'wilayah.csv')
  if (!existsSync(file)) return misuse(`Berkas ${file} tidak ditemukan.`)
  if (!existsSync(list)) return misuse(`Berkas ${list} tidak ditemukan. Periksa nama folder kabupaten.`)
  const valid = validDesa(readFileSync(list, 'utf8'))
  if (valid.length === 0) return misuse(`Berkas ${list} tidak memuat desa yang berlaku.`)

  const { batas, faults, mended } = importBoundaries(basename(file), readFileSync(file, 'utf8'), valid)
  for (const what of mended) console.log(`Diperbaiki: ${what}.`)
  for (const fault of faults) console.error(`${fault.file}: ${fault.code}: ${fault.message} ${fault.mend}`)
  if (faults.length > 0) {
    console.error(`${faults.length} kesalahan. Tidak ada yang ditulis.`)
    return 1
  }
  const { text, kept, lost } = boundariesTopology(batas)
  if (lost.length > 0) {
    console.error(
      `${basename(file)}: batas-bentuk: Bentuk terlalu kecil untuk peta: ${lost.join(', ')}. Tidak ada yang ditulis.`,
    )
    return 1
  }
  const target = join(folder, 'batas.topo.json')
  // beside the target, so that the rename is one step: a reader never sees half a file
  writeFileSync(`${target}.baru`, text)
  renameSync(`${target}.baru`, target)
  console.log(
    `${target}: ${batas.size} bentuk, ${Math.round(text.length / 1000)} kB, ${Math.round(kept * 100)}% titik dipertahankan.`,
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
    if (!file || rest.length > 0 || !kabupaten || !/^[a-z0-9-]+$/.test(kabupaten)) return undefined
    return { file, kabupaten, data: values.data ?? process.env['DATA_DIR'] ?? 'data' }
  } catch {
    return undefined
  }
}

/** Codes of the desa and kelurahan that are in force, in the order of the file. */
function validDesa(csv: string): string[] {
  const { data } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  })
  return data.filter((row) => POLA_DESA.test(row['kode'] ?? '') && !row['berlaku_sampai']).map((row) => row['kode']!)
}

function misuse(message: string): 2 {
  console.error(message)
  return 2
}
