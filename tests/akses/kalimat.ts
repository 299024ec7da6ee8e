/** Most words of a sentence of the interface. */
export const TERPANJANG = 25

/** Sentences of a text: each ends with its full stop, question or exclamation mark, or its line. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?…])["”’)]*\s+(?=["“‘(]*[\p{Lu}\d])|\n/u)
}

/** Words, with those that a hyphen or a slash joins as one. */
export function countWords(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length
}
