import { mistake, type Mistake } from './cell.ts'
import { personalIn } from './personal.ts'
import { quote } from './report.ts'

const TAG = /<[a-z/!?]/i
/** What a spreadsheet takes for a formula; a plain negative number is none. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u
const NEGATIVE = /^-\d{1,15}([.,]\d{1,12})?$/
// C0 and C1 but for line feed, the marks that turn or hide the direction of text, and the sign of a lost letter.
const FORBIDDEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd]|[\u{e0000}-\u{e007f}]/u
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u
const LATIN = /\p{Script=Latin}/u
/** Text of which nothing can be wrong: what most cells hold. */
const PLAIN = /^[A-Za-z][A-Za-z ,;:/()]{0,200}$/

/** What must not stand in any cell, or `undefined` where the text is clean. */
export function unclean(text: string): Mistake<string> | undefined {
  if (text === '' || PLAIN.test(text)) return undefined
  const personal = personalIn(text)
  if (personal) {
    const mend = 'Hapus. Data pribadi tidak boleh ada di portal; bila sudah terlanjur diunggah, beri tahu pengelola.'
    return mistake('data-pribadi', `Sel ini memuat ${personal}.`, mend, '')
  }
  if (TAG.test(text))
    return mistake('html-dalam-sel', `${quote(text)} memuat HTML.`, 'Hapus tanda < dan nama tag; tulis teks biasa.', '')
  if (FORMULA.test(text) && !NEGATIVE.test(text)) {
    const message = `${quote(text)} diawali tanda yang dibaca Excel sebagai rumus.`
    return mistake('rumus-dalam-sel', message, 'Hapus tanda = + - @ di awal sel; tulis hasilnya sebagai teks.', '')
  }
  const hidden = FORBIDDEN.exec(text)
  if (hidden) {
    const message =
      hidden[0] === '\ufffd' ? 'Ada huruf yang hilang (tanda �).' : `Ada karakter tersembunyi ${quote(hidden[0])}.`
    return mistake('karakter-terlarang', message, 'Ketik ulang isi sel ini.', '')
  }
  if (text.includes('\n')) {
    const message = `Sel ini berisi ${text.split('\n').length} baris.`
    return mistake('baris-dalam-sel', message, 'Satukan menjadi satu baris: ganti Enter di dalam sel dengan spasi.', '')
  }
  const mixed = FOREIGN.test(text)
    ? text.split(/[^\p{L}\p{M}]+/u).find((word) => FOREIGN.test(word) && LATIN.test(word))
    : undefined
  if (mixed !== undefined) {
    const message = `Kata ${quote(mixed)} mencampur huruf Latin dengan huruf lain yang mirip: ${quote(FOREIGN.exec(mixed)![0])}.`
    return mistake('huruf-campur', message, 'Ketik ulang kata itu dengan papan ketik biasa.', '')
  }
  if (text !== text.normalize('NFC')) {
    const message = `${quote(text)} memakai huruf yang tersusun dari dua tanda.`
    return mistake('bukan-nfc', message, 'Ketik ulang huruf yang beraksen.', '')
  }
  return undefined
}
