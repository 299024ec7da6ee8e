import type { Acuan } from './acuan.ts'

/** Where the answer belongs. */
export interface Tujuan {
  readonly acuan: Acuan
  /** `2026-11`, or '' */
  readonly edisi: string
  /** address of the repository, or '' */
  readonly repositori: string
}
