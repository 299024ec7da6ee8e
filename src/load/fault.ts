/**
 * One mistake in the data, with its place and its mend.
 * `line` and `column` count from 1 as an editor counts; 0 where the whole file is meant.
 */
export interface Fault {
  readonly severity: 'fault' | 'warning'
  /** `kelas-tidak-dikenal`: a key of the catalogue */
  readonly code: string
  /** path below the data folder, with forward slashes */
  readonly file: string
  readonly line: number
  readonly column: number
  /** what is wrong, in Indonesian, for an official */
  readonly message: string
  /** how to mend it, in Indonesian */
  readonly mend: string
}
