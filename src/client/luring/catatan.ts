import { date } from '../../text/dates.ts'
import { luring as text } from '../../text/id/luring.ts'
import { hari } from '../hari.ts'
import { disimpanPada } from './simpanan.ts'

/** A kept page that says that it is one, and since when. */
export const denganTanggal = (copy: Response, scope: string): Promise<Response> =>
  denganCatatan(copy, text.salinan(date(hari(disimpanPada(copy)))), scope, 200)

/**
 * A page of the portal that begins with a notice: words, or `belum` for that of a page that was never kept. The notice
 * holds the instant at which the page was kept, for older files that it may load.
 */
export async function denganCatatan(copy: Response, words: string, scope: string, status: number): Promise<Response> {
  const said = words === 'belum' ? text.belumDisimpan : words
  const { pathname } = new URL(scope)
  const more = status === 200 ? ` <a href="${pathname}luring/">${text.tautan}</a>` : ''
  const note = `<div class="wrap" lang="id"><p class="note small" role="status" data-luring="${status === 200 ? disimpanPada(copy) : ''}">${said}${more}</p></div>`
  const html = await copy.text()
  const place = html.includes('<main') ? /(?=<main\b)/ : /(?<=<body[^>]*>)/
  return new Response(
    html.replace(place, () => note),
    { status, headers: { 'content-type': 'text/html;charset=utf-8' } },
  )
}
