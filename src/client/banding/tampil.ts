import { banding as text } from '../../text/id/banding.ts'
import { h } from '../dom.ts'
import { bagianOf, type Baris, type Sel } from './baris.ts'
import type { Kolom } from './kolom.ts'
import type { Pilihan } from './pilihan.ts'

/**
 * The comparison as nodes, and how many rows it has.
 * The roles are written out: on a phone a row is two lines, and some browsers forget a table that is not drawn as one.
 */
export function tampil(kolom: readonly Kolom[], jenis: Pilihan['jenis']) {
  const bagian = bagianOf(kolom, jenis === 'desa')
  const baris = bagian.reduce((n, one) => n + one.baris.length, 0)
  const nama = text.tabel(kolom.map((one) => one.nama).join(', '))
  const notes = [
    ...(jenis !== 'edisi' && new Set(kolom.map(({ edisi }) => edisi)).size > 1 ? [text.lainEdisi] : []),
    ...(baris < 6 ? [text.kosong] : jenis === 'edisi' ? [] : [text.ukuran]),
    text.sumber,
  ]
  const table = h(
    'table',
    { class: `banding-tabel pilih of-${kolom.length}`, role: 'table' },
    h('caption', { class: 'line' }, nama),
    h(
      'thead',
      { role: 'rowgroup' },
      h(
        'tr',
        { role: 'row' },
        h('th', { scope: 'col', role: 'columnheader', class: 'nama' }, text.angka),
        ...kolom.map((one) => head(one, jenis)),
        h('th', { scope: 'col', role: 'columnheader', class: 'selisih' }, text.selisih),
      ),
    ),
    ...bagian.map(({ kelompok, baris }) =>
      h(
        'tbody',
        { role: 'rowgroup' },
        // the only row of its group may have the name of that itself
        baris.length === 1 && baris[0]!.nama === text.kelompok[kelompok]
          ? undefined
          : h(
              'tr',
              { role: 'row' },
              h(
                'th',
                { scope: 'rowgroup', role: 'rowheader', colspan: String(kolom.length + 2) },
                text.kelompok[kelompok],
              ),
            ),
        ...baris.map(row),
      ),
    ),
  )
  return {
    baris,
    isi: [
      ...notes.map((note) => h('p', { class: 'small muted' }, note)),
      h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': nama }, table),
    ],
  }
}

const head = ({ nama, halaman, edisi, kode }: Kolom, jenis: Pilihan['jenis']) =>
  h(
    'th',
    { scope: 'col', role: 'columnheader', class: 'n' },
    h('a', { href: halaman }, nama),
    h('small', {}, jenis === 'edisi' ? '' : `${kode}, ${edisi ? text.perEdisi(edisi) : text.tanpaEdisi}`),
  )

const row = ({ nama, satuan, sel, beda, ket }: Baris) =>
  h(
    'tr',
    { role: 'row' },
    h('th', { scope: 'row', role: 'rowheader', class: 'nama' }, nama, satuan !== '' && h('small', {}, satuan)),
    ...sel.map(cell),
    h('td', { role: 'cell', class: 'selisih' }, beda, ket !== '' && h('small', {}, ket)),
  )

const KELAS = { kosong: 'na', nol: 'na', tiada: 'na', x: 'sup', tb: 'inap' } as const

const cell = ({ kata, tanpa, tanda, alamat }: Sel) =>
  h(
    'td',
    { role: 'cell', class: 'n' },
    h('a', { href: alamat, class: tanpa ? KELAS[tanpa] : false }, kata),
    tanda !== '' && h('small', {}, tanda),
  )
