import { number } from '../numbers.ts'

/** `1 village`, `2 villages`, `0 villages`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${number(n)} ${n === 1 ? one : many}`

/** `Anggrek`, `Anggrek and Melati`, `Anggrek, Melati and Mawar`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
