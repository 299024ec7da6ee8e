import { halaman } from '../../text/id/halaman.ts'
import { periksa as text } from '../../text/id/periksa.ts'
import { h } from '../dom.ts'

type Content = Node | string

/** A table that stands as cards on a phone: each row is headed by its first cell, the others carry their column name. */
export function tabelKartu(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly Content[])[],
): HTMLElement {
  const body = rows.map(([first, ...rest]) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, first),
      ...rest.map((cell, i) => h('td', { 'data-label': heads[i + 1] ?? '' }, cell)),
    ),
  )
  return h(
    'table',
    { class: 'kartu' },
    h('caption', { class: 'only-print' }, caption),
    h('thead', {}, h('tr', {}, ...heads.map((head) => h('th', { scope: 'col' }, head)))),
    h('tbody', {}, ...body),
  )
}

/** Some words of a file, which may be none. */
export const isiSel = (isi: string): HTMLElement =>
  isi === '' ? h('span', { class: 'na' }, text.hasil.kosong) : h('code', {}, isi)

/** A part of the answer under its heading; `undefined` where there is nothing to tell. */
export const bagian = (judul: string, ...isi: readonly (Node | undefined)[]): HTMLElement | undefined => {
  const nodes = isi.filter((node) => node !== undefined)
  return nodes.length === 0 ? undefined : h('section', { class: 'flow' }, h('h4', {}, judul), ...nodes)
}

/** `klasifikasi.csv` or `klasifikasi` -> `Kelas tiap kampung` */
export const namaTabel = (tabel: string): string => halaman.data.isi[tabel.replace(/\.csv$/, '')] ?? tabel

export const daftar = (isi: readonly string[]): HTMLElement | undefined =>
  isi.length === 0 ? undefined : h('ul', {}, ...isi.map((one) => h('li', {}, one)))
