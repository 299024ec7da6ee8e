import type { FaultCode } from '../load/catalogue.ts'

/** What becomes of a cell: its canonical text, with the reason where it changed, or a fault of its own. */
export type Canon = { readonly text: string; readonly why?: string } | Doubt

/** A cell that cannot be repaired for certain. */
export interface Doubt {
  readonly code: FaultCode
  readonly message: string
  readonly mend: string
}

export const isDoubt = (canon: Canon): canon is Doubt => 'code' in canon

/** One change made on the way, for the official to look over. */
export interface Repair {
  readonly file: string
  /** `Lembar1!C14`, or `C14` of a CSV */
  readonly cell: string
  readonly before: string
  readonly after: string
  /** why it is certain, in Indonesian */
  readonly why: string
}
