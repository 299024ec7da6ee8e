import type * as rows from '../domain/rows.ts'
import type { Known } from './references.ts'
import { quote, type Report } from './report.ts'
import type { Rows } from './rows.ts'
import { isLater } from './tanggal.ts'

/**
 * No row tells of a day behind `bound`. There is no clock here, so that the same data always gives the same faults:
 * what an edition tells of happened before it was published.
 */
export function checkNotLater<R extends { readonly at: rows.Place; readonly tanggal: string }>(
  table: Rows<R>,
  bound: string | undefined,
  report: Report,
): void {
  if (bound === undefined) return
  for (const row of table.rows)
    tellLater(table, row, bound, 'edisi ini', 'Periksa tahunnya; yang baru direncanakan jangan ditulis.', report)
}

/** No launch was reported before it took place: its day is not behind the day of its source. */
export function checkAgainstSource(table: Rows<rows.PencananganRow>, sumber: Known['sumber'], report: Report): void {
  for (const row of table.rows) {
    if (table.broken.has(row)) continue
    const source = sumber?.get?.(row.sumber_id) as Partial<rows.Sumber> | undefined
    const what = `sumber ${quote(row.sumber_id)}`
    tellLater(
      table,
      row,
      source?.tanggal_terbit ?? '',
      what,
      'Periksa tanggal ini dan tanggal terbit sumbernya.',
      report,
    )
  }
}

function tellLater<R extends { readonly tanggal: string }>(
  table: Rows<R>,
  row: R,
  bound: string,
  what: string,
  mend: string,
  report: Report,
): void {
  if (!isLater(row.tanggal, bound)) return
  const message = `Tanggal ${quote(row.tanggal)} lebih baru daripada terbitnya ${what}, ${bound}.`
  table.fault(report, row, 'tanggal', 'tanggal-masa-depan', message, mend)
}
