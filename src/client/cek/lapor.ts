import type { Situs } from '../../domain/portal.ts'
import type { FactTold } from '../../site/citation-fact.ts'
import { caraLapor } from '../../site/lapor.ts'
import { link } from '../../site/link.ts'
import { lapor as text } from '../../text/id/lapor.ts'
import { kantorOf } from '../../text/place.ts'
import { h } from '../dom.ts'
import { salin } from '../salin.ts'

/** How to report that this figure is wrong: everything that the portal says of it stands in the text. */
export function panelLapor(situs: Situs, told: FactTold, say: (words: string) => void): HTMLElement {
  const { fact, id, kabupaten, edisi, nama, nilai, sumber, tempat } = told
  const halaman = `${location.origin}${told.halaman}`
  const angka = { id, nama: `${nama}, ${tempat}`, nilai, sumber: sumber.map(({ penerbit }) => penerbit) }
  const cara = caraLapor(
    situs,
    { portal: situs.judul, halaman, edisi: edisi?.kode ?? fact.waktu, angka },
    kabupaten.kontak,
  )
  const panel = (...isi: readonly HTMLElement[]) =>
    h('details', { class: 'cek-gaya cek-lapor' }, h('summary', {}, text.angkaIni), h('div', { class: 'flow' }, ...isi))
  if (kabupaten.contoh) {
    const page = link.lapor(told.halaman.split('#')[0]!, edisi?.kode)
    return panel(h('p', {}, `${text.contohAngka} `, h('a', { href: page }, text.judul)))
  }
  const words = h('pre', { class: 'salin', tabindex: '0', 'aria-label': text.teks }, cara.teks)
  const copy = h('button', { class: 'act', type: 'button' }, text.salin)
  copy.addEventListener('click', () => void salin(words, say))
  const kantor = kantorOf(kabupaten)
  return panel(
    words,
    h(
      'p',
      { class: 'acts' },
      copy,
      cara.github !== undefined && h('a', { class: 'act', href: cara.github }, text.formulir),
      h('a', { class: 'act', href: cara.whatsapp, rel: 'noreferrer' }, text.whatsapp),
      h('a', { class: 'act', href: cara.surel }, text.surel),
    ),
    h('p', { class: 'small' }, kabupaten.kontak ? text.kontak(kantor, kabupaten.kontak) : text.tanpaKontak(kantor)),
    ...(cara.github === undefined ? [h('p', { class: 'small' }, text.tanpaFormulir)] : []),
  )
}
