import { FILE_ATURAN } from './aturan.ts'
import { tingkatOf } from './kode.ts'
import { TABEL_EDISI, type Edition, type Kabupaten, type Portal } from './portal.ts'
import type { Wilayah } from './rows.ts'

/** The tables of a kabupaten that belong to no edition, by file name without `.csv`. */
const TABEL_KABUPATEN = ['wilayah', 'angka', 'pencanangan', 'opd'] as const

/** A table to download. All paths are below `unduh/`; that of the CSV also below the data folder. */
export interface TabelUnduh {
  /** file name without `.csv`: `klasifikasi` */
  readonly tabel: string
  /** undefined for what belongs to all */
  readonly kabupaten: Kabupaten | undefined
  /** undefined for what belongs to no edition */
  readonly edisi: Edition | undefined
  /** what, where and when: `kampung-kb_blora_klasifikasi_2024-01` */
  readonly nama: string
  /** as committed */
  readonly csv: string
  /** semicolons and decimal commas, for Excel in Indonesian */
  readonly excel: string
  readonly xlsx: string
  /** what its columns mean (CSVW) */
  readonly csvw: string
  /** corrections of its cells, which stand in it as they were filed */
  readonly ralat: number
}

function tabelUnduh(tabel: string, kabupaten?: Kabupaten, edisi?: Edition): TabelUnduh {
  const folder = edisi?.folder ?? kabupaten?.folder
  const at = folder === undefined ? '' : `${folder}/`
  const nama = namaBerkas(kabupaten, tabel, edisi)
  const csv = `${at}${tabel}.csv`
  return {
    tabel,
    kabupaten,
    edisi,
    nama,
    csv,
    excel: `${at}${nama}_excel.csv`,
    xlsx: `${at}${nama}.xlsx`,
    csvw: `${csv}-metadata.json`,
    ralat: edisi?.ralat.filter(({ berkas }) => berkas === `${tabel}.csv`).length ?? 0,
  }
}

/** Name of a file, without its ending, that still tells what it is when it lies in a folder of downloads. */
const namaBerkas = (kabupaten: Kabupaten | undefined, apa: string, edisi?: Edition): string =>
  [
    kabupaten?.contoh ? 'DATA-CONTOH_kampung-kb' : 'kampung-kb',
    ...(kabupaten ? [kabupaten.folder] : []),
    ...(apa ? [apa] : []),
    ...(edisi ? [edisi.kode] : []),
  ].join('_')

export const tabelEdisi = (kabupaten: Kabupaten, edisi: Edition): readonly TabelUnduh[] =>
  TABEL_EDISI.filter((tabel) => edisi.tabel.has(tabel)).map((tabel) => tabelUnduh(tabel, kabupaten, edisi))

export const tabelKabupaten = (kabupaten: Kabupaten): readonly TabelUnduh[] =>
  TABEL_KABUPATEN.filter((tabel) => tabel === 'wilayah' || kabupaten[tabel].length > 0).map((tabel) =>
    tabelUnduh(tabel, kabupaten),
  )

/** Those that belong to no kabupaten. */
export const tabelUmum = ({ istilah }: Pick<Portal, 'istilah'>): readonly TabelUnduh[] =>
  (istilah.length > 0 ? ['sumber', 'istilah'] : ['sumber']).map((tabel) => tabelUnduh(tabel))

/** Every table: of all, of each kabupaten, of each of its editions. */
export const tabelSemua = (portal: Portal): readonly TabelUnduh[] => [
  ...tabelUmum(portal),
  ...[...portal.kabupaten.values()].flatMap((one) => [
    ...tabelKabupaten(one),
    ...one.edisi.flatMap((edisi) => tabelEdisi(one, edisi)),
  ]),
]

/** Paths below the data folder of all committed files that a reader can download. */
export const downloadsOf = (portal: Portal): readonly string[] => [
  ...tabelSemua(portal).map(({ csv }) => csv),
  ...(portal.aturan ? [FILE_ATURAN] : []),
]

/** The map of one edition. */
export function petaUnduh(
  kabupaten: Kabupaten,
  edisi: Edition,
): { readonly geojson: string; readonly topojson: string } {
  const nama = `${edisi.folder}/${namaBerkas(kabupaten, 'peta', edisi)}`
  return { geojson: `${nama}.geojson`, topojson: `${nama}.topojson` }
}

/** All tables of a kabupaten, or of the site, and what describes them. */
export function paketUnduh(kabupaten?: Kabupaten): { readonly zip: string; readonly datapackage: string } {
  const at = kabupaten ? `${kabupaten.folder}/` : ''
  return { zip: `${at}${namaBerkas(kabupaten, '')}.zip`, datapackage: `${at}datapackage.json` }
}

/** The facts of a page of a desa or kecamatan. */
export interface HalamanUnduh {
  readonly nama: string
  readonly csv: string
  readonly excel: string
  readonly xlsx: string
}

export function halamanUnduh({ contoh }: Kabupaten, { kode, nama: sebutan }: Wilayah): HalamanUnduh {
  const slug = sebutan
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const nama = ['kampung-kb', kode, ...(slug ? [slug] : [])].join('_')
  const full = contoh ? `DATA-CONTOH_${nama}` : nama
  const at = `${tingkatOf(kode)}/${kode}/${full}`
  return { nama: full, csv: `${at}.csv`, excel: `${at}_excel.csv`, xlsx: `${at}.xlsx` }
}
