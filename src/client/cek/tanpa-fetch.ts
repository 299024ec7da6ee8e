/** Stands in for the programs with which citation-js would fetch in Node: here it fetches nothing. */
export default function none(): never {
  throw new Error('citation-js must not fetch')
}
export const { Headers } = globalThis
