import { salin as text } from '../text/id/salin.ts'

/**
 * Copies the text of an element; selects it where the browser does not allow that. Tells which in `say`.
 * @param words what it says as text, where that is more than the words in it
 */
export async function salin(
  from: HTMLElement,
  say: (words: string) => void,
  words: string = from.textContent,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(words)
    say(text.tersalin)
  } catch {
    getSelection()?.selectAllChildren(from)
    say(text.pilih)
  }
}
