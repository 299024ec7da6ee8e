import Papa from 'papaparse'
import { utf16Of } from '../load/bytes.ts'
import type { Report } from '../load/report.ts'
import { isHeading } from './columns.ts'
import { cropped, MAX_COLUMNS, MAX_ROWS, type Grid } from './grid.ts'

const DELIMITERS = [';', ',', '\t', '|'] as const
const NAMES: Readonly<Record<string, string>> = { ';': 'titik koma', ',': 'koma', '\t': 'tab', '|': 'garis tegak' }
const SAMPLE_ROWS = 60

/**
 * Reads CSV of any dialect: `;` `,` tab or `|`, a `sep=;` line, UTF-8, UTF-16 or Windows-1252, any line ends.
 * Decisions are told in `notes`; `undefined`, with a fault, where the bytes are no text or a quote is not closed.
 */
export function readCsv(file: string, bytes: Uint8Array, report: Report, notes: string[]): Grid | undefined {
  const decoded = decode(bytes)
  if (!decoded) {
    const message = 'Berkas ini bukan tabel Excel, OpenDocument, atau CSV.'
    report('berkas-bukan-tabel', { file }, message, 'Buka di Excel, lalu simpan sebagai xlsx.')
    return undefined
  }
  if (decoded.encoding !== 'utf-8') notes.push(`Pengodean huruf: ${decoded.encoding}.`)
  const text = decoded.text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  const declared = /^"?sep=(.)"?\n/i.exec(text)
  const body = declared ? text.slice(declared[0].length) : text
  const delimiter = declared?.[1] ?? delimiterOf(body)
  if (delimiter !== ',') notes.push(`Pemisah kolom: ${NAMES[delimiter] ?? delimiter}.`)

  const { data, errors } = Papa.parse<string[]>(body, { delimiter, newline: '\n' })
  const broken = errors.find(({ type }) => type === 'Quotes')
  if (broken) {
    const message = 'Ada tanda kutip yang tidak ditutup dengan benar.'
    const line = (broken.row ?? 0) + 1
    report('kutip-tidak-ditutup', { file, line, column: 1 }, message, 'Tutup atau hapus tanda kutip di baris ini.')
    return undefined
  }
  const rows = cropped(data)
  if (rows.length > MAX_ROWS || rows.some((row) => row.length > MAX_COLUMNS)) {
    reportTooLarge(file, report)
    return undefined
  }
  return { name: '', rows, merges: [], separator: delimiter }
}

export const reportTooLarge = (file: string, report: Report): void =>
  report(
    'berkas-terlalu-besar',
    { file },
    `Berkas ini terlalu besar: paling banyak 20 MB, 50.000 baris, ${MAX_COLUMNS} kolom.`,
    'Hapus lembar, baris, dan kolom yang tidak perlu, atau bagi menjadi beberapa berkas.',
  )

/** Text of bytes, with the encoding found; `undefined` where they are no text. */
function decode(bytes: Uint8Array): { text: string; encoding: string } | undefined {
  const encoding = encodingOf(bytes)
  if (encoding === undefined) return undefined
  // Other control characters are a sign of a binary file.
  const binary = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return binary.test(text) ? undefined : { text, encoding }
  } catch {
    return undefined
  }
}

function encodingOf(bytes: Uint8Array): string | undefined {
  const utf16 = utf16Of(bytes)
  if (utf16 !== undefined) return utf16
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return bytes.includes(0) ? undefined : 'windows-1252'
  }
}

/** The delimiter under which most cells of one row are headings; else the one under which the rows are most alike. */
function delimiterOf(text: string): string {
  const scores = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: SAMPLE_ROWS })
    const headings = Math.max(0, ...data.map((row) => new Set(row.filter(isHeading)).size))
    const widths = data.filter((row) => row.some((cell) => cell.trim() !== '')).map((row) => row.length)
    const usual = Math.max(1, ...widths)
    const alike = usual > 1 ? widths.filter((width) => width === usual).length / widths.length : 0
    return { delimiter, headings, alike }
  })
  scores.sort((a, b) => b.headings - a.headings || b.alike - a.alike)
  const [best] = scores
  return best && (best.headings > 0 || best.alike > 0) ? best.delimiter : ','
}
