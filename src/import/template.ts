import {
  writeXlsx,
  type Cell as XlsxCell,
  type CellStyle,
  type ColumnDef,
  type DataValidation,
  type WriteSheet,
} from 'hucre/xlsx'
import { KLASIFIKASI } from '../domain/klasifikasi.ts'
import { kecamatanOf } from '../domain/kode.ts'
import { berlaku, latest, type Kabupaten, type Portal } from '../domain/portal.ts'
import { POKTAN, type Wilayah } from '../domain/rows.ts'
import { isMistake, type Cell, type Spec } from '../load/cell.ts'
import { filesOf, TABLES, type AnySchema } from '../load/schema.ts'
import { templat as text } from '../text/id/templat.ts'
import { columnName } from './grid.ts'
import { FONT, guideSheet, HEADER, listSheet, PAGE } from './template-guide.ts'

/** Rows that are ready for more than is filled in. */
const SPARE = 300
const TEXT = '@'
const HELP: CellStyle = { numFmt: TEXT, font: { ...FONT, italic: true, color: { rgb: '5F6B76' } } }
/** A workbook tells when it was made; a fixed day keeps the bytes of two runs the same. */
const MADE = new Date(Date.UTC(2000, 0, 1))

/** The tables that have a template: those of an edition, and the sources that they cite. */
export const TEMPLATES: readonly AnySchema[] = [
  ...TABLES.filter(({ file }) => filesOf('edisi').includes(file)),
  ...TABLES.filter(({ file }) => file === 'sumber.csv'),
]

/** The templates of a kabupaten: without villages none that is filled in by village. */
export const templatesOf = ({ desa }: Kabupaten): readonly AnySchema[] =>
  desa.size > 0 ? TEMPLATES : TEMPLATES.filter(({ columns }) => !('kode_desa' in columns))

const nameOf = ({ file }: AnySchema): string => file.replace(/\.csv$/, '')

/** `blora-klasifikasi.xlsx`; of a fictional kabupaten `contoh-klasifikasi-DATA-CONTOH.xlsx` */
export const templateName = ({ folder, contoh }: Kabupaten, schema: AnySchema): string =>
  `${folder}-${nameOf(schema)}${contoh ? '-DATA-CONTOH' : ''}.xlsx`

/**
 * A workbook to fill in one table of an edition: codes filled in as text, drop-downs for options, a note on each column,
 * then sheets with the guide and with what cells may refer to. Import reads it as it is. The same data gives the same bytes.
 */
export async function templateXlsx(portal: Portal, kabupaten: Kabupaten, schema: AnySchema): Promise<Uint8Array> {
  const lists = listsOf(portal, kabupaten, schema)
  const sheets = [
    tableSheet(kabupaten, schema, lists),
    guideSheet(kabupaten, schema, isFilled(kabupaten, schema)),
    ...[...lists.values()].map(({ name, header, rows }) => listSheet(name, header, rows)),
  ]
  const properties = { title: text.judul(schema.file, kabupaten.nama), creator: '', created: MADE, modified: MADE }
  return writeXlsx({ sheets, properties })
}

interface Column {
  readonly label: string
  readonly spec: Spec | undefined
  readonly cell: Cell<unknown> | undefined
}

/** The columns of the table; beside the code of a desa that is filled in, its name and kecamatan. */
function columnsOf(schema: AnySchema, withNames: boolean): readonly Column[] {
  const help = (label: string): Column => ({ label, spec: undefined, cell: undefined })
  return Object.entries(schema.columns).flatMap(([label, cell]) => [
    { label, spec: cell.spec, cell },
    ...(label === 'kode_desa' && withNames ? [help(text.bantuan.desa), help(text.bantuan.kecamatan)] : []),
  ])
}

type Filled = Readonly<Record<string, string>>

/** What is known of the rows before anything is reported: a row for each class, kampung, or desa. */
function filledRows(kabupaten: Kabupaten, { file }: AnySchema): readonly Filled[] {
  const desa = [...kabupaten.desa.values()].filter(berlaku).sort((a, b) => (a.kode < b.kode ? -1 : 1))
  const about = (one: Wilayah): Filled => ({
    kode_desa: one.kode,
    [text.bantuan.desa]: one.nama,
    [text.bantuan.kecamatan]: kabupaten.kecamatan.get(kecamatanOf(one.kode))?.nama ?? '',
  })
  switch (file) {
    case 'total.csv':
      return KLASIFIKASI.map((klasifikasi) => ({ klasifikasi }))
    case 'klasifikasi.csv':
      return desa.flatMap((one) => {
        const known =
          latest(kabupaten)
            .klasifikasi.get(one.kode)
            ?.map(({ kampung }) => kampung) ?? []
        return (known.length > 0 ? known : ['']).map((kampung) => ({ ...about(one), kampung }))
      })
    case 'poktan.csv':
      return desa.flatMap((one) => POKTAN.map((poktan) => ({ ...about(one), poktan })))
    case 'statistik.csv':
    case 'tata_kelola.csv':
      return desa.map(about)
    default:
      return []
  }
}

/** Whether the codes of the desa are filled in: where a desa has a row of its own. */
const isFilled = (kabupaten: Kabupaten, schema: AnySchema): boolean =>
  filledRows(kabupaten, schema).some((row) => 'kode_desa' in row)

