// Keeps a page for a time without a network. The build writes its name, the version and the lists of what belongs to it.
const NAMA = 'luring'
const VERSI = 'dev'
const ISI = []
// kept once they were asked for
const NANTI = []

const CACHE = `${NAMA}-${VERSI}`
const HASHED = /[.-][\w-]{8}\.(?:js|css)$/
const absolute = (path) => new URL(path, self.location.href).href
const lasting = new Set(ISI.filter((path) => HASHED.test(path)).map(absolute))
const later = NANTI.map(absolute)
const fresh = (address) => new Request(address, { cache: 'no-cache' })

self.addEventListener('install', (event) => {
  const keep = async () => {
    const asked = await Promise.all(later.map(async (address) => ((await caches.match(address)) ? address : undefined)))
    const cache = await caches.open(CACHE)
    await cache.addAll([...ISI.map(absolute), ...asked.filter(Boolean)].map(fresh))
    await self.skipWaiting()
  }
  event.waitUntil(keep())
})

self.addEventListener('activate', (event) => {
  const clean = async () => {
    for (const name of await caches.keys()) if (name.startsWith(`${NAMA}-`) && name !== CACHE) await caches.delete(name)
    await self.clients.claim()
  }
  event.waitUntil(clean())
})

self.addEventListener('message', (event) => {
  if (!later.includes(event.data)) return
  event.waitUntil(caches.open(CACHE).then((cache) => cache.add(fresh(event.data))))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return
  const kept = () => caches.open(CACHE).then((cache) => cache.match(request, { ignoreSearch: true }))
  // A name with the hash of its content never means anything else; all the rest is asked of the network first.
  if (lasting.has(request.url)) event.respondWith(kept().then((answer) => answer ?? fetch(request)))
  else event.respondWith(fetch(request).catch(async () => (await kept()) ?? Response.error()))
})
