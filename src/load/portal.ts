import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { Kabupaten, Portal, Situs } from '../domain/portal.ts'
import { readAturan } from './aturan.ts'
import type { Fault } from './fault.ts'
import { checkTableNames, foldersIn, readJson } from './files.ts'
import { formatFault } from './format.ts'
import { readKabupaten } from './kabupaten.ts'
import { readProse } from './prose.ts'
import { checkSumber, checkUnique } from './references.ts'
import { collector, inOrder, type Report } from './report.ts'
import { readRows } from './rows.ts'
import * as schema from './schema.ts'
import { checkSeals } from './seal.ts'

const situs: z.ZodType<Situs> = z.strictObject({
  kabupaten: z.string().regex(/^[a-z0-9-]+$/, 'nama folder kabupaten'),
  judul: z.string().min(1),
  repositori: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]),
  alamat: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]),
  kontak: z.string(),
  lisensi_data: z.string(),
})

export interface Loaded {
  /** undefined where a fault forbids it; warnings do not */
  readonly portal: Portal | undefined
  /** all faults and warnings, by file, line and column */
  readonly faults: readonly Fault[]
}

/**
 * Reads a data folder whole and collects everything that is wrong with it; never throws on bad data.
 * `publish` leaves out every fictional kabupaten.
 */
export function readPortal(dataDir: string, { publish = false }: { readonly publish?: boolean } = {}): Loaded {
  const { faults, report } = collector()
  const portal = readAll(dataDir, publish, report)
  const failed = faults.some((fault) => fault.severity === 'fault')
  return { portal: failed ? undefined : portal, faults: inOrder(faults) }
}

function readAll(dataDir: string, publish: boolean, report: Report): Portal | undefined {
  checkTableNames(dataDir, '', schema.filesOf('data'), report)
  const site = readJson(dataDir, 'situs.json', situs, report, true)
  const sources = readRows(dataDir, '', schema.sumber, report, true)
  if (sources) checkUnique(sources, ['id'], 'id-ganda', report)
  const sumber = sources && new Map(sources.rows.map((row) => [row.id, row]))
  const terms = readRows(dataDir, '', schema.istilah, report)
  if (terms) checkSumber(terms, { sumber, desa: undefined, opd: undefined, program: undefined }, report)
  const aturan = readAturan(dataDir, sumber, report)
  const { slugProgram, ...prose } = readProse(dataDir, sumber, report)
  const kabupaten = readAllKabupaten(dataDir, site, { sumber, program: slugProgram }, report)
  checkSeals(dataDir, report)

  if (!site || !sumber) return undefined
  const shown = kabupaten.filter(({ contoh }) => !(publish && contoh))
  return {
    situs: site,
    sumber,
    istilah: terms?.rows ?? [],
    aturan,
    ...prose,
    kabupaten: new Map(shown.map((each) => [each.kode, each])),
  }
}

/** Every folder with a kabupaten.json or wilayah.csv, the main one first. */
function readAllKabupaten(
  dataDir: string,
  site: Situs | undefined,
  shared: Parameters<typeof readKabupaten>[2],
  report: Report,
): readonly Kabupaten[] {
  const folders = foldersIn(dataDir).filter((folder) =>
    ['kabupaten.json', 'wilayah.csv', 'edisi'].some((name) => existsSync(join(dataDir, folder, name))),
  )
  if (site && !folders.includes(site.kabupaten)) {
    const message = `Folder kabupaten utama "${site.kabupaten}" tidak ada.`
    report(
      'berkas-hilang',
      { file: `${site.kabupaten}/kabupaten.json` },
      message,
      'Perbaiki "kabupaten" di situs.json, atau buat foldernya.',
    )
  }
  const ordered = folders.toSorted((a, b) => Number(b === site?.kabupaten) - Number(a === site?.kabupaten))
  const folderOf = new Map<string, string>()
  const found: Kabupaten[] = []
  for (const folder of ordered) {
    const kabupaten = readKabupaten(dataDir, folder, shared, report)
    if (!kabupaten) continue
    const earlier = folderOf.get(kabupaten.kode)
    if (earlier !== undefined) {
      const message = `Kode ${kabupaten.kode} sudah dipakai folder ${earlier}.`
      report(
        'kode-ganda',
        { file: `${folder}/kabupaten.json` },
        message,
        'Perbaiki kode, atau hapus salah satu folder.',
      )
    }
    folderOf.set(kabupaten.kode, folder)
    found.push(kabupaten)
  }
  return found
}

let loaded: Portal | undefined

/**
 * The portal of `DATA_DIR` (default `data` below the working folder), read once per process;
 * `PUBLISH=1` leaves out what is fictional.
 * @throws with every fault, one a line, where the data is faulty
 */
export function loadPortal(): Portal {
  if (loaded) return loaded
  const dataDir = resolve(process.env.DATA_DIR ?? 'data')
  const { portal, faults } = readPortal(dataDir, { publish: process.env.PUBLISH === '1' })
  if (!portal) throw new Error(`The data in ${dataDir} is faulty:\n${faults.map(formatFault).join('\n')}`)
  loaded = portal
  return portal
}
