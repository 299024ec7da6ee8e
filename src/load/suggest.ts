/** Longer texts are no misspelt options. */
const MAX_LENGTH = 100
/** With more slips than this a text is another one. */
const MAX_SLIPS = 8
/** So many options are looked at for all the texts of a table: no one reads so many hints. */
const MAX_LOOKS = 200_000

/** The option that was most likely meant by `text`, or `undefined` where none is near. */
export function suggest(text: string, options: Iterable<string>): string | undefined {
  // Nothing of ours is so long.
  if (text.length > MAX_LENGTH) return undefined
  const wanted = text.trim().toLowerCase()
  let best: string | undefined
  let least = Math.min(MAX_SLIPS, Math.max(1, Math.floor(wanted.length / 3))) + 1
  for (const option of options) {
    const distance = editDistance(wanted, option.toLowerCase(), least)
    if (distance < least) {
      least = distance
      best = option
    }
  }
  return best
}

/** ` Maksudnya "mandiri"?`, or nothing where no option is near: goes after a message. */
export function didYouMean(text: string, options: Iterable<string>): string {
  const option = suggest(text, options)
  return option === undefined ? '' : ` Maksudnya "${option}"?`
}

/**
 * `didYouMean` for many texts and many options: the same text is looked up once, and after `MAX_LOOKS` options no more
 * is looked up, so that thousands of wrong rows beside thousands of sources take no longer than a few.
 */
export function hints(options: () => Iterable<string>): (text: string) => string {
  const known = new Map<string, string>()
  let all: readonly string[] | undefined
  let looks = 0
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (looks >= MAX_LOOKS) return ''
    all ??= [...options()]
    looks += all.length
    const hint = didYouMean(text, all)
    known.set(text, hint)
    return hint
  }
}

/** Levenshtein distance; answers `limit` where it is at least that. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const near = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
      row.push(near)
      if (near < least) least = near
    }
    if (least >= limit) return limit
    previous = row
  }
  return Math.min(previous[b.length]!, limit)
}
