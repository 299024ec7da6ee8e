/** The addresses that a contact gives; no other is known. */
export interface Kontak {
  readonly surel: string | undefined
  /** of WhatsApp: `6281234567890` */
  readonly nomor: string | undefined
}

const SUREL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/
// a mobile number; a fixed line has no WhatsApp
const SELULER = /(?<!\d)(?:\+?62[ .()-]{0,2}|0)(8(?:[ .-]?\d){8,11})(?!\d)/

/** What can be written to, of the words of `kontak` in `kabupaten.json`. */
export function kontakOf(kontak: string): Kontak {
  const [, digits] = SELULER.exec(kontak) ?? []
  return { surel: SUREL.exec(kontak)?.[0], nomor: digits && `62${digits.replace(/\D/g, '')}` }
}

/** Opens WhatsApp with words to send; without a number the sender chooses to whom. */
export const whatsapp = (teks: string, nomor = ''): string => `https://wa.me/${nomor}?text=${encodeURIComponent(teks)}`

/** Opens a mail to send; without an address the sender chooses to whom. Line breaks as RFC 6068 writes them. */
export const surel = (perihal: string, teks: string, alamat = ''): string =>
  `mailto:${encodeURIComponent(alamat).replace('%40', '@')}?subject=${encodeURIComponent(perihal)}&body=${encodeURIComponent(teks.replace(/\r?\n/g, '\r\n'))}`

/** What a report says where a form has a field for it: ids of `.github/ISSUE_TEMPLATE/kesalahan-data.yml`. */
export interface IsiLaporan {
  readonly judul: string
  readonly alamat: string
  readonly tertulis: string
}

/** The form of the repository, filled in: GitHub takes the id of a field as a parameter of the address. */
export function formulir(repositori: string, { judul, alamat, tertulis }: IsiLaporan): string {
  const filled = { template: 'kesalahan-data.yml', title: judul, alamat, tertulis }
  return `${repositori}/issues/new?${Object.entries(filled)
    .map(([field, words]) => `${field}=${encodeURIComponent(words)}`)
    .join('&')}`
}
