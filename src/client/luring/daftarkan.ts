interface Connection {
  readonly saveData?: boolean
}

/**
 * Has the service worker of the site keep what is seen, from `load` on; where the reader asked to save data, it is not
 * registered. What a page loaded past the worker, as on a first visit, is told to it.
 */
export function daftarkan(base: string): void {
  const { serviceWorker, connection } = navigator as Navigator & { connection?: Connection }
  if (!serviceWorker || connection?.saveData) return
  addEventListener('load', () => {
    serviceWorker
      .register(`${base}sw.js`, { updateViaCache: 'none' })
      .then(() => serviceWorker.ready)
      .then(({ active }) => {
        const [own] = performance.getEntriesByType('navigation')
        const seen = [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)]
        if (!(own as PerformanceNavigationTiming | undefined)?.workerStart)
          active!.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: seen } })
        const saya = localStorage['desa-saya']
        if (saya) active!.postMessage({ saya: new URL(`${base}desa/${saya}/`, location.href).href })
      })
      // without it the page works as well, while there is a network
      .catch(() => {})
  })
}
