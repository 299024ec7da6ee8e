import { kirim, type Bagian } from './luring/pesan.ts'

/** Keeps a page with all that it may load later, and shows `notice` while there is no network. */
export function simpanLuring(notice: HTMLElement, bagian: Bagian): void {
  const show = () => (notice.hidden = navigator.onLine)
  for (const name of ['online', 'offline']) addEventListener(name, show)
  show()
  kirim({ bagian })
}

/** Keeps one more file, of those that the page keeps when they were asked for. */
export const simpanJuga = (address: string): void => kirim({ juga: new URL(address, location.href).href })
