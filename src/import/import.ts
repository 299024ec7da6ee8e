import { kecamatanOf } from '../domain/kode.ts'
import { canonicalLine, canonicalOrder } from '../load/canonical.ts'
import { CATALOGUE } from '../load/catalogue.ts'
import { checkTable } from '../load/check-table.ts'
import type { Fault } from '../load/fault.ts'
import type { Known } from '../load/references.ts'
import { inOrder } from '../load/report.ts'
import type { AnySchema } from '../load/schema.ts'
import type { Repair } from './canon.ts'
import { told as fresh, type Draft, type Told } from './draft.ts'
import { addressOf, type Grid } from './grid.ts'
import { findHeader } from './header.ts'
import { draftNational, findNational } from './national.ts'
import type { Asked } from './asked.ts'
import { draftTable } from './table.ts'

export type { Repair } from './canon.ts'

/** What became of one table. */
export interface Imported {
  /** canonical; undefined where any fault forbids it */
  readonly csv: string | undefined
  readonly repairs: readonly Repair[]
  readonly faults: readonly Fault[]
  /** what was skipped or decided, in Indonesian */
  readonly notes: readonly string[]
  /** the same fault at the cell of the source, for one that stands in `csv` */
  readonly atSource?: (fault: Fault) => Fault
}

/** One file on its way in: its sheets, and what reading it told. */
export interface Incoming {
  readonly file: string
  readonly grids: readonly Grid[]
  /** name of the sheet, where the official chose one */
  readonly lembar?: string | undefined
}

/**
 * Brings files in as one table of ours: each sheet is found, repaired as far as is certain, and checked by the checker
 * itself, whose faults are told at the cells of the source. Never throws on bad data.
 */
export function importTables(files: readonly Incoming[], schema: AnySchema, known: Known, asked: Asked): Imported {
  const tolds = files.map(({ file }) => fresh(file))
  const drafts = files.flatMap((incoming, i) => draftFile(incoming, schema, asked, tolds[i]!))
  const nationals =
    files.length > 0 && files.some(({ grids }) => schema.file === 'klasifikasi.csv' && grids.some(findNational))
  const { csv, faults: checked, atSource } = finish(drafts, schema, known, tolds)
  const found = [...tolds.flatMap(({ faults }) => faults), ...checked]
  const missing = nationals && found.length === 0 ? missingKecamatan(drafts, asked, files[0]!.file) : []
  const faults = inOrder([...found, ...missing])
  const prefix = (told: Told, note: string) => (files.length > 1 ? `${told.file}: ${note}` : note)
  return {
    csv: faults.some(({ severity }) => severity === 'fault') ? undefined : csv,
    repairs: tolds.flatMap(({ repairs }) => repairs),
    faults,
    notes: tolds.flatMap((told) => told.notes.map((note) => prefix(told, note))),
    atSource,
  }
}

