import type { FaultCode } from './catalogue.ts'

/**
 * One mistake in the data, with its place and its mend.
 * `line` and `column` count from 1 as an editor counts; 0 where the whole file is meant.
 */
export interface Fault {
  /** as the catalogue has it for the code */
  readonly severity: 'fault' | 'warning'
  readonly code: FaultCode
  /** path below the data folder, with forward slashes */
  readonly file: string
  readonly line: number
  readonly column: number
  /** `Lembar1!C14`, where the place is in a workbook */
  readonly cell?: string
  /** what is wrong, in Indonesian, for an official */
  readonly message: string
  /** how to mend it, in Indonesian */
  readonly mend: string
}
