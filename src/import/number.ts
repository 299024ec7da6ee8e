import { quote } from '../load/report.ts'
import type { Canon } from './canon.ts'
import { textOf, trimmed, type GridValue } from './grid.ts'

/** `koma`: 1.234,5 as in Indonesia; `titik`: 1,234.5; `ribuan`: whole numbers, any mark parts thousands. */
type Marks = 'koma' | 'titik' | 'ribuan'

/** Texts whose comma can only be a decimal mark, or whose dots can only part thousands. */
const KOMA = [/^-?\d{1,3}(\.\d{3})+,\d+$/, /^-?\d{1,3}(\.\d{3}){2,}$/, /^-?(0|\d{4,}),\d+$/, /^-?\d+,(\d{1,2}|\d{4,})$/]
export const isKoma = (text: string): boolean => KOMA.some((pattern) => pattern.test(text))
export const isTitik = (text: string): boolean => isKoma(swapped(text))
const swapped = (text: string): string => text.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','))
const OPEN = /^-?\d{1,3}[.,]\d{3}$/

export interface NumberColumn {
  /** what the marks mean, for a note; `undefined` where no cell has one */
  readonly note: string | undefined
  readonly read: (value: GridValue) => Canon
}

/**
 * Decides from all cells of a column what `.` and `,` mean in it. `1.234` alone is open:
 * in a column of whole numbers it can only be 1234, if all are written alike; in another it is a doubt.
 * True numbers of a workbook are what they are. What is no number passes as it is: the checker tells of it.
 * @param whole the column holds whole numbers only
 */
export function numberColumn(values: readonly GridValue[], whole: boolean): NumberColumn {
  const texts = values.filter((value) => typeof value === 'string').map((value) => trimmed(value).replace(/\s*%$/, ''))
  const [koma, titik] = [texts.some(isKoma), texts.some(isTitik)]
  const open = texts.filter((text) => OPEN.test(text))
  const mixed = open.some((text) => text.includes('.')) && open.some((text) => text.includes(','))
  const marks: Marks | 'mendua' | undefined =
    koma && titik
      ? 'mendua'
      : koma
        ? 'koma'
        : titik
          ? 'titik'
          : open.length > 0
            ? whole && !mixed
              ? 'ribuan'
              : 'mendua'
            : undefined
  return { note: marks && NOTES[marks], read: (value) => readNumber(value, marks, whole) }
}

const NOTES: Readonly<Record<Marks | 'mendua', string | undefined>> = {
  koma: 'koma dibaca sebagai desimal, titik sebagai pemisah ribuan',
  titik: 'titik dibaca sebagai desimal, koma sebagai pemisah ribuan',
  ribuan: 'titik atau koma dibaca sebagai pemisah ribuan, karena kolom ini hanya memuat bilangan bulat',
  mendua: undefined,
}

function readNumber(value: GridValue, marks: Marks | 'mendua' | undefined, whole: boolean): Canon {
  if (typeof value === 'number') return { text: plain(value) }
  const written = textOf(value)
  const text = trimmed(written)
  if (marks === undefined || !/^-?\d[\d.,]*$/.test(text) || !/[.,]/.test(text)) return { text: written }
  if (marks === 'mendua') {
    const message = `${quote(text)} dapat dibaca dua cara: titik dan komanya bisa berarti ribuan atau desimal.`
    return { code: 'angka-mendua', message, mend: 'Tulis angka polos seperti 1234, atau dengan desimal seperti 1,5.' }
  }
  const decimal = marks === 'koma' ? ',' : marks === 'titik' ? '.' : ''
  const [front = '', fraction] = decimal === '' ? [text] : text.split(decimal)
  const grouped = /^-?\d{1,3}([.,]\d{3})+$/.test(front) || /^-?\d+$/.test(front)
  const valid = grouped && (fraction === undefined || /^\d+$/.test(fraction)) && text.split(decimal || ' ').length <= 2
  if (!valid) return { text: written }
  const integer = front.replace(/[.,]/g, '')
  const keep = fraction !== undefined && !(whole && /^0+$/.test(fraction))
  const after = keep ? `${integer}.${fraction}` : integer
  return after === text ? { text } : { text: after, why: NOTES[marks]! }
}

/** 1234.5 -> `1234.5`: no exponent, and no noise behind the 15 digits that a spreadsheet keeps. */
export function plain(value: number): string {
  const text = String(Number(value.toPrecision(15)))
  return text.includes('e') ? value.toFixed(12).replace(/\.?0+$/, '') : text
}
