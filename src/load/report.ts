import type { FaultCode } from './catalogue.ts'
import type { Fault } from './fault.ts'

/** Where a fault stands; `line` and `column` are left out where the whole file is meant. */
export interface Spot {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

/** Takes one fault: what is wrong, and how to mend it. */
export type Report = (code: FaultCode, spot: Spot, message: string, mend: string) => void

/** A list of faults and the function that fills it. */
export function collector(): { faults: Fault[]; report: Report } {
  const faults: Fault[] = []
  const report: Report = (code, { file, line = 0, column = 0 }, message, mend) =>
    void faults.push({ severity: 'fault', code, file, line, column, message, mend })
  return { faults, report }
}

const MAX_QUOTED = 60

// What cannot be seen is printed by its number, so that a message shows it and a terminal does not obey it.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/** Text from the data inside a message: quoted, cut, with hidden characters made visible. */
export function quote(text: string): string {
  const characters = [...text]
  const cut = characters.length > MAX_QUOTED ? `${characters.slice(0, MAX_QUOTED).join('')}…` : text
  return `"${cut.replace(HIDDEN, (c) => `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`)}"`
}

/** Faults in the order of files, lines and columns. */
export const inOrder = (faults: readonly Fault[]): Fault[] =>
  [...faults].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
  )

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
