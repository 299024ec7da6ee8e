import { lapor as text } from './id/lapor.ts'

/** What a report is of: a page and the edition that it shows, or one figure on it. */
export interface Laporan {
  /** name of the portal */
  readonly portal: string
  /** whole address; '' where it is left to the reader */
  readonly halaman: string
  /** code, or '' */
  readonly edisi: string
  readonly angka?: {
    readonly id: string
    /** what it is and where: `Pasangan usia subur, Desa Bangkleyan` */
    readonly nama: string
    /** value and unit */
    readonly nilai: string
    readonly sumber: readonly string[]
  }
}

const line = (label: string, isi: string): string => `${label}: ${isi || text.titik}`

/** What the portal says, line by line: what a reader need not type. */
export const tertulis = ({ edisi, angka }: Laporan): readonly string[] => [
  line(text.edisi, edisi),
  ...(angka
    ? [
        line(text.angkaNama, angka.nama),
        line(text.nomor, angka.id),
        line(text.tertulis, angka.nilai),
        line(text.sumber, angka.sumber.join(', ')),
      ]
    : [line(text.tertulis, '')]),
]

/** A report as text to copy or to send; what only the reader knows is left as dots. */
export const teksLaporan = (of: Laporan): string =>
  [
    text.pembuka(of.portal),
    line(text.halaman, of.halaman),
    ...tertulis(of),
    line(text.benar, ''),
    line(text.buktinya, ''),
  ].join('\n')
