import type { NilaiDesa } from '../geo/lapis.ts'
import type { DesaPeta } from '../geo/peta-data.ts'
import { link } from '../site/link.ts'
import { date } from '../text/dates.ts'
import { peta as teks } from '../text/id/peta.ts'
import { h } from './dom.ts'
import { kata } from './kata.ts'

/** What one edition says of one village, as nodes: names come from data and are never parsed as markup. */
export function popupOf(
  host: Element,
  { kode, nama, sebutan = nama, kelurahan, pencanangan }: DesaPeta,
  { nilai, ada, dari }: Omit<NilaiDesa, 'kode'>,
  kecamatan: string,
  close: () => void,
): HTMLElement {
  const tutup = h('button', { type: 'button', class: 'peta-tutup', 'aria-label': teks.tutup }, '×')
  tutup.addEventListener('click', close)
  return h(
    'div',
    { class: 'peta-popup', role: 'dialog', 'aria-label': sebutan },
    h('b', {}, nama),
    tutup,
    h('p', {}, teks.popup.kecamatan(kecamatan)),
    h('p', { class: 'peta-kelas' }, `${teks.popup.kelas}:\u00a0`, ...kata(host, nilai.klasifikasi)),
    h(
      'p',
      {},
      `${teks.popup.pencanangan}: ${pencanangan ? date(pencanangan) : (nilai.pencanangan === 'tanpa_tanggal' ? teks.nilai.tanpa_tanggal : teks.tanpaTanggal).toLowerCase()}`,
    ),
    h('p', {}, `${teks.popup.kelengkapan}: ${teks.kelengkapan.dari(ada, dari)}`),
    h('a', { href: link.desa(kode) }, teks.bukaDesa(kelurahan, sebutan)),
  )
}
