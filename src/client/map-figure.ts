import { NILAI } from '../geo/lapis.ts'
import type { PetaData } from '../geo/peta-data.ts'
import { link } from '../site/link.ts'
import { peta as teks } from '../text/id/peta.ts'
import { h } from './dom.ts'
import type { Pilihan } from './map-controls.ts'
import { kata } from './kata.ts'
import { hitung } from './saring.ts'

/** Brings legend, table and the note on the edition in line with what the map shows. */
export function updateFigure(host: HTMLElement, data: PetaData, pilihan: Pilihan, tampak: ReadonlySet<string>) {
  const edisi = pilihan.edisi
  const lingkup = host.dataset.kecamatan
  const members = data.desa.filter((desa) => !lingkup || desa.kecamatan === lingkup)
  for (const lapis of ['klasifikasi', 'kelengkapan'] as const) {
    const counts = hitung(
      members.map((desa) => ({ kecamatan: desa.kecamatan, nilai: desa.edisi[edisi]!.nilai[lapis] })),
      NILAI[lapis],
    )
    for (const item of host.querySelectorAll<HTMLElement>(`.legend[data-lapis="${lapis}"] [data-nilai]`)) {
      const count = counts.get(item.dataset.nilai!) ?? 0
      item.hidden = count === 0
      item.querySelector('.jumlah')!.textContent = teks.hitungan(count)
    }
  }
  const terbaru = edisi === data.edisi[0]
  host.toggleAttribute('data-edisi-lain', !terbaru)
  const note = host.querySelector<HTMLElement>('.peta-edisi')
  note?.replaceChildren(
    ...(terbaru
      ? [teks.edisi(edisi)]
      : [`${teks.edisiLain(edisi)} `, h('a', { href: link.edisi(data.kode, edisi) }, teks.bukaEdisi), '.']),
  )
  const desa = new Map(data.desa.map((one) => [one.kode, one.edisi[edisi]!]))
  for (const row of host.querySelectorAll<HTMLElement>('tr[data-kode]')) {
    const one = desa.get(row.dataset.kode!)
    row.hidden = !tampak.has(row.dataset.kode!)
    if (!one) continue
    row.querySelector('.kol-kelas')?.replaceChildren(...kata(host, one.nilai.klasifikasi))
    row.querySelector('.kol-lengkap')?.replaceChildren(teks.kelengkapan.dari(one.ada, one.dari))
  }
  const caption = host.querySelector('table caption')
  if (caption) caption.textContent = teks.tabel.keterangan(host.dataset.nama ?? data.nama, edisi)
}
