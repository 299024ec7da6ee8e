import { strToU8, zipSync, type Zippable } from 'fflate'
import { remember } from '../domain/memo.ts'

/** How a cell of a sheet looks; what it holds is told by its value: a number, a day, or text. */
export type Gaya = 'biasa' | 'kepala' | 'tanda' | 'contoh'

/** A cell: a number, a text, nothing; `tanggal` is a full date such as `2024-01-04`. No cell can be a formula. */
export type Sel =
  | string
  | undefined
  | { readonly angka: string }
  | { readonly tanggal: string }
  | { readonly teks: string; readonly gaya: Gaya }

export interface Lembar {
  readonly nama: string
  readonly baris: readonly (readonly Sel[])[]
  /** widths of the columns, in letters */
  readonly lebar: readonly number[]
  /** rows that stay in view */
  readonly beku: number
}

/** Styles by index: plain, text that stays text when edited, head, day, sign, mark of the sample data. */
const STYLE = { biasa: 1, kepala: 2, tanggal: 3, tanda: 4, contoh: 5 } as const
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const font = (more: string): string => `<font>${more}<sz val="11"/><name val="Calibri"/></font>`
const STYLES = part(
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
    `<fonts count="4">${font('')}${font('<b/>')}${font('<i/><color rgb="FF5F6B76"/>')}${font('<b/><color rgb="FFB00020"/>')}</fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/>' +
    '<xf numFmtId="49" quotePrefix="1" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/>' +
    '<xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="49" fontId="2" applyFont="1" applyNumberFormat="1"/>' +
    '<xf fontId="3" applyFont="1"/></cellXfs></styleSheet>',
)
const ROOT = part(
  `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
)

function part(xml: string): Uint8Array {
  return strToU8(XML + xml)
}

/** What `escaped` changes; most texts hold none of it. */
const SPECIAL = /[&<>"\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|_x/

/** Characters that XML cannot hold, as a workbook writes them; what only looks so written is told from them. */
const escaped = (text: string): string => (SPECIAL.test(text) ? escapedSpecial(text) : text)

const escapedSpecial = (text: string): string =>
  text
    .toWellFormed()
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g,
      (c) => `_x${c.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const DAY = 86_400_000
/** Day 0 of a workbook; before March 1900 its count is off by one, so such days stay text. */
const EPOCH = Date.UTC(1899, 11, 30)
const FIRST = '1900-03-01'
const MAX_TEXT = 32_767

const inline = (text: string, style: number): string =>
  `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(text.slice(0, MAX_TEXT))}</t></is></c>`

function cellXml(sel: Sel): string {
  if (sel === undefined || sel === '') return '<c/>'
  if (typeof sel === 'string') return inline(sel, STYLE.biasa)
  if ('angka' in sel) return `<c><v>${escaped(sel.angka)}</v></c>`
  if ('teks' in sel) return inline(sel.teks, STYLE[sel.gaya])
  if (sel.tanggal < FIRST) return inline(sel.tanggal, STYLE.biasa)
  return `<c s="${STYLE.tanggal}"><v>${(Date.parse(`${sel.tanggal}T00:00:00Z`) - EPOCH) / DAY}</v></c>`
}

/** Remembered, as one sheet may stand in hundreds of workbooks. */
const sheetXml = remember(({ baris, lebar, beku }: Lembar): Uint8Array => {
  const pane =
    beku > 0 ? `<pane ySplit="${beku}" topLeftCell="A${beku + 1}" activePane="bottomLeft" state="frozen"/>` : ''
  const cols = lebar.map((w, i) => `<col min="${i + 1}" max="${i + 1}" width="${w}" customWidth="1"/>`).join('')
  const rows = baris.map((row) => `<row>${row.map(cellXml).join('')}</row>`).join('')
  return part(
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
      `<cols>${cols}</cols><sheetData>${rows}</sheetData></worksheet>`,
  )
})

/** A name that a workbook takes: at most 31 letters, without []:*?/\ */
const sheetName = (nama: string): string => nama.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31)

/** All files of a workbook bear one day, so that the same content is the same bytes. */
const MADE = new Date(2000, 0, 1)

/** A workbook of sheets whose names differ. */
export function xlsx(lembar: readonly Lembar[]): Uint8Array {
  const each = (of: (n: number, sheet: Lembar) => string): string => lembar.map((sheet, i) => of(i + 1, sheet)).join('')
  const files: Zippable = {
    '[Content_Types].xml': part(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${OFFICE}.sheet.main+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${OFFICE}.styles+xml"/>` +
        `${each((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${OFFICE}.worksheet+xml"/>`)}</Types>`,
    ),
    '_rels/.rels': ROOT,
    'xl/workbook.xml': part(
      `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${each(
        (n, { nama }) => `<sheet name="${escaped(sheetName(nama))}" sheetId="${n}" r:id="r${n}"/>`,
      )}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': part(
      `<Relationships xmlns="${PACKAGE}/relationships">${each(
        (n) => `<Relationship Id="r${n}" Type="${REL}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
      )}<Relationship Id="r0" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': STYLES,
  }
  lembar.forEach((sheet, i) => (files[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet)))
  return zipSync(files, { level: 4, mtime: MADE })
}
