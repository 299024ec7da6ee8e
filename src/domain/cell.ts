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

export const isAbsent = (cell: unknown): cell is Absent => cell === 'kosong' || cell === 'tb' || cell === 'x'

/** True for a figure that can be computed with. */
export const isNumber = (cell: Figure | undefined): cell is number => typeof cell === 'number'

/**
 * Sum of figures, or `undefined` where one of them is missing: a sum over a gap would be a guess.
 * `tb` adds nothing, since there is nothing to add.
 */
export function sum(cells: readonly (Figure | undefined)[]): number | undefined {
  let total = 0
  for (const cell of cells) {
    if (cell === 'tb') continue
    if (!isNumber(cell)) return undefined
    total += cell
  }
  return total
}

/** `part / whole`, or `undefined` where a part is missing or the whole is zero. */
export function ratio(part: Figure | undefined, whole: Figure | undefined): number | undefined {
  return isNumber(part) && isNumber(whole) && whole > 0 ? part / whole : undefined
}
