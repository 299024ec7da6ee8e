/** Milliseconds of work between two breaths: a phone at a quarter of the speed still answers a tap at once. */
const SLICE = 10

/** Lets the browser draw and answer. @throws where `signal` has ended the work meanwhile */
export async function breathe(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve))
  signal.throwIfAborted()
}

/** Does `each` for every item, with a breath whenever a slice of time is used up. */
export async function inSlices<T>(items: Iterable<T>, each: (item: T) => void, signal: AbortSignal): Promise<void> {
  let until = performance.now() + SLICE
  for (const item of items) {
    if (performance.now() > until) {
      await breathe(signal)
      until = performance.now() + SLICE
    }
    each(item)
  }
}
