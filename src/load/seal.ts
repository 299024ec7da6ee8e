import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import type { Edition, Kabupaten } from '../domain/portal.ts'
import { MAX_BYTES } from './bytes.ts'
import { existsIn, filesIn, parseJson, readBytes, readJson } from './files.ts'
import { quote, type Report } from './report.ts'
import { reportChange, reportCorrections } from './seal-change.ts'
import { contentOf, grows, textOf } from './seal-content.ts'

export const SEALS = 'kunci.json'
export const RALAT = 'ralat.csv'
const MEND = 'Kembalikan isi folder ini seperti saat terbit; pembetulan ditulis di ralat.csv.'

/** What kunci.json remembers of one file. */
export interface Seal {
  /** of the bytes of the file; of ralat.csv, which grows, as it was when it was last sealed */
  readonly sha256: string
  /**
   * of each line of its content, in order, separated by blanks, whatever its line ends: tells which line changed;
   * in full for ralat.csv, whose lines nothing else seals
   */
  readonly baris: string
}

/** By path below the data folder. */
export type Seals = Readonly<Record<string, Seal>>

const seals: z.ZodType<Seals> = z
  .record(
    z
      .string()
      .regex(/^[a-z0-9-]+\/edisi\/\d{4}-\d{2}\/[a-z_]+\.(csv|json)$/, 'jalur seperti blora/edisi/2024-01/edisi.json'),
    z.strictObject({
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'sha256 dalam 64 angka heksadesimal'),
      baris: z.string().regex(/^([0-9a-f]{10,64}( [0-9a-f]{10,64})*)?$/, 'angka heksadesimal tiap baris'),
    }),
  )
  .superRefine((all, context) => {
    for (const [file, { baris }] of Object.entries(all)) {
      const digits = grows(file) ? 64 : 10
      if (baris === '' || baris.split(' ').every(({ length }) => length === digits)) continue
      context.addIssue({ code: 'custom', path: [file, 'baris'], message: `${digits} angka heksadesimal tiap baris` })
    }
  })

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The seal of a file. */
export const sealOf = (file: string, bytes: Uint8Array): Seal => ({
  sha256: sha256(bytes),
  baris: (contentOf(file, textOf(bytes)) ?? []).map(({ hash }) => hash).join(' '),
})

/** `undefined` where the text is no kunci.json. */
export function parseSeals(text: string): Seals | undefined {
  const read = seals.safeParse(parseJson(SEALS, text, () => {}))
  return read.success ? read.data : undefined
}

/** The seals of a data folder; none where there is no kunci.json; `undefined`, with faults, where it is faulty. */
export function readSeals(dataDir: string, report: Report): Seals | undefined {
  return existsIn(dataDir, SEALS) ? readJson(dataDir, SEALS, seals, report, false) : {}
}

/** Names of the files of an edition that a seal covers, in order. */
export const sealable = (dataDir: string, folder: string): readonly string[] =>
  filesIn(join(dataDir, folder)).filter((name) => /\.(csv|json)$/.test(name))

/**
 * Published editions stand as kunci.json sealed them; only ralat.csv grows.
 * Editions older than the newest sealed one must be sealed; newer ones, and new corrections, are to be sealed.
 * A fictional kabupaten needs no seal: its editions may be made anew.
 */
export function checkSeals(dataDir: string, kabupaten: readonly Kabupaten[], report: Report): void {
  const sealed = readSeals(dataDir, report)
  if (!sealed) return
  for (const [file, seal] of Object.entries(sealed)) checkFile(dataDir, file, seal, report)
  for (const folder of new Set(Object.keys(sealed).map(folderOf))) {
    for (const name of sealable(dataDir, folder)) {
      const file = `${folder}/${name}`
      if (name === RALAT || file in sealed) continue
      report('edisi-berubah', { file }, `${quote(name)} ditambahkan ke edisi yang sudah terbit.`, MEND)
    }
  }
  for (const { edisi, contoh, folder } of kabupaten) if (!contoh) checkSealed(folder, edisi, sealed, report)
}

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/'))

function checkFile(dataDir: string, file: string, seal: Seal, report: Report): void {
  const bytes = readBytes(join(dataDir, file))
  if (bytes === 'tidak ada') return report('edisi-berubah', { file }, 'Berkas edisi terbit ini hilang.', MEND)
  if (bytes === 'tidak terbaca' || bytes.length > MAX_BYTES) {
    const message = 'Berkas edisi terbit ini tidak dapat dibuka, atau terlalu besar.'
    return report('edisi-berubah', { file }, message, MEND)
  }
  if (!grows(file) && sha256(bytes) === seal.sha256) return
  const before = seal.baris.split(' ')
  const now = contentOf(file, textOf(bytes))
  if (grows(file)) reportCorrections(file, before, now, report)
  else reportChange(file, before, now, report)
}

/** Which editions of a kabupaten lack their seal. */
function checkSealed(kabupaten: string, editions: readonly Edition[], sealed: Seals, report: Report): void {
  const isSealed = ({ folder }: Edition) => Object.keys(sealed).some((file) => folderOf(file) === folder)
  const newest = editions.findLastIndex(isSealed)
  for (const [i, edition] of editions.entries()) {
    if (edition.sifat === 'contoh') continue
    const { folder, kode } = edition
    const command = `npm run seal -- ${kabupaten}/${kode}`
    if (!isSealed(edition)) {
      if (i < newest) {
        const message = `Edisi ini tidak ada di ${SEALS}, sedangkan edisi sesudahnya ada.`
        report('segel-hilang', { file: folder }, message, `Kembalikan barisnya di ${SEALS}, atau jalankan ${command}.`)
      } else if (edition.tabel.size > 0)
        report('belum-disegel', { file: folder }, 'Edisi ini belum disegel.', `Sesudah disetujui, jalankan ${command}.`)
      continue
    }
    const file = `${folder}/${RALAT}`
    const known = sealed[file]?.baris.split(' ').length ?? 1
    const added = edition.ralat.length - (known - 1)
    if (added > 0)
      report('belum-disegel', { file }, `${added} ralat belum disegel.`, `Sesudah disetujui, jalankan ${command}.`)
  }
}

/**
 * Files whose seal is gone or not what it was: a published edition cannot be unsealed.
 * The seal of ralat.csv may grow.
 */
export const sealsRemoved = (before: Seals, after: Seals): readonly string[] =>
  Object.entries(before)
    .filter(([file, seal]) => {
      const now = after[file]
      if (!now) return true
      if (grows(file)) return !`${now.baris} `.startsWith(`${seal.baris} `)
      return now.sha256 !== seal.sha256 || now.baris !== seal.baris
    })
    .map(([file]) => file)
