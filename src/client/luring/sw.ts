// The service worker of the site. The build bundles it and names the files that it keeps.
import { CacheFirst, ExpirationPlugin, NetworkFirst, Serwist, type SerwistPlugin } from 'serwist'
import { hapusBagianLama, perbaruiBagian, simpanBagian, simpanSatu, simpanSaya } from './bagian.ts'
import { belumDisimpan, denganTanggal } from './catatan.ts'
import type { Pesan, SemuaDaftar } from './pesan.ts'
import { bertanggal, namaCache, salinanTerbaru } from './simpanan.ts'

interface Lasting extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void
}
interface Pekerja {
  readonly registration: { readonly scope: string }
  readonly clients: { readonly claim: () => Promise<void> }
  readonly skipWaiting: () => Promise<void>
  addEventListener(name: 'install' | 'activate', heard: (event: Lasting) => void): void
  addEventListener(name: 'fetch', heard: Serwist['handleFetch']): void
  addEventListener(name: 'message', heard: Serwist['handleCache']): void
  addEventListener(name: 'message', heard: (event: Lasting & { readonly data: unknown }) => void): void
}
declare const self: Pekerja
declare const DAFTAR: SemuaDaftar

const daftar = DAFTAR
const { scope } = self.registration

/** The path of an own address below the root of the portal; undefined for any other. */
const pathOf = ({ origin, pathname }: URL): string | undefined =>
  (origin + pathname).startsWith(scope) ? (origin + pathname).slice(scope.length) : undefined

/** Never means anything else than it did: its name holds the hash of its content. */
const isHashed = (path = '.'): boolean => /^(?:_astro|periksa\/kerja)\//.test(path)
const isPage = (path = '.'): boolean => path === '' || path.endsWith('/')
/** Kept nowhere: downloads, and what `/luring/` keeps by itself or must have fresh. */
const isLeft = (path: string): boolean => /^(?:unduh|luring)\/.|^sw\.js$/.test(path)

const kept = (most: number, shown: (copy: Response) => Response | Promise<Response> = (copy) => copy) => [
  new ExpirationPlugin({ maxEntries: most, maxAgeFrom: 'last-used', purgeOnQuotaError: true }),
  {
    cacheWillUpdate: async ({ response }) => (response.status === 200 ? bertanggal(response) : null),
    // whichever cache of the portal holds the newest
    cachedResponseWillBeUsed: async ({ request }) => {
      const copy = await salinanTerbaru(scope, request)
      return copy && shown(copy)
    },
  } satisfies SerwistPlugin,
]

const serwist = new Serwist({
  disableDevLogs: true,
  runtimeCaching: [
    {
      matcher: ({ url }) => isHashed(pathOf(url)),
      handler: new CacheFirst({ cacheName: namaCache(scope, 'aset'), plugins: kept(150) }),
    },
    {
      matcher: ({ url }) => isPage(pathOf(url)),
      handler: new NetworkFirst({
        cacheName: namaCache(scope, 'halaman'),
        networkTimeoutSeconds: 3,
        plugins: [
          { cacheKeyWillBeUsed: async ({ request }) => request.url.replace(/[?#].*/, '') },
          ...kept(60, (copy) => denganTanggal(copy, scope)),
        ],
      }),
    },
    {
      matcher: ({ url }) => {
        const path = pathOf(url)
        return path !== undefined && !isLeft(path)
      },
      handler: new NetworkFirst({ cacheName: namaCache(scope, 'lain'), plugins: kept(120) }),
    },
  ],
})
serwist.setCatchHandler(async ({ request }) => {
  const page = request.mode === 'navigate' && (await salinanTerbaru(scope, `${scope}luring/`))
  return page ? belumDisimpan(page) : Response.error()
})

self.addEventListener('install', (event) => {
  event.waitUntil(perbaruiBagian(scope, daftar).then(() => self.skipWaiting()))
})
self.addEventListener('activate', (event) => {
  event.waitUntil(hapusBagianLama(scope, daftar).then(() => self.clients.claim()))
})
self.addEventListener('message', (event) => {
  const pesan = event.data as Pesan
  if ('bagian' in pesan) event.waitUntil(simpanBagian(scope, daftar, pesan.bagian))
  else if ('juga' in pesan) event.waitUntil(simpanSatu(scope, daftar, pesan.juga))
  else if ('saya' in pesan) event.waitUntil(simpanSaya(scope, pesan.saya))
})
// without its lists for `install` and `activate`: ours are kept whole or not at all
self.addEventListener('fetch', serwist.handleFetch)
self.addEventListener('message', serwist.handleCache)
