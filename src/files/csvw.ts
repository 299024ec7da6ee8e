import { tabelSemua, type TabelUnduh } from '../domain/downloads.ts'
import type { Portal } from '../domain/portal.ts'
import { POLA_TANGGAL } from '../load/tanggal.ts'
import { tertulis } from '../load/tertulis.ts'
import { lengkap, link } from '../site/link.ts'
import { lisensiOf } from '../site/lisensi.ts'
import { tandai } from '../site/uraian.ts'
import { unduhan as text } from '../text/id/unduhan.ts'
import { bolehTanda, kolomOf, skemaOf, wajib, type Kolom } from './baca.ts'
import type { Berkas } from './berkas.ts'
import { kunciOf } from './datapackage-kolom.ts'
import { judulTabel, lisensiTabel, sumberTabel } from './unduhan-tabel.ts'

/** What each table's columns mean, beside the table, as the W3C's CSV on the Web has it. */
export const csvwBerkas = (portal: Portal): readonly Berkas[] =>
  tabelSemua(portal).map((one) => ({
    path: `unduh/${one.csvw}`,
    isi: () => `${JSON.stringify(csvwOf(portal, one), undefined, 2)}\n`,
  }))

export function csvwOf(portal: Portal, one: TabelUnduh) {
  const table = tertulis(one.csv)
  const kolom = kolomOf(one.tabel, table)
  const lisensi = lisensiOf(lisensiTabel(portal, one))
  const sumber = sumberTabel(portal, one)
  const kunci = kunciOf(one.tabel)
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'id' }],
    url: one.csv.slice(one.csv.lastIndexOf('/') + 1),
    'dc:title': judulTabel(one),
    'dc:description': tandai(one.kabupaten, text.uraianTabel(skemaOf(one.tabel).meaning, kolom.some(bolehTanda))),
    'dc:publisher': portal.situs.judul,
    'dc:language': 'id',
    ...(one.edisi && { 'dc:date': one.edisi.tanggal_data, 'dc:issued': one.edisi.tanggal_terbit }),
    ...(lisensi.url && { 'dc:license': { '@id': lisensi.url } }),
    'dc:rights': lisensi.teks,
    ...(sumber.length > 0 && {
      'dc:source': sumber.map(({ id, penerbit, judul, url }) =>
        url ? { '@id': url } : `${id}: ${penerbit}, ${judul}`,
      ),
    }),
    'dc:isPartOf': { '@id': lengkap(portal, link.data()) },
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      lineTerminators: ['\n'],
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    tableSchema: {
      columns: kolom.map(columnOf),
      ...(kunci && { primaryKey: kunci }),
    },
  }
}

function columnOf(kolom: Kolom) {
  const { nama, cell } = kolom
  const { meaning, unit, type } = cell.spec
  return {
    name: nama,
    titles: nama,
    'dc:description': unit ? `${meaning} (${unit})` : meaning,
    datatype: datatypeOf(kolom),
    null: bolehTanda(kolom) ? ['', 'tb', 'x'] : [''],
    ...(type.startsWith('daftar') && { separator: '|' }),
    required: wajib(kolom),
  }
}

/** A regular expression that fits exactly these texts. */
const oneOf = (options: readonly string[]): string =>
  options.map((option) => option.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')

function datatypeOf({ cell }: Kolom) {
  const { type, options } = cell.spec
  if (type === 'bilangan bulat') return 'integer'
  if (type === 'angka') return 'decimal'
  if (type === 'ya|tidak') return { base: 'boolean', format: 'ya|tidak' }
  if (type === 'tanggal') return { base: 'string', format: POLA_TANGGAL }
  // a list may also be `tidak`: none of them
  const all = type.startsWith('daftar') && options.length > 0 ? ['tidak', ...options] : options
  return all.length > 0 ? { base: 'string', format: oneOf(all) } : 'string'
}
