import { periksa } from '../../text/id/periksa.ts'
import { h } from '../dom.ts'
import type { TabelHasil } from './hasil.ts'
import { simpan } from '../simpan.ts'
import type { Tujuan } from './tujuan.ts'

const text = periksa.unduh

/**
 * A button that saves the canonical CSV, and the way to upload it. The file has the name by which the checker knows
 * it in its folder; only what is fictional says so in its name.
 */
export function tampilUnduh(
  { tabel, tempat }: TabelHasil,
  csv: string,
  { acuan, edisi, repositori }: Tujuan,
): HTMLElement {
  const name = `${acuan.contoh ? 'DATA-CONTOH-' : ''}${tabel}`
  const button = h('button', { class: 'act periksa-unduh', type: 'button' }, text.tombol(name))
  button.addEventListener('click', () => simpan(name, csv, 'text/csv'))
  const folder = folderOf(acuan.folder, tempat, edisi)
  const of = tempat === 'edisi' && edisi !== '' ? ` ${text.untukEdisi(edisi)}` : ''
  const isPublished = tempat === 'edisi' && acuan.terbit.includes(edisi)
  const isEarlier = tempat === 'edisi' && !isPublished && edisi !== '' && edisi < acuan.edisi.kode
  const howTo =
    folder === undefined ? text.isiEdisi : repositori === '' ? text.caranya(name, folder) : text.unggahKet(folder)
  return h(
    'section',
    { class: 'flow' },
    h('h4', {}, `${text.judul}${of}`),
    isPublished && h('p', { class: 'fixed' }, text.sudahTerbit(edisi)),
    isEarlier && h('p', { class: 'fixed' }, text.lebihAwal(acuan.edisi.kode)),
    h(
      'p',
      { class: 'acts' },
      button,
      folder !== undefined && repositori !== '' && !isPublished && unggah(`${repositori}/upload/main/${folder}`),
    ),
    !isPublished && h('p', { class: 'small' }, howTo),
    !acuan.contoh && h('p', { class: 'small muted' }, text.nama(name)),
  )
}

const unggah = (href: string): Node => h('a', { class: 'act', href, rel: 'noopener noreferrer' }, text.unggah)

/** Folder of a table in the repository; `undefined` where the edition is not told. */
export function folderOf(kabupaten: string, tempat: TabelHasil['tempat'], edisi: string): string | undefined {
  if (tempat === 'data') return 'data'
  if (tempat === 'kabupaten') return `data/${kabupaten}`
  return edisi === '' ? undefined : `data/${kabupaten}/edisi/${edisi}`
}
