import { paketUnduh, petaUnduh, tabelEdisi, tabelKabupaten, tabelUmum, type TabelUnduh } from '../domain/downloads.ts'
import type { Edition, Kabupaten, Portal } from '../domain/portal.ts'
import type { Tanggal } from '../domain/rows.ts'
import { tertulis } from '../load/tertulis.ts'
import { lengkap, link } from '../site/link.ts'
import { lisensiOf } from '../site/lisensi.ts'
import { ringkas, tandai } from '../site/uraian.ts'
import { unduhan as text } from '../text/id/unduhan.ts'
import { areaName } from '../text/place.ts'
import type { Berkas } from './berkas.ts'
import { jsonldText, turtleText, urai, type Nilai, type Simpul } from './katalog-graf.ts'
import { judulTabel } from './unduhan-tabel.ts'

/** All data sets of the site as a catalogue of DCAT-AP 3, in two notations. */
export const katalogBerkas = (portal: Portal): readonly Berkas[] => [
  { path: 'data/katalog.jsonld', isi: () => jsonldText(katalog(portal)) },
  { path: 'data/katalog.ttl', isi: () => turtleText(katalog(portal)) },
]

const id = (teks: string): Nilai => ({ teks, bahasa: 'id' })
const node = (jenis: string, sifat: Simpul['sifat'] = {}, at?: string): Simpul => ({ id: at, jenis: [jenis], sifat })

const AUTHORITY = 'http://publications.europa.eu/resource/authority'
const BAHASA = node('dct:LinguisticSystem', {}, `${AUTHORITY}/language/IND`)
const TERBUKA = node('dct:RightsStatement', {}, `${AUTHORITY}/access-right/PUBLIC`)
const TEMA = node('skos:Concept', { 'skos:prefLabel': id('Penduduk dan masyarakat') }, `${AUTHORITY}/data-theme/SOCI`)
const SHA256 = node('spdx:ChecksumAlgorithm', {}, 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256')

const MEDIA = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json',
  zip: 'application/zip',
} as const
type Format = keyof typeof MEDIA

/** The catalogue as a graph: named nodes each on their own. */
export function katalog(portal: Portal): readonly Simpul[] {
  const data = lengkap(portal, link.data())
  const agent = node('foaf:Agent', { 'foaf:name': id(portal.situs.judul) }, `${lengkap(portal, link.home())}#penerbit`)
  const all = [...portal.kabupaten.values()]
  const sets = [
    umumSet(portal, agent),
    ...all.flatMap((one) => [dasarSet(portal, one, agent), ...edisiSets(portal, one, agent)]),
  ]
  const top: Simpul = {
    id: `${data}#katalog`,
    jenis: ['dcat:Catalog'],
    sifat: {
      'dct:title': id(text.katalogJudul(portal.situs.judul)),
      'dct:description': id(text.katalogUraian),
      'dct:publisher': agent,
      'dct:language': BAHASA,
      'foaf:homepage': node('foaf:Document', {}, data),
      'dct:license': lisensi(portal.situs.lisensi_data),
      'dct:spatial': all.map(tempat),
      'dcat:dataset': sets,
      'dcat:service': layanan(portal, agent),
    },
  }
  return urai([top, ...all.map((one) => deret(portal, one, agent))])
}

const umumSet = (portal: Portal, agent: Simpul): Simpul =>
  dataset(portal, agent, `${lengkap(portal, link.data())}#semua`, {
    judul: text.katalogJudul(portal.situs.judul),
    uraian: text.katalogUraian,
    halaman: link.data(),
    berkas: [
      ...tabelUmum(portal).flatMap((one) => tabelFiles(portal, one, portal.situs.lisensi_data)),
      file(portal, paketUnduh().zip, 'zip', text.paketSemua, portal.situs.lisensi_data),
    ],
  })

const dasarSet = (portal: Portal, kabupaten: Kabupaten, agent: Simpul): Simpul =>
  dataset(
    portal,
    agent,
    `${lengkap(portal, link.data())}#${kabupaten.folder}`,
    {
      judul: text.dasarJudul(areaName(kabupaten)),
      uraian: tandai(kabupaten, text.dasarUraian),
      halaman: link.kabupaten(kabupaten.kode),
      berkas: [
        ...tabelKabupaten(kabupaten).flatMap((one) => tabelFiles(portal, one, portal.situs.lisensi_data)),
        file(portal, paketUnduh(kabupaten).zip, 'zip', text.paket, portal.situs.lisensi_data),
      ],
    },
    { 'dct:spatial': tempat(kabupaten) },
  )

function edisiSets(portal: Portal, kabupaten: Kabupaten, agent: Simpul): readonly Simpul[] {
  return kabupaten.edisi.map((edisi, i) => {
    const before = kabupaten.edisi[i - 1]
    return dataset(
      portal,
      agent,
      edisiId(portal, kabupaten, edisi),
      {
        judul: text.edisiJudul(areaName(kabupaten), edisi.kode),
        uraian: tandai(kabupaten, ringkas(edisi)),
        halaman: link.edisi(kabupaten.kode, edisi.kode),
        berkas: [
          ...tabelEdisi(kabupaten, edisi).flatMap((one) => tabelFiles(portal, one, edisi.lisensi)),
          file(portal, petaUnduh(kabupaten, edisi).geojson, 'geojson', text.peta, edisi.lisensi),
        ],
      },
      {
        'dct:identifier': { teks: `${kabupaten.kode}:${edisi.kode}`, tipe: 'xsd:string' },
        'dcat:version': { teks: edisi.kode, tipe: 'xsd:string' },
        'dct:issued': tanggal(edisi.tanggal_terbit),
        'dct:modified': tanggal(
          edisi.ralat.reduce((last, one) => (one.tanggal > last ? one.tanggal : last), edisi.tanggal_terbit),
        ),
        'dct:spatial': tempat(kabupaten),
        'dct:temporal': node('dct:PeriodOfTime', {
          'dcat:startDate': tanggal(edisi.tanggal_data),
          'dcat:endDate': tanggal(edisi.tanggal_data),
        }),
        'dct:creator': pembuat(portal, edisi),
        'dcat:inSeries': { ref: deretId(portal, kabupaten) },
        ...(before && { 'dcat:prev': { ref: edisiId(portal, kabupaten, before) } }),
      },
    )
  })
}

