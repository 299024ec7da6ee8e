import type { Edition, Kabupaten } from '../domain/portal.ts'
import { unduhan as text } from '../text/id/unduhan.ts'

/** `DATA CONTOH: …` before what is said of the sample data. */
export const tandai = (kabupaten: Kabupaten | undefined, kalimat: string): string =>
  kabupaten?.contoh ? `${text.contoh}. ${kalimat}` : kalimat

/** What an edition says of itself; a search engine wants at least fifty letters. */
export const ringkas = (edisi: Edition): string => `${edisi.judul}. ${edisi.catatan || text.katalogUraian}`
