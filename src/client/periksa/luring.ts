/** Keeps the checker for a time without a network, and shows `notice` while there is none. */
export function simpanLuring(notice: HTMLElement, worker: string): void {
  const show = () => (notice.hidden = navigator.onLine)
  for (const name of ['online', 'offline']) addEventListener(name, show)
  show()
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  if (connection?.saveData || !('serviceWorker' in navigator)) return
  // Without it the page works as well, while there is a network.
  navigator.serviceWorker.register(worker, { updateViaCache: 'none' }).catch(() => {})
}
