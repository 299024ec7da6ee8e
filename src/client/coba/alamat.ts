import { INDIKATOR, type IndikatorId } from '../../domain/aturan.ts'
import { POLA_DESA, type KodeDesa } from '../../domain/kode.ts'

/** A what-if as an address tells it: the village that it starts from, and what is chosen otherwise. */
export interface Coba {
  readonly desa?: KodeDesa | undefined
  /** `undefined` where an indicator is chosen to be unknown */
  readonly pilihan: ReadonlyMap<IndikatorId, number | undefined>
}

const BELUM = 'belum'
const POLA_NILAI = /^\d{1,3}(?:\.\d{1,3})?$/
const isIndikator = (text: string): text is IndikatorId => (INDIKATOR as readonly string[]).includes(text)

/**
 * Reads the fragment of an address: `#desa=99.01.01.1001&pokja=3&cpr=belum`. What cannot be read is left out.
 * @returns `undefined` where the fragment makes no choice (a section of the page); `utuh` where all of it was read
 */
export function readCoba(hash: string): (Coba & { readonly utuh: boolean }) | undefined {
  // some messengers escape what stands between the parts
  const parts = hash.replace(/^#/, '').replace(/%26/gi, '&').replace(/%3D/gi, '=').split('&')
  if (!parts.some((part) => part.includes('='))) return undefined
  let desa: KodeDesa | undefined
  let utuh = true
  const pilihan = new Map<IndikatorId, number | undefined>()
  for (const part of parts) {
    const [nama = '', nilai = '', ...more] = part.split('=')
    if (more.length > 0) utuh = false
    else if (nama === 'desa' && desa === undefined && POLA_DESA.test(nilai)) desa = nilai
    else if (isIndikator(nama) && !pilihan.has(nama) && (nilai === BELUM || POLA_NILAI.test(nilai)))
      pilihan.set(nama, nilai === BELUM ? undefined : Number(nilai))
    else utuh = false
  }
  return { desa, pilihan, utuh }
}

export const writeCoba = ({ desa, pilihan }: Coba): string =>
  [
    ...(desa === undefined ? [] : [`desa=${desa}`]),
    ...[...pilihan].map(([id, nilai]) => `${id}=${nilai ?? BELUM}`),
  ].join('&')
