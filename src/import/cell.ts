import type { Spec } from '../load/cell.ts'
import { quote } from '../load/report.ts'
import type { Canon } from './canon.ts'
import { readCode } from './code.ts'
import { dateColumn, type DateHints } from './date.ts'
import { normal, textOf, trimmed, type GridValue } from './grid.ts'
import { numberColumn, plain } from './number.ts'

const SIGNS = /^(-+|–|—|\.{2,}|…|n\/?a|#n\/a|nihil|null|none|kosong|tidak ada data|tad|\?)$/i
const ERROR = /^#(n\/a|ref!|value!|div\/0!|name\?|num!|null!)$/i

/** What is known of a column besides its cells. */
export interface ColumnHints extends DateHints {
  /** its numbers are multiplied, so that they need not be whole */
  readonly scaled?: boolean
}

export interface ColumnReader {
  /** what was decided for the whole column */
  readonly note: string | undefined
  readonly read: (value: GridValue) => Canon
}

/** How the cells of a column become canonical text: decided once, from all of them. */
export function columnReader(spec: Spec, values: readonly GridValue[], hints: ColumnHints = {}): ColumnReader {
  const { note, read } = readerOf(spec, values, hints)
  return { note, read: (value) => doubtful(spec, value) ?? withReason(value, read(value)) }
}

function readerOf(spec: Spec, values: readonly GridValue[], hints: ColumnHints): ColumnReader {
  const { type } = spec
  if (type === 'angka' || type === 'bilangan bulat')
    return numberColumn(values, type === 'bilangan bulat' && hints.scaled !== true)
  if (type === 'tanggal') return dateColumn(values, hints)
  if (type === 'kode desa' || type === 'kode wilayah') return { note: undefined, read: readCode }
  if (type.startsWith('daftar')) return { note: undefined, read: (value) => readList(value, spec.options) }
  if (spec.options.length > 0) return { note: undefined, read: (value) => readOption(value, spec.options) }
  return { note: undefined, read: (value) => ({ text: typeof value === 'number' ? plain(value) : textOf(value) }) }
}

/** What no column can take for certain: a formula without its value, a sign that may mean four things. */
function doubtful(spec: Spec, value: GridValue): Canon | undefined {
  if (typeof value !== 'string') return undefined
  const text = trimmed(value)
  if (text.startsWith('=') || ERROR.test(text)) {
    const message = `Rumus ini tidak membawa hasil: ${quote(text)}.`
    return {
      code: 'rumus-tanpa-nilai',
      message,
      mend: 'Di Excel: salin selnya, lalu tempel sebagai nilai (Paste Values).',
    }
  }
  if (!SIGNS.test(text)) return undefined
  const figures = ['angka', 'bilangan bulat', 'ya|tidak'].includes(spec.type) || spec.type.startsWith('daftar')
  const message = `${quote(text)} tidak jelas artinya.`
  const mend = figures
    ? 'Kosongkan bila belum dilaporkan, 0 bila memang nol, "tb" bila tidak berlaku, "x" bila disembunyikan.'
    : 'Kosongkan bila memang tidak ada isinya.'
  return { code: 'tanda-mendua', message, mend }
}

/** Blanks at the edges, breaks inside and split letters go from every cell. */
function withReason(value: GridValue, canon: Canon): Canon {
  if ('code' in canon) return canon
  const text = trimmed(
    canon.text
      .normalize('NFC')
      .replace(/[\u00a0\u2007\u202f]/g, ' ')
      .replace(/\s*\n\s*/g, ' '),
  )
  if (canon.why !== undefined) return { text, why: canon.why }
  if (typeof value !== 'string' || text === value) return { text }
  const inner = trimmed(value)
  if (inner.includes('\n')) return { text, why: 'baris baru di dalam sel menjadi spasi' }
  return { text, why: inner === text ? 'spasi di tepi dihapus' : 'spasi atau huruf tersusun dibakukan' }
}

/** One of the options in another case or with other blanks; `Kampung KB Mandiri` is the class mandiri. */
function readOption(value: GridValue, options: readonly string[]): Canon {
  if (typeof value === 'boolean' && options.includes('ya')) {
    const text = value ? 'ya' : 'tidak'
    return { text, why: `nilai ${value ? 'TRUE' : 'FALSE'} dari Excel` }
  }
  const written = textOf(value)
  const option = optionOf(written, options)
  return option === undefined || option === written
    ? { text: written }
    : { text: option, why: 'ejaan pilihan dibakukan' }
}

function optionOf(text: string, options: readonly string[]): string | undefined {
  const word = normal(text).replace(/^(kampung kb|kelas|klasifikasi) /, '')
  const found = options.filter((option) => normal(option) === word)
  return found.length === 1 ? found[0] : undefined
}

/** Parts between `|`, or between `;` `,` or line ends where every part is an option. */
function readList(value: GridValue, options: readonly string[]): Canon {
  const written = textOf(value)
  const text = trimmed(written)
  if (normal(text) === 'tidak') return text === 'tidak' ? { text } : { text: 'tidak', why: 'ejaan pilihan dibakukan' }
  const split = (mark: RegExp) =>
    text
      .split(mark)
      .map(trimmed)
      .filter((part) => part !== '')
  const parts = [split(/\|/), split(/[|;\n]/), split(/[|;,\n]/)].map((list) => ({
    list,
    known: list.map((part) => optionOf(part, options)),
  }))
  const whole = parts.find(({ known }) => known.length > 0 && known.every((option) => option !== undefined))
  if (!whole) return { text: written }
  const after = whole.known.join('|')
  return after === written
    ? { text: after }
    : { text: after, why: 'daftar ditulis dengan garis tegak, ejaannya dibakukan' }
}
