import { cacheMilik, disimpanPada, namaCache } from './simpanan.ts'

export interface HalamanTersimpan {
  readonly href: string
  readonly judul: string
  /** when it was kept, an instant */
  readonly disimpan: string
}

/** Pages that are kept, the newest first; those of whole kabupaten and this page itself aside. */
export async function halamanTersimpan(scope: string): Promise<readonly HalamanTersimpan[]> {
  const found = new Map<string, HalamanTersimpan>()
  for (const nama of await cacheMilik(scope)) {
    if (/^(?:simpan-|aset$|lain$)/.test(nama)) continue
    const cache = await caches.open(namaCache(scope, nama))
    for (const { url } of await cache.keys()) {
      if (!url.endsWith('/') || url === `${scope}luring/`) continue
      const copy = await cache.match(url)
      const known = found.get(url)
      if (!copy || (known && known.disimpan >= disimpanPada(copy))) continue
      const { title } = new DOMParser().parseFromString(await copy.text(), 'text/html')
      found.set(url, { href: url, judul: title, disimpan: disimpanPada(copy) })
    }
  }
  return [...found.values()].sort((a, b) => b.disimpan.localeCompare(a.disimpan))
}
