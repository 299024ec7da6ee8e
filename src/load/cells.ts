import type { Absent, Figure, Flag, List } from '../domain/cell.ts'
import { isAbsent } from '../domain/cell.ts'
import { KLASIFIKASI, type Klasifikasi } from '../domain/klasifikasi.ts'
import { POLA_DESA, tingkatOf } from '../domain/kode.ts'
import type { Tanggal } from '../domain/rows.ts'
import type { FaultCode } from './catalogue.ts'
import { absent, ABSENT_HELP, cell, empty, isMistake, mistake, unclean, type Cell, type Mistake } from './cell.ts'
import { quote } from './report.ts'
import { didYouMean, suggest } from './suggest.ts'

/** Any text, also none. */
export const text = (): Cell<string> => cell((text) => unclean(text) ?? text, { type: 'teks' })

/** The same cell, but never empty. */
export const filled = (inner: Cell<string>): Cell<string> =>
  cell((text) => (text.trim() === '' ? empty('') : inner.read(text)), inner.spec)

/** The same cell, or empty. */
export const orEmpty = <T>(inner: Cell<T>): Cell<T | ''> =>
  cell<T | ''>((text) => (text === '' ? '' : inner.read(text)), inner.spec)

const pattern = (
  type: string,
  fits: (text: string) => boolean,
  code: FaultCode,
  what: string,
  mend: string,
): Cell<string> =>
  cell(
    (text) => {
      if (text === '') return empty('')
      return fits(text) ? text : (unclean(text) ?? mistake(code, `${quote(text)} bukan ${what}.`, mend, ''))
    },
    { type },
  )

export const kodeDesa = (): Cell<string> =>
  pattern('kode desa', (text) => POLA_DESA.test(text), 'kode-tidak-sah', 'kode desa', 'Tulis seperti 33.16.01.2001.')

export const kodeWilayah = (): Cell<string> =>
  pattern(
    'kode wilayah',
    (text) => tingkatOf(text) !== undefined,
    'kode-tidak-sah',
    'kode wilayah',
    'Tulis seperti 33.16, 33.16.01, atau 33.16.01.2001.',
  )

/** A code of any level, the province (`33`) and the nation (`ID`) included. */
export const kodeTempat = (): Cell<string> =>
  pattern(
    'kode wilayah',
    (text) => text === 'ID' || /^\d{2}$/.test(text) || tingkatOf(text) !== undefined,
    'kode-tidak-sah',
    'kode wilayah',
    'Tulis ID untuk Indonesia, atau kode seperti 33, 33.16, 33.16.01.2001.',
  )

export const id = (): Cell<string> =>
  pattern(
    'id',
    (text) => /^[a-z0-9][a-z0-9._:-]*$/i.test(text),
    'id-tidak-sah',
    'id',
    'Pakai huruf, angka, titik, titik dua, garis bawah, atau tanda hubung, tanpa spasi.',
  )

