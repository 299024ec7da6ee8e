import { quote } from '../load/report.ts'
import { datesMeant, isTanggal } from '../load/tanggal.ts'
import type { Canon } from './canon.ts'
import { textOf, trimmed, type GridValue } from './grid.ts'

const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/
const SERIAL = /^[2-7]\d{4}$/

export interface DateColumn {
  readonly note: string | undefined
  readonly read: (value: GridValue) => Canon
}

/**
 * Decides from all cells of a column how its dates are written. `04/01/2024` is the fourth of January, as in Indonesia,
 * unless another cell of the column has its month first: then it is a doubt.
 * Numbers are days since 1900 only if every cell of the column is one. What is no date passes as it is.
 */
export function dateColumn(values: readonly GridValue[]): DateColumn {
  const texts = values.map((value) => trimmed(textOf(value))).filter((text) => text !== '')
  const serial = texts.length > 0 && texts.every((text) => SERIAL.test(text))
  const parts = texts.map((text) => NUMERIC.exec(text)).filter((match) => match !== null)
  const monthFirst = parts.some(([, first, second]) => Number(first) <= 12 && Number(second) > 12)
  const note = serial
    ? 'angka dibaca sebagai tanggal Excel, karena semua selnya begitu'
    : parts.length > 0 && !monthFirst
      ? 'tanggal seperti 04/01/2024 dibaca hari lebih dulu'
      : undefined
  return { note, read: (value) => readDate(value, serial, monthFirst) }
}

function readDate(value: GridValue, serial: boolean, monthFirst: boolean): Canon {
  const written = textOf(value)
  const text = trimmed(written)
  if (value instanceof Date || isTanggal(text)) return { text: written }
  if (SERIAL.test(text) && !serial) {
    const message = `${quote(text)} mungkin nomor tanggal Excel, tetapi sel lain di kolom ini bukan.`
    return { code: 'tanggal-mendua', message, mend: 'Tulis tanggalnya, misalnya 2024-01-04.' }
  }
  const [dayFirst, other] = datesMeant(text)
  if (dayFirst === undefined) return { text: written }
  if (other !== undefined && monthFirst) {
    const message = `${quote(text)} dapat dibaca dua cara, sebab sel lain di kolom ini menulis bulan lebih dulu.`
    return { code: 'tanggal-mendua', message, mend: 'Tulis tanggalnya seperti 2024-01-04.' }
  }
  return { text: dayFirst, why: other === undefined ? WHY : 'hari lebih dulu, seperti lazim di Indonesia' }
}

const WHY = 'tanggal dalam bentuk baku'
