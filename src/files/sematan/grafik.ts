import { Svg, svg } from '../../charts/svg.ts'
import { swatch } from '../../charts/swatch.ts'
import type { Portal } from '../../domain/portal.ts'
import { petaDefs } from '../../geo/cat.ts'
import { link } from '../../site/link.ts'
import { date } from '../../text/dates.ts'
import { sematan as teks } from '../../text/id/sematan.ts'
import type { Grafik } from '../gambar/grafik.ts'
import { lukisPeta, type Petak } from '../gambar/peta.ts'
import { halaman } from './halaman.ts'

const keys = (items: Grafik['legenda'] = []): Svg | false =>
  items.length > 0 &&
  svg`<ul class="legend">${items.map(({ pola, teks: words }) => svg`<li>${swatch(pola)}${words}</li>`)}</ul>`

/** A chart with its legend. @param beku whether it stays with its edition */
export const grafikSematan = (portal: Portal, grafik: Grafik, beku: boolean): string =>
  halaman(portal, {
    ...grafik,
    kabupaten: grafik.kabupaten!,
    isi: [grafik.svg, keys(grafik.legenda)],
    beku,
    buka: teks.bukaAsal,
    pola: svg``,
  })

/** Launches belong to no edition: until when those on the map were recorded. */
function sampai({ kabupaten, lapis }: Petak): readonly string[] {
  if (lapis !== 'pencanangan') return []
  const last = kabupaten.pencanangan.reduce((a, { tanggal }) => (a > tanggal ? a : tanggal), '')
  return last ? [teks.sampai(date(last))] : []
}

/** The map of a kabupaten; its links open the portal beside the page that embeds it. */
export function petaSematan(portal: Portal, petak: Petak, beku: boolean): string {
  const { svg: map, legenda, edisi, ...rest } = lukisPeta(portal, petak)
  const opening = new Svg(map.markup.replaceAll('<a ', '<a target="_blank" rel="noopener" '))
  return halaman(portal, {
    ...rest,
    edisi: edisi ?? (beku ? petak.edisi : undefined),
    catatan: [...(edisi ? [] : sampai(petak)), rest.catatan.join(' ')],
    isi: [opening, keys(legenda)],
    kabupaten: petak.kabupaten,
    beku,
    halaman: link.peta(petak.kabupaten.kode),
    buka: teks.bukaAsal,
    pola: petaDefs(),
  })
}
