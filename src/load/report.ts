import { CATALOGUE, type FaultCode } from './catalogue.ts'
import type { Fault } from './fault.ts'
import { withoutPersonal } from './personal.ts'

/** Where a fault stands; `line` and `column` are left out where the whole file is meant. */
export interface Spot {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

/** A value, or how to find it: what is costly is found only for a fault that is kept. */
type Lazy<T> = T | (() => T)

/** Takes one fault: what is wrong, and how to mend it. */
export type Report = (code: FaultCode, spot: Lazy<Spot>, message: Lazy<string>, mend: string) => void

/** So many faults of one code are kept; the rest is counted: a hostile file must not fill the memory. */
export const MAX_KEPT = 10_000

/** How often each code was reported, kept or not. */
export type Counts = ReadonlyMap<FaultCode, number>

const valueOf = <T extends string | Spot>(lazy: Lazy<T>): T => (typeof lazy === 'function' ? lazy() : lazy)

/** A list of faults and the function that fills it. */
export function collector(): { faults: Fault[]; counts: Counts; report: Report } {
  const faults: Fault[] = []
  const counts = new Map<FaultCode, number>()
  const report: Report = (code, spot, message, mend) => {
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    if (count > MAX_KEPT) return
    const { file, line = 0, column = 0 } = valueOf(spot)
    const { severity } = CATALOGUE[code]
    faults.push({ severity, code, file: visible(file), line, column, message: valueOf(message), mend })
  }
  return { faults, counts, report }
}

const MAX_QUOTED = 60

// What cannot be seen is printed by its number, so that a message shows it and a terminal does not obey it.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/** Text from the data inside a message: quoted, cut, without numbers of persons, with hidden characters made visible. */
export function quote(text: string): string {
  const characters = [...withoutPersonal(text.slice(0, 10 * MAX_QUOTED))]
  const whole = characters.length <= MAX_QUOTED && text.length <= 10 * MAX_QUOTED
  const cut = whole ? characters.join('') : `${characters.slice(0, MAX_QUOTED).join('')}…`
  return `"${visible(cut)}"`
}

const visible = (text: string): string =>
  text.replace(HIDDEN, (c) => `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`)

/** Faults in the order of files, lines and columns. */
export const inOrder = (faults: readonly Fault[]): Fault[] =>
  [...faults].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
  )

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
