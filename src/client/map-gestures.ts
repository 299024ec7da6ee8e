import { Control, DomEvent, TileLayer } from 'leaflet'
import type { Map as LeafletMap } from 'leaflet'
import { peta as teks } from '../text/id/peta.ts'
import { TILES } from '../site/csp.ts'
import { h } from './dom.ts'
import type { Isyarat } from './map-hint.ts'

/**
 * Lets the page scroll over the map: the wheel zooms only with Ctrl or once the map has focus, one finger scrolls and
 * two move the map. Who tries the other way is told.
 * @returns lets one finger move the map, or not
 */
export function gentle(map: LeafletMap, kotak: HTMLElement, isyarat: Isyarat): (satuJari: boolean) => void {
  kotak.addEventListener(
    'wheel',
    (event) => {
      const wanted = event.ctrlKey || kotak.contains(document.activeElement)
      if (wanted) map.scrollWheelZoom.enable()
      else {
        map.scrollWheelZoom.disable()
        isyarat(teks.alat.gulir)
      }
    },
    { capture: true, passive: true },
  )
  kotak.addEventListener(
    'touchmove',
    (event) => {
      if (event.touches.length === 1 && !map.dragging.enabled()) isyarat(teks.alat.dua)
    },
    { passive: true },
  )
  const move = (on: boolean) => (on ? map.dragging.enable() : map.dragging.disable())
  move(!matchMedia('(pointer: coarse)').matches)
  return move
}

/** Zoom buttons that speak Indonesian, and one that shows all again. */
export function zoomButtons(map: LeafletMap, semula: () => void) {
  const zoom = new Control.Zoom({
    position: 'bottomleft',
    zoomInTitle: teks.alat.perbesar,
    zoomOutTitle: teks.alat.perkecil,
  }).addTo(map)
  const button = h('button', { type: 'button', title: teks.alat.semula, 'aria-label': teks.alat.semula })
  button.addEventListener('click', semula)
  DomEvent.disableClickPropagation(button)
  zoom.getContainer()!.append(button)
}

/** The base map of OpenStreetMap: nothing is asked of its host until it is turned on. */
export function tiles(map: LeafletMap, kotak: HTMLElement): (on: boolean) => void {
  const layer = new TileLayer(`${TILES}/{z}/{x}/{y}.png`, { maxZoom: 19 })
  const credit = h(
    'p',
    { class: 'peta-osm' },
    h('a', { href: 'https://www.openstreetmap.org/copyright', rel: 'noopener' }, teks.osm),
  )
  return (on) => {
    kotak.classList.toggle('peta-berdasar', on)
    if (on) {
      layer.addTo(map)
      kotak.append(credit)
    } else {
      layer.remove()
      credit.remove()
    }
  }
}
