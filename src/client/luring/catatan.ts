import { date } from '../../text/dates.ts'
import { luring as text } from '../../text/id/luring.ts'
import { hari } from '../hari.ts'
import { disimpanPada } from './simpanan.ts'

/** A kept page that says that it is one, and since when; the notice holds the instant, for older files that it may load. */
export function denganTanggal(copy: Response, scope: string): Promise<Response> {
  const disimpan = disimpanPada(copy)
  const link = `<a href="${new URL(scope).pathname}luring/">${text.tautan}</a>`
  return denganCatatan(copy, 200, disimpan, `${text.salinan(date(hari(disimpan)))} ${link}`)
}

/** The page of what is kept, in place of one that never was. */
export const belumDisimpan = (page: Response): Promise<Response> => denganCatatan(page, 503, '', text.belumDisimpan)

async function denganCatatan(page: Response, status: number, disimpan: string, words: string): Promise<Response> {
  const note = `<div class="wrap" lang="id"><p class="note small" role="status" data-luring="${disimpan}">${words}</p></div>`
  const html = await page.text()
  const place = html.includes('<main') ? /(?=<main\b)/ : /(?<=<body[^>]*>)/
  return new Response(
    html.replace(place, () => note),
    { status, headers: { 'content-type': 'text/html;charset=utf-8' } },
  )
}
