import { paketUnduh, petaUnduh, tabelEdisi, tabelKabupaten, tabelUmum, type TabelUnduh } from '../domain/downloads.ts'
import type { Edition, Kabupaten, Portal } from '../domain/portal.ts'
import type { Sumber } from '../domain/rows.ts'
import { halaman } from '../text/id/halaman.ts'
import { unduhan as text } from '../text/id/unduhan.ts'
import { areaName } from '../text/place.ts'
import { lengkap, link } from './link.ts'
import { lisensiOf } from './lisensi.ts'
import { ringkas, tandai } from './uraian.ts'

/** A node of JSON-LD. */
export type Ld = Readonly<Record<string, unknown>>

const CONTEXT = 'https://schema.org'

/** schema.org: one edition of a kabupaten as a Dataset, with every file of it. */
export function datasetLd(portal: Portal, kabupaten: Kabupaten, edisi: Edition): Ld {
  const peta = petaUnduh(kabupaten, edisi)
  return {
    '@context': CONTEXT,
    ...common(
      portal,
      text.edisiJudul(areaName(kabupaten), edisi.kode),
      tandai(kabupaten, ringkas(edisi)),
      edisi.lisensi,
    ),
    '@id': lengkap(portal, link.edisi(kabupaten.kode, edisi.kode)),
    url: lengkap(portal, link.edisi(kabupaten.kode, edisi.kode)),
    version: edisi.kode,
    temporalCoverage: edisi.tanggal_data,
    datePublished: edisi.tanggal_terbit,
    spatialCoverage: { '@type': 'AdministrativeArea', name: areaName(kabupaten), identifier: kabupaten.kode },
    citation: [...sumberOf(portal, [edisi.sumber_id])].map(karya),
    includedInDataCatalog: katalogRef(portal),
    distribution: [
      ...tabelEdisi(kabupaten, edisi).flatMap((one) => files(portal, one)),
      file(portal, peta.geojson, 'application/geo+json', text.peta),
      file(portal, paketUnduh(kabupaten).zip, 'application/zip', text.paket),
    ],
  }
}

/** schema.org: everything that can be downloaded, as a DataCatalog; editions by their address. */
export function catalogueLd(portal: Portal): Ld {
  const all = [...portal.kabupaten.values()]
  return {
    '@context': CONTEXT,
    ...katalogRef(portal),
    description: text.katalogUraian,
    inLanguage: 'id',
    ...licence(portal.situs.lisensi_data),
    dataset: [
      {
        ...common(portal, text.katalogJudul(portal.situs.judul), text.katalogUraian, portal.situs.lisensi_data),
        '@id': `${lengkap(portal, link.data())}#semua`,
        url: lengkap(portal, link.data()),
        distribution: [
          ...tabelUmum(portal).flatMap((one) => files(portal, one)),
          file(portal, paketUnduh().zip, 'application/zip', text.paketSemua),
        ],
      },
      ...all.map((kabupaten) => ({
        ...common(
          portal,
          text.dasarJudul(areaName(kabupaten)),
          tandai(kabupaten, text.dasarUraian),
          portal.situs.lisensi_data,
        ),
        '@id': `${lengkap(portal, link.data())}#${kabupaten.folder}`,
        url: `${lengkap(portal, link.data())}#${kabupaten.folder}`,
        spatialCoverage: { '@type': 'AdministrativeArea', name: areaName(kabupaten), identifier: kabupaten.kode },
        distribution: tabelKabupaten(kabupaten).flatMap((one) => files(portal, one)),
      })),
      ...all.flatMap((kabupaten) =>
        kabupaten.edisi.map((edisi) => ({
          '@type': 'Dataset',
          '@id': lengkap(portal, link.edisi(kabupaten.kode, edisi.kode)),
          name: text.edisiJudul(areaName(kabupaten), edisi.kode),
          description: tandai(kabupaten, ringkas(edisi)),
          url: lengkap(portal, link.edisi(kabupaten.kode, edisi.kode)),
          ...licence(edisi.lisensi),
        })),
      ),
    ],
  }
}

const katalogRef = (portal: Portal): Ld => ({
  '@type': 'DataCatalog',
  '@id': lengkap(portal, link.data()),
  name: text.katalogJudul(portal.situs.judul),
  url: lengkap(portal, link.data()),
})

const common = (portal: Portal, name: string, description: string, lisensi: string): Ld => ({
  '@type': 'Dataset',
  name,
  description,
  inLanguage: 'id',
  isAccessibleForFree: true,
  keywords: text.kataKunci,
  ...licence(lisensi),
  creator: { '@type': 'Organization', name: portal.situs.judul, url: lengkap(portal, link.tentang()) },
})

function licence(teks: string): Ld {
  const { url } = lisensiOf(teks)
  return url ? { license: url, usageInfo: teks } : { license: teks }
}

const files = (portal: Portal, one: TabelUnduh): readonly Ld[] => {
  const isi = halaman.data.isi[one.tabel] ?? one.tabel
  return [
    file(portal, one.csv, 'text/csv', isi),
    file(portal, one.xlsx, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', isi),
  ]
}

const file = (portal: Portal, path: string, encodingFormat: string, name: string): Ld => ({
  '@type': 'DataDownload',
  name,
  encodingFormat,
  contentUrl: lengkap(portal, link.unduh(path)),
})

function* sumberOf(portal: Portal, ids: readonly string[]): Generator<Sumber> {
  for (const id of ids) {
    const found = portal.sumber.get(id)
    if (found) yield found
  }
}

const karya = ({ judul, penerbit, tanggal_terbit, url }: Sumber): Ld => ({
  '@type': 'CreativeWork',
  name: judul || penerbit,
  publisher: { '@type': 'Organization', name: penerbit },
  ...(tanggal_terbit && { datePublished: tanggal_terbit }),
  ...(url && { url }),
})

/** JSON for a data block of a page: nothing in it can end the block. */
export const jsonLd = (node: Ld): string =>
  `<script type="application/ld+json">${JSON.stringify(node).replaceAll('<', '\\u003c')}</script>`
