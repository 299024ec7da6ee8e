import { LatLngBounds, Map as LeafletMap, Polygon, Polyline, Popup, SVG, Tooltip } from 'leaflet'
import type { LatLngTuple } from 'leaflet'
import leafletCss from 'leaflet/dist/leaflet.css?url&no-inline'
import { catOf } from '../geo/cat.ts'
import { NILAI } from '../geo/lapis.ts'
import type { Lapis, Nilai } from '../geo/lapis.ts'
import type { DesaPeta, PetaData } from '../geo/peta-data.ts'
import { peta as teks } from '../text/id/peta.ts'
import { h } from './dom.ts'
import { addControls } from './map-controls.ts'
import type { Pilihan } from './map-controls.ts'
import { gentle, tiles, zoomButtons } from './map-gestures.ts'
import { rovingKeys } from './map-keys.ts'
import { updateFigure } from './map-figure.ts'
import { popupOf } from './popup.ts'
import { hitung, tampak } from './saring.ts'

interface Bentuk {
  readonly desa: DesaPeta
  readonly polygon: Polygon
  /** set at every draw */
  nilai: Nilai
  tampak: boolean
}

/** Smaller than this (CSS pixels) a finger cannot hit it: a tap comes nearer first. */
const TERLALU_KECIL = 30

/**
 * Trades the drawing inside the host for a Leaflet map with the same shapes and paint, and adds the controls that
 * only work with scripts. The drawing is hidden only when all else has succeeded.
 * @returns removes the map and brings the drawing back
 */
export async function startMap(host: HTMLElement, data: PetaData): Promise<() => void> {
  await loadStyles()
  const bidang = host.querySelector<HTMLElement>('.peta-bidang')!
  const kotak = h('div', { class: 'peta-leaflet' })
  bidang.append(kotak)

  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const renderer = new SVG({ padding: 0.5 })
  const map = new LeafletMap(kotak, {
    renderer,
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
  const all = new LatLngBounds(data.desa.flatMap(({ bentuk }) => latLngs(bentuk).flat(2)))
  const kecamatanAwal = host.dataset.kecamatan ?? ''
  map.fitBounds(all, { animate: false, padding: [6, 6] })

  const bentuk = new Map<string, Bentuk>()
  for (const desa of data.desa) {
    const polygon = new Polygon(latLngs(desa.bentuk), { className: 'peta-desa', weight: 1, fillOpacity: 1, color: '' })
    polygon.addTo(map)
    polygon.on('click', () => open(desa.kode, true))
    bentuk.set(desa.kode, { desa, polygon, nilai: 'belum', tampak: true })
  }
  const garis = data.garis.map((line) => line.map(([lon, lat]): LatLngTuple => [lat, lon]))
  new Polyline(garis, { className: 'peta-kec', interactive: false, weight: 1.8 }).addTo(map)
  const names = data.kecamatan.flatMap(({ nama, at }) => (at ? [nameOf(nama, [at[1], at[0]]).addTo(map)] : []))
  map.getPane('tooltipPane')!.setAttribute('aria-hidden', 'true')
  map.on('zoomend resize', () => thinOut(names))
  if (data.contoh) kotak.append(h('p', { class: 'peta-wm', 'aria-hidden': 'true' }, teks.watermark))

  const svg = kotak.querySelector('svg')!
  svg.setAttribute('role', 'group')
  svg.setAttribute('aria-label', `${teks.alat.nama(data.nama)}. ${teks.alat.caraPakai}`)

  let pilihan: Pilihan = { lapis: 'klasifikasi', edisi: data.edisi[0]!, kecamatan: kecamatanAwal, nilai: new Set() }
  const popup = new Popup({ closeButton: false, maxWidth: 280, minWidth: 210, autoPan: true })
  const tombol = rovingKeys(
    svg,
    (kode) => {
      const { polygon } = bentuk.get(kode)!
      polygon.bringToFront()
      map.panInside(polygon.getBounds().getCenter(), { padding: [40, 40], animate: !calm })
    },
    (kode) => open(kode, true),
  )

  function open(kode: string, focus: boolean) {
    const one = bentuk.get(kode)
    if (!one?.tampak) return
    const box = one.polygon.getBounds()
    const [a, b] = [map.latLngToContainerPoint(box.getNorthWest()), map.latLngToContainerPoint(box.getSouthEast())]
    if (Math.min(b.x - a.x, b.y - a.y) < TERLALU_KECIL)
      map.setView(box.getCenter(), Math.min(map.getZoom() + 1.5, 15), { animate: false })
    const close = () => {
      map.closePopup(popup)
      tombol.focus(kode)
    }
    const edisi = one.desa.edisi[pilihan.edisi]!
    const kecamatan = data.kecamatan.find((kec) => kec.kode === one.desa.kecamatan)?.nama ?? ''
    const isi = popupOf(
      { ...one.desa, ...edisi, kecamatan, kelas: edisi.nilai.klasifikasi, tanggal: one.desa.pencanangan },
      close,
    )
    popup.setLatLng(box.getCenter()).setContent(isi).openOn(map)
    if (focus) isi.querySelector('a')?.focus({ preventScroll: true })
  }
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !map.hasLayer(popup)) return
    popup.getElement()?.querySelector<HTMLElement>('.peta-tutup')?.click()
  }
  kotak.addEventListener('keydown', onEscape)

  function draw(next: Pilihan) {
    const zoomTo = next.kecamatan !== pilihan.kecamatan
    pilihan = next
    for (const one of bentuk.values()) {
      one.nilai = nilaiOf(one.desa, next)
      one.tampak = tampak({ kecamatan: one.desa.kecamatan, nilai: one.nilai }, next)
    }
    // a dashed edge says "not yet known", where others are known
    const berwarna = [...bentuk.values()].some((one) => catOf(one.nilai))
    for (const one of bentuk.values()) paint(one, berwarna)
    const shown = [...bentuk.values()].filter((one) => one.tampak)
    tombol.setStops(
      shown.map(({ desa, polygon }) => {
        const { lat, lng } = polygon.getBounds().getCenter()
        return { kode: desa.kode, x: lng, y: -lat, element: polygon.getElement() as SVGElement }
      }),
    )
    map.closePopup(popup)
    if (zoomTo) fitTo(next.kecamatan)
    updateFigure(host, data, next, new Set(shown.map(({ desa }) => desa.kode)))
    const rows = shown.map(({ desa, nilai }) => ({ kecamatan: desa.kecamatan, nilai }))
    return { tampak: shown.length, semua: bentuk.size, hitungan: hitung(rows, NILAI[next.lapis]) }
  }
  function fitTo(kecamatan: string) {
    const members = [...bentuk.values()].filter(({ desa }) => desa.kecamatan === kecamatan)
    const box = members.reduce((sum, { polygon }) => sum.extend(polygon.getBounds()), new LatLngBounds([]))
    map.fitBounds(box.isValid() ? box : all, { animate: !calm, padding: [12, 12] })
  }

  const remover = new AbortController()
  if (kecamatanAwal) fitTo(kecamatanAwal)
  zoomButtons(map, () => fitTo(pilihan.kecamatan))
  const geser = gentle(map, kotak)
  addControls(host, data, pilihan, draw, { geser, petaDasar: tiles(map, bidang) }, remover.signal)

  const fit = new ResizeObserver(() => map.invalidateSize({ animate: false }))
  fit.observe(kotak)
  const minZoom = map.getBoundsZoom(all) - 0.5
  map.setMinZoom(minZoom).setMaxBounds(all.pad(0.5))
  bidang.dataset.hidup = ''
  thinOut(names)
  const toHash = () => {
    const kode = location.hash.slice(1)
    if (!bentuk.has(kode)) return
    bidang.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
    open(kode, true)
  }
  addEventListener('hashchange', toHash, { signal: remover.signal })
  toHash()
  return () => {
    remover.abort()
    fit.disconnect()
    delete bidang.dataset.hidup
    map.remove()
    kotak.remove()
  }
}

