import type { Absent, Figure, Flag, List } from '../domain/cell.ts'
import { isAbsent } from '../domain/cell.ts'
import { KLASIFIKASI, type Klasifikasi } from '../domain/klasifikasi.ts'
import { POLA_DESA, tingkatOf } from '../domain/kode.ts'
import type { Tanggal } from '../domain/rows.ts'
import { numbersMeant } from './angka.ts'
import type { FaultCode } from './catalogue.ts'
import { absent, ABSENT_HELP, cell, empty, isMistake, mistake, type Cell, type Mistake } from './cell.ts'
import { damagedCode } from './kode-rusak.ts'
import { quote } from './report.ts'
import { didYouMean, suggest } from './suggest.ts'
import { datesMeant, isTanggal } from './tanggal.ts'
import { unclean } from './unclean.ts'

export { isTanggal }

/** Any text, also none. */
export const text = (): Cell<string> => cell((text) => unclean(text) ?? text, { type: 'teks' })

/** The same cell, but never empty. */
export const filled = (inner: Cell<string>): Cell<string> =>
  cell((text) => (text.trim() === '' ? empty('') : inner.read(text)), inner.spec)

/** The same cell, or empty. */
export const orEmpty = <T>(inner: Cell<T>): Cell<T | ''> =>
  cell<T | ''>((text) => (text === '' ? '' : inner.read(text)), inner.spec)

/** What is wrong with a text that does not fit its column. */
type Diagnose = (text: string) => Mistake<string> | undefined

const pattern = (
  type: string,
  fits: (text: string) => boolean,
  code: FaultCode,
  what: string,
  mend: string,
  diagnose: Diagnose = () => undefined,
): Cell<string> =>
  cell(
    (text) => {
      if (text === '') return empty('')
      if (fits(text)) return text
      return diagnose(text) ?? unclean(text) ?? mistake(code, `${quote(text)} bukan ${what}.`, mend, '')
    },
    { type },
  )

const kode = (type: string, isCode: (text: string) => boolean, mend: string): Cell<string> =>
  pattern(type, isCode, 'kode-tidak-sah', type, mend, (text) => {
    const damage = damagedCode(text, isCode)
    if (!damage) return undefined
    const { meant } = damage
    const lost = meant === undefined ? ' dan sebagian angkanya hilang' : ''
    const how = 'Di Excel jadikan kolomnya Teks lebih dulu.'
    const right = meant === undefined ? 'Salin kodenya dari wilayah.csv' : `Tulis ${meant}`
    return mistake('kode-rusak', `Kode ${quote(text)} sudah diubah Excel${lost}.`, `${right}. ${how}`, '')
  })

export const kodeDesa = (): Cell<string> =>
  kode('kode desa', (text) => POLA_DESA.test(text), 'Tulis seperti 33.16.01.2001.')

export const kodeWilayah = (): Cell<string> =>
  kode('kode wilayah', (text) => tingkatOf(text) !== undefined, 'Tulis seperti 33.16, 33.16.01, atau 33.16.01.2001.')

/** A code of any level, the province (`33`) and the nation (`ID`) included. */
export const kodeTempat = (): Cell<string> =>
  kode(
    'kode wilayah',
    (text) => text === 'ID' || /^\d{2}$/.test(text) || tingkatOf(text) !== undefined,
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

export const tanggal = (): Cell<Tanggal> =>
  pattern(
    'tanggal',
    isTanggal,
    'tanggal-tidak-sah',
    'tanggal',
    'Tulis seperti 2024-01-04, 2024-01, atau 2024.',
    (text) => {
      if (/^\d{4}-\d{2}(-\d{2})?$/.test(text)) {
        const message = `Tanggal ${quote(text)} tidak ada di kalender.`
        return mistake(
          'tanggal-tidak-sah',
          message,
          'Cocokkan dengan sumbernya: tahun-bulan-hari, dari 1900 sampai 2100.',
          '',
        )
      }
      const [first, ...rest] = datesMeant(text)
      if (first === undefined) return undefined
      const mend = `Tulis ${[first, ...rest].join(' atau ')}${rest.length > 0 ? ', menurut maksudnya' : ''}.`
      return mistake('tanggal-berformat', `Tanggal ${quote(text)} ditulis dengan cara lain.`, mend, '')
    },
  )

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
  const fits = (whole ? /^-?\d{1,15}$/ : /^-?\d{1,15}(\.\d{1,12})?$/).test(text)
  if (!fits || /^-?0\d/.test(text)) return { ...notNumber(text, whole), instead }
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

function notNumber(text: string, whole: boolean): Mistake<unknown> {
  const dirt = unclean(text)
  if (dirt) return dirt
  const meant = numbersMeant(text, whole)
  if (meant.length > 0) {
    const mend = `Tulis ${meant.join(' atau ')}${meant.length > 1 ? ', menurut maksudnya' : ''}.`
    return mistake('angka-berformat', `${quote(text)} memakai pemisah ribuan, koma desimal, atau tanda lain.`, mend, '')
  }
  const how = whole ? 'Tulis angka tanpa titik, seperti 1234' : 'Tulis angka biasa dengan titik desimal, seperti 1234.5'
  const message = `${quote(text)} bukan ${whole ? 'bilangan bulat' : 'angka'}.`
  return mistake('angka-tidak-sah', message, `${how}; ${ABSENT_HELP}.`, '')
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

/** Items joined with |, each read by `inner`; `tidak` is "none of them". */
export const list = (inner: Cell<string>): Cell<List> =>
  cell<List>(
    (text) => {
      if (text === 'tidak') return []
      return absent(text) ?? readParts<List>(text, inner, 'kosong')
    },
    { type: `daftar ${inner.spec.type} dengan |`, options: inner.spec.options },
  )

/** Ids or codes joined with |, each read by `inner`; empty is none. */
export const listOf = (inner: Cell<string>): Cell<readonly string[]> =>
  cell<readonly string[]>((text) => readParts<readonly string[]>(text, inner, []), {
    type: `daftar ${inner.spec.type} dengan |`,
  })

/** A message tells of so many parts of a cell. */
const MAX_TOLD = 5

/** The parts between |; a cell is one mistake, which tells of all its parts. */
function readParts<T>(text: string, inner: Cell<string>, instead: T): readonly string[] | Mistake<T> {
  const parts = text
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const mistakes = parts.map((part) => inner.read(part)).filter((value) => isMistake(value))
  const [first] = mistakes
  const told = mistakes.slice(0, MAX_TOLD).map(({ message }) => message)
  return first ? { ...first, message: told.join(' '), instead } : parts
}
