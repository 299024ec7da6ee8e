import { cek } from '../../text/id/cek.ts'

const text = cek.kutip

/** Copies the text of an element; selects it where the browser does not allow that. Tells which in `say`. */
export async function salin(from: HTMLElement, say: (words: string) => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(from.textContent)
    say(text.tersalin)
  } catch {
    getSelection()?.selectAllChildren(from)
    say(text.pilih)
  }
}
