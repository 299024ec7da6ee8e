import type { Cell, Sheet, Workbook } from 'hucre/xlsx'
import type { Report } from '../load/report.ts'
import { cropped, MAX_COLUMNS, MAX_ROWS, type Grid, type GridValue, type Merge } from './grid.ts'
import { reportTooLarge } from './read-csv.ts'
import { spanOfOds, spanOfXlsx } from './span.ts'
import { entriesOf, unpack, type Entry } from './zip.ts'

const MAX_SHEETS = 12
// A kabupaten fills a tenth of these; beyond them reading takes more than a few seconds.
const MAX_UNPACKED = 60_000_000
const MAX_XML = 12_000_000
const MAX_CELLS = 250_000

/**
 * Reads xlsx or ods. The library is loaded only here.
 * A formula without a stored value becomes the text `=…`, so that nothing behind it is taken for data.
 * `undefined`, with a fault, where the file cannot be read.
 */
export async function readWorkbook(
  file: string,
  bytes: Uint8Array,
  report: Report,
  notes: string[],
): Promise<readonly Grid[] | undefined> {
  const tooLarge = (): undefined => void reportTooLarge(file, report)
  const entries = entriesOf(bytes)
  if (!entries) return broken(file, report)
  const sizeOf = (some: readonly Entry[]) => some.reduce((sum, { size }) => sum + size, 0)
  if (sizeOf(entries) > MAX_UNPACKED || sizeOf(entries.filter(isXml)) > MAX_XML) return tooLarge()
  let workbook: Workbook
  try {
    const content = entries.find(({ name }) => name === 'content.xml')
    if ((await spanOf(bytes, entries, content)) > MAX_CELLS) return tooLarge()
    const options = { readStyles: true, sheets: (_: unknown, index: number) => index < MAX_SHEETS }
    workbook = content
      ? await (await import('hucre/ods')).readOds(bytes, options)
      : await (await import('hucre/xlsx')).readXlsx(bytes, options)
  } catch (error) {
    if (!(error instanceof Error)) return broken(file, report)
    if (error.name === 'EncryptedFileError') return locked(file, report)
    return /limit|outside the supported/.test(error.message) ? tooLarge() : broken(file, report)
  }
  const hidden = workbook.sheets.filter((sheet) => sheet.hidden || sheet.veryHidden).map(({ name }) => name)
  if (hidden.length > 0) notes.push(`Lembar tersembunyi tidak dibaca: ${hidden.join(', ')}.`)
  if (workbook.sheets.length === MAX_SHEETS) notes.push(`Hanya ${MAX_SHEETS} lembar pertama dibaca.`)
  const shown = workbook.sheets.filter(({ name }) => !hidden.includes(name))
  if (shown.reduce((sum, sheet) => sum + mergedIn(sheet), 0) > MAX_CELLS) return tooLarge()
  const grids = shown.map(gridOf)
  const isLarge = ({ rows }: Grid) => rows.length > MAX_ROWS || rows.some((row) => row.length > MAX_COLUMNS)
  return grids.some(isLarge) ? tooLarge() : grids
}

const isXml = ({ name }: Entry): boolean => /\.(xml|rels)$/i.test(name)

/** How many cells the sheets span, before any of them is made. */
async function spanOf(bytes: Uint8Array, entries: readonly Entry[], content: Entry | undefined): Promise<number> {
  if (content) return spanOfOds(await unpack(bytes, content))
  let span = 0
  for (const entry of entries) if (isXml(entry)) span += spanOfXlsx(await unpack(bytes, entry))
  return span
}

/** Cells of merged regions, as far as there are rows. */
const mergedIn = ({ merges = [], rows }: Sheet): number =>
  merges.reduce(
    (sum, { startRow, startCol, endRow, endCol }) =>
      sum +
      Math.max(0, Math.min(endRow, rows.length - 1) - startRow + 1) * (Math.min(endCol, MAX_COLUMNS) - startCol + 1),
    0,
  )

function gridOf(sheet: Sheet): Grid {
  const rows = cropped(sheet.rows.map((row, r) => row.map((value, c) => valueOf(value, sheet.cells?.get(`${r},${c}`)))))
  const merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }): Merge => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  }))
  for (const { top, left, bottom, right } of merges) {
    const value = rows[top]?.[left]
    if (typeof value !== 'string') continue
    for (let r = top; r <= Math.min(bottom, rows.length - 1); r++)
      for (let c = left; c <= Math.min(right, MAX_COLUMNS); c++) {
        const row = rows[r]!
        while (row.length <= c) row.push(null)
        row[c] = value
      }
  }
  const hidden = [...(sheet.rowDefs ?? [])].filter(([row, { hidden }]) => hidden === true && row < rows.length)
  return { name: sheet.name, rows, merges, hidden: hidden.map(([row]) => row).sort((a, b) => a - b) }
}

function valueOf(value: GridValue, cell: Cell | undefined): GridValue {
  if (cell?.formula !== undefined) {
    const result = cell.formulaResult ?? value
    return result === null || result === undefined || result === '' ? `=${cell.formula}` : result
  }
  // 0.125 shown as 12.5%
  if (typeof value === 'number' && cell?.style?.numFmt?.includes('%'))
    return `${Number((value * 100).toPrecision(12))}%`
  return value
}

function broken(file: string, report: Report): undefined {
  const message = 'Berkas ini rusak, terpotong, atau terkunci, jadi tidak dapat dibaca.'
  report(
    'berkas-bukan-tabel',
    { file },
    message,
    'Buka di Excel, lalu simpan ulang sebagai xlsx. Unduh ulang bila perlu.',
  )
  return undefined
}

function locked(file: string, report: Report): undefined {
  const message = 'Berkas ini terkunci kata sandi.'
  report('berkas-terkunci', { file }, message, 'Buka di Excel, hapus kata sandinya, lalu simpan lagi.')
  return undefined
}