function draftFile({ file, grids, lembar }: Incoming, schema: AnySchema, asked: Asked, told: Told): readonly Draft[] {
  const fault = (code: 'kepala-tidak-ditemukan' | 'lembar-mendua', message: string, mend: string) =>
    void told.faults.push({ severity: 'fault', code, file, line: 0, column: 0, message, mend })
  const chosen = lembar === undefined ? grids : grids.filter(({ name }) => name === lembar)
  const found = chosen
    .map((grid) => ({
      grid,
      national: schema.file === 'klasifikasi.csv' ? findNational(grid) : undefined,
      header: findHeader(grid, schema, asked.pemetaan),
    }))
    .map((each) => ({ ...each, score: each.national ? 100 : (each.header?.score ?? 0) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  const [best, second] = found
  if (!best) {
    const names = grids.map(({ name }) => name).join(', ')
    const where = lembar === undefined || chosen.length > 0 ? '' : ` Lembar "${lembar}" tidak ada; yang ada: ${names}.`
    const message = `Tidak ada baris yang menyebut nama kolom ${schema.file}.${where}`
    fault('kepala-tidak-ditemukan', message, `Kolomnya: ${Object.keys(schema.columns).join(', ')}.`)
    return []
  }
  if (second?.score === best.score) {
    const names = found.filter(({ score }) => score === best.score).map(({ grid }) => `"${grid.name}"`)
    fault(
      'lembar-mendua',
      `Lembar ${names.join(' dan ')} sama-sama cocok.`,
      'Pilih salah satu lembar, atau hapus yang lain.',
    )
    return []
  }
  if (grids.length > 1) told.notes.push(`Lembar yang dibaca: ${best.grid.name}.`)
  return best.national
    ? draftNational(best.grid, best.national, asked, told)
    : draftTable(best.grid, best.header!, schema, asked, told)
}

/** Canonical text of the rows, and what the checker says of it, at the cells of the source. */
function finish(
  drafts: readonly Draft[],
  schema: AnySchema,
  known: Known,
  tolds: readonly Told[],
): { csv: string; faults: readonly Fault[]; atSource: (fault: Fault) => Fault } {
  const columns = Object.entries(schema.columns)
    .filter(([name, { spec }]) => spec.required || drafts.some(({ cells }) => (cells[name] ?? '') !== ''))
    .map(([name]) => name)
  const rows = drafts.map(({ cells }) => columns.map((name) => cells[name] ?? ''))
  const order = canonicalOrder(columns, rows)
  const lines = [columns, ...order.map((i) => rows[i]!)]
  const csv = lines.map((cells) => `${canonicalLine(cells)}\n`).join('')
  const draftOf = (line: number): Draft | undefined => drafts[order[line - 2] ?? -1]
  const sourceOf = (line: number): string => {
    const draft = draftOf(line)
    return draft
      ? `${draft.file} ${addressOf(draft.grid, draft.row, draft.at.values().next().value ?? 0)}`
      : String(line)
  }
  const atSource = (fault: Fault): Fault => {
    const message = fault.message.replace(/(?<= di baris )\d+/, (line) => sourceOf(Number(line)))
    const draft = draftOf(fault.line)
    if (!draft) return { ...fault, file: tolds[0]?.file ?? fault.file, line: 0, column: 0, message }
    const column = draft.at.get(columns[columnAt(lines[fault.line - 1]!, fault.column)] ?? columns[0]!)
    const cell = column === undefined ? {} : { cell: addressOf(draft.grid, draft.row, column) }
    return { ...fault, file: draft.file, line: draft.row + 1, column: (column ?? 0) + 1, message, ...cell }
  }
  if (drafts.length === 0) return { csv, faults: [], atSource }

  const placeOf = ({ file, line, column }: Fault) => `${file} ${line} ${column}`
  const doubted = new Set(tolds.flatMap(({ faults }) => faults.map(placeOf)))
  const seen = new Set<string>()
  const faults = checkTable(schema.file, csv, schema, known).flatMap((fault): readonly Fault[] => {
    const found = atSource(fault)
    if (found.line === 0) return [found]
    // One mistake is one fault: a doubt has been told already, and a missing source once is enough.
    const words = `${found.code} ${found.message}`
    if (found.cell === undefined ? seen.has(words) : doubted.has(placeOf(found))) return []
    seen.add(words)
    return [found]
  })
  return { csv, faults, atSource }
}

/** Index of the cell in which the character `column` (from 1) of a canonical line stands. */
function columnAt(cells: readonly string[], column: number): number {
  let end = 0
  for (const [i, cell] of cells.entries()) {
    end += [...canonicalLine([cell])].length + 1
    if (column <= end) return i
  }
  return cells.length - 1
}

function missingKecamatan(drafts: readonly Draft[], { places }: Asked, file: string): readonly Fault[] {
  const told = new Set(drafts.map(({ cells }) => kecamatanOf(cells['kode_desa'] ?? '')))
  const missing = [...places.kecamatan].filter(([kode]) => !told.has(kode)).map(([, nama]) => nama)
  if (missing.length === 0) return []
  const code = 'kecamatan-belum-lengkap'
  const message = `${missing.length} dari ${places.kecamatan.size} kecamatan tidak ada di berkas-berkas ini: ${missing.join(', ')}.`
  return [{ severity: CATALOGUE[code].severity, code, file, line: 0, column: 0, message, mend: CATALOGUE[code].mend }]
}
