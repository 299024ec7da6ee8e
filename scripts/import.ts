import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Kabupaten } from '../src/domain/portal.ts'
import { MAX_BYTES } from '../src/load/bytes.ts'
import { isBlank, textOf, trimmed, type Grid } from '../src/import/grid.ts'
import { findHeader } from '../src/import/header.ts'
import { importTables, type Imported, type Incoming } from '../src/import/import.ts'
import { mappingSchema } from '../src/import/mapping-file.ts'
import { proposeMapping, type Mapping } from '../src/import/mapping.ts'
import { readGrids } from '../src/import/read.ts'
import type { Fault } from '../src/load/fault.ts'
import { readJson } from '../src/load/files.ts'
import { firstOfEach, formatFaults, formatVerdict, MAX_LISTED } from '../src/load/format.ts'
import { readPortal } from '../src/load/portal.ts'
import { checkCited } from '../src/load/references.ts'
import { collector } from '../src/load/report.ts'
import { date } from '../src/text/dates.ts'
import { knownOf, placesOf } from './import/known.ts'
import { readOptions, USAGE, type Options } from './import/options.ts'
import { place, type Written } from './import/place.ts'
import { writeWhole } from './write.ts'

// npm run import -- FILE… --kabupaten blora --edisi 2026-11 --tabel klasifikasi
// exit 0 written (or already there), 1 faults and nothing written, 2 misuse

async function main(options: Options): Promise<number> {
  const { files, dataDir, kabupaten: folder, schema } = options
  // Nothing but a file has an end: a device or a pipe would be read for ever.
  for (const file of files) {
    const found = statSync(file, { throwIfNoEntry: false })
    if (!found) return misuse(options, `Berkas ${file} tidak ditemukan.`)
    if (!found.isFile()) return misuse(options, `${file} bukan berkas${found.isDirectory() ? ', tetapi folder' : ''}.`)
  }
  const data = statSync(dataDir, { throwIfNoEntry: false })
  if (!data?.isDirectory()) return misuse(options, `Folder data ${dataDir} tidak ditemukan.`)
  const { portal, faults: before } = readPortal(resolve(dataDir))
  if (!portal) {
    const wrong = before.filter(({ severity }) => severity === 'fault')
    const note = 'Data yang sudah ada masih bermasalah; betulkan dulu.'
    return finish(options, { csv: undefined, repairs: [], notes: [note], faults: wrong })
  }
  const kabupaten = [...portal.kabupaten.values()].find((each) => each.folder === folder)
  if (!kabupaten) return misuse(options, `Folder kabupaten ${folder} tidak ada di ${dataDir}.`)

  const incoming: Incoming[] = []
  const told: { notes: string[]; faults: Fault[] } = { notes: [], faults: [] }
  for (const path of files) {
    const file = basename(path)
    // A file over the bound is not read: its first bytes are enough to refuse it.
    const bytes = statSync(path).size > MAX_BYTES ? new Uint8Array(MAX_BYTES + 1) : readFileSync(path)
    const { grids, faults, notes } = await readGrids(file, bytes)
    told.faults.push(...faults)
    told.notes.push(...notes.map((note) => (files.length > 1 ? `${file}: ${note}` : note)))
    if (faults.length === 0) incoming.push({ file, grids, lembar: options.lembar })
  }
  if (options.petakan && told.faults.length === 0) return propose(options, incoming[0]!.grids)
  const { faults: own, report } = collector()
  if (options.sumber !== undefined)
    checkCited(options.sumber, portal.sumber, (code, ...words) => report(code, { file: '--sumber' }, ...words))
  const pemetaan = options.pemetaan === undefined ? undefined : readMapping(options, report)
  if (own.length + told.faults.length > 0)
    return finish(options, { csv: undefined, repairs: [], notes: told.notes, faults: [...told.faults, ...own] })

  const edition = kabupaten.edisi.find(({ kode }) => schema.place === 'edisi' && kode === options.edisi)
  const terbit = edition?.tanggal_terbit ?? options.tanggalTerbit
  const result = importTables(incoming, schema, knownOf(portal, kabupaten, terbit), {
    places: placesOf(kabupaten),
    kecamatan: options.kecamatan,
    sumber: options.sumber,
    pemetaan,
    urutan: options.urutan,
  })
  const imported = { ...result, notes: [...told.notes, ...result.notes] }
  return imported.csv === undefined ? finish(options, imported) : write(options, kabupaten, imported, imported.csv)
}

