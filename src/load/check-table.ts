import type { Place } from '../domain/rows.ts'
import * as checks from './check-rows.ts'
import type { Fault } from './fault.ts'
import type { Known } from './references.ts'
import { collector, inOrder } from './report.ts'
import { rowsOf } from './rows.ts'
import type { AnySchema, Schema } from './schema.ts'

type AnyRow = { readonly at: Place }

/** What is checked of each table besides its cells, by the name of its file. */
const CHECKS = {
  'sumber.csv': checks.checkSumberRows,
  'istilah.csv': checks.checkIstilahRows,
  'wilayah.csv': checks.checkWilayahRows,
  'angka.csv': checks.checkAngkaRows,
  'pencanangan.csv': checks.checkPencananganRows,
  'opd.csv': checks.checkOpdRows,
  'total.csv': checks.checkTotalRows,
  'klasifikasi.csv': checks.checkKlasifikasiRows,
  'statistik.csv': checks.checkStatistikRows,
  'poktan.csv': checks.checkPoktanRows,
  'tata_kelola.csv': checks.checkTataKelolaRows,
  'kegiatan.csv': checks.checkKegiatanRows,
  'ralat.csv': checks.checkRalatRows,
} as unknown as Readonly<Record<string, checks.Check<AnyRow>>>

/**
 * Everything that is wrong with one table in itself and against what it may refer to: dialect, header, cells, keys,
 * references, sums, dates. Needs no disk; never throws on bad text.
 * @param file the path that the faults name
 */
export function checkTable(file: string, text: string, schema: AnySchema, known: Known): readonly Fault[] {
  const { faults, report } = collector()
  const table = rowsOf(file, text, schema as unknown as Schema<AnyRow>, report)
  if (table) CHECKS[schema.file]?.(table, known, report)
  return inOrder(faults)
}
