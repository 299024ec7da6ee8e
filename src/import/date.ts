import { quote } from '../load/report.ts'
import { datesMeant, isTanggal, withoutTime } from '../load/tanggal.ts'
import type { Canon } from './canon.ts'
import { textOf, trimmed, type GridValue } from './grid.ts'
import type { Urutan } from './urutan.ts'

/** What else tells how the dates of a column are written. */
export interface DateHints {
  /** as the official says */
  readonly urutan?: Urutan | undefined
  /** what shows that the file was written in Indonesia */
  readonly indonesia?: string | undefined
  /** texts of the rows that say they are exact to the month */
  readonly bulan?: ReadonlySet<string> | undefined
}

export interface DateColumn {
  readonly note: string | undefined
  readonly read: (value: GridValue) => Canon
}

const NUMERIC = /^(\d{1,2})[\s/.,-]+(\d{1,2})[\s/.,-]+(\d{2}|\d{4})$/
const MONTH = /^(\d{4}[\s/.,-]\d{1,2}|(\d{1,2}|[a-z]+)[\s/.,-]+\d{4})$/i
const SHORT_MONTH = /^(\d{1,2}|[a-z]+)[\s/.,-]+\d{2}$/i
const SERIAL = /^[2-7]\d{4}$/

const WHY = 'tanggal dalam bentuk baku'
const MEND = 'Tulis tanggalnya seperti 2024-01-04, atau sebut urutan hari dan bulannya.'
const SHORT = { message: 'tahunnya hanya dua angka', mend: 'Tulis tahunnya lengkap, misalnya 2024-05.' }

/** How a column has its dates: decided, or why it is not. */
type Decided = { readonly urutan: Urutan; readonly why: string } | { readonly doubt: string }

/**
 * Decides from all cells of a column, and from what else is known, how its dates are written. `04/01/2024` is the fourth
 * of January where another cell can only have its day first, or where the file shows that it is Indonesian; where the
 * official says so, it is what she says; else it is a doubt, and so is a year of two digits that nothing proves.
 * Numbers are days since 1900 only if every cell of the column is one. What is no date passes as it is.
 */
export function dateColumn(values: readonly GridValue[], hints: DateHints = {}): DateColumn {
  const texts = values.map((value) => withoutTime(trimmed(textOf(value)))).filter((text) => text !== '')
  const serial = texts.length > 0 && texts.every((text) => SERIAL.test(text))
  const order = orderOf(texts, hints)
  const months = texts.some((text) => MONTH.test(text))
  const open = texts.some((text) => NUMERIC.test(text) && (datesMeant(text).length > 1 || /\D\d{2}$/.test(text)))
  const note = serial
    ? 'angka dibaca sebagai tanggal Excel, karena semua selnya begitu'
    : open && 'urutan' in order
      ? `tanggal seperti 04/01/2024 dibaca ${firstOf(order.urutan)} lebih dulu, karena ${order.why}`
      : undefined
  return {
    note,
    read: (value) => readDate(value, serial, order, (text) => months || (hints.bulan?.has(text) ?? false)),
  }
}

const firstOf = (urutan: Urutan): string => urutan.split('-')[0]!

function orderOf(texts: readonly string[], { urutan, indonesia }: DateHints): Decided {
  if (urutan) return { urutan, why: 'urutannya disebut begitu' }
  const parts = texts.map((text) => NUMERIC.exec(text)).filter((match) => match !== null)
  const monthFirst = parts.some(([, first, second]) => Number(first) <= 12 && Number(second) > 12)
  // 13/02/24 may have its year first.
  const dayFirst = parts.some(
    ([, first, second, year = '']) => Number(first) > 12 && Number(second) <= 12 && year.length > 2,
  )
  if (monthFirst) return { doubt: 'sebab sel lain di kolom ini menulis bulan lebih dulu' }
  if (dayFirst) return { urutan: 'hari-bulan', why: 'ada sel yang angka pertamanya di atas 12' }
  if (indonesia !== undefined) return { urutan: 'hari-bulan', why: indonesia }
  return { doubt: 'sebab tidak ada sel atau tanda lain yang menunjukkan mana harinya' }
}

function readDate(value: GridValue, serial: boolean, order: Decided, isMonth: (text: string) => boolean): Canon {
  const written = textOf(value)
  const text = withoutTime(trimmed(written))
  if (value instanceof Date || isTanggal(trimmed(written))) return { text: written }
  if (SERIAL.test(text) && !serial) {
    const message = `${quote(text)} mungkin nomor tanggal Excel, tetapi sel lain di kolom ini bukan.`
    return { code: 'tanggal-mendua', message, mend: 'Tulis tanggalnya, misalnya 2024-01-04.' }
  }
  const doubt = (why: string, mend: string): Canon => ({
    code: 'tanggal-mendua',
    message: `${quote(text)} dapat dibaca dua cara, ${why}.`,
    mend,
  })
  const meant = datesMeant(text)
  const [dayFirst, other] = meant
  if (dayFirst === undefined) return { text: written }
  const short = /\D\d{2}$/.test(text) && !/^\d{4}/.test(text)
  // Spreadsheets take 30 to 99 for the last century.
  if (short && (Number(text.slice(-2)) >= 30 || (SHORT_MONTH.test(text) && !isMonth(text))))
    return doubt(`sebab ${SHORT.message}`, SHORT.mend)
  const numeric = NUMERIC.exec(text)
  if (!numeric) return { text: dayFirst, why: WHY }
  if ('doubt' in order) return other === undefined && !short ? { text: dayFirst, why: WHY } : doubt(order.doubt, MEND)
  const { urutan, why } = order
  if (other !== undefined)
    return { text: urutan === 'hari-bulan' ? dayFirst : other, why: `${firstOf(urutan)} lebih dulu, karena ${why}` }
  const contradicts = Number(numeric[urutan === 'hari-bulan' ? 2 : 1]) > 12
  return contradicts ? doubt(`sebab tidak cocok dengan urutan ${urutan}`, MEND) : { text: dayFirst, why: WHY }
}
