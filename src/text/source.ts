import type { Sumber } from '../domain/rows.ts'
import { date } from './dates.ts'
import { umum } from './id/umum.ts'

/** `“Judul”, 4 Januari 2024`; a missing title is said, a missing date left out. */
export const titleAndDate = ({ judul, tanggal_terbit }: Pick<Sumber, 'judul' | 'tanggal_terbit'>): string =>
  `${judul ? `“${judul}”` : umum.tanpaJudul}${tanggal_terbit && `, ${date(tanggal_terbit)}`}`

/** A source in one line: `BPS, “Judul”, 4 Januari 2024`. */
export const sourceLine = (one: Pick<Sumber, 'penerbit' | 'judul' | 'tanggal_terbit'>): string =>
  `${one.penerbit}, ${titleAndDate(one)}`
