/** Longer texts are no misspelt options. */
const MAX_LENGTH = 100

/** The option that was most likely meant by `text`, or `undefined` where none is near. */
export function suggest(text: string, options: Iterable<string>): string | undefined {
  // Nothing of ours is so long.
  if (text.length > MAX_LENGTH) return undefined
  const wanted = text.trim().toLowerCase()
  let best: string | undefined
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1
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

/** Levenshtein distance; may stop early and answer `limit` where it is at least that. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      row.push(Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    previous = row
  }
  return previous[b.length]!
}
