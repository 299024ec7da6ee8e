import type { Fault } from '../../load/fault.ts'
import { link } from '../../site/link.ts'
import { periksa } from '../../text/id/periksa.ts'
import { h } from '../dom.ts'
import type { TabelHasil } from './hasil.ts'
import { bagian, isiSel, tabelKartu } from './tampil-unsur.ts'

const text = periksa.hasil
const BANYAK = 50
/** So many repairs are read at a glance; more stand folded. */
const SEKILAS = 5

/** Faults and warnings at their cells, the first of each code; `folder` is that of the kabupaten. */
export function tampilGalat({ galat, sisa, berkas }: TabelHasil, folder: string): HTMLElement | undefined {
  if (galat.length === 0) return undefined
  const rows = galat.map((fault) => [letak(fault, berkas.length > 1), pesan(fault), caranya(fault, folder)])
  const rest = sisa.map(([kode, jumlah]) => h('li', {}, text.lagi(jumlah, kode)))
  return bagian(
    text.kekeliruan,
    tabelKartu(text.kekeliruan, [text.letak, text.isi, text.caranya], rows),
    rest.length === 0 ? undefined : h('ul', {}, ...rest),
  )
}

function letak({ cell, line, file }: Fault, several: boolean): Node {
  const place = cell ?? (line > 0 ? text.barisKe(line) : text.seluruhBerkas)
  return h('span', {}, h('b', { class: 'kode' }, place), several && h('small', {}, file))
}

/** How to mend it; codes are copied from a file that is here. */
const caranya = ({ mend }: Fault, folder: string): Node =>
  h(
    'span',
    {},
    mend,
    mend.includes('wilayah.csv') && ' ',
    mend.includes('wilayah.csv') && h('a', { href: link.unduh(`${folder}/wilayah.csv`) }, periksa.cara.wilayah),
  )

const pesan = ({ severity, code, message }: Fault): Node =>
  h(
    'span',
    {},
    h('b', { class: `periksa-${severity}` }, severity === 'fault' ? text.galatSatu : text.peringatanSatu),
    ` ${message} `,
    h('a', { href: link.galat(code) }, text.arti(code)),
  )

/** Blanks that would not be seen, as signs. */
export const spasi = (isi: string): string =>
  isi.replace(/^\s+|\s+$|\s{2,}|[\u00a0\u2007\u202f]+/g, (blanks) => '␣'.repeat(blanks.length)).replace(/\n/g, '⏎')

/** Repairs cell by cell; the others are there on demand, for each wants to be looked over. */
export function tampilPerbaikan({ perbaikan, berkas, jumlah }: TabelHasil): HTMLElement | undefined {
  if (perbaikan.length === 0) return undefined
  const row = ({ cell, file, before, after, why }: TabelHasil['perbaikan'][number]) => [
    h('span', {}, h('b', { class: 'kode' }, cell), berkas.length > 1 && h('small', {}, file)),
    h('span', {}, h('del', {}, isiSel(spasi(before))), ` ${text.menjadi} `, h('ins', {}, isiSel(after))),
    why,
  ]
  const table = (list: TabelHasil['perbaikan']) =>
    tabelKartu(text.perbaikan, [text.sel, text.dariKe, text.sebab], list.map(row))
  const rest = perbaikan.slice(BANYAK)
  const more = h('button', { class: 'act', type: 'button' }, text.tampilkan(rest.length))
  more.addEventListener('click', () => {
    const others = table(rest)
    others.tabIndex = -1
    more.replaceWith(others)
    others.focus()
  })
  return h(
    'details',
    { class: 'flow periksa-perbaikan', open: perbaikan.length <= SEKILAS && '' },
    h('summary', {}, text.perbaikanJumlah(jumlah.perbaikan)),
    h('p', { class: 'small muted' }, text.perbaikanKet),
    table(perbaikan.slice(0, BANYAK)),
    rest.length > 0 && more,
    jumlah.perbaikan > perbaikan.length && h('p', {}, text.perbaikanLagi(jumlah.perbaikan - perbaikan.length)),
  )
}
