import type { Mapping } from './mapping.ts'
import type { Places } from './place.ts'
import type { Urutan } from './urutan.ts'

/** What an official tells besides the file. */
export interface Asked {
  readonly places: Places
  /** the one kecamatan of the file */
  readonly kecamatan?: string | undefined
  /** source of every row that names none */
  readonly sumber?: string | undefined
  readonly pemetaan?: Mapping | undefined
  /** which of two numbers of a date is the day */
  readonly urutan?: Urutan | undefined
}
