import { isHitungan } from '../domain/klaim.ts'
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

const isDated = ({ tanggal }: AngkaRow): boolean => tanggal !== ''

const select = (rows: readonly AngkaRow[], wilayah: string, ids: readonly string[]): readonly AngkaRow[] =>
  rows
    .filter((row) => row.wilayah === wilayah && ids.includes(row.indikator))
    .sort((a, b) => a.tanggal.localeCompare(b.tanggal))

/**
 * How many Kampung KB each source counts; `undefined` where none does.
 * @returns with it each point and its date in words
 */
export function countChart(
  all: readonly AngkaRow[],
  wilayah: string,
): (ClaimChart & { readonly butir: string }) | undefined {
  const rows = select(all, wilayah, ['jumlah_kampung_kb'])
  if (rows.length === 0) return undefined
  const points = rows.map((row) => ({
    tanggal: row.tanggal,
    nilai: row.nilai,
    teks: number(row.nilai),
    ket: text.jumlahTitik(date(row.tanggal) || text.tanpaTanggal, number(row.nilai), isHitungan(row)),
    beda: row.beda !== '',
    hitungan: isHitungan(row),
  }))
  const butir = points.map(({ ket }) => ket).join('; ')
  return { svg: dots({ points, label: text.jumlahGambar(butir) }), rows, butir }
}

export const surveyName = (row: AngkaRow): string => `${text.namaSurvei[row.indikator]} ${row.tanggal}`

/** Stunting by survey and by routine weighing; `undefined` where one of them has no claim. */
export function stuntingChart(
  all: readonly AngkaRow[],
  wilayah: string,
): (ClaimChart & { readonly survei: readonly AngkaRow[]; readonly rutin: readonly AngkaRow[] }) | undefined {
  const survei = select(all, wilayah, Object.keys(text.namaSurvei))
  const rutin = select(all, wilayah, ['stunting_eppgbm'])
  if (!survei.some(isDated) || !rutin.some(isDated)) return undefined
  const label = text.stuntingGambar(
    survei.map((row) => `${surveyName(row)} ${number(row.nilai)}%`).join(', '),
    rutin.map((row) => `${date(row.tanggal)} ${number(row.nilai)}%`).join(', '),
  )
  const panel = (judul: string, rows: readonly AngkaRow[], nama: (row: AngkaRow) => string) => ({
    judul,
    points: rows.filter(isDated).map((row) => ({ nama: nama(row), tanggal: row.tanggal, nilai: row.nilai })),
  })
  const svg = stunting(
    [panel(text.survei, survei, surveyName), panel(text.rutinPendek, rutin, (row) => shortDate(row.tanggal))],
    label,
  )
  return { svg, rows: [...survei, ...rutin], survei, rutin }
}
