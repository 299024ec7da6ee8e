/** What may be put into a sentence: of these the first that a function takes is as good as any other. */
const SAMPLES: readonly unknown[] = ['Tempuran', 12, ['satu', 'dua'], [['satu', 2]], true, undefined]
/** Combinations of arguments tried for one function. */
const TRIES = 1500

/**
 * Every text of a dictionary, its functions called with samples of each sort.
 * @returns `mute`: functions that no sample fits
 */
export function stringsOf(dictionary: object): {
  readonly strings: readonly string[]
  readonly mute: readonly string[]
} {
  const strings = new Set<string>()
  const mute: string[] = []
  const visit = (value: unknown, name: string) => {
    if (typeof value === 'string') strings.add(value)
    else if (Array.isArray(value)) strings.add(textOf(value))
    else if (typeof value === 'function') {
      const results = call(value as (...args: unknown[]) => unknown)
      if (results.length === 0) mute.push(name)
      for (const result of results)
        if (typeof result === 'object' && result !== null && !Array.isArray(result)) visit(result, name)
        else strings.add(textOf(result))
    } else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) visit(one, key)
  }
  visit({ ...dictionary }, '')
  return { strings: [...strings], mute }
}

function call(write: (...args: unknown[]) => unknown): readonly unknown[] {
  let tries: unknown[][] = [[]]
  for (let i = 0; i < write.length; i++)
    tries = tries.flatMap((args) => SAMPLES.map((sample) => [...args, sample])).slice(0, TRIES)
  return tries.flatMap((args) => {
    try {
      return [write(...args)]
    } catch {
      return []
    }
  })
}

/** Parts of one sentence are joined; a list of sentences or of rows keeps its lines. */
function textOf(value: unknown): string {
  if (!Array.isArray(value)) return typeof value === 'string' ? value : ''
  const isList = value.every((one) => Array.isArray(one) || (typeof one === 'string' && /^[\p{Lu}\d(].*\S$/u.test(one)))
  return value.map((one) => (Array.isArray(one) ? textOf(one) : String(one ?? ''))).join(isList ? '\n' : '')
}
