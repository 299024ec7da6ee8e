import type { FaultCode } from './catalogue.ts'
import type { Report } from './report.ts'

/**
 * A larger file is refused unread: it would be no table of a kabupaten (a table of all 84,000 villages of the country
 * has about 10 MB), and GitHub takes 25 MB by its page.
 */
export const MAX_BYTES = 20 * 1024 * 1024

const RESAVE = 'Simpan ulang sebagai "CSV UTF-8 (dipisah koma)".'
const OPEN = `Buka di aplikasinya, lalu simpan tabelnya sebagai "CSV UTF-8 (dipisah koma)", atau bawa lewat halaman Periksa.`

interface Kind {
  readonly code: FaultCode
  readonly message: string
  readonly mend: string
}

const binary = (what: string): Kind => ({ code: 'bukan-teks', message: `Ini ${what}, bukan teks.`, mend: OPEN })

/** What a file is, by its first bytes. */
const MAGIC: readonly (readonly [readonly number[], Kind])[] = [
  [[0x50, 0x4b, 0x03, 0x04], binary('berkas Excel (xlsx) atau ZIP')],
  [[0x50, 0x4b, 0x05, 0x06], binary('berkas ZIP yang kosong')],
  [[0xd0, 0xcf, 0x11, 0xe0], binary('berkas Excel lama (xls)')],
  [[0x1f, 0x8b], binary('berkas terkompresi (gzip)')],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], binary('berkas PDF')],
]
const UTF_16: Kind = { code: 'utf-16', message: 'Berkas ini tersimpan sebagai UTF-16 ("Teks Unicode").', mend: RESAVE }
const LFS: Kind = {
  code: 'penunjuk-lfs',
  message: 'Ini hanya penunjuk Git LFS, bukan isi berkasnya.',
  mend: 'Unggah berkas aslinya lewat halaman GitHub.',
}
const HTML: Kind = {
  code: 'halaman-web',
  message: 'Ini halaman web, bukan tabel.',
  mend: 'Unduh lagi berkasnya; di GitHub pakai tombol Download raw file.',
}

/**
 * Text of the bytes of a file, without its byte order mark; a fault, and `undefined`, where they are no UTF-8 text:
 * what they are is told by the bytes, whatever the name.
 */
export function textOf(file: string, bytes: Uint8Array, report: Report): string | undefined {
  const refuse = ({ code, message, mend }: Kind, spot: { line?: number; column?: number } = {}): undefined =>
    void report(code, { file, ...spot }, message, mend)
  if (bytes.length > MAX_BYTES) {
    const message = `Berkas ini lebih besar daripada ${MAX_BYTES / 1024 / 1024} MB.`
    return refuse({ code: 'berkas-terlalu-besar', message, mend: 'Hapus yang bukan isi tabel, atau bagi berkasnya.' })
  }
  const known = MAGIC.find(([magic]) => magic.every((byte, i) => bytes[i] === byte))
  if (known) return refuse(known[1])
  if (utf16Of(bytes) !== undefined) return refuse(UTF_16)
  const text = new TextDecoder().decode(bytes)
  const zero = text.indexOf('\0')
  if (zero >= 0) return refuse({ ...binary('berkas biner: di dalamnya ada byte nol'), mend: OPEN }, placeIn(text, zero))
  const lost = isUtf8(bytes) ? -1 : text.indexOf('\ufffd')
  if (lost >= 0) {
    const message = 'Huruf di sini tidak tersimpan sebagai UTF-8, mungkin sebagai Windows-1252.'
    return refuse({ code: 'bukan-utf8', message, mend: RESAVE }, placeIn(text, lost))
  }
  if (text.trim() === '') {
    const mend = 'Isi berkas ini, atau hapus bila memang belum ada datanya.'
    return refuse({ code: 'berkas-kosong', message: 'Berkas ini kosong.', mend })
  }
  if (text.startsWith('version https://git-lfs.github.com/spec/')) return refuse(LFS)
  if (/^\s{0,1000}(<\?xml[^>]{0,200}>\s{0,100})?<(!doctype html|html)\b/i.test(text)) return refuse(HTML)
  const conflict = /^(<{7} |>{7} |={7}\r?$)/m.exec(text)
  if (conflict && /^<{7} /m.test(text)) {
    const message = 'Ada tanda bentrok Git: dua versi belum dipilih salah satunya.'
    const mend = 'Pilih versi yang benar, lalu hapus baris <<<<<<<, =======, dan >>>>>>>.'
    return refuse({ code: 'tanda-konflik', message, mend }, placeIn(text, conflict.index))
  }
  return text
}

/** Which UTF-16 the bytes are, by a byte order mark or a zero in every second byte; `undefined` where they are none. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, 1000)
  const [even, odd] = [0, 1].map((parity) => start.filter((byte, i) => byte === 0 && i % 2 === parity).length)
  if (odd! > start.length / 4 && even! < odd! / 4) return 'utf-16le'
  if (even! > start.length / 4 && odd! < even! / 4) return 'utf-16be'
  return undefined
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function placeIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  return { line: before.split(/\r\n?|\n/).length, column: [...before.slice(start, start + 100_000)].length + 1 }
}
