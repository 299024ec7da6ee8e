import type { Feature, FeatureCollection, MultiPolygon as GeoMulti, Polygon, Position } from 'geojson'
import { topology } from 'topojson-server'
import { sourceOfArea } from '../domain/area.ts'
import { petaUnduh } from '../domain/downloads.ts'
import { isKlasifikasi } from '../domain/klasifikasi.ts'
import { kecamatanOf } from '../domain/kode.ts'
import { remember } from '../domain/memo.ts'
import type { Edition, Kabupaten, MultiPolygon, Portal, Ring } from '../domain/portal.ts'
import type { Wilayah } from '../domain/rows.ts'
import { desaPada } from '../domain/valid.ts'
import { nilaiKlasifikasi } from '../geo/lapis.ts'
import { shapesOf } from '../geo/shapes.ts'
import { lengkap, link } from '../site/link.ts'
import { tandai } from '../site/uraian.ts'
import { umum } from '../text/id/umum.ts'
import { unduhan as text } from '../text/id/unduhan.ts'
import { areaName } from '../text/place.ts'
import type { Berkas } from './berkas.ts'

/** The map of each edition as GeoJSON and as TopoJSON. */
export const geoBerkas = (portal: Portal): readonly Berkas[] =>
  [...portal.kabupaten.values()].flatMap((kabupaten) =>
    kabupaten.edisi.flatMap((edisi) => {
      const { geojson, topojson } = petaUnduh(kabupaten, edisi)
      return [
        { path: `unduh/${geojson}`, isi: () => geojsonOf(portal, kabupaten, edisi) },
        { path: `unduh/${topojson}`, isi: () => topojsonOf(portal, kabupaten, edisi) },
      ]
    }),
  )

/** GeoJSON text (RFC 7946): one feature for each desa that stood on the date of the edition. Made once. */
export const geojsonOf = remember((portal: Portal, kabupaten: Kabupaten, edisi: Edition): string =>
  JSON.stringify(collection(portal, kabupaten, edisi)),
)

/** What the file is and what it rests on; the same words stand at the top of both formats. */
function head(portal: Portal, kabupaten: Kabupaten, edisi: Edition) {
  const { skematis } = shapesOf(kabupaten)
  return {
    judul: text.edisiJudul(areaName(kabupaten), edisi.kode),
    peringatan: tandai(kabupaten, skematis ? text.peringatanSkematis : kabupaten.catatan_batas),
    skematis,
    contoh: kabupaten.contoh,
    edisi: edisi.kode,
    tanggal_data: edisi.tanggal_data,
    sumber_id: edisi.sumber_id,
    sumber: portal.sumber.get(edisi.sumber_id)?.penerbit ?? '',
    sumber_wilayah: sourcesOfAreas(portal, kabupaten, edisi),
    lisensi: edisi.lisensi,
    alamat: lengkap(portal, link.edisi(kabupaten.kode, edisi.kode)),
  }
}

/** Whose areas and label points they are, apart from the edition: ids with their publishers. */
function sourcesOfAreas(portal: Portal, kabupaten: Kabupaten, edisi: Edition): Readonly<Record<string, string>> {
  const ids = new Set([...desaPada(kabupaten, edisi).values()].map(sourceOfArea))
  return Object.fromEntries([...ids].map((id) => [id, portal.sumber.get(id)?.penerbit ?? '']))
}

interface Sifat {
  readonly kode: string
  readonly nama: string
  readonly jenis: string
  readonly kecamatan_kode: string
  readonly kecamatan: string
  readonly klasifikasi: string | null
  /** in words, why no class; null where there is one */
  readonly alasan: string | null
  readonly skematis: boolean
  readonly bentuk: string
  readonly edisi: string
  /** of the class, or of the edition that has none for it; with several kampung joined by `|` */
  readonly sumber_id: string
  readonly luas_km2: number | null
  /** of the area in km² */
  readonly luas_sumber_id: string | null
  /** of the point and size that a schematic shape is drawn from; null for a real boundary, whose note is at the top */
  readonly bentuk_sumber_id: string | null
}

function collection(
  portal: Portal,
  kabupaten: Kabupaten,
  edisi: Edition,
): FeatureCollection<Polygon | GeoMulti | null> {
  const { skematis, desa } = shapesOf(kabupaten)
  return {
    type: 'FeatureCollection',
    ...head(portal, kabupaten, edisi),
    features: [...desaPada(kabupaten, edisi).values()].map((wilayah) =>
      featureOf(kabupaten, edisi, wilayah, desa.get(wilayah.kode), skematis),
    ),
  }
}

function featureOf(
  kabupaten: Kabupaten,
  edisi: Edition,
  wilayah: Wilayah,
  shape: MultiPolygon | undefined,
  skematis: boolean,
): Feature<Polygon | GeoMulti | null, Sifat> {
  const { kode, nama, jenis, luas_km2 } = wilayah
  const rows = edisi.klasifikasi.get(kode) ?? []
  const nilai = nilaiKlasifikasi(edisi, kode)
  const kelas = isKlasifikasi(nilai) ? nilai : null
  return {
    type: 'Feature',
    id: kode,
    properties: {
      kode,
      nama,
      jenis,
      kecamatan_kode: kecamatanOf(kode),
      kecamatan: kabupaten.kecamatan.get(kecamatanOf(kode))?.nama ?? '',
      klasifikasi: kelas,
      alasan: kelas === null ? alasanOf(nilai) : null,
      skematis,
      bentuk: !shape ? text.tanpaTitik : skematis ? text.petaSkematis : text.petaBatas,
      edisi: edisi.kode,
      sumber_id: [...new Set(rows.map(({ sumber_id }) => sumber_id))].join('|') || edisi.sumber_id,
      luas_km2: typeof luas_km2 === 'number' ? luas_km2 : null,
      luas_sumber_id: typeof luas_km2 === 'number' ? sourceOfArea(wilayah) : null,
      bentuk_sumber_id: shape && skematis ? sourceOfArea(wilayah) : null,
    },
    geometry: shape ? geometryOf(shape) : null,
  }
}

function alasanOf(nilai: ReturnType<typeof nilaiKlasifikasi>): string {
  if (nilai === 'beragam') return text.beragam
  return nilai === 'belum' ? umum.belumDipublikasikan : umum.absen[nilai as keyof typeof umum.absen]
}

/** Outer rings run counterclockwise and holes clockwise, as RFC 7946 asks. */
function geometryOf(shape: MultiPolygon): Polygon | GeoMulti {
  const polygons = shape.map((rings) => rings.map((ring, i) => wound(ring, i === 0)))
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0]! }
    : { type: 'MultiPolygon', coordinates: polygons }
}

const wound = (ring: Ring, isOuter: boolean): Position[] => {
  const points = ring.map(([lon, lat]): Position => [lon, lat])
  return signedArea(ring) > 0 === isOuter ? points : points.reverse()
}

/** Positive where the ring runs counterclockwise; square degrees. */
export const signedArea = (ring: Ring): number =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!
    return sum + x * nextY - nextX * y
  }, 0) / 2

/** Steps of the grid that TopoJSON rounds to: of a kabupaten about half a metre. */
const GRID = 100_000

function topojsonOf(portal: Portal, kabupaten: Kabupaten, edisi: Edition): string {
  const features = JSON.parse(geojsonOf(portal, kabupaten, edisi)) as FeatureCollection
  return JSON.stringify({ ...topology({ desa: features }, GRID), ...head(portal, kabupaten, edisi) })
}
