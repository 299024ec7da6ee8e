import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { quote, type Report } from './report.ts'
import { didYouMean } from './suggest.ts'

const decoder = new TextDecoder('utf-8', { fatal: true })

/**
 * Text of a file below the data folder, without its byte order mark.
 * `undefined` where it is absent (a fault only if `required`) or no text.
 */
export function readText(dataDir: string, file: string, report: Report, required: boolean): string | undefined {
  const path = join(dataDir, file)
  if (!existsSync(path)) {
    if (required)
      report('berkas-hilang', { file }, 'Berkas ini wajib ada.', 'Buat berkas ini, atau kembalikan bila terhapus.')
    return undefined
  }
  // A link could lead out of the data folder.
  if (!lstatSync(path).isFile()) {
    report('berkas-tidak-dikenal', { file }, 'Ini bukan berkas biasa.', 'Ganti tautan atau folder ini dengan berkas.')
    return undefined
  }
  const bytes = readFileSync(path)
  const mend = 'Simpan ulang sebagai "CSV UTF-8 (dipisah koma)" atau teks UTF-8.'
  if (bytes.includes(0)) {
    report('bukan-utf8', { file }, 'Berkas ini bukan teks: di dalamnya ada byte nol.', mend)
    return undefined
  }
  let text: string
  try {
    text = decoder.decode(bytes)
  } catch {
    report('bukan-utf8', { file }, 'Berkas ini tidak tersimpan sebagai UTF-8.', mend)
    return undefined
  }
  if (text.trim() === '') {
    report('berkas-kosong', { file }, 'Berkas ini kosong.', 'Isi berkas ini, atau hapus bila memang belum ada datanya.')
    return undefined
  }
  return text
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

/** A link is no folder here: it could lead out of the data. */
const isFolder = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** Names of the folders in a folder, in order; none where it is absent. */
export const foldersIn = (path: string): string[] =>
  isFolder(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
        .map((entry) => entry.name)
        .sort()
    : []

/** Names of the files in a folder, in order; none where it is absent. */
export const filesIn = (path: string): string[] =>
  isFolder(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map((entry) => entry.name)
        .sort()
    : []

/** Reports a table of a folder under a wrong name, which would be left out without a word. */
export function checkTableNames(dataDir: string, folder: string, known: readonly string[], report: Report): void {
  for (const name of filesIn(join(dataDir, folder))) {
    if (!name.toLowerCase().endsWith('.csv') || known.includes(name)) continue
    const file = folder === '' ? name : `${folder}/${name}`
    const message = `${quote(name)} bukan tabel di folder ini.${didYouMean(name, known)}`
    report('berkas-tidak-dikenal', { file }, message, `Tabel di sini: ${known.join(', ')}.`)
  }
}
