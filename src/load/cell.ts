import type { Absent } from '../domain/cell.ts'
import type { FaultCode } from './catalogue.ts'

/** A cell that cannot be read, and a value to go on with, so that one mistake makes one fault. */
export interface Mistake<T> {
  readonly code: FaultCode
  readonly message: string
  readonly mend: string
  readonly instead: T
}

/** What a column is, for the guide, the templates and the description of the data. */
export interface Spec {
  readonly type: string
  readonly unit: string
  readonly meaning: string
  readonly example: string
  /** false where the header may lack the column */
  readonly required: boolean
  /** the values to choose from; empty where free */
  readonly options: readonly string[]
}

/** Type of a column: how a cell is read, and what it means. */
export interface Cell<T> {
  readonly spec: Spec
  readonly read: (text: string) => T | Mistake<T>
  readonly means: (meaning: string) => Cell<T>
  readonly example: (example: string) => Cell<T>
  readonly unit: (unit: string) => Cell<T>
  /** the header may lack the column; its cells are then read as empty */
  readonly optional: () => Cell<T>
}

export const isMistake = <T>(value: T | Mistake<T>): value is Mistake<T> =>
  typeof value === 'object' && value !== null && 'instead' in value

/** A cell type from its reader. */
export function cell<T>(read: Cell<T>['read'], spec: Partial<Spec> & { type: string }): Cell<T> {
  const whole = { unit: '', meaning: '', example: '', required: true, options: [], ...spec }
  const but = (change: Partial<Spec>) => cell(read, { ...whole, ...change })
  return {
    spec: whole,
    read,
    means: (meaning) => but({ meaning }),
    example: (example) => but({ example }),
    unit: (unit) => but({ unit }),
    optional: () => but({ required: false }),
  }
}

export const mistake = <T>(code: FaultCode, message: string, mend: string, instead: T): Mistake<T> => ({
  code,
  message,
  mend,
  instead,
})
export const empty = <T>(instead: T): Mistake<T> =>
  mistake('sel-kosong', 'Sel ini wajib diisi.', 'Isi sel ini.', instead)

/** The reason why a cell holds nothing, if it is one. */
export const absent = (text: string): Absent | undefined =>
  text === '' ? 'kosong' : text === 'tb' || text === 'x' ? text : undefined
export const ABSENT_HELP = 'kosongkan bila belum dilaporkan, "tb" bila tidak berlaku, "x" bila disembunyikan'
