/** Width of the name of an edition and the room beside it, in units of the view box. */
const NAME = 50

/**
 * Which names along an axis have room: the last, every so many before it, and the first.
 * @param at middles of the names, ascending, evenly apart
 * @returns whether the name at an index is shown
 */
export function thin(at: readonly number[]): (index: number) => boolean {
  const last = at.length - 1
  const stride = last < 1 ? 1 : Math.ceil(NAME / (at[1]! - at[0]!))
  return (index) => index === 0 || ((last - index) % stride === 0 && index >= stride)
}
