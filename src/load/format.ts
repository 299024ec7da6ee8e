import { CATALOGUE, type FaultCode } from './catalogue.ts'
import type { Fault } from './fault.ts'
import { MAX_KEPT, type Counts } from './report.ts'

/** So many of one code are printed; the rest is counted: one slip of a spreadsheet can touch every row. */
export const MAX_PRINTED = 50
/** So many of one code are handed to another program. */
export const MAX_LISTED = MAX_KEPT

/** `file:line:column: code: message mend`, `file:Lembar1!C14: …` in a workbook; a fault of the whole file has only the file. */
export const formatFault = (fault: Fault): string => `${placeIn(fault)}: ${wordsOf(fault)}`

/** The same among faults and warnings mixed: `peringatan: ` stands before the code of a warning. */
const formatMarked = (fault: Fault): string =>
  `${placeIn(fault)}: ${fault.severity === 'warning' ? 'peringatan: ' : ''}${wordsOf(fault)}`

const wordsOf = ({ code, message, mend }: Fault): string => `${code}: ${message} ${mend}`

const placeIn = ({ file, line, column, cell }: Fault): string =>
  cell !== undefined ? `${file}:${cell}` : line > 0 ? `${file}:${line}:${column}` : file

export interface Selection {
  readonly shown: readonly Fault[]
  /** how many of a code are not shown, by code; only of codes with more than the bound */
  readonly rest: Counts
}

/**
 * The first `most` faults of each code, in their order.
 * @param counts how many there are of each code, where not all are in `faults`
 */
export function firstOfEach(faults: readonly Fault[], most: number, counts = countsOf(faults)): Selection {
  const seen = new Map<FaultCode, number>()
  const shown = faults.filter(({ code }) => {
    const count = (seen.get(code) ?? 0) + 1
    seen.set(code, count)
    return count <= most
  })
  const rest = new Map([...counts].flatMap(([code, count]) => (count > most ? [[code, count - most] as const] : [])))
  return { shown, rest }
}

const countsOf = (faults: readonly Fault[]): Counts => {
  const counts = new Map<FaultCode, number>()
  for (const { code } of faults) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}

/** 1234 -> `1.234` */
const thousands = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.')

/** `… dan 1.234 lagi dengan kode yang sama.` */
export const formatRest = (count: number): string => `… dan ${thousands(count)} lagi dengan kode yang sama.`

/** The lines that a person reads; `prefix` goes before each path. */
export function formatFaults(faults: readonly Fault[], prefix = '', counts?: Counts): readonly string[] {
  const { shown, rest } = firstOfEach(faults, MAX_PRINTED, counts)
  return [
    ...shown.map((fault) => `${prefix}${formatMarked(fault)}`),
    ...[...rest].map(([code, count]) => `${code}: ${formatRest(count)}`),
  ]
}

/** `Data bersih.`, or `1 galat, 2 peringatan.` */
export function formatVerdict(faults: readonly Fault[], counts = countsOf(faults)): string {
  if (faults.length === 0) return 'Data bersih.'
  let [wrong, all] = [0, 0]
  for (const [code, count] of counts) {
    all += count
    if (CATALOGUE[code].severity === 'fault') wrong += count
  }
  return `${thousands(wrong)} galat, ${thousands(all - wrong)} peringatan.`
}

/** The last line for a person: where to read on. */
export const formatHelp = (help: string): string =>
  `Penjelasan tiap kode: ${help}${help.endsWith('.md') ? ' bagian 7' : ''}`
