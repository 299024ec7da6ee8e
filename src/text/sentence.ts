/** Words of a data file as a sentence: `salah ketik` -> `Salah ketik.`; what ends already is not ended twice. */
export const sentence = (words: string): string =>
  words === '' ? '' : `${words[0]!.toUpperCase()}${words.slice(1)}${/[.?!…]$/.test(words) ? '' : '.'}`
