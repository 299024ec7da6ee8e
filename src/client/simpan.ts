import { h } from './dom.ts'

/** Has the browser save a text or a picture as a file. */
export function simpan(name: string, isi: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([isi], { type }))
  h('a', { href: url, download: name }).click()
  // Browsers read the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