function write(options: Options, { edisi }: Kabupaten, imported: Imported, csv: string): number {
  const { dataDir, kabupaten, schema } = options
  const folder = { data: '', kabupaten, edisi: `${kabupaten}/edisi/${options.edisi}` }[schema.place]
  const files: Written[] = [{ path: join(folder, schema.file), text: csv, atSource: imported.atSource }]
  if (schema.place === 'edisi' && !edisi.some(({ kode }) => kode === options.edisi)) {
    const about = aboutEdition(options)
    if (about === undefined)
      return misuse(options, 'Edisi ini baru: sebut --sumber, --tanggal-data, --tanggal-terbit, dan --sifat.')
    // What is wrong in it was told on the command line.
    const atSource = (fault: Fault): Fault => ({ ...fault, file: 'baris perintah', line: 0, column: 0 })
    files.push({ path: `${folder}/edisi.json`, text: about, atSource })
  }
  const found = place(resolve(dataDir), files)
  const refused = found.some(({ severity }) => severity === 'fault')
  const rows = csv.trimEnd().split('\n').length - 1
  const places = files.map(({ path }) => `${dataDir}/${path}`).join(', ')
  const written = refused ? [] : [`Ditulis: ${places} (${rows} baris).`]
  return finish(options, { ...imported, faults: [...imported.faults, ...found] }, written)
}

/** edisi.json of a new edition, or `undefined` where the command line does not tell enough. */
function aboutEdition({ edisi, judul, tanggalData, tanggalTerbit, sumber, sifat }: Options): string | undefined {
  if (!tanggalData || !tanggalTerbit || !sumber || !sifat) return undefined
  const about = {
    judul: judul ?? `Edisi ${date(edisi)}`,
    tanggal_data: tanggalData,
    tanggal_terbit: tanggalTerbit,
    sifat,
    sumber_id: sumber,
    lisensi: 'CC BY 4.0 (usulan)',
    catatan: '',
  }
  return `${JSON.stringify(about, null, 2)}\n`
}

const mappingPath = ({ kabupaten, pemetaan }: Options): string => `${kabupaten}/pemetaan/${pemetaan}.json`

const readMapping = (options: Options, report: Parameters<typeof readJson>[3]): Mapping | undefined =>
  readJson(resolve(options.dataDir), mappingPath(options), mappingSchema, report, true)

/** Prints a mapping to begin with; with --pemetaan writes it, unless there is one. */
function propose(options: Options, grids: readonly Grid[]): number {
  const grid = grids.find(({ name }) => name === options.lembar) ?? grids[0]!
  const header = findHeader(grid, options.schema)
  const fullest = [...grid.rows.slice(0, 60)].sort((a, b) => words(b) - words(a))[0] ?? []
  const labels = header?.labels ?? fullest.map((value) => trimmed(textOf(value)))
  const text = `${JSON.stringify(proposeMapping(labels, options.schema), null, 2)}\n`
  const target = options.pemetaan === undefined ? undefined : join(options.dataDir, mappingPath(options))
  if (target !== undefined && existsSync(target))
    return misuse(options, `Pemetaan ${target} sudah ada; hapus dulu bila memang diganti.`)
  process.stdout.write(text)
  if (target === undefined) return 0
  writeWhole(target, text)
  console.error(`Ditulis: ${target}. Isi kolom yang masih "" dengan nama kolom kita, atau "abaikan".`)
  return 0
}

const words = (row: Grid['rows'][number]): number =>
  row.filter((value) => typeof value === 'string' && !isBlank(value)).length

/** Prints what was found, and last what was written. */
function finish({ json }: Options, { faults, repairs, notes }: Imported, written: readonly string[] = []): number {
  const refused = faults.some(({ severity }) => severity === 'fault')
  if (json)
    console.log(
      JSON.stringify({ faults: firstOfEach(faults, MAX_LISTED).shown, repairs, notes: [...notes, ...written] }),
    )
  else {
    for (const note of notes) console.log(`Catatan: ${note}`)
    for (const { file, cell, before, after, why } of repairs)
      console.log(`Perbaikan ${file}:${cell}: ${JSON.stringify(before)} menjadi ${JSON.stringify(after)}: ${why}.`)
    for (const line of formatFaults(faults)) console.log(line)
    const verdict = faults.length === 0 ? '' : `${formatVerdict(faults)} `
    console.log(
      [`${verdict}${repairs.length} perbaikan.`, ...(refused ? ['Tidak ada yang ditulis.'] : written)].join(' '),
    )
  }
  return refused ? 1 : 0
}

function misuse(asked: { readonly json: boolean }, message: string): 2 {
  return refuse(asked, message, `${message}\n${USAGE}`)
}

/** Nothing was done: one sentence, or with --json one object that has it. */
function refuse({ json }: { readonly json: boolean }, message: string, text = message): 2 {
  if (json) console.log(JSON.stringify({ faults: [], repairs: [], notes: [], misuse: message }))
  else console.error(text)
  return 2
}

const SURPRISE = 'Ada kesalahan yang tidak terduga saat membaca atau menulis berkas. Tidak ada data yang diubah.'

const args = process.argv.slice(2)
const asked = readOptions(args)
process.exitCode =
  'misuse' in asked
    ? misuse({ json: args.includes('--json') }, asked.misuse)
    : await main(asked).catch(() => refuse(asked, SURPRISE))
