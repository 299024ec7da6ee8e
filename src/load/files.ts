import { lstatSync, readdirSync, readFileSync, type Dirent } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { MAX_BYTES, textOf } from './bytes.ts'
import { offsetsOf, scanJson, type JsonPath } from './json.ts'
import { issueMend, issueText } from './json-issue.ts'
import { placer } from './place.ts'
import { quote, type Report, type Spot } from './report.ts'

/** More faults of one JSON file are not told: each takes its time. */
const MAX_TOLD = 100

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

/** The bytes of a plain file; of one that is too large none are read, but as many as are too many are given. */
export function readBytes(path: string): Uint8Array | 'tidak ada' | 'tidak terbaca' {
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

/**
 * JSON of a file as `schema` says, or `undefined` with a fault for everything that is wrong with it.
 * `mends` has how to mend a field, by its name.
 */
export function readJson<T>(
  dataDir: string,
  file: string,
  schema: z.ZodType<T>,
  report: Report,
  required: boolean,
  mends: Readonly<Record<string, string>> = {},
): T | undefined {
  const text = readText(dataDir, file, report, required)
  if (text === undefined) return undefined
  const json = parseJson(file, text, report)
  if (json === undefined) return undefined
  const result = schema.safeParse(json)
  if (result.success) return result.data
  const issues = result.error.issues.slice(0, MAX_TOLD)
  const pathOf = ({ path, ...issue }: z.core.$ZodIssue) =>
    issue.code === 'unrecognized_keys' ? [...path, issue.keys[0]!] : path
  const offsets = offsetsOf(text, issues.map(pathOf))
  const placeOf = placer(text)
  for (const [i, issue] of issues.entries()) {
    const name = issue.path.join('.')
    report(
      'isi-json',
      { file, ...placeOf(offsets[i]!) },
      `${name === '' ? 'Isi berkas' : quote(name)}: ${issueText(issue)}.`,
      issueMend(issue, valueAt(json, issue.path) === undefined, mends[String(issue.path.at(-1))]),
    )
  }
  return undefined
}

const valueAt = (json: unknown, path: JsonPath): unknown =>
  path.reduce<unknown>((value, name) => (value as Readonly<Record<PropertyKey, unknown>> | undefined)?.[name], json)

/** Where an entry stands in a JSON file that was read before; the file alone where it is no longer to be found. */
export function spotIn(dataDir: string, file: string, ...path: JsonPath): Spot {
  const text = readText(dataDir, file, () => {}, false)
  return text === undefined ? { file } : { file, ...placer(text)(offsetsOf(text, [path])[0]!) }
}

/** Parses JSON; reports where it is broken, and names that stand twice in one object. */
export function parseJson(file: string, text: string, report: Report): unknown {
  const { broken, twice } = scanJson(text)
  if (broken) {
    const [message, mend] = broken.tooDeep
      ? ['JSON terlalu bertingkat.', 'Hapus kurung yang berlebih di sekitar tempat ini.']
      : ['JSON tidak dapat dibaca.', 'Periksa koma, tanda kutip, dan kurung di sekitar tempat ini.']
    report('json-rusak', { file, ...placer(text)(broken.offset) }, message, mend)
    return undefined
  }
  const placeOf = twice.length > 0 ? placer(text) : undefined
  for (const { name, offset } of twice.slice(0, MAX_TOLD))
    report('kunci-ganda', { file, ...placeOf?.(offset) }, `${quote(name)} tertulis dua kali.`, 'Hapus salah satu.')
  return JSON.parse(text) as unknown
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
