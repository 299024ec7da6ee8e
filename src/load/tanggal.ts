const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'pebruari', 'february', 'feb', 'peb'],
  ['maret', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agust', 'agu', 'ags', 'agt', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'december', 'des', 'dec'],
]
const DAY = 86_400_000
const TIME = /[ T]\d{1,2}[:.]\d{2}([:.]\d{2}(\.\d{1,6})?)?Z?$/

/** A date without the time of day behind it. */
export const withoutTime = (text: string): string => text.replace(TIME, '')

/** A regular expression, anchors aside, that fits the form of a date: `2024`, `2024-01` and `2024-01-04`. */
export const POLA_TANGGAL = '\\d{4}(-\\d{2}(-\\d{2})?)?'
const FORM = new RegExp(`^${POLA_TANGGAL}$`)

/** True for `2024`, `2024-01` and `2024-01-04` that are on the calendar, from 1900 to 2100. */
export function isTanggal(text: string): boolean {
  if (!FORM.test(text)) return false
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year <= 2100
}

/**
 * The days that a date as a spreadsheet or a person writes it may mean: `04/01/2024`, `4-Jan-24`, `4 Januari 2024`,
 * `2024-1-4`, `2024-01-04 00:00:00`, `45295`. Empty where it is no such date, or on no calendar.
 */
export function datesMeant(text: string): readonly string[] {
  if (text.length > 40) return []
  if (/^[2-7]\d{4}$/.test(text))
    return [new Date(Date.UTC(1899, 11, 30) + Number(text) * DAY).toISOString().slice(0, 10)]
  const parts = withoutTime(text).split(/[\s/.,-]+/)
  const [a = '', b = '', c] = parts
  const found =
    parts.length > 3
      ? []
      : /^\d{4}$/.test(a)
        ? [[a, b, c]]
        : c === undefined
          ? [[b, a, undefined]]
          : [
              [c, b, a],
              [c, a, b],
            ]
  return [...new Set(found.map(([year, month, day]) => written(year!, month!, day)))].filter(isTanggal)
}

function written(year: string, month: string, day: string | undefined): string {
  const named = MONTHS.findIndex((names) => names.includes(month.toLowerCase())) + 1
  const whole = /^\d{2}$/.test(year) ? `20${year}` : year
  const number = named > 0 ? String(named) : month
  return [whole, number.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-')
}

/** True where `date` lies behind `bound`, as far as both are known: 2024 does not lie behind 2024-01. */
export function isLater(date: string, bound: string): boolean {
  const known = Math.min(date.length, bound.length)
  return known > 0 && date.slice(0, known) > bound.slice(0, known)
}
