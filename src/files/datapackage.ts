import { hash } from 'node:crypto'
import { paketUnduh, petaUnduh, tabelEdisi, tabelKabupaten, tabelUmum, type TabelUnduh } from '../domain/downloads.ts'
import { latest, type Edition, type Kabupaten, type Portal } from '../domain/portal.ts'
import type { Sumber, Tanggal } from '../domain/rows.ts'
import { tertulis, type Tertulis } from '../load/tertulis.ts'
import { lengkap, link } from '../site/link.ts'
import { lisensiOf } from '../site/lisensi.ts'
import { tandai } from '../site/uraian.ts'
import { unduhan as text } from '../text/id/unduhan.ts'
import { areaName } from '../text/place.ts'
import { sourceLine } from '../text/source.ts'
import { bolehTanda, kolomOf, skemaOf } from './baca.ts'
import type { Berkas } from './berkas.ts'
import { fieldOf, kosongOf, kunciOf, RUJUKAN } from './datapackage-kolom.ts'
import { geojsonOf } from './geo.ts'
import { judulTabel, sumberTabel } from './unduhan-tabel.ts'

/** A Frictionless Data Package of each kabupaten, and one of what belongs to all. */
export const datapackageBerkas = (portal: Portal): readonly Berkas[] =>
  [undefined, ...portal.kabupaten.values()].map((kabupaten) => ({
    path: `unduh/${paketUnduh(kabupaten).datapackage}`,
    isi: () => datapackageText(portal, kabupaten),
  }))

export const datapackageText = (portal: Portal, kabupaten: Kabupaten | undefined): string =>
  `${JSON.stringify(datapackageOf(portal, kabupaten), undefined, 2)}\n`

/** Tables of a package; the order of its resources. */
export const tabelPaket = (portal: Portal, kabupaten: Kabupaten | undefined): readonly TabelUnduh[] =>
  kabupaten
    ? [...tabelKabupaten(kabupaten), ...kabupaten.edisi.flatMap((edisi) => tabelEdisi(kabupaten, edisi))]
    : tabelUmum(portal)

/** The sources that a package cites. */
export function sumberPaket(portal: Portal, kabupaten: Kabupaten | undefined): readonly Sumber[] {
  const cited = new Set(tabelPaket(portal, kabupaten).flatMap((one) => sumberTabel(portal, one)))
  return [...portal.sumber.values()].filter((sumber) => cited.has(sumber))
}

/** Of Data Package 1.0, which readers of version 2 know too. */
export function datapackageOf(portal: Portal, kabupaten: Kabupaten | undefined) {
  const tables = tabelPaket(portal, kabupaten)
  const sumber = sumberPaket(portal, kabupaten)
  const nama = kabupaten ? areaName(kabupaten) : portal.situs.judul
  const tanggal = tanggalPaket(portal, kabupaten)
  const home = lengkap(portal, kabupaten ? link.kabupaten(kabupaten.kode) : link.data())
  return {
    profile: 'data-package',
    name: `kampung-kb-${kabupaten?.folder ?? 'umum'}`,
    title: text.baca.judul(nama),
    description: tandai(kabupaten, `${text.katalogUraian} ${text.sel}`),
    // the standard wants a whole address here
    ...(portal.situs.alamat && { homepage: home }),
    version: `${versiOf(tanggal)}+${isiPaket(tables)}`,
    ...(tanggal && { created: `${penuh(tanggal)}T00:00:00Z` }),
    keywords: text.kataKunci,
    contributors: [{ title: portal.situs.judul, roles: ['publisher'], role: 'publisher' }],
    licenses: [licenceOf(portal.situs.lisensi_data)],
    sources: sumber.length > 0 ? sumber.map(sourceOf) : [{ title: portal.situs.judul }],
    resources: [
      ...(kabupaten ? [sumberResource(portal, sumber)] : []),
      ...tables.map((one) => tableResource(portal, one, tables)),
      ...(kabupaten ? kabupaten.edisi.map((edisi) => geoResource(portal, kabupaten, edisi)) : []),
    ],
  }
}

/** What tells one content of a package from another of the same day, as the build of a semantic version. */
const isiPaket = (tables: readonly TabelUnduh[]): string =>
  hash('sha256', tables.map(({ csv }) => `${csv} ${tertulis(csv).sidik}\n`).join('')).slice(0, 8)

/** The newest day that the data of a package tells: of its editions, corrections and sources. */
function tanggalPaket(portal: Portal, kabupaten: Kabupaten | undefined): Tanggal {
  const dates = [
    ...(kabupaten?.edisi ?? []).flatMap((edisi) => [edisi.tanggal_terbit, ...edisi.ralat.map((one) => one.tanggal)]),
    ...sumberPaket(portal, kabupaten).map((one) => one.tanggal_terbit),
  ]
  return dates.reduce((a, b) => (a > b ? a : b), kabupaten ? latest(kabupaten).tanggal_data : '')
}

