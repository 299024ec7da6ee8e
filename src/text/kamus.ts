/**
 * What a dictionary of another language must have to stand in for the Indonesian one `T`: the same keys at every depth,
 * any words, functions of the same parameters. Checked with `satisfies Kamus<typeof id>`.
 */
export type Kamus<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => R extends string ? string : R
    : { readonly [K in keyof T]: Kamus<T[K]> }
