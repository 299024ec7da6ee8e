/** Calls `start` once: when the element comes into view, or at the first touch or focus of it. `signal` stops waiting. */
export function whenVisible(element: Element, start: () => void, signal: AbortSignal): void {
  const waiting = new AbortController()
  const stop = () => waiting.abort()
  signal.addEventListener('abort', stop, { signal: waiting.signal })
  const once = () => {
    if (waiting.signal.aborted) return
    stop()
    start()
  }
  const observer = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) once()
  })
  waiting.signal.addEventListener('abort', () => observer.disconnect())
  for (const event of ['pointerdown', 'focusin']) element.addEventListener(event, once, { signal: waiting.signal })
  observer.observe(element)
}
