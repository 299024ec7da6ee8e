import { INNER } from '../../charts/sheet.ts'
import type { Svg } from '../../charts/svg.ts'
import { sourceOfArea } from '../../domain/area.ts'
import type { KodeDesa, KodeKecamatan } from '../../domain/kode.ts'
import { kecamatanOf } from '../../domain/kode.ts'
import { berlaku, latest, type Edition, type Kabupaten, type Portal } from '../../domain/portal.ts'
import { desaPada } from '../../domain/valid.ts'
import { POLA, petaPatterns } from '../../geo/cat.ts'
import { lapisAwal, NILAI, nilaiDesa, type Lapis, type NilaiDesa } from '../../geo/lapis.ts'
import { layerOf } from '../../geo/layers.ts'
import { staticMap } from '../../geo/map.ts'
import { shapesOf } from '../../geo/shapes.ts'
import { link } from '../../site/link.ts'
import { gambar as teks } from '../../text/id/gambar.ts'
import { peta as kata } from '../../text/id/peta.ts'
import { areaName } from '../../text/place.ts'
import type { Drawing } from '../../charts/sheet.ts'
import { lembar, type Lukisan } from './lembar.ts'

/** What a map shows: one layer, of one edition, of a kabupaten or a kecamatan in it. */
export interface Petak {
  readonly kabupaten: Kabupaten
  readonly edisi: Edition
  readonly lapis: Lapis
  readonly kecamatan?: KodeKecamatan | undefined
}

/** The map of every layer and edition, of launches, and of each kecamatan. */
export function petaLukisan(portal: Portal): readonly Lukisan[] {
  const one = (path: string, petak: () => Petak, png = true): Lukisan => ({
    path,
    isi: () => petaLembar(portal, petak()),
    png,
  })
  return [...portal.kabupaten.values()].flatMap((kabupaten) => {
    const { kode } = kabupaten
    if (kabupaten.desa.size === 0) return []
    return [
      one(`peta/${kode}/pencanangan`, () => ({ kabupaten, edisi: latest(kabupaten), lapis: 'pencanangan' })),
      ...kabupaten.edisi.flatMap((edisi) =>
        (['klasifikasi', 'kelengkapan'] as const)
          .filter((lapis) => lapis !== 'klasifikasi' || edisi.tabel.has('klasifikasi'))
          .map((lapis) => one(`edisi/${kode}/${edisi.kode}/${lapis}`, () => ({ kabupaten, edisi, lapis }))),
      ),
      ...[...kabupaten.kecamatan.keys()].map((kecamatan) =>
        one(`kecamatan/${kecamatan}/peta`, () => awalOf(portal, kabupaten, kecamatan), false),
      ),
    ]
  })
}

/** The newest edition on the layer with the most to say. */
export function awalOf(portal: Portal, kabupaten: Kabupaten, kecamatan?: KodeKecamatan): Petak {
  const edisi = latest(kabupaten)
  const petak: Petak = { kabupaten, edisi, lapis: 'klasifikasi', kecamatan }
  return { ...petak, lapis: lapisAwal(nilaiOf(portal, petak).values()) }
}

export function nilaiOf(
  portal: Portal,
  { kabupaten, edisi, lapis, kecamatan }: Petak,
): ReadonlyMap<KodeDesa, NilaiDesa> {
  // launches belong to no edition: they are of the villages of today
  const desa =
    lapis === 'pencanangan' ? [...kabupaten.desa.values()].filter(berlaku) : [...desaPada(kabupaten, edisi).values()]
  return new Map(
    desa
      .filter(({ kode }) => !kecamatan || kecamatanOf(kode) === kecamatan)
      .map(({ kode }) => [kode, nilaiDesa(portal, edisi, kode)]),
  )
}

export interface Terlukis {
  readonly judul: string
  readonly sub: string
  readonly svg: Svg
  readonly legenda: readonly { readonly pola: string | undefined; readonly teks: string }[]
  readonly catatan: readonly string[]
  readonly sumber: readonly string[]
  readonly edisi: Edition | undefined
}

/** The map with its words, counted over all villages, those without a shape included. */
export function lukisPeta(portal: Portal, petak: Petak): Terlukis {
  const { kabupaten, edisi, lapis, kecamatan } = petak
  const nilai = nilaiOf(portal, petak)
  const shapes = shapesOf(kabupaten)
  const drawn = [...nilai.keys()].filter((kode) => shapes.desa.has(kode))
  const area = kecamatan ? kabupaten.kecamatan.get(kecamatan)! : kabupaten
  const wilayah = areaName(area)
  const judul = teks.judulPeta[lapis](wilayah)
  const inside = (kode: string): boolean => nilai.has(kode)
  const byLayer = {
    klasifikasi: [edisi.sumber_id, ...sumberKelas(edisi, nilai.keys())],
    pencanangan: kabupaten.pencanangan.filter((r) => inside(r.kode_desa)).map((r) => r.sumber_id),
    kelengkapan: [edisi.sumber_id],
  }[lapis]
  const missing = nilai.size - drawn.length
  return {
    judul,
    sub: kecamatan ? `${teks.subPeta(nilai.size)}, ${areaName(kabupaten)}` : teks.subPeta(nilai.size),
    svg: staticMap({
      kabupaten,
      shapes,
      kode: kecamatan ? drawn : drawn.length === shapes.desa.size ? undefined : drawn,
      title: judul,
      layers: [layerOf(lapis, nilai)],
    }),
    legenda: NILAI[lapis].flatMap((value) => {
      const jumlah = [...nilai.values()].filter((one) => one.nilai[lapis] === value).length
      const pola = value === 'diketahui' ? 'peta-diketahui' : POLA[value]
      return jumlah > 0 ? [{ pola, teks: teks.legendaPeta(kata.nilai[value], jumlah) }] : []
    }),
    catatan: [
      shapes.skematis ? teks.skematis : teks.batas,
      ...(missing > 0 ? [teks.tanpaBentuk(missing)] : []),
      ...(lapis === 'kelengkapan' ? [kata.kelengkapan.dihitung] : []),
    ],
    sumber: [...byLayer, ...sumberBentuk(kabupaten, drawn)],
    edisi: lapis === 'pencanangan' ? undefined : edisi,
  }
}

/** Sources of the classes of some villages. */
export const sumberKelas = ({ klasifikasi }: Edition, desa: Iterable<KodeDesa>): readonly string[] =>
  [...desa].flatMap((kode) => klasifikasi.get(kode)?.map((row) => row.sumber_id) ?? [])

/** Sources of the shapes of some villages; real boundaries are told of in words. */
export const sumberBentuk = (kabupaten: Kabupaten, desa: readonly KodeDesa[]): readonly string[] =>
  shapesOf(kabupaten).skematis ? desa.map((kode) => sourceOfArea(kabupaten.desa.get(kode)!)) : []

function petaLembar(portal: Portal, petak: Petak): string {
  const { kabupaten, kecamatan } = petak
  const { svg: map, ...rest } = lukisPeta(portal, petak)
  return lembar(portal, {
    ...rest,
    catatan: [rest.catatan.join(' ')],
    gambar: mapDrawing(map),
    pola: petaPatterns,
    halaman: kecamatan ? link.kecamatan(kecamatan) : link.peta(kabupaten.kode),
    kabupaten,
  })
}

/** A map over the whole width of a sheet, or as much of it as its height allows. */
export function mapDrawing(map: Svg, most = INNER * 1.1): Drawing {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(map.markup)!.map(Number)
  const scale = Math.min(INNER / width!, most / height!)
  return { svg: map, width: width! * scale, height: Math.round(height! * scale) }
}
