import { POLA_DESA, POLA_EDISI, tingkatOf } from '../../domain/kode.ts'
import type { JenisBanding } from '../../text/id/banding.ts'

export const PALING_BANYAK = 4

/** What is compared: villages, kecamatan or editions, by their codes, in the order of the columns. */
export interface Pilihan {
  readonly jenis: JenisBanding
  readonly kode: readonly string[]
  /** the address named more than are shown */
  readonly lebih: boolean
}

const POLA: Readonly<Record<JenisBanding, (kode: string) => boolean>> = {
  desa: (kode) => POLA_DESA.test(kode),
  kecamatan: (kode) => tingkatOf(kode) === 'kecamatan',
  edisi: (kode) => POLA_EDISI.test(kode),
}
const isJenis = (text: string): text is JenisBanding => Object.hasOwn(POLA, text)

/**
 * Reads the fragment of an address: `#desa=33.16.01.2001,33.16.01.2002`.
 * @returns `undefined` where it makes no choice (a section of the page), `'bentuk'` where it makes one that cannot be read
 */
export function readPilihan(hash: string): Pilihan | 'bentuk' | undefined {
  const [, jenis, list] = /^#([^=]*)=(.*)$/s.exec(hash) ?? []
  if (jenis === undefined || list === undefined) return undefined
  const kode = [...new Set(list.split(/,|%2C/i).filter((one) => one !== ''))]
  if (!isJenis(jenis) || !kode.every(POLA[jenis])) return 'bentuk'
  return { jenis, kode: kode.slice(0, PALING_BANYAK), lebih: kode.length > PALING_BANYAK }
}

export const writePilihan = ({ jenis, kode }: Pick<Pilihan, 'jenis' | 'kode'>): string => `${jenis}=${kode.join(',')}`