/** Address of a web page, or empty where none is recorded. */
export const url = (): Cell<string> =>
  orEmpty(
    pattern(
      'alamat web',
      (text) => /^https?:\/\/[^\s<>"']+$/.test(text) && URL.canParse(text),
      'alamat-tidak-sah',
      'alamat web',
      'Tulis alamat lengkap yang diawali https://.',
    ),
  )

/** True for `2024`, `2024-01` and `2024-01-04` that are on the calendar. */
export function isTanggal(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900
}

export const tanggal = (): Cell<Tanggal> =>
  pattern('tanggal', isTanggal, 'tanggal-tidak-sah', 'tanggal', 'Tulis seperti 2024-01-04, 2024-01, atau 2024.')

interface Bounds {
  readonly min?: number
  readonly max?: number
  readonly whole?: boolean
}

function readNumber<T>(
  text: string,
  { min = -Infinity, max = Infinity, whole = false }: Bounds,
  instead: T,
): number | Mistake<T> {
  if (!(whole ? /^-?\d{1,15}$/ : /^-?\d{1,15}(\.\d{1,12})?$/).test(text)) {
    const dirt = unclean(text)
    if (dirt) return { ...dirt, instead }
    const what = whole ? 'bilangan bulat' : 'angka'
    const how = whole
      ? 'Tulis angka tanpa titik, seperti 1234'
      : 'Tulis angka biasa dengan titik desimal, seperti 1234.5'
    return mistake('angka-tidak-sah', `${quote(text)} bukan ${what}.`, `${how}; ${ABSENT_HELP}.`, instead)
  }
  const value = Number(text)
  if (value >= min && value <= max) return value
  const range = max === Infinity ? `paling sedikit ${min}` : `antara ${min} dan ${max}`
  return mistake(
    'angka-di-luar-batas',
    `${quote(text)} di luar batas: seharusnya ${range}.`,
    'Periksa angka ini.',
    instead,
  )
}

/** A measure, or why there is none. */
export const figure = (bounds: Bounds = {}): Cell<Figure> =>
  cell<Figure>((text) => absent(text) ?? readNumber<Figure>(text, bounds, 'kosong'), {
    type: bounds.whole ? 'bilangan bulat' : 'angka',
  })

/** How many: a whole number from 0, or why there is none. */
export const count = (): Cell<Figure> => figure({ min: 0, whole: true })

/** A number that must be there; goes on as NaN where it is not. */
export const number = (bounds: Bounds = {}): Cell<number> =>
  cell<number>((text) => (text === '' ? empty(NaN) : readNumber(text, bounds, NaN)), {
    type: bounds.whole ? 'bilangan bulat' : 'angka',
  })

/** One of the options, spelt exactly. */
export function oneOf<T extends string>(options: readonly T[], code: FaultCode = 'pilihan-tidak-dikenal'): Cell<T> {
  const what = code === 'kelas-tidak-dikenal' ? 'kelas' : 'pilihan'
  return cell<T>(
    (text) => {
      const found = options.find((option) => option === text)
      if (found !== undefined) return found
      const near = suggest(text, options) as T | undefined
      const instead = near ?? options[0]!
      if (text === '') return empty(instead)
      const dirt = unclean(text)
      if (dirt) return { ...dirt, instead }
      const message = `${quote(text)} bukan ${what}.${didYouMean(text, options)}`
      return mistake(code, message, `Pilihan: ${options.join(', ')}.`, instead)
    },
    { type: 'pilihan', options },
  )
}

/** The class as reported, or why there is none. A misspelt one goes on as what was meant. */
export function kelas(): Cell<Klasifikasi | Absent> {
  const known = oneOf(KLASIFIKASI, 'kelas-tidak-dikenal')
  return cell<Klasifikasi | Absent>(
    (text) => {
      const value = absent(text) ?? known.read(text)
      return isMistake(value) && suggest(text, KLASIFIKASI) === undefined ? { ...value, instead: 'kosong' } : value
    },
    { type: 'pilihan', options: KLASIFIKASI },
  )
}

export function flag(): Cell<Flag> {
  const known = oneOf(['ya', 'tidak'])
  return cell<Flag>(
    (text) => {
      const value = absent(text) ?? known.read(text)
      if (isMistake(value)) return { ...value, mend: `Tulis ya atau tidak; ${ABSENT_HELP}.`, instead: 'kosong' }
      return isAbsent(value) ? value : value === 'ya'
    },
    { type: 'ya|tidak', options: ['ya', 'tidak'] },
  )
}

/** Options joined with |; `tidak` is "none of them". */
export const list = (): Cell<List> =>
  cell<List>(
    (text) => {
      const none = absent(text)
      if (none) return none
      const dirt = unclean(text)
      if (dirt) return { ...dirt, instead: 'kosong' }
      return text === 'tidak' ? [] : parts(text)
    },
    { type: 'daftar dengan |' },
  )

/** Ids or codes joined with |, each read by `inner`; empty is none. */
export const listOf = (inner: Cell<string>): Cell<readonly string[]> =>
  cell<readonly string[]>(
    (text) => {
      const found = text === '' ? [] : parts(text)
      for (const part of found) {
        const value = inner.read(part)
        if (isMistake(value)) return { ...value, instead: [] }
      }
      return found
    },
    { type: `daftar ${inner.spec.type} dengan |` },
  )

const parts = (text: string): string[] =>
  text
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '')
