import type { Cell as XlsxCell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx'
import type { Kabupaten } from '../domain/portal.ts'
import type { AnySchema } from '../load/schema.ts'
import { templat as text } from '../text/id/templat.ts'

type PageSetup = NonNullable<WriteSheet['pageSetup']>
type FontStyle = NonNullable<CellStyle['font']>

/** Named, or LibreOffice takes another face for each cell that has a style of its own. */
export const FONT: FontStyle = { name: 'Calibri', size: 11 }
export const HEADER: CellStyle = {
  numFmt: '@',
  font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '2F3E75' } },
  alignment: { vertical: 'center' },
}
/** A4 on its side, all columns on one page. */
export const PAGE: PageSetup = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
}
const TITLE: CellStyle = { font: { ...FONT, bold: true, size: 14 } }
const BOLD: CellStyle = { font: { ...FONT, bold: true } }
const WRAP: CellStyle = { numFmt: '@', font: FONT, alignment: { vertical: 'top', wrapText: true } }

/** How the table is filled in: steps, the signs of cells, and every column. */
export function guideSheet(kabupaten: Kabupaten, schema: AnySchema, isFilled: boolean): WriteSheet {
  const ofDesa = 'kode_desa' in schema.columns ? [isFilled ? text.terisi : text.pilihDesa] : []
  const rows: CellValue[][] = []
  const cells = new Map<string, Partial<XlsxCell>>()
  const add = (values: readonly string[], style?: CellStyle) => {
    values.forEach((value, i) => style && cells.set(`${rows.length},${i}`, { value, type: 'string', style }))
    rows.push([...values])
  }
  if (kabupaten.contoh) add([text.contoh], BOLD)
  add([text.judul(schema.file, kabupaten.nama)], TITLE)
  add([text.satuBaris(schema.meaning)])
  add([])
  const steps = text.langkah(schema.file === 'sumber.csv')
  for (const [i, step] of [...steps, ...ofDesa].entries()) add([`${i + 1}. ${step}`])
  add([])
  add([text.aturan], BOLD)
  for (const sign of text.sel) add(sign, WRAP)
  add([text.tanggal])
  add([])
  add([text.daftarKolom], BOLD)
  add(text.kepalaKolom, HEADER)
  for (const [name, { spec }] of Object.entries(schema.columns))
    add([name, spec.meaning, spec.type, spec.unit, spec.example, spec.options.join(', ')], WRAP)
  return {
    name: text.petunjuk,
    rows,
    cells,
    pageSetup: PAGE,
    columns: [26, 60, 24, 16, 30, 60].map((width) => ({ width })),
  }
}

/** What cells of the table may refer to. */
export function listSheet(name: string, header: readonly string[], rows: readonly (readonly string[])[]): WriteSheet {
  const cells = new Map<string, Partial<XlsxCell>>()
  header.forEach((value, i) => cells.set(`0,${i}`, { value, type: 'string', style: HEADER }))
  rows.forEach((row, r) =>
    row.forEach((value, c) => cells.set(`${r + 1},${c}`, { value, type: 'string', style: WRAP })),
  )
  return {
    name,
    rows: [header, ...rows].map((row) => [...row]),
    cells,
    columns: header.map((_, i) => ({ width: i === 0 ? 26 : 50 })),
    freezePane: { rows: 1 },
    pageSetup: PAGE,
  }
}
