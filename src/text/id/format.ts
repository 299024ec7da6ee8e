/** How the language writes numbers and dates; which one it is, pages and addresses learn from here. */
export const format = {
  bahasa: 'id',
  /** of numbers and of sorting */
  locale: 'id-ID',
  openGraph: 'id_ID',
  bulan: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
} as const
