import { periksa } from '../../text/id/periksa.ts'
import { h } from '../dom.ts'
import type { TabelHasil } from './hasil.ts'
import type { Tujuan } from './tampil.ts'

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
  button.addEventListener('click', () => save(name, csv))
  const folder = folderOf(acuan.folder, tempat, edisi)
  const of = tempat === 'edisi' && edisi !== '' ? ` ${text.untukEdisi(edisi)}` : ''
  return h(
    'section',
    { class: 'flow' },
    h('h4', {}, `${text.judul}${of}`),
    tempat === 'edisi' &&
      tabel !== 'ralat.csv' &&
      edisi === acuan.edisi.kode &&
      h('p', { class: 'fixed' }, text.sudahTerbit(edisi)),
    h(
      'p',
      { class: 'acts' },
      button,
      folder !== undefined && repositori !== '' && unggah(`${repositori}/upload/main/${folder}`),
    ),
    h(
      'p',
      { class: 'small' },
      folder === undefined ? text.isiEdisi : repositori === '' ? text.caranya(folder) : text.unggahKet(folder),
    ),
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

function save(name: string, csv: string): void {
  const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }))
  h('a', { href: url, download: name }).click()
  // Browsers read the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
