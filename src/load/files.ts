import { lstatSync, readdirSync, readFileSync, type Dirent } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { MAX_BYTES, textOf } from './bytes.ts'
import { quote, type Report } from './report.ts'

/** Is there anything by this name below the data folder? Links are followed by no one: they count as they are. */
export const existsIn = (dataDir: string, file: string): boolean =>
  lstatSync(join(dataDir, file), { throwIfNoEntry: false }) !== undefined

/**
 * Text of a file below the data folder, without its byte order mark.
 * `undefined` where it is absent (a fault only if `required`) or no text.
 */
export function readText(dataDir: string, file: string, report: Report, required: boolean): string | undefined {
  const bytes = readBytes(join(dataDir, file))
  if (bytes === 'tidak ada') {
    if (required)
      report('berkas-hilang', { file }, 'Berkas ini wajib ada.', 'Buat berkas ini, atau kembalikan bila terhapus.')
    return undefined
  }
  if (bytes === 'tidak terbaca') {
    reportUnreadable(file, report)
    return undefined
  }
  return textOf(file, bytes, report)
}

/** A link could lead out of the data folder; what is closed cannot be checked. */
export const reportUnreadable = (file: string, report: Report): void => {
  const message = 'Ini tautan atau folder, bukan berkas biasa, atau tidak dapat dibuka.'
  report('berkas-tidak-terbaca', { file }, message, 'Ganti dengan berkas atau folder biasa.')
}

/** The bytes of a plain file; one that is too large is not read, only as long. */
function readBytes(path: string): Uint8Array | 'tidak ada' | 'tidak terbaca' {
  try {
    const found = lstatSync(path, { throwIfNoEntry: false })
    if (!found) return 'tidak ada'
    // A link could lead out of the data folder.
    if (!found.isFile()) return 'tidak terbaca'
    return found.size > MAX_BYTES ? new Uint8Array(MAX_BYTES + 1) : readFileSync(path)
  } catch {
    return 'tidak terbaca'
  }
}

/** JSON of a file as `schema` says, or `undefined` with a fault for everything that is wrong with it. */
export function readJson<T>(
  dataDir: string,
  file: string,
  schema: z.ZodType<T>,
  report: Report,
  required: boolean,
): T | undefined {
  const text = readText(dataDir, file, report, required)
  if (text === undefined) return undefined
  const json = parseJson(file, text, report)
  if (json === undefined) return undefined
  const result = schema.safeParse(json)
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const path = issue.path.join('.')
    report(
      'isi-json',
      { file },
      `${path === '' ? 'Isi berkas' : quote(path)}: ${issueText(issue)}.`,
      'Perbaiki isian itu.',
    )
  }
  return undefined
}

/** Parses JSON; where it is broken, reports the place that the parser names. */
export function parseJson(file: string, text: string, report: Report): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    const at = /position (\d+)/.exec((error as Error).message)
    const before = text.slice(0, at ? Number(at[1]) : text.length).split('\n')
    const spot = { file, line: before.length, column: before[before.length - 1]!.length + 1 }
    report(
      'json-rusak',
      spot,
      'JSON tidak dapat dibaca.',
      'Periksa koma, tanda kutip, dan kurung di sekitar tempat ini.',
    )
    return undefined
  }
}

/** What zod found, in Indonesian. A message of our own schemas is passed on as it is. */
export function issueText(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `isian tidak ada atau salah jenis (seharusnya ${TYPES[issue.expected] ?? issue.expected})`
    case 'unrecognized_keys':
      return `isian tidak dikenal: ${issue.keys.map(quote).join(', ')}`
    case 'invalid_value':
      return `harus salah satu dari: ${issue.values.map(String).join(', ')}`
    case 'too_small':
    case 'too_big':
      return 'terlalu pendek, kosong, atau di luar batas'
    case 'custom':
      return issue.message
    case 'invalid_format':
      return `bentuk salah${issue.message.startsWith('Invalid') ? '' : ` (${issue.message})`}`
    default:
      return 'isian salah'
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'teks',
  number: 'angka',
  boolean: 'true atau false',
  array: 'daftar',
  object: 'objek',
  record: 'objek',
}

/** Entries of a folder, in order; none where it is absent, a link (it could lead out of the data) or closed. */
function entriesOf(path: string): readonly Dirent[] {
  try {
    if (!lstatSync(path).isDirectory()) return []
    const entries = readdirSync(path, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'))
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return []
  }
}

/** Names of the folders in a folder, in order; none where it is absent. */
export const foldersIn = (path: string): string[] =>
  entriesOf(path)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

/** Names of the files in a folder, in order; none where it is absent. */
export const filesIn = (path: string): string[] =>
  entriesOf(path)
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
