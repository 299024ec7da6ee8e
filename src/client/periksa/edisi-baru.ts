import { periksa } from '../../text/id/periksa.ts'
import { umum } from '../../text/id/umum.ts'
import { h } from '../dom.ts'
import { simpan } from '../simpan.ts'
import type { Tujuan } from './tujuan.ts'
import { folderOf } from './unduh.ts'

const text = periksa.edisiBaru

/** What edisi.json holds besides its licence and a note, in the order of the file. */
export interface Keterangan {
  readonly judul: string
  readonly tanggal_data: string
  readonly tanggal_terbit: string
  readonly sifat: string
  readonly sumber_id: string
}

/** Text of the edisi.json of a new edition. */
export const edisiJson = (about: Keterangan, contoh: boolean): string =>
  `${JSON.stringify({ ...about, lisensi: contoh ? 'CC0 (rekaan)' : 'CC BY 4.0 (usulan)', catatan: '' }, null, 2)}\n`

/** A small form that makes the edisi.json of a new edition; the browser asks for what is missing. */
export function tampilEdisiBaru({ acuan, edisi }: Tujuan): HTMLElement {
  const field = (name: keyof Keterangan, input: HTMLElement) => h('label', {}, h('span', {}, text.kolom[name]), input)
  const kind = { name: 'sifat', required: '' }
  const kinds = (acuan.contoh ? ['contoh'] : ['sementara', 'resmi']) as ('contoh' | 'sementara' | 'resmi')[]
  const options = kinds.map((one) => h('option', { value: one }, umum.sifat[one]))
  const form = h(
    'form',
    { class: 'periksa-form' },
    field('judul', h('input', { name: 'judul', required: '', value: text.judulEdisi(edisi) })),
    field('tanggal_data', h('input', { name: 'tanggal_data', type: 'date', required: '' })),
    field('tanggal_terbit', h('input', { name: 'tanggal_terbit', type: 'date', required: '' })),
    field('sumber_id', h('input', { name: 'sumber_id', required: '', list: 'daftar-sumber', autocomplete: 'off' })),
    field('sifat', h('select', kind, ...options)),
    h('p', { class: 'acts' }, h('button', { class: 'act', type: 'submit' }, periksa.unduh.tombol('edisi.json'))),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const given = new FormData(form)
    const of = (name: keyof Keterangan) => String(given.get(name) ?? '').trim()
    const about = {
      judul: of('judul'),
      tanggal_data: of('tanggal_data'),
      tanggal_terbit: of('tanggal_terbit'),
      sifat: of('sifat'),
      sumber_id: of('sumber_id'),
    }
    simpan('edisi.json', edisiJson(about, acuan.contoh), 'application/json')
  })
  const folder = folderOf(acuan.folder, 'edisi', edisi) ?? ''
  return h('section', { class: 'flow' }, h('h3', {}, text.judul(edisi)), h('p', {}, text.isi(folder)), form)
}
