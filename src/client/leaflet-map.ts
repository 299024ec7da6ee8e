import { Map as LeafletMap, Popup, SVG } from 'leaflet'
import { NILAI } from '../geo/lapis.ts'
import type { PetaData } from '../geo/peta-data.ts'
import { peta as teks } from '../text/id/peta.ts'
import { h } from './dom.ts'
import { addControls, lapisOf } from './map-controls.ts'
import type { Pilihan } from './map-controls.ts'
import { updateFigure } from './map-figure.ts'
import { gentle, tiles, zoomButtons } from './map-gestures.ts'
import { addHint } from './map-hint.ts'
import { rovingKeys } from './map-keys.ts'
import { addNames } from './map-labels.ts'
import { addShapes, boxOf, paintAll } from './map-shapes.ts'
import { loadStyles } from './map-style.ts'
import { popupOf } from './popup.ts'
import { hitung, tampak } from './saring.ts'
import { breathe } from './slices.ts'

/** Smaller than this (CSS pixels) a finger cannot hit it: a tap comes nearer first. */
const TERLALU_KECIL = 30

/**
 * Trades the drawing inside the host for a Leaflet map with the same shapes and paint, and adds the controls that
 * only work with scripts. The drawing is hidden only when all else has succeeded.
 * @param signal takes everything away again and brings the drawing back, also when only half was built
 */
