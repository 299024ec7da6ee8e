import type { Nilai } from '../geo/lapis.ts'
import { peta as teks } from '../text/id/peta.ts'

/** Swatch and word of a value. The swatch is the one in the legend of the page, which holds every value. */
export const kata = (host: Element, nilai: Nilai): readonly Node[] => [
  host.querySelector(`.legend [data-nilai="${nilai}"] .swatch`)!.cloneNode(true),
  document.createTextNode(teks.nilai[nilai]),
]
