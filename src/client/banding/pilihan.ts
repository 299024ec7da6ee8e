import { POLA_DESA, POLA_EDISI, tingkatOf } from '../../domain/kode.ts'
import type { JenisBanding } from '../../text/id/banding.ts'

export const PALING_BANYAK = 4

/** What is compared: villages, kecamatan or editions, by their codes, in the order of the columns. */
export interface Pilihan {
  readonly jenis: JenisBanding
  readonly kode: readonly string[]
  /** the address named more than are shown */
  readonly lebih: boolean
  /** what the address named besides, and no code of this kind is */
  readonly asing: readonly string[]
  /** the edition that figures of villages and kecamatan are of; of each the newest unless the address names one */
  readonly edisi?: string | undefined
}

const POLA: Readonly<Record<JenisBanding, (kode: string) => boolean>> = {
  desa: (kode) => POLA_DESA.test(kode),
  kecamatan: (kode) => tingkatOf(kode) === 'kecamatan',
  edisi: (kode) => POLA_EDISI.test(kode),
}
const isJenis = (text: string): text is JenisBanding => Object.hasOwn(POLA, text)

/**
 * Reads the fragment of an address: `#desa=33.16.01.2001,33.16.01.2002`, `#desa=33.16.01.2001&edisi=2024-01`. What of it
 * can be read is kept, whatever stands beside it.
 * @returns `undefined` where it makes no choice (a section of the page), `'bentuk'` where nothing of it can be read
 */
export function readPilihan(hash: string): Pilihan | 'bentuk' | undefined {
  const [, jenis, list, edisi] = /^#([^=]*)=(.*?)(?:(?:&|%26)edisi=(.*))?$/s.exec(hash) ?? []
  if (jenis === undefined || list === undefined) return undefined
  if (!isJenis(jenis) || (jenis === 'edisi' && edisi !== undefined)) return 'bentuk'
  const named = [...new Set(list.split(/(?:,|;|%2C|%3B|%20|\s)+/i).filter((one) => one !== ''))]
  const kode = named.filter(POLA[jenis])
  if (named.length > 0 && kode.length === 0) return 'bentuk'
  const isEdition = edisi === undefined || POLA_EDISI.test(edisi)
  return {
    jenis,
    kode: kode.slice(0, PALING_BANYAK),
    lebih: kode.length > PALING_BANYAK,
    asing: [...named.filter((one) => !kode.includes(one)), ...(isEdition ? [] : [edisi])],
    edisi: isEdition ? edisi : undefined,
  }
}

export const writePilihan = ({ jenis, kode, edisi }: Pick<Pilihan, 'jenis' | 'kode' | 'edisi'>): string =>
  `${jenis}=${kode.join(',')}${edisi === undefined ? '' : `&edisi=${edisi}`}`
