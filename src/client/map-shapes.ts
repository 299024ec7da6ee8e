import { LatLngBounds, Polygon, Polyline } from 'leaflet'
import type { LatLngTuple, Map as LeafletMap } from 'leaflet'
import { catOf } from '../geo/cat.ts'
import type { Nilai } from '../geo/lapis.ts'
import type { DesaPeta, PetaData } from '../geo/peta-data.ts'
import { peta as teks } from '../text/id/peta.ts'
import { inSlices } from './slices.ts'

/** One village on the live map. */
export interface Bentuk {
  readonly desa: DesaPeta
  readonly polygon: Polygon
  /** set at every draw */
  nilai: Nilai
  tampak: boolean
  /** how it was painted last */
  cat: string
}

/** Adds villages, painted, and over them the borders of kecamatan: in slices of time, as there may be hundreds. */
export async function addShapes(
  map: LeafletMap,
  { desa, garis }: PetaData,
  nilaiOf: (desa: DesaPeta) => Nilai,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Bentuk>> {
  const shapes = new Map<string, Bentuk>()
  const berwarna = desa.some((one) => catOf(nilaiOf(one)))
  const add = (one: DesaPeta) => {
    const polygon = new Polygon(latLngs(one.bentuk), { className: 'peta-desa', weight: 1, fillOpacity: 1, color: '' })
    const bentuk = { desa: one, polygon: polygon.addTo(map), nilai: nilaiOf(one), tampak: true, cat: '' }
    paint(bentuk, berwarna)
    shapes.set(one.kode, bentuk)
  }
  await inSlices(desa, add, signal)
  const lines = garis.map((line) => line.map(([lon, lat]): LatLngTuple => [lat, lon]))
  new Polyline(lines, { className: 'peta-kec', interactive: false, weight: 1.8 }).addTo(map)
  return shapes
}

/** Box around villages; not valid around none. */
export function boxOf(shapes: Iterable<{ readonly bentuk: DesaPeta['bentuk'] }>): LatLngBounds {
  return new LatLngBounds([...shapes].flatMap(({ bentuk }) => latLngs(bentuk).flat(2)))
}

/** Pattern, edge and spoken name of every village that is not painted so already. */
export function paintAll(shapes: Iterable<Bentuk>) {
  const all = [...shapes]
  // a dashed edge says "not yet known", where others are known
  const berwarna = all.some(({ nilai }) => catOf(nilai))
  for (const one of all) paint(one, berwarna)
}

function paint(bentuk: Bentuk, berwarna: boolean) {
  const { desa, polygon, nilai, tampak } = bentuk
  const cat = `${nilai} ${tampak} ${berwarna}`
  if (bentuk.cat === cat) return
  bentuk.cat = cat
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
  element.setAttribute(
    'aria-label',
    teks.labelDesa(desa.kelurahan, desa.sebutan ?? desa.nama, teks.nilai[nilai].toLowerCase()),
  )
  if (tampak) element.removeAttribute('aria-hidden')
  else element.setAttribute('aria-hidden', 'true')
}

const latLngs = (bentuk: DesaPeta['bentuk']): LatLngTuple[][][] =>
  bentuk.map((polygon) => polygon.map((ring) => ring.map(([lon, lat]): LatLngTuple => [lat, lon])))
