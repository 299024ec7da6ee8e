/** When a copy was kept: a header of its own, an instant such as `2026-11-24T02:00:00.000Z`. */
const DISIMPAN = 'x-disimpan'

/** The caches of one portal: several of them may stand on one host. */
export const namaCache = (scope: string, nama: string): string => `kampung-kb ${scope} ${nama}`

/** Names of the caches of a portal, as they were given to `namaCache`. */
export async function cacheMilik(scope: string): Promise<readonly string[]> {
  const start = namaCache(scope, '')
  return (await caches.keys()).filter((name) => name.startsWith(start)).map((name) => name.slice(start.length))
}

/**
 * The same answer with the time at which it is kept, or at which the server wrote it where that is longer ago: the
 * browser may have kept it before. That of the network, not a redirect.
 */
export function bertanggal(answer: Response, kini = new Date()): Response {
  const headers = new Headers(answer.headers)
  const written = Date.parse(headers.get('date') ?? '') || Infinity
  headers.set(DISIMPAN, new Date(Math.min(kini.getTime(), written)).toISOString())
  return new Response(answer.body, { status: answer.status, headers })
}

/** The instant at which a copy was kept; '' where it does not tell. */
export const disimpanPada = (copy: Response): string => copy.headers.get(DISIMPAN) ?? ''

/** The copy of an address that was kept last, in whichever cache of the portal. */
export async function salinanTerbaru(scope: string, request: Request | string): Promise<Response | undefined> {
  const copies = await Promise.all(
    (await cacheMilik(scope)).map(async (nama) =>
      (await caches.open(namaCache(scope, nama))).match(request, { ignoreSearch: true, ignoreVary: true }),
    ),
  )
  return copies.filter((copy) => copy !== undefined).reduce<Response | undefined>(later, undefined)
}

const later = (a: Response | undefined, b: Response): Response => (a && disimpanPada(a) >= disimpanPada(b) ? a : b)
