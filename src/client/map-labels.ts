import { Tooltip } from 'leaflet'
import type { Map as LeafletMap } from 'leaflet'
import type { PetaData } from '../geo/peta-data.ts'
import { h } from './dom.ts'

/** Names of the kecamatan. Of those that would lie on one another that of the largest stays, which comes first. */
export function addNames(map: LeafletMap, kecamatan: PetaData['kecamatan']) {
  const names = kecamatan.map(({ nama, at: [lon, lat] }) => nameOf(nama, [lat, lon]).addTo(map))
  map.getPane('tooltipPane')!.setAttribute('aria-hidden', 'true')
  const thinOut = () => {
    const elements = names.map((name) => name.getElement()!)
    // measured before any is hidden: each change between would make the browser lay out the page again
    const boxes = elements.map((element) => element.getBoundingClientRect())
    const kept: DOMRect[] = []
    elements.forEach((element, i) => {
      const box = boxes[i]!
      const free = kept.every(
        (k) => k.right < box.left || box.right < k.left || k.bottom < box.top || box.bottom < k.top,
      )
      element.style.visibility = free ? '' : 'hidden'
      if (free) kept.push(box)
    })
  }
  map.on('zoomend resize', thinOut)
  thinOut()
}

const nameOf = (nama: string, at: [number, number]): Tooltip =>
  new Tooltip({ permanent: true, direction: 'center', className: 'peta-nama', opacity: 1 })
    .setLatLng(at)
    .setContent(h('span', {}, nama))
