interface Connection {
  readonly saveData?: boolean
}

const canKeep = (): boolean =>
  !(navigator as { connection?: Connection }).connection?.saveData && 'serviceWorker' in navigator

/** Keeps a page for a time without a network, and shows `notice` while there is none. */
export function simpanLuring(notice: HTMLElement, worker: string): void {
  const show = () => (notice.hidden = navigator.onLine)
  for (const name of ['online', 'offline']) addEventListener(name, show)
  show()
  if (!canKeep()) return
  // Without it the page works as well, while there is a network.
  navigator.serviceWorker.register(worker, { updateViaCache: 'none' }).catch(() => {})
}

/** Keeps one more file, of those that the page keeps when they were asked for. */
export function simpanJuga(address: string): void {
  if (!canKeep()) return
  navigator.serviceWorker.ready
    .then(({ active }) => active?.postMessage(new URL(address, location.href).href))
    .catch(() => {})
}
