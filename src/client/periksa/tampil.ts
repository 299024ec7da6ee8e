import { periksa } from '../../text/id/periksa.ts'
import { umum } from '../../text/id/umum.ts'
import { h } from '../dom.ts'
import { namesIn, type Acuan } from './acuan.ts'
import { jumlahSemua, type Cuplikan, type Hasil, type TabelHasil } from './hasil.ts'
import { tampilBeda } from './tampil-beda.ts'
import { tampilGalat, tampilPerbaikan } from './tampil-galat.ts'
import { bagian, daftar, namaTabel } from './tampil-unsur.ts'
import { tampilUnduh } from './unduh.ts'

const text = periksa.hasil

/** Where the answer belongs. */
export interface Tujuan {
  readonly acuan: Acuan
  /** `2026-11`, or '' */
  readonly edisi: string
  /** address of the repository, or '' */
  readonly repositori: string
}

/**
 * The answer as elements: verdict, then each table, then what would change. All text of the files stays text.
 * @returns the elements, and the heading that takes the focus
 */
export function tampil(hasil: Hasil, tujuan: Tujuan): { readonly isi: readonly Node[]; readonly vonis: HTMLElement } {
  const { galat, peringatan, perbaikan } = jumlahSemua(hasil)
  const ready = hasil.tabel.filter(({ csv }) => csv !== undefined).length
  const vonis = h('h2', { tabindex: '-1', id: 'vonis' }, text.judul(galat, peringatan, perbaikan))
  const words = ready === hasil.tabel.length ? text.bersih : ready > 0 ? text.sebagian : text.galat
  const diff = hasil.beda && tampilBeda(hasil.beda, namesIn(tujuan.acuan))
  const head = h(
    'div',
    { class: `periksa-vonis ${galat === 0 ? 'is-bersih' : 'is-galat'}` },
    vonis,
    h('p', {}, words),
    hasil.tabel.some(lacksSource) && h('p', {}, h('b', {}, text.tanpaSumber)),
    tujuan.acuan.contoh && h('p', {}, h('span', { class: 'tag' }, umum.contohTanda), ` ${text.contoh}`),
  )
  return {
    vonis,
    isi: [
      head,
      ...hasil.tabel.map((tabel) => tampilTabel(tabel, tujuan)),
      ...(diff
        ? [
            h(
              'section',
              { class: 'flow' },
              h('h3', {}, periksa.beda.judul(tujuan.acuan.edisi.kode)),
              diff.childElementCount > 0 ? diff : h('p', {}, periksa.beda.sama),
            ),
          ]
        : []),
    ],
  }
}

/** True where a column of sources is missing: then no cell is to blame. */
const lacksSource = ({ galat }: TabelHasil): boolean =>
  galat.some(({ code, cell, message }) => code === 'sel-kosong' && cell === undefined && message.includes('sumber_id'))

function tampilTabel(hasil: TabelHasil, tujuan: Tujuan): HTMLElement {
  const { tabel, berkas, catatan, csv, jumlahBaris, cuplikan } = hasil
  const about = [
    tabel === undefined ? text.dariBerkas(berkas.join(', ')) : text.dari(tabel, berkas.join(', ')),
    ...(csv === undefined ? [] : [text.baris(jumlahBaris)]),
  ].join(' · ')
  const parts = [
    csv === undefined ? undefined : tampilUnduh(hasil, csv, tujuan),
    tampilGalat(hasil),
    bagian(text.catatan, daftar(catatan)),
    tampilPerbaikan(hasil),
    cuplikan && bagian(csv === undefined ? text.cuplikanAsal : text.cuplikan, tampilCuplikan(cuplikan)),
  ].filter((part) => part !== undefined)
  return h(
    'section',
    { class: 'flow periksa-tabel' },
    h('h3', {}, tabel === undefined ? text.takTerbaca : namaTabel(tabel), ' ', h('small', { class: 'muted' }, about)),
    ...parts,
  )
}

function tampilCuplikan({ kepala, baris }: Cuplikan): HTMLElement {
  const row = (cells: readonly string[]) => h('tr', {}, ...cells.map((cell) => h('td', {}, cell)))
  const head = h('thead', {}, h('tr', {}, ...kepala.map((cell) => h('th', { scope: 'col' }, cell))))
  const table = h('table', { class: 'small' }, kepala.length > 0 && head, h('tbody', {}, ...baris.map(row)))
  return h('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': text.cuplikan }, table)
}
