/**
 * Calls `start` once: when the element comes near the screen, or at the first touch or focus of it.
 * @returns stops waiting
 */
export function whenVisible(element: Element, start: () => void): () => void {
  const waiting = new AbortController()
  const once = () => {
    if (waiting.signal.aborted) return
    waiting.abort()
    start()
  }
  const observer = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) once()
  })
  waiting.signal.addEventListener('abort', () => observer.disconnect())
  for (const event of ['pointerdown', 'focusin']) element.addEventListener(event, once, { signal: waiting.signal })
  observer.observe(element)
  return () => waiting.abort()
}
