/** Digits that may be parted by one dot, dash or blank. */
const BY_FOUR = /(?!(?:(?:19|20)\d\d[ .-]?){4})\d{4}[ .-]\d{4}[ .-]\d{4}[ .-]\d{4}/
const PARTS = /\d{6}[ .-]\d{6}[ .-]\d{4}|\d{2}[ .-]\d{2}[ .-]\d{2}[ .-]\d{6}[ .-]\d{4}/
const NIK = new RegExp(`(?<![\\d.])(?:\\d{16}|${BY_FOUR.source}|${PARTS.source})(?!\\d)`, 'g')

// A date before a time is no telephone number, though it may begin like one.
const MOBILE = /(?!\d\d[-./ ]\d\d[-./ ]\d{4}(?!\d))(?:\+?62[ .()-]{0,2}|0)8(?:[ .-]?\d){8,11}/
const ABROAD = /\+62(?:[ .()-]{0,2}\d){8,12}/
const PHONE = new RegExp(`(?<![\\d.,:])(?:${MOBILE.source}|${ABROAD.source})(?!\\d)`, 'g')

/** Addresses of government offices are public; all others may be a person's. */
const EMAIL = /(?<=[\w+-]{1,64})@(?![\w.-]{0,250}\.go\.id\b)[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g
const NAME_IN_EMAIL = /[\w.+-]{1,64}(?=@)/g

const KINDS = [
  ['NIK atau nomor KK (16 angka)', NIK],
  ['nomor telepon', PHONE],
  ['alamat surel', EMAIL],
] as const

/** What the text tells of a person, in Indonesian: a number of 16 digits, a telephone number, an e-mail address. */
export const personalIn = (text: string): string | undefined =>
  /\d{4}|@|\d[ .-]\d/.test(text) ? KINDS.find(([, pattern]) => text.search(pattern) >= 0)?.[0] : undefined

/** The text with all but the first two characters of such numbers and names left out; meant for short texts. */
export const withoutPersonal = (text: string): string =>
  [NIK, PHONE, NAME_IN_EMAIL].reduce(
    (masked, pattern) => masked.replace(pattern, (found) => `${found.slice(0, 2)}…`),
    text,
  )
