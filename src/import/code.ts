import { tingkatOf } from '../domain/kode.ts'
import { quote } from '../load/report.ts'
import type { Canon } from './canon.ts'
import { textOf, trimmed, type GridValue } from './grid.ts'

const MEND = 'Salin kodenya dari wilayah.csv, dengan titik; di Excel jadikan kolomnya Teks sebelum mengisi.'

/**
 * Area code with dots. Ten, six or four digits tell their code for certain; what a spreadsheet has made a number
 * with a fraction or an exponent has lost digits, and is a doubt.
 */
export function readCode(value: GridValue): Canon {
  const written = textOf(value)
  const text = trimmed(written).replace(/^['’‘]/, '')
  if (text === '' || tingkatOf(text) !== undefined) {
    if (typeof value === 'number') return damaged(written)
    return text === written ? { text } : { text, why: 'tanda petik atau spasi di tepi dihapus' }
  }
  if (/^\d+([.,]\d+)?e\+?\d+$/i.test(text)) return damaged(written)
  const digits = /^\d{2}([ .\-/])\d{2}(\1\d{2}(\1\d{4})?)?$/.test(text) ? text.replace(/\D/g, '') : text
  if (/^\d{4}(\d{2}(\d{4})?)?$/.test(digits)) {
    const dotted = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)]
      .filter((part) => part !== '')
      .join('.')
    if (tingkatOf(dotted) !== undefined) return { text: dotted, why: 'kode ditulis dengan titik' }
  }
  // A number that is no code, or a zero lost at the front of a part: 33.16.1.2001, 331612001.
  const lost = typeof value === 'number' || /^\d{9}$/.test(text) || /^\d{1,2}(\.\d{1,4}){1,3}$/.test(text)
  return lost ? damaged(written) : { text: written }
}

const damaged = (written: string): Canon => ({
  code: 'kode-rusak',
  message: `Kode ${quote(written)} sudah diubah Excel: sebagian angkanya hilang.`,
  mend: MEND,
})
