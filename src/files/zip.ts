import { strToU8, zipSync, type Zippable } from 'fflate'
import { FILE_ATURAN } from '../domain/aturan.ts'
import { paketUnduh, petaUnduh } from '../domain/downloads.ts'
import type { Kabupaten, Portal } from '../domain/portal.ts'
import { downloadBytes } from '../load/download.ts'

import { lengkap, link } from '../site/link.ts'
import { umum } from '../text/id/umum.ts'
import { unduhan as text } from '../text/id/unduhan.ts'
import { areaName } from '../text/place.ts'
import type { Berkas } from './berkas.ts'
import { datapackageText, sumberPaket, tabelPaket } from './datapackage.ts'
import { geojsonOf } from './geo.ts'
import { judulTabel, kalimatSumber } from './unduhan-tabel.ts'

/** All of a kabupaten, and all of the site, in one file each. */
export const zipBerkas = (portal: Portal): readonly Berkas[] => [
  ...[...portal.kabupaten.values()].map((kabupaten) => ({
    path: `unduh/${paketUnduh(kabupaten).zip}`,
    isi: () => pack(isiKabupaten(portal, kabupaten)),
  })),
  { path: `unduh/${paketUnduh().zip}`, isi: () => pack(isiSemua(portal)) },
]

type Isi = readonly (readonly [path: string, isi: Uint8Array])[]

const textFile = (path: string, isi: string): Isi[number] => [path, strToU8(isi)]

/** Paths are those of the package: below the folder of the kabupaten. */
function isiKabupaten(portal: Portal, kabupaten: Kabupaten): Isi {
  const within = (path: string) => path.slice(kabupaten.folder.length + 1)
  return [
    textFile(kabupaten.contoh ? `DATA-CONTOH_${text.bacaNama}` : text.bacaNama, baca(portal, kabupaten)),
    textFile('datapackage.json', datapackageText(portal, kabupaten)),
    ...tabelPaket(portal, kabupaten).map(({ csv }) => [within(csv), downloadBytes(csv)] as const),
    ...kabupaten.edisi.map((edisi) =>
      textFile(within(petaUnduh(kabupaten, edisi).geojson), geojsonOf(portal, kabupaten, edisi)),
    ),
  ]
}

function isiSemua(portal: Portal): Isi {
  return [
    textFile(text.bacaNama, baca(portal, undefined)),
    textFile('datapackage.json', datapackageText(portal, undefined)),
    ...tabelPaket(portal, undefined).map(({ csv }) => [csv, downloadBytes(csv)] as const),
    ...(portal.aturan ? [[FILE_ATURAN, downloadBytes(FILE_ATURAN)] as const] : []),
    ...[...portal.kabupaten.values()].flatMap((kabupaten) => {
      const folder = kabupaten.contoh ? `DATA-CONTOH_${kabupaten.folder}` : kabupaten.folder
      return isiKabupaten(portal, kabupaten).map(([path, isi]) => [`${folder}/${path}`, isi] as const)
    }),
  ]
}

/** One day for all files, and sorted names: the same content is the same bytes. */
const MADE = new Date(2000, 0, 1)

function pack(isi: Isi): Uint8Array {
  const sorted = isi.toSorted(([a], [b]) => (a < b ? -1 : 1))
  return zipSync(Object.fromEntries(sorted) as Zippable, { level: 6, mtime: MADE })
}

/** What a reader finds beside the data: what it is, whose it is, how to cite it. */
function baca(portal: Portal, kabupaten: Kabupaten | undefined): string {
  const skip = kabupaten ? kabupaten.folder.length + 1 : 0
  const { baca: t } = text
  const judul = t.judul(kabupaten ? areaName(kabupaten) : portal.situs.judul)
  const edisi = kabupaten?.edisi ?? []
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [t.isi, [...tabelPaket(portal, kabupaten).map((one) => `${one.csv.slice(skip)}: ${judulTabel(one)}`), t.uraian]],
    [t.sel, [text.sel]],
    [t.sumber, sumberPaket(portal, kabupaten).map((one) => `${one.id}: ${kalimatSumber(one)}`)],
    [t.lisensi, [portal.situs.lisensi_data, ...edisi.map(({ kode, lisensi }) => `${umum.edisi} ${kode}: ${lisensi}`)]],
    [
      t.mengutip,
      [
        t.caraKutip(
          `${portal.situs.judul}. ${judul}`,
          edisi.map(({ kode }) => kode),
          portal.situs.alamat && lengkap(portal, kabupaten ? link.kabupaten(kabupaten.kode) : link.data()),
        ),
      ],
    ],
    [t.periksa, [t.caraPeriksa]],
  ]
  return [
    ...(kabupaten?.contoh ? [text.contoh, ''] : []),
    judul,
    ...sections.filter(([, lines]) => lines.length > 0).flatMap(([name, lines]) => ['', name, ...lines]),
    '',
  ].join('\r\n')
}
