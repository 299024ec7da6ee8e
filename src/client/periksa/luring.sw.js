// Keeps the checker for a time without a network. The build writes the version and the list of what belongs to it.
const VERSI = 'dev'
const ISI = []

const CACHE = `periksa-${VERSI}`
const HASHED = /[.-][\w-]{8}\.(?:js|css)$/
const lasting = new Set(ISI.filter((path) => HASHED.test(path)).map((path) => new URL(path, self.location.href).href))

self.addEventListener('install', (event) => {
  const fresh = ISI.map((path) => new Request(path, { cache: 'no-cache' }))
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(fresh))
      .then(() => self.skipWaiting()),
  )
})

self.addEventListener('activate', (event) => {
  const clean = async () => {
    for (const name of await caches.keys()) if (name.startsWith('periksa-') && name !== CACHE) await caches.delete(name)
    await self.clients.claim()
  }
  event.waitUntil(clean())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return
  const kept = () => caches.open(CACHE).then((cache) => cache.match(request, { ignoreSearch: true }))
  // A name with the hash of its content never means anything else; all the rest is asked of the network first.
  if (lasting.has(request.url)) event.respondWith(kept().then((answer) => answer ?? fetch(request)))
  else event.respondWith(fetch(request).catch(async () => (await kept()) ?? Response.error()))
})
