import type { Fact } from '../domain/fact.ts'
import type { Tanggal } from '../domain/rows.ts'

/** A sentence as words and what stands between them. */
export type Parts<T> = readonly (string | T)[]

/** Template tag of sentences whose figures are more than text: `` parts`${peserta} dari ${pus}` ``. */
export function parts<T>(literals: TemplateStringsArray, ...values: readonly (string | T | Parts<T>)[]): Parts<T> {
  return literals.flatMap((words, i): Parts<T> => {
    const value = values[i]
    return value === undefined ? [words] : [words, ...(Array.isArray(value) ? value : [value as string | T])]
  })
}

/** A figure in a sentence: its decimals if it is a percentage, and whether its unit is read beside it. */
export interface Sebutan {
  readonly fact: Fact
  readonly desimal?: number
  readonly satuan?: 'tampak'
}

/** What may stand in a sentence: a figure, a constant of the scoring rule, a date, a term with its meaning, a link. */
export type Sisipan =
  | Sebutan
  | { readonly aturan: string }
  | { readonly tanggal: Tanggal }
  | { readonly istilah: string; readonly teks?: string }
  | { readonly href: string; readonly teks: string }
