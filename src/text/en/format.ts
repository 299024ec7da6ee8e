import type { format as id } from '../id/format.ts'
import type { Kamus } from '../kamus.ts'

/** How the language writes numbers and dates; which one it is, pages and addresses learn from here. */
export const format = {
  bahasa: 'en',
  locale: 'en-GB',
  openGraph: 'en_GB',
  bulan: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} satisfies Kamus<typeof id>
