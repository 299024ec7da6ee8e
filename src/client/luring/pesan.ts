/** Files that are kept together for a time without a network: those of `/luring/`, of `/cek/` and of `/periksa/`. */
export const BAGIAN = ['inti', 'cek', 'periksa'] as const
export type Bagian = (typeof BAGIAN)[number]

/** Paths below the root of the portal. */
export interface Daftar {
  /** the content of all files, as sixteen digits */
  readonly versi: string
  readonly isi: readonly string[]
  /** kept once they were asked for */
  readonly nanti: readonly string[]
}

export type SemuaDaftar = Readonly<Record<Bagian, Daftar>>

/** What a page asks of the service worker. */
export type Pesan =
  | { readonly bagian: Bagian }
  /** one more file of `/cek/`, by its whole address */
  | { readonly juga: string }
  /** the page of the reader's own village, by its whole address; '' to forget it */
  | { readonly saya: string }

/** Asks it of the worker once there is one; where none is registered, nothing happens. */
export function kirim(pesan: Pesan): void {
  if (!('serviceWorker' in navigator)) return
  navigator.serviceWorker.ready.then(({ active }) => active?.postMessage(pesan)).catch(() => {})
}
