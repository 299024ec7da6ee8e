/**
 * Why a cell holds no figure. Three different things, none of them zero:
 * `kosong` not reported, `tb` tidak berlaku (does not apply), `x` disembunyikan (too small to publish).
 */
export type Absent = 'kosong' | 'tb' | 'x'

/** A count or measure, or the reason why there is none. */
export type Figure = number | Absent
/** ya, tidak, or the reason why it is not told. */
export type Flag = boolean | Absent
/** Chosen options; `[]` is "none of them", which is not the same as not reported. */
export type List = readonly string[] | Absent

/** Why a computation has no result: a cell of it has no figure, or (`nol`) it would divide by zero. */
export type Lack = Absent | 'nol'
/** What was computed from figures, or why it could not be. */
export type Computed = number | Lack

export const isAbsent = (cell: unknown): cell is Absent => cell === 'kosong' || cell === 'tb' || cell === 'x'

/** True for a figure that can be computed with. */
export const isNumber = (cell: unknown): cell is number => typeof cell === 'number'

/** The gravest first: what is hidden may not be told, what is missing may yet come. */
const LACKS = ['x', 'kosong', 'nol', 'tb'] as const

/** Why one of these has no figure, the gravest reason first; undefined where all have one. No row is `kosong`. */
export const lackOf = (cells: readonly (Computed | undefined)[]): Lack | undefined =>
  LACKS.find((lack) => cells.some((cell) => (cell ?? 'kosong') === lack))

/**
 * Sum of figures, or why there is none: a sum over a gap would be a guess. A hidden figure goes before one that is
 * missing; `tb` adds nothing, and where nothing else stands the sum does not apply either. No row is `kosong`.
 */
export function sum(cells: readonly (Figure | undefined)[]): Figure {
  const told = cells.filter((cell) => cell !== 'tb')
  if (told.includes('x')) return 'x'
  if (!told.every(isNumber)) return 'kosong'
  return cells.length > 0 && told.length === 0 ? 'tb' : told.reduce((total, cell) => total + cell, 0)
}

/** `part` in percent of `whole`, unrounded, or why it cannot be told. */
export function percent(part: Computed | undefined, whole: Computed | undefined): Computed {
  if (!isNumber(part) || !isNumber(whole)) return lackOf([part, whole]) ?? 'kosong'
  // the product first: 57 of 200 is 28.5, while 0.285 × 100 is a little less
  return whole > 0 ? (100 * part) / whole : 'nol'
}