const latLngs = (bentuk: DesaPeta['bentuk']): LatLngTuple[][][] =>
  bentuk.map((polygon) => polygon.map((ring) => ring.map(([lon, lat]): LatLngTuple => [lat, lon])))

const nilaiOf = (desa: DesaPeta, { lapis, edisi }: { lapis: Lapis; edisi: string }) => desa.edisi[edisi]!.nilai[lapis]

function paint({ desa, polygon, nilai, tampak }: Bentuk, berwarna: boolean) {
  const element = polygon.getElement()!
  const fill = catOf(nilai)
  polygon.setStyle({
    fillColor: fill ?? 'var(--paper)',
    color: fill ? 'var(--paper)' : 'var(--line-2)',
    dashArray: berwarna && !fill ? '3 2.5' : '',
  })
  element.classList.toggle('tersaring', !tampak)
  element.setAttribute('role', 'button')
  element.setAttribute('tabindex', '-1')
  element.setAttribute('aria-haspopup', 'dialog')
  element.setAttribute('aria-label', teks.labelDesa(desa.kelurahan, desa.nama, teks.nilai[nilai].toLowerCase()))
  if (tampak) element.removeAttribute('aria-hidden')
  else element.setAttribute('aria-hidden', 'true')
}

const nameOf = (nama: string, at: LatLngTuple): Tooltip =>
  new Tooltip({ permanent: true, direction: 'center', className: 'peta-nama', opacity: 1 })
    .setLatLng(at)
    .setContent(h('span', {}, nama))

/** Of names that would lie on one another the first stays, as in the drawing. */
function thinOut(names: readonly Tooltip[]) {
  const kept: DOMRect[] = []
  for (const name of names) {
    const element = name.getElement()!
    const box = element.getBoundingClientRect()
    const free = kept.every((k) => k.right < box.left || box.right < k.left || k.bottom < box.top || box.bottom < k.top)
    element.style.visibility = free ? '' : 'hidden'
    if (free) kept.push(box)
  }
}

/** Leaflet's own sheet, from this site, once. */
function loadStyles(): Promise<void> {
  if (document.querySelector(`link[href="${leafletCss}"]`)) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const sheet = h('link', { rel: 'stylesheet', href: leafletCss })
    sheet.addEventListener('load', () => resolve())
    sheet.addEventListener('error', () => reject(new Error(leafletCss)))
    document.head.append(sheet)
  })
}
