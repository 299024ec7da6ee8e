import { isAlias, isPair, isScalar, parseDocument, visit, type Document } from 'yaml'
import type { z } from 'zod'
import { issueText } from './json-issue.ts'
import { personalIn } from './personal.ts'
import { placeIn } from './prose-place.ts'
import { quote, type Report } from './report.ts'

/** The longest of today has five thousand. */
const MAX_HEAD = 32_000
/** More faults of one text are not told. */
const MAX_FAULTS = 100
/** Front matter between two lines of `---`: its data as far as it is right, and the index at which the body begins. */
export interface Head<T> {
  readonly data: T | undefined
  readonly end: number
}

type Fault = (index: number, message: string, mend?: string) => void

/** Reads the front matter of a text, and reports everything that is wrong with it. `undefined` where there is none. */
export function readHead<T>(file: string, source: string, schema: z.ZodType<T>, report: Report): Head<T> | undefined {
  const parts = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(source)
  if (!parts) {
    const mend = 'Awali berkas dengan baris ---, isian, lalu baris --- lagi.'
    report('kepala-prosa', { file, line: 1, column: 1 }, 'Kepala tulisan tidak ada.', mend)
    return undefined
  }
  const [whole, text] = parts as unknown as [string, string]
  const start = '---\n'.length
  let faults = 0
  const fault: Fault = (index, message, mend = 'Perbaiki isian itu.') => {
    if (faults++ < MAX_FAULTS) report('kepala-prosa', () => placeIn(file, source, start + index), message, mend)
  }
  // The build ends the front matter at the first such marks, and would take the rest for text.
  const marks = /^(?:---|\+\+\+)/m.exec(text)
  if (marks) fault(marks.index, 'Baris di dalam kepala tidak boleh diawali --- atau +++.', 'Hapus tanda itu.')
  const hidden =
    /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd]/u
  const found = hidden.exec(text.replace(/[\n\t]/g, ' '))
  if (found) fault(found.index, `Karakter tersembunyi tidak boleh: ${quote(found[0])}.`, 'Ketik ulang bagian ini.')
  if (text.length > MAX_HEAD)
    fault(0, 'Kepala tulisan terlalu panjang (lebih dari 32.000 huruf).', 'Pindahkan uraian ke bawah baris ---.')
  if (faults > 0) return { data: undefined, end: whole.length }

  const personal = (index: number, kind: string) => {
    const mend = 'Hapus. Data pribadi tidak boleh ada di portal; bila sudah terlanjur diunggah, beri tahu pengelola.'
    report('data-pribadi', () => placeIn(file, source, start + index), `Isian ini memuat ${kind}.`, mend)
  }
  try {
    // dates stay the text that they are
    const document = parseDocument(text, { version: '1.2', schema: 'core', logLevel: 'silent', prettyErrors: false })
    return { data: isPlain(document, fault, personal) ? valid(document, schema, fault) : undefined, end: whole.length }
  } catch {
    fault(0, 'Isian terlalu bertingkat, sehingga tidak dapat dibaca.', 'Tulis sebagai daftar biasa.')
    return { data: undefined, end: whole.length }
  }
}

/** Reports all but names and values: anchors, aliases, tags, merge keys. False where a value cannot be made of it. */
function isPlain(document: Document, fault: Fault, personal: (index: number, kind: string) => void): boolean {
  for (const { code, pos } of document.errors) fault(pos[0], ...(YAML[code] ?? YAML['']!))
  if (document.errors.length > 0) return false
  let plain = true
  visit(document, (_, node) => {
    if (isPair(node)) {
      const key = isScalar(node.key) ? String(node.key.value) : undefined
      const at = isScalar(node.key) ? (node.key.range?.[0] ?? 0) : 0
      if (key === undefined) fault(at, 'Nama isian harus teks biasa.')
      else if (key === '__proto__' || key === '<<') fault(at, `Isian tidak dikenal: ${quote(key)}.`, 'Hapus isian itu.')
    } else if (typeof node === 'object' && node !== null && 'range' in node) {
      const at = (node.range as [number] | undefined)?.[0] ?? 0
      if (isAlias(node)) plain = false
      if (isAlias(node) || ('anchor' in node && node.anchor !== undefined))
        fault(at, 'Jangkar & dan * tidak boleh.', 'Tulis isinya di tiap tempat, atau apit dengan tanda kutip.')
      else if ('tag' in node && node.tag !== undefined)
        fault(at, 'Penanda ! tidak boleh.', 'Hapus, atau apit isian dengan tanda kutip.')
      const kind = isScalar(node) ? personalIn(String(node.value)) : undefined
      if (kind) personal(at, kind)
    }
  })
  return plain
}

const YAML: Readonly<Record<string, readonly [message: string, mend: string]>> = {
  DUPLICATE_KEY: ['Isian ini tertulis dua kali.', 'Hapus salah satu.'],
  TAB_AS_INDENT: ['Baris ini dimulai dengan tab.', 'Ganti tab dengan spasi.'],
  BAD_INDENT: ['Jarak di awal baris tidak sama.', 'Samakan banyaknya spasi dengan baris di atasnya.'],
  MULTILINE_IMPLICIT_KEY: ['Baris ini bukan isian.', 'Tulis seperti nama: isi, satu isian satu baris.'],
  MISSING_CHAR: ['Ada tanda kutip, titik dua, atau kurung yang kurang.', 'Lengkapi tandanya.'],
  '': [
    'Kepala tulisan bukan YAML yang benar.',
    'Periksa spasi dan tanda kutip; isian yang memuat tanda : diapit kutip.',
  ],
}

function valid<T>(document: Document, schema: z.ZodType<T>, fault: Fault): T | undefined {
  const result = schema.safeParse(document.toJS({ maxAliasCount: 0 }))
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const name = issue.path.length > 0 ? quote(issue.path.join('.')) : 'Kepala tulisan'
    fault(offsetOf(document, issue.path), `${name}: ${issueText(issue)}.`)
  }
  return undefined
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  const node: unknown = path.length > 0 ? document.getIn(path, true) : undefined
  const range =
    typeof node === 'object' && node !== null && 'range' in node ? (node.range as [number] | undefined) : undefined
  return range?.[0] ?? 0
}
