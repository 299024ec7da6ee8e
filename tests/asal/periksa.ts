import { textsIn, type Teks } from './dom.ts'
import { frasaOf } from './frasa.ts'
import type { Halaman } from './halaman.ts'
import { without } from './kata.ts'

/** Whether all numerals of a text are what the data say at that place. */
const isTrue = (halaman: Halaman, one: Teks): boolean =>
  !/\d/.test(one.teks) || !/\d/.test(without(one.teks, frasaOf(halaman, one)))

/** The texts of a page with a numeral that the data do not account for; none where all is well. */
export const lostIn = (halaman: Halaman): readonly string[] =>
  textsIn(halaman.root)
    .filter((one) => !isTrue(halaman, one))
    .map((one) => `${halaman.alamat}: "${one.teks.trim()}" in ${one.induk.induk?.name} ${one.induk.name}`)

/** A text with another digit in the place of the last, and of the first, of each of its numerals. */
function mutantsOf(teks: string): readonly string[] {
  const places = [...teks.matchAll(/\d[\d.,]*\d|\d/g)].flatMap(({ index, 0: numeral }) => [
    index,
    index + numeral.length - 1,
  ])
  return [...new Set(places)].map((at) => `${teks.slice(0, at)}${(Number(teks[at]) + 1) % 10}${teks.slice(at + 1)}`)
}

/** Changes one numeral of a page after the other: how many, and those that are not found out at their place. */
export function mutate(halaman: Halaman): { readonly n: number; readonly hidup: readonly string[] } {
  let n = 0
  const hidup: string[] = []
  for (const one of textsIn(halaman.root)) {
    const { teks } = one
    for (const mutant of mutantsOf(teks)) {
      n++
      one.teks = mutant
      if (isTrue(halaman, one)) hidup.push(`${halaman.alamat}: "${teks.trim()}" -> "${mutant.trim()}"`)
    }
    one.teks = teks
  }
  return { n, hidup }
}
