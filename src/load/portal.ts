import { existsSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { POLA_FOLDER } from '../domain/kode.ts'
import type { Kabupaten, Portal, Situs } from '../domain/portal.ts'
import { readAturan } from './aturan.ts'
import * as checks from './check-rows.ts'
import type { Fault } from './fault.ts'
import { foldersIn, readJson, spotIn } from './files.ts'
import { formatFaults } from './format.ts'
import { checkPersonal } from './json-personal.ts'
import { readKabupaten } from './kabupaten.ts'
import { checkKlaim } from './klaim.ts'
import { checkLayout, isKabupaten } from './layout.ts'
import { checkKutipan } from './prose-angka.ts'
import type { Kutipan } from './prose-body.ts'
import { checkTautan } from './prose-links.ts'
import { readProse } from './prose.ts'
import { readRows } from './read-rows.ts'
import { collector, inOrder, type Counts, type Report } from './report.ts'
import * as schema from './schema.ts'
import { checkSeals } from './seal.ts'
import { checkUnlikely, soundness } from './unlikely.ts'

const repositori = z.union([
  z.literal(''),
  z
    .url({ protocol: /^https?$/, error: 'alamat seperti https://contoh.id' })
    .transform((url) => url.replace(/\/+$/, '')),
])

/** Whether an address is an origin: what it says of a path the build says again (`BASE_PATH`). */
function isAsal(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url !== undefined && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`
}
const asal = z.union([
  z.literal(''),
  z
    .string()
    .refine(isAsal, 'bukan asal situs seperti https://contoh.id')
    .transform((text) => new URL(text).origin),
])

const situs: z.ZodType<Situs> = z.strictObject({
  kabupaten: z.string().regex(POLA_FOLDER, 'nama folder kabupaten'),
  judul: z.string().min(1),
  repositori,
  alamat: asal,
  kontak: z.string(),
  lisensi_data: z.string(),
})

const KOSONG = 'atau kosongkan: "".'
const MENDS = {
  kabupaten: 'Tulis nama folder kabupaten di folder data, misalnya blora.',
  judul: 'Tulis judul situs.',
  repositori: `Tulis lengkap, dengan https:// di depannya, ${KOSONG}`,
  alamat: `Tulis https:// dan nama situsnya saja, tanpa jalur (itu BASE_PATH saat situs dibuat), ${KOSONG}`,
}

export interface Loaded {
  /** undefined where a fault forbids it; warnings do not */
  readonly portal: Portal | undefined
  /** what was read in spite of faults: a faulty cell holds a stand-in, so it is for comparison only */
  readonly terbaca: Portal | undefined
  /** undefined where situs.json cannot be read */
  readonly situs: Situs | undefined
  /** faults and warnings, by file, line and column; of each code at most `MAX_KEPT` */
  readonly faults: readonly Fault[]
  /** how many there are of each code, also where not all are kept */
  readonly counts: Counts
}

/**
 * Reads a data folder whole and collects everything that is wrong with it; never throws on bad data.
 * `publish` leaves out every fictional kabupaten and the sources that say so.
 */
export function readPortal(dataDir: string, { publish = false }: { readonly publish?: boolean } = {}): Loaded {
  const { faults, counts, report } = collector()
  // The data folder itself may be a link; nothing in it may.
  const folder = existsSync(dataDir) ? realpathSync(dataDir) : dataDir
  const site = readJson(folder, 'situs.json', situs, report, true, MENDS)
  if (site) checkPersonal(folder, 'situs.json', site, report)
  const read = readAll(folder, site, report)
  const portal = read && (publish ? withoutContoh(read.portal) : read.portal)
  const isSound = soundness(faults, counts)
  if (read) {
    checkKutipan(read.kutipan, read.portal, isSound, report)
    checkKlaim(folder, read.portal, isSound, report)
  }
  const failed = faults.some((fault) => fault.severity === 'fault')
  if (portal) checkUnlikely(portal, isSound, report)
  return { portal: failed ? undefined : portal, terbaca: portal, situs: site, faults: inOrder(faults), counts }
}

/** All data, what is fictional included, and what the texts quote of it. */
interface Whole {
  readonly portal: Portal
  readonly kutipan: readonly Kutipan[]
}

function readAll(dataDir: string, site: Situs | undefined, report: Report): Whole | undefined {
  checkLayout(dataDir, report)
  const sources = readRows(dataDir, '', schema.sumber, report, true)
  const sumber = sources && new Map(sources.rows.map((row) => [row.id, row]))
  const known = { sumber, desa: undefined, opd: undefined, program: undefined }
  if (sources) checks.checkSumberRows(sources, known, report)
  const terms = readRows(dataDir, '', schema.istilah, report)
  if (terms) checks.checkIstilahRows(terms, known, report)
  const aturan = readAturan(dataDir, sumber, report)
  const { slugProgram, tautan, kutipan, jangkar, ...prose } = readProse(dataDir, sumber, report)
  const kabupaten = readAllKabupaten(dataDir, site, { sumber, program: slugProgram }, report)
  checkTautan({ tautan, jangkar }, kabupaten, report)
  checkSeals(dataDir, kabupaten, report)

  if (!site || !sumber) return undefined
  const portal = {
    situs: site,
    sumber,
    istilah: terms?.rows ?? [],
    aturan,
    ...prose,
    kabupaten: new Map(kabupaten.map((each) => [each.kode, each])),
  }
  return { portal, kutipan }
}

/** What may be published: nothing fictional. */
const withoutContoh = (portal: Portal): Portal => ({
  ...portal,
  sumber: new Map([...portal.sumber].filter(([, { keandalan }]) => keandalan !== 'contoh')),
  cerita: new Map([...portal.cerita].filter(([, { contoh }]) => !contoh)),
  kabupaten: new Map([...portal.kabupaten].filter(([, { contoh }]) => !contoh)),
})

/** Every folder with a kabupaten.json or wilayah.csv, the main one first. */
function readAllKabupaten(
  dataDir: string,
  site: Situs | undefined,
  shared: Parameters<typeof readKabupaten>[2],
  report: Report,
): readonly Kabupaten[] {
  const folders = foldersIn(dataDir).filter((folder) => isKabupaten(dataDir, folder))
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
        () => spotIn(dataDir, `${folder}/kabupaten.json`, 'kode'),
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
  if (!portal) throw new Error(`The data in ${dataDir} is faulty:\n${formatFaults(faults).join('\n')}`)
  loaded = portal
  return portal
}
