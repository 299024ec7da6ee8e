import { svg, type Svg } from '../../charts/svg.ts'
import { defs } from '../../charts/defs.ts'
import type { Edition, Kabupaten, Portal } from '../../domain/portal.ts'
import { base, lengkap, link } from '../../site/link.ts'
import { sematan as teks } from '../../text/id/sematan.ts'
import { umum } from '../../text/id/umum.ts'
import { edisiWords, lisensi, sumberWords } from '../gambar/lembar.ts'

/** What an embed shows, and where all of it stands. */
export interface Sematan {
  readonly judul: string
  /** below the title, where it is not part of the content */
  readonly sub?: string | undefined
  readonly isi: readonly (Svg | false | undefined)[]
  readonly catatan?: readonly string[] | undefined
  readonly kabupaten: Kabupaten
  readonly edisi?: Edition | undefined
  /** the reader of a frozen one must know that it stays */
  readonly beku: boolean
  readonly sumber: readonly string[]
  /** address of the page, with the base */
  readonly halaman: string
  /** words of the link to it */
  readonly buka: string
  /** patterns of the classes are needed */
  readonly pola?: Svg | undefined
}

const CSP = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'"

/** A whole little page: no script, one stylesheet, nothing from elsewhere. */
export function halaman(portal: Portal, of: Sematan): string {
  const { kabupaten, edisi } = of
  const kaki = [
    ...(of.catatan ?? []),
    sumberWords(portal, of.sumber),
    [edisi && edisiWords(edisi), of.beku && edisi && `${teks.beku(edisi.kode)} ${teks.lain}`, lisensi(portal, edisi)]
      .filter(Boolean)
      .join(' '),
  ].filter(Boolean)
  const tanda =
    kabupaten.contoh &&
    svg`<aside class="tanda" aria-label="${umum.contohPeringatan}"><b>${umum.contohTanda}</b> · ${umum.contohPita}</aside>`
  const judul = kabupaten.contoh ? `${of.judul} (${umum.contohTanda})` : of.judul
  return `<!doctype html>
${svg`<html lang="id"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${CSP}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${judul}</title><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><link rel="canonical" href="${lengkap(portal, of.halaman)}"><link rel="icon" href="${`${base}ikon.svg`}" type="image/svg+xml"><link rel="stylesheet" href="${link.sematan('sematan.css')}"></head><body>${of.pola && defs()}${of.pola}<div class="sematan">${tanda}<main><header><h1>${of.judul}</h1>${of.sub && svg`<p class="ket">${of.sub}</p>`}</header>${of.isi}<div class="kaki">${kaki.map((words) => svg`<p>${words}</p>`)}<p>${teks.dari(umum.namaSitus(kabupaten.nama))} <a href="${of.halaman}" target="_blank" rel="noopener">${of.buka}</a></p></div></main></div></body></html>`.markup}
`
}
