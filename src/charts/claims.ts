import type { AngkaRow } from '../domain/rows.ts'
import { date, shortDate } from '../text/dates.ts'
import { angka as text } from '../text/id/angka.ts'
import { number } from '../text/numbers.ts'
import { dots } from './dots.ts'
import { stunting } from './stunting.ts'
import type { Svg } from './svg.ts'

/** A chart of public claims, and the rows that it shows, oldest first. */
export interface ClaimChart {
  readonly svg: Svg
  readonly rows: readonly AngkaRow[]
}

const select = (rows: readonly AngkaRow[], wilayah: string, ids: readonly string[]): readonly AngkaRow[] =>
  rows
    .filter((row) => row.wilayah === wilayah && ids.includes(row.indikator))
    .sort((a, b) => a.tanggal.localeCompare(b.tanggal))

/** How many Kampung KB each source counts; `undefined` where none does. */
export function countChart(all: readonly AngkaRow[], wilayah: string): ClaimChart | undefined {
  const rows = select(all, wilayah, ['jumlah_kampung_kb'])
  if (rows.length === 0) return undefined
  const label = text.jumlahGambar(rows.map((row) => `${date(row.tanggal)} ${number(row.nilai)}`).join('; '))
  const points = rows.map(({ tanggal, nilai, beda }) => ({ tanggal, nilai, teks: number(nilai), beda: beda !== '' }))
  return { svg: dots({ points, label }), rows }
}

export const surveyName = (row: AngkaRow): string => `${text.namaSurvei[row.indikator]} ${row.tanggal}`

/** Stunting by survey and by routine weighing; `undefined` where one of them has no claim. */
export function stuntingChart(
  all: readonly AngkaRow[],
  wilayah: string,
): (ClaimChart & { readonly survei: readonly AngkaRow[]; readonly rutin: readonly AngkaRow[] }) | undefined {
  const survei = select(all, wilayah, Object.keys(text.namaSurvei))
  const rutin = select(all, wilayah, ['stunting_eppgbm'])
  if (survei.length === 0 || rutin.length === 0) return undefined
  const svg = stunting(
    [
      { judul: text.survei, points: survei.map((row) => ({ nama: surveyName(row), nilai: row.nilai })) },
      { judul: text.rutinPendek, points: rutin.map((row) => ({ nama: shortDate(row.tanggal), nilai: row.nilai })) },
    ],
    text.stuntingGambar(
      survei.map((row) => `${surveyName(row)} ${number(row.nilai)}%`).join(', '),
      rutin.map((row) => `${date(row.tanggal)} ${number(row.nilai)}%`).join(', '),
    ),
  )
  return { svg, rows: [...survei, ...rutin], survei, rutin }
}