const edisiId = (portal: Portal, { kode }: Kabupaten, edisi: Edition): string =>
  `${lengkap(portal, link.edisi(kode, edisi.kode))}#data`
const deretId = (portal: Portal, { kode }: Kabupaten): string => `${lengkap(portal, link.kabupaten(kode))}#data`

const deret = (portal: Portal, kabupaten: Kabupaten, agent: Simpul): Simpul =>
  node(
    'dcat:DatasetSeries',
    {
      'dct:title': id(text.deretJudul(areaName(kabupaten))),
      'dct:description': id(tandai(kabupaten, text.deretUraian(areaName(kabupaten)))),
      'dct:publisher': agent,
      'dct:spatial': tempat(kabupaten),
    },
    deretId(portal, kabupaten),
  )

/** The publisher of what an edition rests on; no node where it is not known. */
function pembuat(portal: Portal, { sumber_id }: Edition): Simpul | undefined {
  const sumber = portal.sumber.get(sumber_id)
  return sumber && node('foaf:Agent', { 'foaf:name': id(sumber.penerbit) }, lengkap(portal, link.sumber(sumber_id)))
}

const tempat = (kabupaten: Kabupaten): Simpul =>
  node('dct:Location', {
    'skos:prefLabel': id(areaName(kabupaten)),
    'dct:identifier': { teks: kabupaten.kode, tipe: 'xsd:string' },
  })

const lisensi = (teks: string): Simpul => node('dct:LicenseDocument', { 'rdfs:label': id(teks) }, lisensiOf(teks).url)

function tanggal(tanggal: Tanggal): Nilai | undefined {
  const tipe = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' }[tanggal.length]
  return tipe ? { teks: tanggal, tipe } : undefined
}

const layanan = (portal: Portal, agent: Simpul): Simpul =>
  node(
    'dcat:DataService',
    {
      'dct:title': id(text.layanan),
      'dcat:endpointURL': { ref: lengkap(portal, link.api('')) },
      'dcat:landingPage': node('foaf:Document', {}, lengkap(portal, link.caraApi())),
      'dct:publisher': agent,
      'dct:license': lisensi(portal.situs.lisensi_data),
    },
    `${lengkap(portal, link.caraApi())}#layanan`,
  )

interface Isi {
  readonly judul: string
  readonly uraian: string
  readonly halaman: string
  readonly berkas: readonly Simpul[]
}

const dataset = (
  portal: Portal,
  agent: Simpul,
  at: string,
  { judul, uraian, halaman, berkas }: Isi,
  more: Simpul['sifat'] = {},
): Simpul =>
  node(
    'dcat:Dataset',
    {
      'dct:title': id(judul),
      'dct:description': id(uraian),
      'dct:publisher': agent,
      'dct:language': BAHASA,
      'dct:accessRights': TERBUKA,
      'dcat:theme': TEMA,
      'dcat:keyword': text.kataKunci.map(id),
      'dcat:landingPage': node('foaf:Document', {}, lengkap(portal, halaman)),
      ...more,
      'dcat:distribution': berkas,
    },
    at,
  )

function tabelFiles(portal: Portal, one: TabelUnduh, hak: string): readonly Simpul[] {
  const { sidik, bytes } = tertulis(one.csv)
  const csv = file(portal, one.csv, 'csv', judulTabel(one), hak, {
    'dcat:byteSize': { teks: String(bytes), tipe: 'xsd:nonNegativeInteger' },
    'spdx:checksum': node('spdx:Checksum', {
      'spdx:algorithm': SHA256,
      'spdx:checksumValue': { teks: sidik, tipe: 'xsd:hexBinary' },
    }),
    'foaf:page': node('foaf:Document', {}, lengkap(portal, link.unduh(one.csvw))),
  })
  return [csv, file(portal, one.xlsx, 'xlsx', judulTabel(one), hak)]
}

function file(
  portal: Portal,
  path: string,
  format: Format,
  judul: string,
  hak: string,
  more: Simpul['sifat'] = {},
): Simpul {
  const address = lengkap(portal, link.unduh(path))
  const media = node('dct:MediaType', {}, `http://www.iana.org/assignments/media-types/${MEDIA[format]}`)
  return node(
    'dcat:Distribution',
    {
      'dct:title': id(judul),
      'dcat:accessURL': { ref: address },
      'dcat:downloadURL': { ref: address },
      'dcat:mediaType': media,
      'dct:format': node('dct:MediaTypeOrExtent', {}, `${AUTHORITY}/file-type/${format.toUpperCase()}`),
      'dct:license': lisensi(hak),
      ...more,
    },
    `${address}#berkas`,
  )
}
