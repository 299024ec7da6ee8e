import type { Nilai } from '../geo/lapis.ts'
import { catOf } from '../geo/cat.ts'
import { link } from '../site/link.ts'
import { date } from '../text/dates.ts'
import { peta } from '../text/id/peta.ts'
import { h, swatch } from './dom.ts'

export interface IsiPopup {
  readonly kode: string
  readonly nama: string
  readonly kecamatan: string
  readonly kelas: Nilai
  /** ISO date of the launch, '' where none is known */
  readonly tanggal: string
  readonly ada: number
  readonly dari: number
}

/** Swatch and word of a value, as in the legend. */
export const kata = (nilai: Nilai): readonly Node[] => [
  swatch(catOf(nilai)),
  document.createTextNode(peta.nilai[nilai]),
]

/** What is known of one village, as nodes: names come from data and are never parsed as markup. */
export function popupOf(isi: IsiPopup, close: () => void): HTMLElement {
  const tutup = h('button', { type: 'button', class: 'peta-tutup', 'aria-label': peta.tutup }, '×')
  tutup.addEventListener('click', close)
  return h(
    'div',
    { class: 'peta-popup', role: 'dialog', 'aria-label': isi.nama },
    h('b', {}, isi.nama),
    tutup,
    h('p', {}, `${peta.popup.kecamatan} ${isi.kecamatan}`),
    h('p', { class: 'peta-kelas' }, ...kata(isi.kelas)),
    h('p', {}, `${peta.popup.pencanangan}: ${isi.tanggal ? date(isi.tanggal) : peta.tanpaTanggal.toLowerCase()}`),
    h('p', {}, `${peta.popup.kelengkapan}: ${peta.kelengkapan.dari(isi.ada, isi.dari)}`),
    h('a', { href: link.desa(isi.kode) }, peta.bukaDesa),
  )
}