interface List {
  readonly name: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** What the cells of a column may refer to, by column. */
function listsOf(portal: Portal, kabupaten: Kabupaten, schema: AnySchema): ReadonlyMap<string, List> {
  const sumber = [...portal.sumber.values()].filter(({ keandalan }) => (keandalan === 'contoh') === kabupaten.contoh)
  const desa = [...kabupaten.desa.values()].filter(berlaku)
  const opd = kabupaten.opd.map(({ id, nama }) => [id, nama])
  const all: readonly (readonly [string, List])[] = [
    [
      'sumber_id',
      {
        name: text.sumber,
        header: text.kepalaSumber,
        rows: sumber.map(({ id, judul, penerbit, tanggal_terbit }) => [id, judul, penerbit, tanggal_terbit]),
      },
    ],
    [
      'kode_desa',
      {
        name: text.desa,
        header: text.kepalaDesa,
        rows: desa.map(({ kode, nama }) => [kode, nama, kabupaten.kecamatan.get(kecamatanOf(kode))?.nama ?? '']),
      },
    ],
    ['opd', { name: text.opd, header: text.kepalaDaftar, rows: opd }],
    ['instansi', { name: text.opd, header: text.kepalaDaftar, rows: opd }],
    [
      'program',
      {
        name: text.program,
        header: text.kepalaDaftar,
        rows: [...portal.program.values()].map(({ slug, judul }) => [slug, judul]),
      },
    ],
  ]
  return new Map(
    all.filter(
      ([column, { rows }]) =>
        column in schema.columns && rows.length > 0 && !(column === 'kode_desa' && isFilled(kabupaten, schema)),
    ),
  )
}

function tableSheet(kabupaten: Kabupaten, schema: AnySchema, lists: ReadonlyMap<string, List>): WriteSheet {
  const filled = filledRows(kabupaten, schema)
  const columns = columnsOf(schema, isFilled(kabupaten, schema))
  const head = kabupaten.contoh ? 1 : 0
  const last = head + 1 + Math.max(filled.length, filled.length === 0 ? SPARE : 0)
  const cells = new Map<string, Partial<XlsxCell>>()
  columns.forEach(({ label, spec }, i) => {
    const comment = spec ? { comment: { text: noteOf(spec) } } : {}
    cells.set(`${head},${i}`, { value: label, type: 'string', style: HEADER, ...comment })
    for (let row = head + 1; row < last; row++) {
      const value = filled[row - head - 1]?.[label] ?? null
      cells.set(`${row},${i}`, { value, type: value === null ? 'empty' : 'string', style: styleOf(spec) })
    }
  })
  if (kabupaten.contoh)
    cells.set('0,0', {
      value: text.contoh,
      type: 'string',
      style: { font: { ...FONT, bold: true, color: { rgb: 'B00020' } } },
    })
  const isHelped = columns.some(({ spec }) => spec === undefined)
  return {
    name: `${kabupaten.contoh ? 'DATA CONTOH ' : ''}${nameOf(schema)}`,
    columns: columns.map(({ label, spec }): ColumnDef => ({ width: widthOf(label, spec) })),
    rows: Array.from({ length: last }, () => columns.map(() => null)),
    cells,
    pageSetup: PAGE,
    freezePane: { rows: head + 1, columns: isHelped ? 3 : 1 },
    dataValidations: columns.flatMap((column, i) =>
      validationOf(column, `${columnName(i)}${head + 2}:${columnName(i)}${last}`, lists),
    ),
  }
}

/** Text where a spreadsheet would change what is typed: codes, dates, ids, lists. */
function styleOf(spec: Spec | undefined): CellStyle {
  if (!spec) return HELP
  return spec.type === 'bilangan bulat' || spec.type === 'angka' ? { font: FONT } : { numFmt: TEXT, font: FONT }
}

const widthOf = (label: string, spec: Spec | undefined): number =>
  spec?.type === 'teks' || spec?.type.startsWith('daftar') ? 28 : Math.max(spec ? 14 : 20, label.length + 3)

/** The note on a column: what it means, its unit, an example, its options. */
const noteOf = ({ meaning, unit, example, options }: Spec): string =>
  [
    `${meaning}.`,
    ...(unit === '' ? [] : [text.ukuran(unit)]),
    ...(example === '' ? [] : [text.misal(example)]),
    ...(options.length > 0 ? [text.pilihan(options.join(', '))] : []),
  ].join('\n')

/** A drop-down: options, with the signs for what is not there, or what a list sheet holds. It advises; the checker decides. */
function validationOf(
  { label, spec, cell }: Column,
  range: string,
  lists: ReadonlyMap<string, List>,
): readonly DataValidation[] {
  if (!spec || !cell || spec.type.startsWith('daftar')) return []
  const list = lists.get(label)
  const signs = ['tb', 'x'].filter((sign) => !isMistake(cell.read(sign)))
  const choice = list
    ? { formula1: `${list.name}!$A$2:$A$${list.rows.length + 1}` }
    : spec.options.length > 0
      ? { values: [...spec.options, ...signs] }
      : undefined
  if (!choice) return []
  const warning = {
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: text.salah,
    errorMessage: text.salahIsi,
  } as const
  return [{ type: 'list', range, allowBlank: true, ...warning, ...choice }]
}
