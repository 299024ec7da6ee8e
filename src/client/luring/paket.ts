import { bertanggal, cacheMilik, namaCache } from './simpanan.ts'

/** What a package of a kabupaten holds; its first line, and a file of its own that is asked before. */
export interface Kabar {
  /** the content of all its files, as sixteen digits */
  readonly versi: string
  /** the newest edition in it */
  readonly edisi: string
  readonly halaman: number
  readonly berkas: number
}

/** With the size of what is downloaded, in bytes. */
export interface KabarPaket extends Kabar {
  readonly byte: number
}

/** Of a package that is kept: when. */
export interface Tersimpan extends Kabar {
  readonly disimpan: string
}

/** Where a package is, and what it is kept for. */
interface Paket {
  readonly scope: string
  readonly kode: string
  readonly url: string
}

/** The package was replaced, or came in part. */
export class PaketRusak extends Error {}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css;charset=utf-8',
  html: 'text/html;charset=utf-8',
  js: 'text/javascript;charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
}
/** the last file of a package: what has it is whole */
const TANDA = 'paket.json'

const cacheOf = (kode: string, versi = ''): string => `simpan-${kode}-${versi}`

/** One at a time for a kabupaten, in whichever tab: two would write and delete each other's files. */
const seorang = <T>(scope: string, kode: string, options: LockOptions, work: (lock: Lock | null) => Promise<T>) =>
  navigator.locks.request(namaCache(scope, cacheOf(kode)), options, work)

/**
 * Downloads the package of a kabupaten and keeps every file of it; what was kept of an older one goes once it is whole.
 * Where another tab is at it, this waits, and what is whole by then is not downloaded again.
 * @param tell how much of it has come, 0..1
 * @throws PaketRusak, an AbortError, a QuotaExceededError, or a TypeError where the network fails; nothing of it is then kept
 */
export const simpanPaket = (
  paket: Paket,
  kabar: KabarPaket,
  signal: AbortSignal,
  tell: (share: number) => void,
): Promise<void> =>
  seorang(paket.scope, paket.kode, { signal }, async () => {
    if ((await paketTersimpan(paket.scope, paket.kode))?.versi !== kabar.versi) await unduh(paket, kabar, signal, tell)
  })

async function unduh(
  { scope, kode, url }: Paket,
  kabar: KabarPaket,
  signal: AbortSignal,
  tell: (share: number) => void,
): Promise<void> {
  const name = namaCache(scope, cacheOf(kode, kabar.versi))
  const now = new Date()
  const answer = await fetch(url, { signal, cache: 'no-cache' })
  if (!answer.ok || !answer.body) throw new PaketRusak(String(answer.status))
  try {
    const cache = await caches.open(name)
    let files = 0
    for await (const line of linesOf(answer.body)) {
      signal.throwIfAborted()
      const read = JSON.parse(line) as Kabar | readonly [path: string, text: string]
      if ('versi' in read) {
        if (read.versi !== kabar.versi) throw new PaketRusak(read.versi)
        continue
      }
      const [path, text] = read
      const type = TYPES[path.split('.').at(-1)!] ?? 'text/plain'
      const file = bertanggal(new Response(text, { headers: { 'content-type': type } }), now)
      await cache.put(scope + path.replace(/(^|\/)index\.html$/, '$1'), file)
      tell(++files / kabar.berkas)
    }
    if (files !== kabar.berkas) throw new PaketRusak(String(files))
    await cache.put(scope + TANDA, new Response(JSON.stringify({ ...kabar, disimpan: now.toISOString() })))
  } catch (error) {
    await caches.delete(name)
    throw error instanceof SyntaxError ? new PaketRusak(error.message) : error
  }
  await hapusSelain(scope, kode, kabar.versi)
}

/** The whole package of a kabupaten that is kept. */
export async function paketTersimpan(scope: string, kode: string): Promise<Tersimpan | undefined> {
  for (const nama of (await cacheMilik(scope)).filter((one) => one.startsWith(cacheOf(kode)))) {
    const mark = await (await caches.open(namaCache(scope, nama))).match(scope + TANDA)
    if (mark) return (await mark.json()) as Tersimpan
  }
  return undefined
}

/** Deletes what is kept of a kabupaten. */
export const hapusPaket = (scope: string, kode: string): Promise<void> =>
  seorang(scope, kode, {}, () => hapusSelain(scope, kode))

/** Deletes what a tab left behind that was closed midway: nobody sees it, and it fills the device. */
export async function hapusSetengah(scope: string): Promise<void> {
  for (const nama of await cacheMilik(scope)) {
    const kode = /^simpan-(.+)-/.exec(nama)?.[1]
    if (kode)
      await seorang(scope, kode, { ifAvailable: true }, async (lock) => {
        const name = namaCache(scope, nama)
        if (lock && !(await (await caches.open(name)).match(scope + TANDA))) await caches.delete(name)
      })
  }
}

/** Deletes what is kept of a kabupaten, save the version that is named. */
async function hapusSelain(scope: string, kode: string, selain?: string): Promise<void> {
  for (const nama of await cacheMilik(scope))
    if (nama.startsWith(cacheOf(kode)) && nama !== cacheOf(kode, selain)) await caches.delete(namaCache(scope, nama))
}

/** Lines of a text in gzip. */
async function* linesOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new DecompressionStream('gzip')).pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      const lines = (rest + value).split('\n')
      rest = lines.pop()!
      yield* lines
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
  if (rest) yield rest
}