export async function startMap(host: HTMLElement, data: PetaData, signal: AbortSignal): Promise<void> {
  await loadStyles()
  if (signal.aborted) return
  const bidang = host.querySelector<HTMLElement>('.peta-bidang')!
  const kotak = h('div', { class: 'peta-leaflet' })
  bidang.append(kotak)
  signal.addEventListener('abort', () => {
    delete bidang.dataset.hidup
    kotak.remove()
  })

  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const map = leafletMap(kotak, calm)
  signal.addEventListener('abort', () => map.remove())
  const all = boxOf(data.desa)
  map.fitBounds(all, { animate: false, padding: [6, 6] })
  map.setMinZoom(map.getBoundsZoom(all) - 0.5).setMaxBounds(all.pad(0.5))

  await breathe(signal)
  const awal: Pilihan = {
    lapis: lapisOf(host),
    edisi: data.edisi[0]!,
    kecamatan: host.dataset.kecamatan ?? '',
    nilai: new Set(),
  }
  const shapes = await addShapes(map, data, (desa) => desa.edisi[awal.edisi]!.nilai[awal.lapis], signal)
  for (const [kode, { polygon }] of shapes) polygon.on('click', () => open(kode))
  await breathe(signal)
  addNames(map, data.kecamatan)
  await breathe(signal)
  if (data.contoh) {
    bidang.append(h('p', { class: 'peta-wm', 'aria-hidden': 'true' }, teks.watermark))
    kotak.classList.add('di-atas-wm')
  }
  signal.addEventListener('abort', () => bidang.querySelector('.peta-wm')?.remove())

  const isyarat = addHint(kotak)
  const svg = kotak.querySelector('svg')!
  svg.setAttribute('role', 'group')
  svg.setAttribute('aria-label', `${teks.alat.nama(host.dataset.nama ?? data.nama)}. ${teks.alat.caraPakai}`)
  const seen = (kode: string) => {
    const { polygon } = shapes.get(kode)!
    polygon.bringToFront()
    map.panInside(polygon.getBounds().getCenter(), { padding: [40, 40], animate: !calm })
  }
  // not on the svg: listening for focus there would make it a tab stop of its own
  const tombol = rovingKeys(kotak, seen, open)
  const explain = ({ target }: FocusEvent) => {
    if (!(target as Element).matches('.peta-desa:focus-visible')) return
    kotak.removeEventListener('focusin', explain)
    isyarat(teks.alat.caraPakai, 8)
  }
  kotak.addEventListener('focusin', explain)

  let pilihan = awal
  const popup = new Popup({
    closeButton: false,
    // beside the zoom buttons, and no wider than the map has room
    maxWidth: Math.min(280, kotak.clientWidth - 112),
    minWidth: Math.min(210, kotak.clientWidth - 112),
    // right of the zoom buttons
    autoPanPaddingTopLeft: [64, 8],
    autoPanPaddingBottomRight: [8, 8],
  })
  popup.on('remove', () => kotak.querySelector('.terpilih')?.classList.remove('terpilih'))

  function open(kode: string) {
    const one = shapes.get(kode)
    if (!one?.tampak) return
    const box = one.polygon.getBounds()
    const [a, b] = [map.latLngToContainerPoint(box.getNorthWest()), map.latLngToContainerPoint(box.getSouthEast())]
    if (Math.min(b.x - a.x, b.y - a.y) < TERLALU_KECIL)
      map.setView(box.getCenter(), Math.min(map.getZoom() + 1.5, 15), { animate: false })
    const close = () => {
      map.closePopup(popup)
      tombol.focus(kode)
    }
    const kecamatan = data.kecamatan.find((kec) => kec.kode === one.desa.kecamatan)?.nama ?? ''
    const isi = popupOf(host, one.desa, one.desa.edisi[pilihan.edisi]!, kecamatan, close)
    map.closePopup(popup)
    popup.setLatLng(box.getCenter()).setContent(isi).openOn(map)
    one.polygon.bringToFront().getElement()!.classList.add('terpilih')
    isi.querySelector('a')!.focus({ preventScroll: true })
    // which would lie over the name
    isyarat('')
  }
  kotak.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && map.hasLayer(popup))
      popup.getElement()?.querySelector<HTMLElement>('.peta-tutup')?.click()
  })

  function draw(next: Pilihan) {
    const zoomTo = next.kecamatan !== pilihan.kecamatan
    pilihan = next
    for (const one of shapes.values()) {
      one.nilai = one.desa.edisi[next.edisi]!.nilai[next.lapis]
      one.tampak = tampak({ kecamatan: one.desa.kecamatan, nilai: one.nilai }, next)
    }
    paintAll(shapes.values())
    const shown = [...shapes.values()].filter((one) => one.tampak)
    tombol.setStops(
      shown.map(({ desa, polygon }) => {
        const { lat, lng } = polygon.getBounds().getCenter()
        return { kode: desa.kode, x: lng, y: -lat, element: polygon.getElement() as SVGElement }
      }),
    )
    map.closePopup(popup)
    if (zoomTo) fitTo(next.kecamatan)
    // before the first choice the page says all this already
    if (bidang.dataset.hidup !== undefined) updateFigure(host, data, next, new Set(shown.map(({ desa }) => desa.kode)))
    const rows = shown.map(({ desa, nilai }) => ({ kecamatan: desa.kecamatan, nilai }))
    return { tampak: shown.length, semua: shapes.size, hitungan: hitung(rows, NILAI[next.lapis]) }
  }
  function fitTo(kecamatan: string) {
    const box = boxOf(data.desa.filter((desa) => desa.kecamatan === kecamatan))
    map.fitBounds(box.isValid() ? box : all, { animate: !calm, padding: [12, 12] })
  }

  if (awal.kecamatan) fitTo(awal.kecamatan)
  zoomButtons(map, () => fitTo(pilihan.kecamatan))
  const geser = gentle(map, kotak, isyarat)
  signal.addEventListener('abort', () => updateFigure(host, data, awal, new Set(shapes.keys())))
  addControls(host, data, awal, draw, { geser, petaDasar: tiles(map, kotak) }, signal)

  const fit = new ResizeObserver(() => map.invalidateSize({ animate: false }))
  fit.observe(kotak)
  signal.addEventListener('abort', () => fit.disconnect())

  const focused = bidang.querySelector<SVGElement>('.map a:focus')?.dataset.kode
  bidang.dataset.hidup = ''
  if (focused) tombol.focus(focused)
  const toHash = () => {
    const kode = location.hash.slice(1)
    if (!shapes.has(kode)) return
    bidang.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
    open(kode)
  }
  addEventListener('hashchange', toHash, { signal })
  toHash()
}

function leafletMap(kotak: HTMLElement, calm: boolean): LeafletMap {
  const map = new LeafletMap(kotak, {
    renderer: new SVG({ padding: 0.5 }),
    keyboard: false,
    scrollWheelZoom: false,
    zoomControl: false,
    attributionControl: false,
    zoomSnap: 0.25,
    maxZoom: 17,
    zoomAnimation: !calm,
    fadeAnimation: !calm,
    inertia: !calm,
  })
  if (calm) {
    // popups that come into view and the edge that springs back ask for no option
    const panBy = map.panBy.bind(map)
    map.panBy = (offset) => panBy(offset, { animate: false })
  }
  return map
}
