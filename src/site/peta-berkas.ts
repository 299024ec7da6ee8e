import { petaUnduh } from '../domain/downloads.ts'
import type { Edition, Kabupaten } from '../domain/portal.ts'
import { unduhan as text } from '../text/id/unduhan.ts'
import { link } from './link.ts'

/** The map of an edition among the downloads: what it is, and its formats. */
export function petaBerkas(kabupaten: Kabupaten, edisi: Edition) {
  const { geojson, topojson } = petaUnduh(kabupaten, edisi)
  return {
    isi: text.peta,
    ket: kabupaten.batas ? text.petaBatas : text.petaSkematis,
    format: [
      { nama: text.geojson, href: link.unduh(geojson) },
      { nama: text.topojson, href: link.unduh(topojson) },
    ],
  }
}
