import type { asal as id } from '../id/asal.ts'
import type { Kamus } from '../kamus.ts'

/** The ledger of a page: where each figure comes from. */
export const asal = {
  judul: 'Where each figure comes from',
  buka: 'All editions, by table: file, line, source, formula',
  ket: 'Tap a figure in this table to cite or verify it.',
  tanpaSkrip: 'Without JavaScript:',
  sidik: 'the fingerprint of each figure',
  wilayah: 'Where each figure comes from, scrolls sideways',
  angka: 'Figures of',
  dihitung: 'Computed by this portal',
  baris: (baris: string) => `${/[–,]/.test(baris) ? 'lines' : 'line'} ${baris}`,
  ralat: 'correction',
  tanpaEdisi: 'Without edition',
  semua: 'all editions',
} satisfies Kamus<typeof id>