/** `2024-01` -> `2024-01-01` */
const penuh = (tanggal: Tanggal): string => `${tanggal}${'-01-01'.slice(tanggal.length > 4 ? 3 : 0)}`.slice(0, 10)

/** `2024-01-04` -> `2024.1.4` */
const versiOf = (tanggal: Tanggal): string =>
  penuh(tanggal || '2000')
    .split('-')
    .map(Number)
    .join('.')

function licenceOf(teks: string) {
  const { id, url } = lisensiOf(teks)
  return id && url ? { name: id, path: url, title: teks } : { name: 'notspecified', title: teks }
}

const sourceOf = (sumber: Sumber) => ({
  title: sourceLine(sumber),
  ...(sumber.url && { path: sumber.url }),
})

const resourceName = ({ tabel, edisi }: Pick<TabelUnduh, 'tabel' | 'edisi'>): string =>
  `${tabel.replaceAll('_', '-')}${edisi ? `-${edisi.kode}` : ''}`

/** Below the folder of its package. */
const within = (path: string, kabupaten: Kabupaten | undefined): string =>
  kabupaten ? path.slice(kabupaten.folder.length + 1) : path

function tableResource(portal: Portal, one: TabelUnduh, all: readonly TabelUnduh[]) {
  const table = tertulis(one.csv)
  const sumber = sumberTabel(portal, one)
  const kolom = kolomOf(one.tabel, table)
  return {
    name: resourceName(one),
    type: 'table' as const,
    profile: 'tabular-data-resource',
    path: within(one.csv, one.kabupaten),
    title: judulTabel(one),
    description: text.uraianTabel(skemaOf(one.tabel).meaning, kolom.some(bolehTanda)),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: table.bytes,
    hash: `sha256:${table.sidik}`,
    rowCount: table.rows.length,
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
    ...(sumber.length > 0 && { sources: sumber.map(sourceOf) }),
    ...(one.edisi && { licenses: [licenceOf(one.edisi.lisensi)] }),
    schema: schemaOf(one, table, all),
  }
}

function schemaOf(one: TabelUnduh, table: Tertulis, all: readonly TabelUnduh[]) {
  const kolom = kolomOf(one.tabel, table)
  const kunci = kunciOf(one.tabel)
  const names = new Set(kolom.map(({ nama }) => nama))
  const known = new Set(['sumber', ...all.filter(({ edisi }) => !edisi).map(({ tabel }) => tabel)])
  const keys = RUJUKAN.filter(({ kolom, tabel }) => names.has(kolom) && known.has(tabel) && one.tabel !== tabel)
  return {
    fields: kolom.map(fieldOf),
    missingValues: kosongOf(kolom),
    ...(kunci && { primaryKey: kunci }),
    ...(keys.length > 0 && {
      foreignKeys: keys.map(({ kolom, tabel, ke }) => ({
        fields: [kolom],
        reference: { resource: tabel, fields: [ke] },
      })),
    }),
  }
}

/** The sources of a kabupaten, told here: their table lies outside its folder, where a package must not point. */
function sumberResource(portal: Portal, sumber: readonly Sumber[]) {
  const one = tabelUmum(portal).find(({ tabel }) => tabel === 'sumber')!
  const table = tertulis(one.csv)
  const ids = new Set(sumber.map(({ id }) => id))
  const at = table.header.indexOf('id')
  const rows = table.rows.filter((row) => ids.has(row[at] ?? ''))
  return {
    name: 'sumber',
    type: 'table' as const,
    profile: 'tabular-data-resource',
    title: judulTabel(one),
    data: rows.map((row) => Object.fromEntries(table.header.map((nama, i) => [nama, row[i] ?? '']))),
    schema: schemaOf(one, table, []),
  }
}

function geoResource(portal: Portal, kabupaten: Kabupaten, edisi: Edition) {
  const isi = geojsonOf(portal, kabupaten, edisi)
  return {
    name: `peta-${edisi.kode}`,
    path: within(petaUnduh(kabupaten, edisi).geojson, kabupaten),
    title: `${text.peta}, ${text.edisiJudul(kabupaten.nama, edisi.kode)}`,
    description: kabupaten.batas ? kabupaten.catatan_batas : text.peringatanSkematis,
    format: 'geojson',
    mediatype: 'application/geo+json',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(isi),
    hash: `sha256:${hash('sha256', isi)}`,
  }
}
