import { NILAI } from '../geo/lapis.ts'
import type { Lapis, Nilai } from '../geo/lapis.ts'
import type { PetaData } from '../geo/peta-data.ts'
import { TILES } from '../site/csp.ts'
import { peta as teks } from '../text/id/peta.ts'
import { h } from './dom.ts'
import { kata } from './kata.ts'
import type { Saring } from './saring.ts'

/** What the reader has chosen. */
export interface Pilihan extends Saring {
  readonly lapis: Lapis
  readonly edisi: string
}

interface Hasil {
  readonly tampak: number
  readonly semua: number
  readonly hitungan: ReadonlyMap<string, number>
}

interface Sakelar {
  readonly geser: (on: boolean) => void
  readonly petaDasar: (on: boolean) => void
}

/**
 * Adds edition, kecamatan, values, base map under the drawing, and listens to the radio buttons that are there already.
 * Every choice is drawn by `draw`, whose result is read out in the status line.
 */
export function addControls(
  host: HTMLElement,
  data: PetaData,
  awal: Pilihan,
  draw: (pilihan: Pilihan) => Hasil,
  sakelar: Sakelar,
  signal: AbortSignal,
) {
  const { alat } = teks
  const radios = [...host.querySelectorAll<HTMLInputElement>('.tabs input')]
  const edisi = choose(data.edisi.map((kode) => [kode, kode]))
  const kecamatan = choose([
    ['', alat.semuaKecamatan],
    ...data.kecamatan.map(({ kode, nama }) => [kode, nama] as const).sort(),
  ])
  kecamatan.value = awal.kecamatan
  const pilihNilai = h('fieldset', { class: 'peta-nilai' })
  const status = h('p', { class: 'line', role: 'status' })

  const refill = () => {
    const present = new Set(data.desa.map((desa) => desa.edisi[edisi.value]!.nilai[lapisOf(host)]))
    const boxes = NILAI[lapisOf(host)].filter((nilai) => present.has(nilai)).map((nilai) => checkbox(host, nilai))
    pilihNilai.replaceChildren(h('legend', {}, alat.kelas), ...boxes)
  }
  const redraw = () => {
    const boxes = [...pilihNilai.querySelectorAll('input')].filter((box) => box.checked)
    const hasil = draw({
      lapis: lapisOf(host),
      edisi: edisi.value,
      kecamatan: kecamatan.value,
      nilai: new Set(boxes.map((box) => box.value)),
    })
    const rincian = [...hasil.hitungan].map(
      ([nilai, jumlah]) => `${teks.nilai[nilai as Nilai].toLowerCase()} ${jumlah}`,
    )
    status.textContent = teks.hasil(hasil.tampak, hasil.semua, rincian.join(', '))
  }
  const start = () => {
    refill()
    redraw()
  }
  for (const radio of radios) radio.addEventListener('change', start, { signal })
  edisi.addEventListener('change', start, { signal })
  kecamatan.addEventListener('change', redraw, { signal })
  pilihNilai.addEventListener('change', redraw, { signal })

  const panel = h(
    'div',
    { class: 'peta-alat' },
    data.edisi.length > 1 && h('label', {}, alat.edisi, edisi),
    h('label', {}, alat.kecamatan, kecamatan),
    pilihNilai,
    matchMedia('(pointer: coarse)').matches && toggle(alat.geser, sakelar.geser),
    bolehPetaDasar() && toggle(alat.petaDasar, sakelar.petaDasar, alat.petaDasarCatatan),
  )
  const saring = h('details', { class: 'peta-saring' }, h('summary', {}, alat.judul), panel)
  signal.addEventListener('abort', () => {
    saring.remove()
    status.remove()
  })
  start()
  // filled before it stands on the page: only what the reader changes is announced
  host.querySelector('.peta-kaki')!.after(saring, status)
}

/** The layer that the radio buttons above the drawing choose. */
export const lapisOf = (host: HTMLElement): Lapis =>
  (host.querySelector<HTMLInputElement>('.tabs input:checked')?.value ?? 'klasifikasi') as Lapis

/** Pages whose policy does not name the host of the tiles could not show them. */
const bolehPetaDasar = () =>
  document.querySelector<HTMLMetaElement>('meta[http-equiv="content-security-policy"]')?.content.includes(TILES) ?? true

function choose(options: readonly (readonly [string, string])[]): HTMLSelectElement {
  return h('select', {}, ...options.map(([value, words]) => h('option', { value }, words)))
}

function checkbox(host: Element, nilai: Nilai): HTMLLabelElement {
  return h('label', {}, h('input', { type: 'checkbox', value: nilai, checked: '' }), ...kata(host, nilai))
}

function toggle(words: string, set: (on: boolean) => void, note?: string): HTMLLabelElement {
  const box = h('input', { type: 'checkbox' })
  box.addEventListener('change', () => set(box.checked))
  return h('label', { class: 'peta-sakelar' }, box, h('span', {}, words, note !== undefined && h('small', {}, note)))
}
