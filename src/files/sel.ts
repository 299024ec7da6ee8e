const NUMBER = /^-?\d+(?:\.\d+)?$/

/** Whether a cell of a committed table is a number as it stands: digits, a sign, a decimal point. */
export const isAngka = (cell: string): boolean => NUMBER.test(cell)

// What a spreadsheet may take as the beginning of a formula: =, +, -, @, also full-width and small ones, after blanks of
// any kind and marks that are not seen.
const MINUS = String.raw`\-－﹣−`
const SIGN = String.raw`=+@＝＋＠﹦﹢﹫`
const BLANKS = String.raw`[\s\p{Cf}\p{Cc}'"]*`
// at the start of a cell and of each line of it
const LINE = new RegExp(`(^|[\\t\\r\\n])(${BLANKS})(?=[${SIGN}${MINUS}])`, 'gu')
// After what another spreadsheet takes as the end of a cell a minus is mostly prose, as in "Rp 5.000,- per orang" or
// "Jati, -5 orang": there it counts where an operator, a bracket or an address of a cell shows an expression.
const EXPRESSION = String.raw`(?:\(|[\w$.%]+${BLANKS}[-+*/^&=<>]|[a-z_][\w.]*[(!|]|\$?[a-z]{1,3}\$?\d+${BLANKS}(?:[,;|]|$))`
const WITHIN = new RegExp(`([,;|])(${BLANKS})(?=[${SIGN}]|(?:[${MINUS}${SIGN}]${BLANKS})+${EXPRESSION})`, 'giu')
const LEADING = /^[\t\r\n]/

/**
 * A text that no spreadsheet takes as a formula: an apostrophe stands before the sign that could begin one. A number, also a
 * negative one, is left as it is.
 */
export function jinak(cell: string): string {
  if (isAngka(cell)) return cell
  const tamed = cell.replace(LINE, "$1$2'").replace(WITHIN, "$1$2'")
  return LEADING.test(tamed) ? `'${tamed}` : tamed
}

/** `22.5` -> `22,5`, as Excel in Indonesian reads it; anything that is no number stays. */
export const komaDesimal = (cell: string): string => (isAngka(cell) ? cell.replace('.', ',') : cell)

const quoted = (cell: string): string => (/[;,"\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/**
 * A table for Excel with Indonesian settings: byte order mark, semicolons, decimal commas, CRLF, no formulas.
 * @param angka which columns hold numbers; in others a decimal point may be part of a code
 */
export function csvExcel(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  angka: readonly boolean[],
): string {
  const line = (cells: readonly string[], isHeader: boolean): string =>
    `${cells.map((cell, i) => (!isHeader && angka[i] && isAngka(cell) ? komaDesimal(cell) : quoted(jinak(cell)))).join(';')}\r\n`
  return `\ufeff${line(header, true)}${rows.map((row) => line(row, false)).join('')}`
}
