import { isKlasifikasi } from '../domain/klasifikasi.ts'
import type * as rows from '../domain/rows.ts'
import { keyOf } from './references.ts'
import type { Report } from './report.ts'
import type { Rows } from './rows.ts'

// a published total is never changed so that it fits, and may be sealed
const MEND =
  'Cari baris yang kurang, ganda, atau salah kelas di klasifikasi.csv. Bila barisnya sesuai sumber, tanyakan ke penerbitnya; jumlah resmi tidak diubah supaya cocok.'

/**
 * The official totals against the rows of klasifikasi.csv, both as filed: ralat.csv corrects neither here.
 * A row that stands twice counts once, and one whose class cannot be read may be of any class:
 * those are faults of their own, and make none here.
 */
export function reconcileTotal(
  total: Rows<rows.TotalRow>,
  klasifikasi: Rows<rows.KlasifikasiRow>,
  report: Report,
): void {
  const countable = (['kampung', 'klasifikasi'] as const).every((column) => !klasifikasi.lacks.has(column))
  if (klasifikasi.rows.length === 0 || !countable) return
  const counts = countByClass(klasifikasi.rows)
  const unread = klasifikasi.rows.filter(
    (row) => klasifikasi.broken.has(row) || (klasifikasi.faulty.has(row) && !isKlasifikasi(row.klasifikasi)),
  ).length
  for (const row of total.rows) {
    if (total.faulty.has(row)) continue
    const count = counts.get(row.klasifikasi) ?? 0
    if (row.jumlah >= count - unread && row.jumlah <= count + unread) continue
    const message = `Total ${row.klasifikasi} tertulis ${row.jumlah}, sedangkan klasifikasi.csv berisi ${count} baris ${row.klasifikasi}.`
    total.fault(report, row, 'jumlah', 'total-tidak-cocok', message, MEND)
  }
}

function countByClass(list: readonly rows.KlasifikasiRow[]): ReadonlyMap<string, number> {
  const seen = new Set<string>()
  const counts = new Map<string, number>()
  for (const row of list) {
    const key = keyOf(row, ['kode_desa', 'kampung'])
    if (row.kode_desa !== '' && seen.has(key)) continue
    seen.add(key)
    counts.set(row.klasifikasi, (counts.get(row.klasifikasi) ?? 0) + 1)
  }
  return counts
}
