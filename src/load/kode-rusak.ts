import { datesMeant } from './tanggal.ts'

/** Widths of the parts of an area code. */
const WIDTHS = [2, 2, 2, 4]

/**
 * What a spreadsheet has made of an area code: `3316012001`, `3,316E+09`, `="33.16.01.2001"`, `'33.16`, `33.16.1.2001`,
 * `16-Jan`. `meant` is the code where no digit is lost; `undefined` where the text looks like none of these.
 */
export function damagedCode(text: string, isCode: (text: string) => boolean): { readonly meant?: string } | undefined {
  if (text.length > 40) return undefined
  const bare = text.replace(/^=?"?['’‘`]?|"$/g, '').trim()
  if (bare !== text && isCode(bare)) return { meant: bare }
  if (/^\d+([.,]\d+)?e\+?\d+$/i.test(bare)) return {}
  const parts = bare.split(/[.,\s/_-]+/)
  if (parts.every((part) => /^\d+$/.test(part))) {
    const dotted = parts.length === 1 ? cut(bare) : parts.map((part, i) => part.padStart(WIDTHS[i] ?? 0, '0')).join('.')
    if (isCode(dotted)) return { meant: dotted }
    if (parts.length === 1 && bare.length === 9) return {}
  }
  const isDate = datesMeant(bare).length > 0 || /^\d{1,2}[ -]\p{L}{3,9}$/u.test(bare) || /^\d{1,2}:\d{2}/.test(bare)
  return isDate ? {} : undefined
}

const cut = (digits: string): string =>
  [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)].filter((part) => part !== '').join('.')
