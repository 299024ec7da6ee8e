import { periksa } from '../../text/id/periksa.ts'
import { umum } from '../../text/id/umum.ts'
import { h } from '../dom.ts'
import { namesIn } from './acuan.ts'
import { jumlahSemua, type Cuplikan, type Hasil, type TabelHasil } from './hasil.ts'
import { tampilEdisiBaru } from './edisi-baru.ts'
import { tampilBeda } from './tampil-beda.ts'
import { tampilGalat, tampilPerbaikan } from './tampil-galat.ts'
import { bagian, daftar, namaTabel } from './tampil-unsur.ts'
import type { Tujuan } from './tujuan.ts'
import { tampilUnduh } from './unduh.ts'

const text = periksa.hasil

/**
 * The answer as elements: verdict, then each table, then what would change. All text of the files stays text.
 * @returns the elements, and the heading that takes the focus
 */
export function tampil(hasil: Hasil, tujuan: Tujuan): { readonly isi: readonly Node[]; readonly vonis: HTMLElement } {
  const { galat, peringatan, perbaikan } = jumlahSemua(hasil)
  const ready = hasil.tabel.filter(({ csv }) => csv !== undefined).length
  const vonis = h('h2', { tabindex: '-1', id: 'vonis' }, text.judul(galat, peringatan, perbaikan))
  const isRefused = galat === 0 && hasil.tabel.some(({ tolak }) => tolak !== undefined)
  const wrong = isRefused ? text.ditolak : ready > 0 ? text.sebagian : text.galat
  const { acuan, edisi } = tujuan
  const isPublished = acuan.terbit.includes(edisi) && hasil.tabel.some(({ tempat }) => tempat === 'edisi')
  const clean = isPublished ? text.bersihTerbit(edisi) : text.bersih
  const words = ready === hasil.tabel.length ? clean : wrong
  const isNew =
    edisi !== '' &&
    !acuan.terbit.includes(edisi) &&
    hasil.tabel.some(({ csv, tempat }) => csv !== undefined && tempat === 'edisi')
  const diff = hasil.beda && tampilBeda(hasil.beda, namesIn(tujuan.acuan))
  const head = h(
    'div',
    { class: `periksa-vonis ${galat === 0 && !isRefused ? 'is-bersih' : 'is-galat'}` },
    vonis,
    h('p', {}, words),
    hasil.tanya && h('p', {}, h('b', {}, periksa.cara.tanya[hasil.tanya])),
    tujuan.acuan.contoh && h('p', {}, h('span', { class: 'tag' }, umum.contohTanda), ` ${text.contoh}`),
  )
  return {
    vonis,
    isi: [
      head,
      ...hasil.tabel.map((tabel) => tampilTabel(tabel, tujuan)),
      ...(isNew ? [tampilEdisiBaru(tujuan)] : []),
      ...(diff
        ? [
            h(
              'section',
              { class: 'flow' },
              h('h3', {}, periksa.beda.judul(tujuan.acuan.edisi.kode)),
              hasil.takDiisi > 0 && h('p', { class: 'fixed' }, periksa.beda.sebagian(hasil.takDiisi)),
              diff.childElementCount > 0 ? diff : h('p', {}, periksa.beda.sama),
            ),
          ]
        : []),
    ],
  }
}

function tampilTabel(hasil: TabelHasil, tujuan: Tujuan): HTMLElement {
  const { tabel, berkas, catatan, tolak, csv, jumlahBaris, cuplikan } = hasil
  const about = [
    tabel === undefined ? text.dariBerkas(berkas.join(', ')) : text.dari(tabel, berkas.join(', ')),
    ...(csv === undefined ? [] : [text.baris(jumlahBaris)]),
  ].join(' · ')
  const parts = [
    tolak === undefined ? undefined : h('p', { class: 'fixed' }, tolak),
    csv === undefined ? undefined : tampilUnduh(hasil, csv, tujuan),
    tampilGalat(hasil, tujuan.acuan.folder),
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
